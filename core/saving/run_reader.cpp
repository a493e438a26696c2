// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <map>
#include <new>
#include <set>
#include <utility>

#include "core/base/file.h"
#include "core/program/step_kinds.h"
#include "core/saving/message_table.h"
#include "core/saving/refusal.h"
#include "core/saving/run_bytes.h"
#include "core/saving/run_file.h"
#include "core/saving/schema.h"
#include "core/saving/trace_reader.h"
#include "core/saving/values.h"

namespace interleave::saving {

namespace {

/// Logical processors, and more than any system has.
constexpr std::int64_t kMostCpus = 8192;
/// The end of the year 9999.
constexpr std::int64_t kLatestMs = 253'402'300'799'999;

constexpr std::size_t kLongestVersion = 40;

/// A pebibyte.
constexpr std::int64_t kMostHeld = std::int64_t{1} << 50;

constexpr const char* kSelectRuns =
    "SELECT run, series, plan, machine, model, cores, made_at_ms, placement, workers, outcome, resolution_ns, "
    "slice_ns, "
    "throttled_ns, clock_drift_ns, links_left_out, stamp_cost_ns, besides_ns, held_bytes FROM run ORDER BY series, run";
/// Of files of before: nothing was besides, and nobody asked what was held.
constexpr const char* kSelectRunsWithoutRequests =
    "SELECT run, series, plan, machine, model, cores, made_at_ms, placement, workers, outcome, resolution_ns, "
    "slice_ns, "
    "throttled_ns, clock_drift_ns, links_left_out, stamp_cost_ns, NULL, NULL FROM run ORDER BY series, run";

/// Reads the tables of a run file.
class Reader {
public:
    Reader(Database& database, const Watch& watch) : m_database(database), m_watch(watch) {}

    RunSet readAll()
    {
        checkPages();
        checkFormat();
        readSpanCount();
        m_messages.read(m_database);
        readMachines();
        readPlans();
        Statement row(m_database, m_format >= kFormatWithRequests ? kSelectRuns : kSelectRunsWithoutRequests);
        std::size_t count = 0;
        for (std::int64_t last = -1; row.next();) {
            if (key(row, 0) <= std::exchange(last, row.integer(0)))
                throw Complaint("runs that are not in order");
            if (++count > kMostSavedRuns)
                throw Complaint("too many runs");
            place(readRun(row), integer(row, 1));
        }
        if (m_series.empty())
            throw Complaint("no runs");
        tell(1);
        return saved();
    }

private:
    /// Into its series, the last one or a new one behind it.
    void place(std::shared_ptr<RunResult> run, std::int64_t number)
    {
        const auto known = static_cast<std::int64_t>(m_series.size());
        if (number == known)
            m_series.emplace_back();
        else if (number != known - 1)
            throw Complaint("models that are not in order");
        if (!m_series.back().empty() && m_series.back().front()->request.model != run->request.model)
            throw Complaint("runs of several models in the place of one's");
        m_series.back().push_back(std::move(run));
    }

    /// All of them, told apart where one model has several series.
    RunSet saved() const
    {
        std::vector<const ExecutionModel*> models;
        for (const auto& series : m_series)
            models.push_back(series.front()->request.model);
        const std::vector<std::optional<int>> ordinals = ordinalsOf(models);
        std::vector<std::vector<RunPointer>> all;
        for (std::size_t n = 0; n < m_series.size(); ++n) {
            for (const auto& run : m_series[n])
                run->request.ordinal = ordinals[n];
            all.emplace_back(m_series[n].begin(), m_series[n].end());
        }
        return RunSet::of(std::move(all));
    }

    void tell(double share)
    {
        if (!m_watch.goesOn(share))
            throw Complaint("stopped");
    }

    /// How far it is in the run that is being read: a share of that run, weighted by its spans.
    void tellOfRun(double share)
    {
        const auto spans = static_cast<double>(std::max<std::int64_t>(m_spans, 1));
        tell(std::min((static_cast<double>(m_spansBefore) + share * static_cast<double>(m_spansOfRun)) / spans, 1.0));
    }

    /// Pages that are used twice would make a small file a tree without end, which not even counting its rows comes through.
    void checkPages()
    {
        Statement check(m_database, "PRAGMA quick_check(1)");
        if (!check.next() || check.text(0) != "ok")
            throw Complaint("its pages contradict each other");
    }

