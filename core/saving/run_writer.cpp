// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cassert>
#include <new>

#include "core/base/file.h"
#include "core/program/step_kinds.h"
#include "core/saving/run_file.h"
#include "core/saving/run_file_annex.h"
#include "core/saving/schema.h"

namespace interleave {

namespace {

using saving::Bytes;
using saving::Complaint;
using saving::Database;
using saving::Statement;

std::int64_t number(std::size_t count)
{
    return static_cast<std::int64_t>(count);
}

template<typename Id>
std::int64_t number(Id id) requires std::is_enum_v<Id>
{
    return static_cast<std::int64_t>(indexOf(id));
}

template<typename Id>
std::optional<std::int64_t> number(const std::optional<Id>& id)
{
    return id ? std::optional(number(*id)) : std::nullopt;
}

std::int64_t ns(Duration time)
{
    return time.count();
}
std::int64_t ns(TimePoint time)
{
    return time.time_since_epoch().count();
}
std::optional<std::int64_t> ns(const std::optional<Duration>& time)
{
    return time ? std::optional(time->count()) : std::nullopt;
}
std::optional<std::int64_t> ns(const std::optional<TimePoint>& time)
{
    return time ? std::optional(ns(*time)) : std::nullopt;
}

/// Fills the tables of a run file.
class Writer {
public:
    Writer(Database& database, const Watch& watch, std::size_t spans)
        : m_database(database), m_watch(watch), m_spans(spans)
    {
    }

    /// Some of it when the watch stops it. Progress goes to the end of the watch.
    void writeAll(const RunSet& runs)
    {
        Statement(m_database, "INSERT INTO about VALUES ('Interleave', ?)").run(std::string_view(INTERLEAVE_VERSION));
        for (std::size_t series = 0; series < runs.series.size(); ++series) {
            for (const auto& run : runs.series[series])
                write(*run, number(series));
        }
    }

private:
    /// What is as a rule the same for all runs, and written once.
    struct Work {
        const Scenario* scenario;
        Parameters parameters;
        std::uint64_t seed;
        friend bool operator==(const Work&, const Work&) = default;
    };

    /// The number of `value` in `list`, which it is added to if need be; `write` writes it then.
    template<typename Value, typename Write>
    static std::int64_t numberIn(std::vector<Value>& list, const Value& value, const Write& write)
    {
        const auto found = std::ranges::find(list, value);
        const std::int64_t place = found - list.begin();
        if (found == list.end()) {
            list.push_back(value);
            write(place);
        }
        return place;
    }

    std::optional<std::int64_t> written(const Message& message)
    {
        if (message.text.isEmpty())
            return std::nullopt;
        return numberIn(m_messages, message, [&](std::int64_t place) {
            m_message.run(place, std::string_view(message.text.context), std::string_view(message.text.source), message.count);
            std::int64_t position = 0;
            for (const Argument& argument : message.arguments)
                m_argument.run(place, position++, englishWords()({{"", "%1"}, {argument}}));
        });
    }

    void write(const Machine& machine, std::int64_t place)
    {
        Statement(m_database, "INSERT INTO machine VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .run(place, std::string_view(machine.os), std::string_view(machine.processor), number(machine.physicalCores),
                 number(machine.pinCpu), written(machine.pinProblem), written(machine.sliceProblem),
                 written(machine.witnessProblem), number(machine.limits.cpusOfComputer), machine.limits.quotaCores,
                 std::int64_t{machine.knowsCurrentCpu}, std::int64_t{machine.clock.ticks.usesCounter()},
                 machine.clock.ticks.nsPerTick(), written(machine.clock.counterProblem), ns(machine.clock.resolution),
                 machine.clock.costNs, machine.workRate.unitsPerMicrosecond,
                 static_cast<std::int64_t>(machine.workRate.unitsPerQuantum), ns(machine.workRate.quantum));
        Statement cpu(m_database, "INSERT INTO machine_cpu VALUES (?, ?, ?)");
        std::int64_t position = 0;
        for (const CpuId id : machine.cpus)
            cpu.run(place, position++, number(id));
    }

    void write(const Plan& plan, const Work& work, std::int64_t place)
    {
        Statement(m_database, "INSERT INTO plan VALUES (?, ?, ?)").run(place, work.scenario->id, static_cast<std::int64_t>(work.seed));
        Statement parameter(m_database, "INSERT INTO parameter VALUES (?, ?, ?)");
        for (const auto& [name, value] : work.parameters.all())
            parameter.run(place, std::string_view(name), value);
        Statement task(m_database, "INSERT INTO task VALUES (?, ?, ?)");
        Statement step(m_database, "INSERT INTO step VALUES (?, ?, ?, ?, ?)");
        for (std::size_t t = 0; t < plan.tasks.size(); ++t) {
            task.run(place, number(t), std::string_view(plan.tasks[t].name));
            const Program& program = plan.tasks[t].program;
            for (std::size_t s = 0; s < program.size(); ++s)
                step.run(place, number(t), number(s), englishWords()(program[s].name), shapeOf(program[s].action));
        }
        Statement shared(m_database, "INSERT INTO shared VALUES (?, ?, ?, ?)");
        for (std::size_t s = 0; s < plan.shared.size(); ++s)
            shared.run(place, number(s), englishWords()(plan.shared[s].name), shapeOf(plan.shared[s].kind));
    }

