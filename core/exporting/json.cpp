// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cassert>

#include "core/exporting/exporters.h"
#include "core/exporting/json_requests.h"
#include "core/exporting/json_result.h"
#include "core/exporting/json_writer.h"
#include "core/exporting/measured_json.h"
#include "core/exporting/number_text.h"
#include "core/exporting/summary_json.h"
#include "core/exporting/time_text.h"
#include "core/run/answer.h"
#include "core/run/honesty.h"

namespace interleave {

namespace {

using Layout = JsonWriter::Layout;

/// To be raised when a reader of the format before would go wrong.
constexpr std::int64_t kVersion = 1;

/// Summary: the figures alone. Full: the spans as well, from which all figures can be found again.
enum class Detail { Summary, Full };

void writeParameters(JsonWriter& json, const RunRequest& request)
{
    json.key("parameters").beginObject(Layout::OneLine);
    for (const auto& [id, value] : request.parameters.all())
        json.key(id).integer(value);
    if (!request.parameters.all().contains("seed"))
        json.key("seed").integer(static_cast<std::int64_t>(request.seed));
    json.endObject();
}

void writeMachine(JsonWriter& json, const Machine& machine)
{
    json.key("machine").beginObject(Layout::OneLine);
    json.key("os").text(machine.os);
    json.key("cpu").text(machine.processor);
    json.key("cores").integer(static_cast<std::int64_t>(machine.cpus.size()));
    json.endObject();
}

void writeSpan(JsonWriter& json, const Span& span, const Program& program)
{
    const Step& step = program[indexOf(span.step)];
    json.beginObject(Layout::OneLine);
    json.key("begin_ns").integer(span.time.begin.time_since_epoch().count());
    json.key("end_ns").integer(span.time.end.time_since_epoch().count());
    json.key("activity").text(idOf(span.activity));
    json.key("step").text(englishWords()(step.name));
    json.key("step_index").integer(static_cast<std::int64_t>(indexOf(span.step)));
    json.key("station").text(step.station.id);
    json.key("evidence").text(idOf(span.evidence));
    json.key("worker");
    writeOptional(json, span.worker);
    json.key("cpu");
    writeOptional(json, span.cpu);
    json.endObject();
}

void writeTaskFigures(JsonWriter& json, const TaskMetrics& metrics)
{
    json.key("running_ms").milliseconds(metrics.running);
    json.key("taken_ms").milliseconds(metrics.taken);
    json.key("ready_ms").milliseconds(metrics.ready);
    json.key("waiting_ms").milliseconds(metrics.waiting);
    json.key("turnaround_ms").milliseconds(metrics.turnaround);
    json.key("response_ms");
    if (metrics.response)
        json.milliseconds(*metrics.response);
    else
        json.null();
}

/// Adds up to the makespan.
void writeAccount(JsonWriter& json, const TaskAccount& account)
{
    json.key("account").beginObject(Layout::OneLine);
    json.key("running_ms").milliseconds(account.running);
    json.key("ready_ms").milliseconds(account.ready);
    json.key("waiting_io_ms").milliseconds(account.waitingIo);
    json.key("waiting_lock_ms").milliseconds(account.waitingLock);
    json.key("waiting_message_ms").milliseconds(account.waitingMessage);
    json.key("taken_ms").milliseconds(account.taken);
    json.key("absent_ms").milliseconds(account.absent);
    json.endObject();
}

void writeAccount(JsonWriter& json, const CpuAccount& account)
{
    json.key("account").beginObject(Layout::OneLine);
    json.key("running_ms").milliseconds(account.running);
    json.key("switching_ms").milliseconds(account.switching);
    json.key("taken_ms").milliseconds(account.taken);
    json.key("late_ms").milliseconds(account.late);
    json.key("unused_ms").milliseconds(account.unused);
    json.endObject();
}

/// What the cores did. Nothing is said where they are not known.
void writeCores(JsonWriter& json, const Account& account)
{
    if (account.knowsCpus) {
        json.key("disturbance").decimal(account.disturbance, 6);
        json.key("migrations").integer(account.migrations);
    } else {
        json.key("disturbance").null();
        json.key("migrations").null();
    }
    json.key("cpu_accounts").beginArray();
    for (const CpuAccount& cpu : account.cpus) {
        json.beginObject(Layout::OneLine);
        json.key("cpu").integer(static_cast<std::int64_t>(indexOf(cpu.cpu)));
        writeAccount(json, cpu);
        json.endObject();
    }
    json.endArray();
}

/// What disturbed the run, in words too; null where nothing is known against it.
void writeDisturbance(JsonWriter& json, const RunResult& run)
{
    json.key("disturbed");
    const std::optional<Disturbance> disturbance = disturbanceOf(run);
    if (!disturbance) {
        json.null();
        return;
    }
    json.beginObject(Layout::OneLine);
    json.key("by").text(idOf(disturbance->by));
    json.key("share").decimal(disturbance->share, 6);
    json.key("sentence").text(sentence(noiseSentence(run), englishWords()));
    json.key("advice").text(englishWords()(adviceOn(disturbance->by)));
    json.endObject();
}

void writeWakeUps(JsonWriter& json, const std::optional<WakeUps>& wakeUps)
{
    json.key("wake_up_ms");
    if (!wakeUps) {
        json.null();
        return;
    }
    json.beginObject(Layout::OneLine);
    json.key("median").milliseconds(wakeUps->median);
    json.key("longest").milliseconds(wakeUps->longest);
    json.key("count").integer(wakeUps->count);
    json.endObject();
}

void writeTask(JsonWriter& json, const RunResult& run, std::size_t index, Detail detail)
{
    const Task& task = run.trace.plan->tasks[index];
    json.beginObject(detail == Detail::Full ? Layout::Lines : Layout::OneLine);
    json.key("name").text(task.name);
    writeTaskFigures(json, run.metrics.tasks[index]);
    writeAccount(json, run.metrics.account.tasks[index]);
    if (detail == Detail::Full) {
        json.key("completed").boolean(run.trace.tasks[index].completed);
        json.key("checksum").text(hexText(run.trace.tasks[index].checksum));
        json.key("spans").beginArray();
        for (const Span span : run.trace.tasks[index].spans)
            writeSpan(json, span, task.program);
        json.endArray();
    }
    json.endObject();
}

void writePlacement(JsonWriter& json, const RunInfo& info, Detail detail)
{
    json.key("simulated").boolean(info.isSimulated());
    json.key("placement").text(idOf(info.placement));
    json.key("cores").integer(static_cast<std::int64_t>(info.cpus.size()));
    json.key("slice_ms");
    if (info.slice)
        json.milliseconds(*info.slice);
    else
        json.null();
    json.key("outcome").text(idOf(info.outcome));
    json.key("workers").integer(static_cast<std::int64_t>(info.workers));
    if (info.held)
        json.key("held_bytes").integer(*info.held);
    if (info.besides)
        json.key("besides_ms").milliseconds(*info.besides);
    if (detail == Detail::Summary)
        return;
    json.key("cpus").beginArray(Layout::OneLine);
    for (const CpuId cpu : info.cpus)
        json.integer(static_cast<std::int64_t>(indexOf(cpu)));
    json.endArray();
    json.key("resolution_ns").integer(info.resolution.count());
}

/// All parameters of the model, and not only those that were set.
void writeSettings(JsonWriter& json, const RunRequest& request)
{
    const Result<Parameters> settings = checkedParameters(request.model->parameters, request.settings);
    json.key("settings").beginObject(Layout::OneLine);
    if (settings) {
        for (const auto& [id, value] : settings->all())
            json.key(id).integer(value);
    }
    json.endObject();
}

/// When the run began, in UTC; null where that is not known.
void writeMadeAt(JsonWriter& json, WallTime madeAt)
{
    json.key("made_at");
    if (madeAt == WallTime{})
        json.null();
    else
        json.text(timeText(madeAt));
}

/// From the metrics alone, as the spans of a run may be gone.
std::optional<double> speedUpOf(const RunResult& first, const RunResult& run)
{
    const bool isComparable = first.trace.info.outcome == Outcome::Completed && run.trace.info.outcome == Outcome::Completed;
    if (!isComparable || first.metrics.makespan <= Duration{} || run.metrics.makespan <= Duration{})
        return std::nullopt;
    return static_cast<double>(first.metrics.makespan.count()) / static_cast<double>(run.metrics.makespan.count());
}

void writeRunFigures(JsonWriter& json, const RunResult& run, const RunResult& first)
{
    json.key("makespan_ms").milliseconds(run.metrics.makespan);
    json.key("speedup");
    if (const std::optional<double> ratio = speedUpOf(first, run))
        json.decimal(*ratio, 6);
    else
        json.null();
    json.key("peak_running").integer(run.metrics.overlap.peak);
    json.key("overlap_ms").milliseconds(run.metrics.overlap.atLeastTwo);
    json.key("turns").integer(run.metrics.turns);
    json.key("switches").integer(run.metrics.switches);
    writeWakeUps(json, run.metrics.account.wakeUps);
    writeCores(json, run.metrics.account);
    json.key("checksum").text(hexText(run.checksum));
}

/// `series`: at which place its model stands, as one model may stand at several.
void writeModel(JsonWriter& json, const RunResult& run, std::size_t series)
{
    json.key("model").text(run.request.model->id);
    json.key("series").integer(static_cast<std::int64_t>(series + 1));
}

void writeFigures(JsonWriter& json, const RunResult& run, const RunResult& first, Detail detail)
{
    writeSettings(json, run.request);
    writePlacement(json, run.trace.info, detail);
    writeRunFigures(json, run, first);
    writeRequests(json, run);
}

/// What is told in words as well.
void writeWords(JsonWriter& json, const RunResult& run)
{
    writeDisturbance(json, run);
    writeVerdict(json, run);
    writeStandstill(json, run);
    writeEvidence(json, run);
    writeShared(json, run.trace);
}

void writeTasks(JsonWriter& json, const RunResult& run, Detail detail)
{
    json.key("tasks").beginArray();
    for (std::size_t task = 0; task < run.metrics.tasks.size(); ++task)
        writeTask(json, run, task, detail);
    json.endArray();
}

void writeMembersOfRun(JsonWriter& json, const RunResult& run, const RunResult& first, Detail detail)
{
    writeMadeAt(json, run.madeAt);
    writeFigures(json, run, first, detail);
    writeWords(json, run);
    if (detail == Detail::Full) {
        writeLinks(json, run.trace);
        writeRequestTimes(json, run.trace);
    }
    writeTasks(json, run, detail);
}

void writeHead(JsonWriter& json, const RunResult& first, const Explanation& explanation)
{
    json.key("scenario").text(first.request.scenario->id);
    writeParameters(json, first.request);
    writeMachine(json, first.machine);
    json.key("sentence").text(sentence(explanation, englishWords()));
}

void write(const ExportRequest& request, std::ostream& out)
{
    assert(!request.runs.empty());
    const RunResult& first = *request.runs.front();
    JsonWriter json(out);
    json.beginObject();
    json.key("format").text("interleave-run");
    json.key("version").integer(kVersion);
    writeHead(json, first, answerOf(request.runs));
    json.key("runs").beginArray();
    for (std::size_t series = 0; series < request.runs.size(); ++series) {
        json.beginObject();
        writeModel(json, *request.runs[series], series);
        writeMembersOfRun(json, *request.runs[series], first, Detail::Full);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    out << '\n';
}

} // namespace

constinit const Exporter kJsonExporter{
    .id = "json",
    .extension = "json",
    .title = INTERLEAVE_TEXT("export", "JSON (everything that was measured)"),
    .write = write,
};

void writeMeasuredJson(const RunResult& run, MeasuredParts parts, std::ostream& out)
{
    JsonWriter json(out);
    json.beginObject();
    writeFigures(json, run, run, Detail::Summary);
    if (parts.words)
        writeWords(json, run);
    if (parts.tasks)
        writeTasks(json, run, Detail::Summary);
    json.endObject();
}

void writeSummaryJson(std::span<const Series> series, std::ostream& out)
{
    assert(!series.empty());
    std::vector<std::shared_ptr<const RunResult>> shown;
    for (const Series& one : series)
        shown.push_back(one.runs[one.shown]);
    JsonWriter json(out);
    json.beginObject();
    const bool areMany = series.size() > 1 && series.front().runs.size() > 1;
    writeHead(json, *shown.front(), areMany ? answerOf(series[0].runs, series[1].runs) : answerOf(shown));
    json.key("runs").beginArray();
    std::size_t longest = 0;
    for (const Series& one : series)
        longest = std::max(longest, one.runs.size());
    for (std::size_t place = 0; place < longest; ++place) {
        for (std::size_t n = 0; n < series.size(); ++n) {
            const std::vector<std::shared_ptr<const RunResult>>& runs = series[n].runs;
            if (place >= runs.size())
                continue;
            json.beginObject();
            json.key("run").integer(static_cast<std::int64_t>(place + 1));
            writeModel(json, *runs[place], n);
            writeMembersOfRun(json, *runs[place], *shown.front(), Detail::Summary);
            json.endObject();
        }
    }
    json.endArray();
    if (longest > 1) {
        json.key("distributions").beginArray();
        for (std::size_t n = 0; n < series.size(); ++n) {
            json.beginObject();
            writeModel(json, *series[n].runs.front(), n);
            writeDistribution(json, series[n]);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    out << '\n';
}

} // namespace interleave