    void checkFormat()
    {
        Statement program(m_database, "SELECT version FROM about");
        if (program.next())
            m_version = firstLetters(words(program, 0), kLongestVersion);
        Statement format(m_database, "PRAGMA user_version");
        if (!format.next() || format.integer(0) < 1)
            throw Complaint("no format");
        m_format = format.integer(0);
        if (m_format > kFormat)
            refuseNewer();
        m_traces.setFormat(m_format);
    }

    [[noreturn]] void refuseNewer() const
    {
        refuse(INTERLEAVE_TEXT("error",
                               "This file was saved by Interleave %1 and holds what this version, %2, does not know. "
                               "Open it with that version, or a newer one."),
               {m_version, std::string(INTERLEAVE_VERSION)});
    }

    void readSpanCount()
    {
        Statement row(m_database, "SELECT count(*) FROM span");
        m_spans = row.next() ? row.integer(0) : 0;
    }

    void readMachines()
    {
        Statement row(m_database,
                      "SELECT machine, os, processor, physical_cores, pin_cpu, pin_problem, slice_problem, "
                      "witness_problem, computer_cpus, quota_cores, knows_current_cpu, uses_counter, ns_per_tick, "
                      "counter_problem, clock_resolution_ns, clock_cost_ns, units_per_us, units_per_quantum, "
                      "quantum_ns FROM machine");
        while (row.next()) {
            Machine machine;
            machine.os = words(row, 1);
            machine.processor = words(row, 2);
            machine.physicalCores = count(row, 3, kMostCpus);
            machine.pinCpu = orNone(row, 4, [&] { return id<CpuId>(row, 4, kAnyOf<CpuId>); });
            machine.pinProblem = m_messages.at(row, 5);
            machine.sliceProblem = m_messages.at(row, 6);
            machine.witnessProblem = m_messages.at(row, 7);
            machine.limits.cpusOfComputer = count(row, 8, kMostCpus);
            machine.limits.quotaCores = orNone(row, 9, [&] { return real(row, 9); });
            machine.knowsCurrentCpu = truth(row, 10);
            const double nsPerTick = real(row, 12);
            if (truth(row, 11) && nsPerTick > 0)
                machine.clock.ticks = TickClock::ofCounter(nsPerTick);
            machine.clock.counterProblem = m_messages.at(row, 13);
            machine.clock.resolution = duration(row, 14);
            machine.clock.costNs = real(row, 15);
            machine.workRate = {.unitsPerMicrosecond = rate(row, 16),
                                .unitsPerQuantum = static_cast<std::uint64_t>(integer(row, 17, {1})),
                                .quantum = Duration(integer(row, 18, {1, kLongestNs}))};
            machine.cpus = cpus("SELECT cpu FROM machine_cpu WHERE machine = ? ORDER BY position", key(row, 0));
            m_machines[row.integer(0)] = std::move(machine);
        }
    }

    /// Above 0, and so that the work of any plan can be counted.
    static double rate(const Statement& row, int column)
    {
        const double value = real(row, column);
        if (value <= 0 || value > kMostUnitsPerMicrosecond)
            complainOf(row, column);
        return value;
    }

    std::vector<CpuId> cpus(const char* sql, std::int64_t of)
    {
        std::vector<CpuId> list;
        Statement row(m_database, sql);
        row.with(of);
        std::set<CpuId> known;
        while (row.next()) {
            list.push_back(id<CpuId>(row, 0, kAnyOf<CpuId>));
            if (!known.insert(list.back()).second || list.size() > static_cast<std::size_t>(kMostCpus))
                throw Complaint("processors that cannot be");
        }
        if (list.empty())
            throw Complaint("a computer or a run without processors");
        return list;
    }

    /// The work of a run: what makes its plan, and the plan.
    struct Work {
        RunRequest request;
        std::shared_ptr<const Plan> plan;
    };

    void readPlans()
    {
        Statement row(m_database, "SELECT plan, scenario, seed FROM plan");
        Statement parameter(m_database, "SELECT name, value FROM parameter WHERE plan = ?");
        while (row.next()) {
            const Result<const Scenario*> scenario = savedScenarioById(row.text(1));
            if (!scenario)
                refuseNewer();
            Values values;
            parameter.with(key(row, 0));
            while (parameter.next())
                values[parameter.text(0)] = integer(parameter, 1, kAnyNumber);
            const Result<Parameters> parameters = checkedParameters((*scenario)->parameters, values);
            if (!parameters)
                refuseChanged(**scenario);
            Work work;
            work.request.scenario = *scenario;
            work.request.parameters = *parameters;
            work.request.seed = bits(row, 2);
            work.plan = std::make_shared<const Plan>((*scenario)->makePlan(*parameters, work.request.seed));
            checkPlan(*work.plan, **scenario, row.integer(0));
            m_works[row.integer(0)] = std::move(work);
        }
    }