    void write(const RunResult& run, std::int64_t series)
    {
        assert(run.trace.tasks.size() == run.trace.plan->tasks.size());
        const Trace& trace = run.trace;
        const std::int64_t machine =
            numberIn(m_machines, run.machine, [&](std::int64_t place) { write(run.machine, place); });
        const Work work{run.request.scenario, run.request.parameters, run.request.seed};
        const std::int64_t plan = numberIn(m_works, work, [&](std::int64_t place) { write(*trace.plan, work, place); });
        const RunInfo& info = trace.info;
        m_run.run(m_number, series, plan, machine, run.request.model->id, std::int64_t{run.request.cores},
                  std::int64_t{run.madeAt.time_since_epoch().count()}, idOf(info.placement), number(info.workers),
                  idOf(info.outcome), ns(info.resolution), ns(info.slice), ns(info.throttled), ns(info.clockDrift),
                  static_cast<std::int64_t>(trace.linksLeftOut), run.stampCostNs, ns(info.besides), info.held);
        for (const auto& [name, value] : run.request.settings)
            m_setting.run(m_number, std::string_view(name), value);
        for (const CpuId cpu : info.cpus)
            m_cpu.run(m_number, number(cpu));
        for (std::size_t task = 0; task < trace.tasks.size() && m_goesOn; ++task)
            write(trace.tasks[task], number(task));
        writeLinks(trace.links);
        writeRequests(trace.requests);
        writeOutcome(trace);
        write(trace.witness);
        ++m_number;
    }

    void write(const TaskTrace& task, std::int64_t place)
    {
        const TimeRange time = task.spans.time();
        const bool wasOvertaken = task.overtaken.times > 0;
        m_task.run(m_number, place, ns(time.begin), ns(time.end), std::int64_t{task.completed},
                   static_cast<std::int64_t>(task.checksum), task.overtaken.times,
                   wasOvertaken ? std::optional(number(task.overtaken.what)) : std::nullopt, ns(task.overtaken.waited));
        for (const Span span : task.spans) {
            m_span.run(m_number, place, ns(span.time.begin), static_cast<std::int64_t>(span.activity), number(span.step),
                       static_cast<std::int64_t>(span.evidence), number(span.worker), number(span.cpu));
            if (++m_spansDone % kSpansBetweenLooks == 0)
                m_goesOn = m_watch.goesOn(static_cast<double>(m_spansDone) / static_cast<double>(m_spans));
            if (!m_goesOn)
                return;
        }
    }

    void writeLinks(const std::vector<Link>& links)
    {
        for (std::size_t place = 0; place < links.size() && m_goesOn; ++place) {
            const Link& link = links[place];
            m_link.run(m_number, number(place), idOf(link.kind), number(link.from), ns(link.sent), number(link.to),
                       ns(link.got), number(link.about));
            if (place % kSpansBetweenLooks == 0)
                m_goesOn = !m_watch.stop.stopRequested();
        }
    }

    void writeRequests(const std::vector<Request>& requests)
    {
        for (std::size_t place = 0; place < requests.size() && m_goesOn; ++place) {
            const Request& request = requests[place];
            m_request.run(m_number, number(place), number(request.device), ns(request.due), ns(request.sent),
                          ns(request.taken), number(request.task), ns(request.answered), idOf(request.fate));
            if (place % kSpansBetweenLooks == 0)
                m_goesOn = !m_watch.stop.stopRequested();
        }
    }

    void writeOutcome(const Trace& trace)
    {
        for (std::size_t place = 0; place < trace.shared.size(); ++place) {
            const SharedOutcome& outcome = trace.shared[place];
            m_outcome.run(m_number, number(place), outcome.value, outcome.uses, outcome.refused);
            std::int64_t position = 0;
            for (const TaskId name : outcome.names)
                m_signature.run(m_number, number(place), position++, number(name));
        }
        if (!trace.standstill)
            return;
        Statement(m_database, "INSERT INTO standstill VALUES (?, ?, ?)")
            .run(m_number, idOf(trace.standstill->kind), ns(trace.standstill->found));
        Statement member(m_database, "INSERT INTO standstill_member VALUES (?, ?, ?, ?, ?)");
        std::int64_t position = 0;
        for (const Standstill::Member& each : trace.standstill->members)
            member.run(m_number, position++, number(each.task), number(each.waitsFor), number(each.who));
    }

    void write(const Witness& witness)
    {
        const auto error = [&](Duration Witness::Errors::*which) {
            return witness.errors ? std::optional(ns((*witness.errors).*which)) : std::nullopt;
        };
        m_witness.run(m_number, number(witness.threads), written(witness.problem), witness.switches,
                      witness.preemptions, witness.matched, ns(witness.longestMissed), witness.gapsWithoutSwitch,
                      ns(witness.inThoseGaps), static_cast<std::int64_t>(witness.lost), witness.counted,
                      witness.errors ? std::optional(witness.errors->boundaries) : std::nullopt,
                      error(&Witness::Errors::median), error(&Witness::Errors::p99), error(&Witness::Errors::worst));
        std::int64_t position = 0;
        for (const Witness::Watched& watched : witness.watched)
            m_watched.run(m_number, position++, watched.systemId, watched.switches, ns(watched.from), ns(watched.until));
    }

