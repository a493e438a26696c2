// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "core/base/plain_text.h"
#include "core/exporting/exporters.h"
#include "core/exporting/number_text.h"
#include "core/exporting/spreadsheet.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

/// As RFC 4180 ends them.
constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kHeader =
    "run,model,task,task_name,begin_ns,end_ns,activity,step_index,step,station,evidence,worker,cpu,run_evidence";

/// A text that stays one, in one field. In ASCII: a mark of UTF-8 at the beginning would be a part of the first column's name
/// to `cut`, R and others, and without it Excel takes bytes for letters of its own; our texts lose no more than "µs" for "us".
std::string field(std::string_view words)
{
    const std::string text = inAscii(spreadsheetText(words));
    if (text.find_first_of(",\"") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string field(std::int64_t value)
{
    return numberText(value);
}

template<typename Id>
requires std::is_enum_v<Id> std::string field(Id id)
{
    return numberText(static_cast<std::int64_t>(id));
}

/// Empty where there is none.
template<typename Id>
std::string field(std::optional<Id> id)
{
    return id ? field(*id) : std::string();
}

template<typename... Values>
void writeLine(std::ostream& out, const Values&... values)
{
    std::string line;
    ((line += field(values) + ','), ...);
    line.pop_back();
    out << line << kLineEnd;
}

/// How the run is known stands in its first line.
void writeRun(const RunResult& run, std::int64_t number, std::ostream& out)
{
    std::string evidence = englishWords()(evidenceCaption(run));
    for (std::size_t task = 0; task < run.trace.tasks.size(); ++task) {
        const Task& planned = run.trace.plan->tasks[task];
        for (const Span span : run.trace.tasks[task].spans) {
            const Step& step = planned.program[indexOf(span.step)];
            writeLine(out, number, run.request.model->id, static_cast<TaskId>(task), planned.name,
                      span.time.begin.time_since_epoch().count(), span.time.end.time_since_epoch().count(),
                      idOf(span.activity), span.step, englishWords()(step.name), step.station.id, idOf(span.evidence),
                      span.worker, span.cpu, std::exchange(evidence, {}));
        }
    }
}

void write(const ExportRequest& request, std::ostream& out)
{
    out << kHeader << kLineEnd;
    std::int64_t number = 0;
    for (const auto& run : request.runs)
        writeRun(*run, ++number, out);
}

} // namespace

constinit const Exporter kCsvExporter{
    .id = "csv",
    .extension = "csv",
    .title = INTERLEAVE_TEXT("export", "CSV (a line for each span, for spreadsheets)"),
    .write = write,
};

} // namespace interleave