    [[noreturn]] void refuseChanged(const Scenario& scenario) const
    {
        refuse(INTERLEAVE_TEXT("error", "This file was saved by Interleave %1, in which the work of \"%2\" was another "
                                        "than in this "
                                        "version, %3. Open it with that version."),
               {m_version, scenario.title, std::string(INTERLEAVE_VERSION)});
    }

    /// The plan is the one that was run.
    void checkPlan(const Plan& plan, const Scenario& scenario, std::int64_t number)
    {
        Statement step(m_database, "SELECT task, step, action FROM step WHERE plan = ? ORDER BY task, step");
        step.with(number);
        for (std::size_t t = 0; t < plan.tasks.size(); ++t) {
            const Program& program = plan.tasks[t].program;
            for (std::size_t s = 0; s < program.size(); ++s) {
                if (!step.next() || step.integer(0) != static_cast<std::int64_t>(t)
                    || step.integer(1) != static_cast<std::int64_t>(s) || step.text(2) != shapeOf(program[s].action))
                    refuseChanged(scenario);
            }
        }
        Statement shared(m_database, "SELECT kind FROM shared WHERE plan = ? ORDER BY shared");
        shared.with(number);
        for (const Shared& each : plan.shared) {
            if (!shared.next() || shared.text(0) != shapeOf(each.kind))
                refuseChanged(scenario);
        }
        if (step.next() || shared.next())
            refuseChanged(scenario);
    }

    std::shared_ptr<RunResult> readRun(const Statement& row)
    {
        const std::int64_t number = row.integer(0);
        const auto work = m_works.find(key(row, 2));
        const auto machine = m_machines.find(key(row, 3));
        if (work == m_works.end() || machine == m_machines.end())
            throw Complaint("a run without its plan or its computer");
        const Result<const ExecutionModel*> model = executionModelById(row.text(4));
        if (!model)
            refuseNewer();

        auto run = std::make_shared<RunResult>();
        run->request = work->second.request;
        run->request.model = *model;
        run->request.cores = static_cast<int>(integer(row, 5, {0, kMostCpus}));
        run->request.settings = readSettings(number, **model);
        run->machine = machine->second;
        run->madeAt = WallTime(std::chrono::milliseconds(integer(row, 6, {0, kLatestMs})));
        Trace& trace = run->trace;
        trace.plan = work->second.plan;
        trace.info = {.model = std::string((*model)->id),
                      .placement = kind(row, 7, kPlacements),
                      .cpus = cpus("SELECT cpu FROM run_cpu WHERE run = ? ORDER BY cpu", number),
                      .workers = count(row, 8, kAnyOf<WorkerId>),
                      .outcome = kind(row, 9, kOutcomes),
                      .resolution = duration(row, 10),
                      .slice = orNone(row, 11, [&] { return duration(row, 11); }),
                      .throttled = orNone(row, 12, [&] { return duration(row, 12); }),
                      .besides = orNone(row, 16, [&] { return duration(row, 16); }),
                      .held = orNone(row, 17,
                                     [&] {
                                         return integer(row, 17, {0, kMostHeld});
                                     }),
                      .clockDrift = difference(row, 13)};
        trace.linksLeftOut = count(row, 14);
        run->stampCostNs = real(row, 15);
        m_spansOfRun = spansOf(number);
        m_traces.read(trace, number, [this](std::int64_t spans) {
            tellOfRun(kSpansRead * static_cast<double>(spans) / static_cast<double>(m_spansOfRun));
        });
        tellOfRun(kAllRead);
        if (const std::vector<std::string> complaints = validate(trace); !complaints.empty())
            throw Complaint(complaints.front());
        tellOfRun(kValidated);
        conclude(*run);
        tellOfRun(1);
        m_spansBefore += m_spansOfRun;
        return run;
    }

    std::int64_t spansOf(std::int64_t run)
    {
        m_spanCount.with(run);
        return m_spanCount.next() ? m_spanCount.integer(0) : 0;
    }

    Values readSettings(std::int64_t run, const ExecutionModel& model)
    {
        Values settings;
        m_setting.with(run);
        while (m_setting.next())
            settings[m_setting.text(0)] = integer(m_setting, 1, kAnyNumber);
        if (!checkedParameters(model.parameters, settings))
            refuseNewer();
        return settings;
    }