    static constexpr std::size_t kSpansBetweenLooks = 4096;

    Database& m_database;
    const Watch& m_watch;
    std::size_t m_spans;
    std::size_t m_spansDone = 0;
    bool m_goesOn = true;
    std::int64_t m_number = 0; ///< of the run
    std::vector<Message> m_messages;
    std::vector<Machine> m_machines;
    std::vector<Work> m_works;
    Statement m_message{m_database, "INSERT INTO message VALUES (?, ?, ?, ?)"};
    Statement m_argument{m_database, "INSERT INTO message_argument VALUES (?, ?, ?)"};
    Statement m_run{m_database, "INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    Statement m_setting{m_database, "INSERT INTO setting VALUES (?, ?, ?)"};
    Statement m_cpu{m_database, "INSERT INTO run_cpu VALUES (?, ?)"};
    Statement m_task{m_database, "INSERT INTO run_task VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    Statement m_span{m_database, "INSERT INTO span VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
    Statement m_link{m_database, "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
    Statement m_outcome{m_database, "INSERT INTO shared_outcome VALUES (?, ?, ?, ?, ?)"};
    Statement m_request{m_database, "INSERT INTO request VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    Statement m_signature{m_database, "INSERT INTO signature VALUES (?, ?, ?, ?)"};
    Statement m_witness{m_database, "INSERT INTO witness VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    Statement m_watched{m_database, "INSERT INTO witness_thread VALUES (?, ?, ?, ?, ?, ?)"};
};

std::size_t spansOf(const RunSet& runs)
{
    std::size_t spans = 0;
    for (const auto& series : runs.series) {
        for (const auto& run : series) {
            for (const TaskTrace& task : run->trace.tasks)
                spans += task.spans.size();
        }
    }
    return spans;
}

/// Of the time it takes to save, about how much is over when all tables are full, and when they lie as in a file.
constexpr double kTablesDone = 0.94;
constexpr double kPagesDone = 0.96;

/// Piece by piece, so that one sees how far it is.
void writeBytes(std::string_view bytes, std::ostream& out, const Watch& watch)
{
    constexpr std::size_t kPiece = std::size_t{1} << 20U;
    for (std::size_t begin = 0; begin < bytes.size() && out; begin += kPiece) {
        const std::string_view piece = bytes.substr(begin, kPiece);
        out.write(piece.data(), static_cast<std::streamsize>(piece.size()));
        watch.goesOn(static_cast<double>(begin + piece.size()) / static_cast<double>(bytes.size()));
    }
}

Error lackOfMemory(std::string detail)
{
    return {ErrorCode::CannotWrite,
            {INTERLEAVE_TEXT("error", "There is not enough memory to save these runs. Save fewer runs, or "
                                      "shorter ones."),
             {}},
            std::move(detail)};
}

void fillRunFile(Database& database, const RunSet& runs, const Watch& watch, const std::function<void(Database&)>& add = {})
{
    saving::createTables(database);
    database.execute("BEGIN");
    Writer(database, watch, spansOf(runs)).writeAll(runs);
    if (add)
        add(database);
    database.execute("COMMIT");
}

} // namespace

Result<std::string> savedRuns(const RunSet& runs)
{
    try {
        saving::Database database;
        fillRunFile(database, runs, {});
        return std::string(database.toFile().all());
    } catch (const Complaint& complaint) { // of memory, as below
        return lackOfMemory(complaint.what());
    } catch (const std::bad_alloc&) {
        return lackOfMemory({});
    }
}

Result<Done> saveRuns(const RunSet& runs, const std::filesystem::path& path, const Watch& watch)
{
    return saving::saveRunsWith(runs, path, {}, watch);
}

Result<Done> saving::saveRunsWith(const RunSet& runs, const std::filesystem::path& path,
                                  const std::function<void(Database&)>& add, const Watch& watch)
{
    if (const Result<Done> place = checkCanWrite(path); !place) // before work that may take seconds
        return place;
    try {
        saving::Database database;
        const Watch filling = watch.part(0, kTablesDone);
        fillRunFile(database, runs, filling, add);
        if (!watch.goesOn(kTablesDone))
            return Done{};
        const Bytes bytes = database.toFile();
        const Watch writing = watch.part(kPagesDone, 1);
        return writeFile(
            path, [&](std::ostream& out) { writeBytes(bytes.all(), out, writing); }, watch.stop);
    } catch (const Complaint& complaint) { // of memory: nothing else can be missing here
        return lackOfMemory(complaint.what());
    } catch (const std::bad_alloc&) {
        return lackOfMemory({});
    }
}

bool saving::hasTable(Database& database, const char* name)
{
    Statement row(database, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?");
    row.with(std::string_view(name));
    return row.next() && row.integer(0) > 0;
}

} // namespace interleave