    static constexpr double kMostUnitsPerMicrosecond = 1e6;
    /// Of the time it takes to read a run, about how much is over when its spans are read, when all of it is, and when it is known
    /// to be valid.
    static constexpr double kSpansRead = 0.45;
    static constexpr double kAllRead = 0.55;
    static constexpr double kValidated = 0.75;

    Database& m_database;
    const Watch& m_watch;
    std::int64_t m_format = kFormat;
    std::string m_version = "?";    ///< of the program that saved the file
    std::int64_t m_spans = 0;       ///< of all runs
    std::int64_t m_spansBefore = 0; ///< the run that is being read
    std::int64_t m_spansOfRun = 0;
    MessageTable m_messages;
    std::map<std::int64_t, Machine> m_machines;
    std::map<std::int64_t, Work> m_works;
    std::vector<std::vector<std::shared_ptr<RunResult>>> m_series;
    TraceReader m_traces{m_database, m_messages};
    Statement m_setting{m_database, "SELECT name, value FROM setting WHERE run = ?"};
    Statement m_spanCount{m_database, "SELECT count(*) FROM span WHERE run = ?"};
};

/// Of the time it takes to open a file, about how much is over when its bytes are in memory.
constexpr double kBytesDone = 0.02;

} // namespace

} // namespace interleave::saving

namespace interleave {

namespace {

/// `bytes` gives those of the file; `name` is what the file is called.
template<typename GiveBytes>
Result<RunSet> readRuns(const GiveBytes& bytes, const std::string& name, const Watch& watch)
{
    using namespace saving;
    const auto failed = [](Text sentence, std::vector<Argument> arguments, std::string detail) {
        return Error{ErrorCode::CannotRead, {sentence, std::move(arguments)}, std::move(detail)};
    };
    try {
        saving::Database database(bytes());
        database.endWhen(watch.stop);
        const Watch reading = watch.part(kBytesDone, 1);
        return Reader(database, reading).readAll();
    } catch (const Refusal& refusal) {
        return refusal.error;
    } catch (const Complaint& complaint) {
        if (watch.stop.stopRequested())
            return failed(INTERLEAVE_TEXT("error", "Opening the file was stopped."), {}, {});
        return failed(INTERLEAVE_TEXT("error",
                                      "\"%1\" is damaged (%2), so it is not shown. Is there a copy of it elsewhere?"),
                      {name, std::string(complaint.what())}, complaint.what());
    } catch (const std::bad_alloc&) {
        return failed(INTERLEAVE_TEXT("error", "There is not enough memory to open \"%1\"."), {name}, {});
    }
}

} // namespace

Result<RunSet> openRuns(const std::filesystem::path& path, const Watch& watch)
{
    return readRuns([&] { return saving::bytesOf(path, watch.part(0, saving::kBytesDone)); }, utf8Of(path), watch);
}

Result<RunSet> openRuns(std::string bytes, const std::string& name, const Watch& watch)
{
    return readRuns([&bytes] { return std::move(bytes); }, name, watch);
}

Result<std::vector<RunSet>> openComparisons(const std::filesystem::path& path, const Watch& watch)
{
    const Result<RunSet> runs = openRuns(path, watch);
    if (!runs)
        return runs.error();
    std::vector<std::vector<std::vector<RunPointer>>> works; // the series of each
    const Plan* plan = nullptr;
    for (const std::vector<RunPointer>& series : runs->series) {
        const Plan* own = series.front()->trace.plan.get();
        if (std::exchange(plan, own) != own)
            works.emplace_back();
        works.back().push_back(series);
    }
    std::vector<RunSet> comparisons;
    for (std::vector<std::vector<RunPointer>>& series : works) {
        comparisons.push_back(RunSet::of(std::move(series)));
        if (const std::optional<Error> disagreement = disagreementOf(comparisons.back().all()))
            return *disagreement;
    }
    return comparisons;
}

Result<RunSet> openComparison(const std::filesystem::path& path, const Watch& watch)
{
    Result<std::vector<RunSet>> all = openComparisons(path, watch);
    if (!all)
        return all.error();
    if (all->size() > 1)
        return Error{ErrorCode::CannotRead,
                     {INTERLEAVE_TEXT("error", "\"%1\" holds runs of different work, which cannot be compared."),
                      {utf8Of(path)}},
                     {}};
    return std::move(all->front());
}

} // namespace interleave
