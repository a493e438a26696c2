// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "core/base/plain_text.h"
#include "core/exporting/csv_line.h"
#include "core/exporting/exporters.h"
#include "core/exporting/gathered_text.h"
#include "core/exporting/number_text.h"
#include "core/exporting/spreadsheet.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

constexpr std::string_view kHeader =
    "run,model,task,task_name,begin_ns,end_ns,activity,step_index,step,station,evidence,worker,cpu,run_evidence";

/// A text that stays one, in one field. In ASCII: a mark of UTF-8 at the beginning would be a part of the first column's name
/// to `cut`, R and others, and without it Excel takes bytes for letters of its own; our texts lose no more than "µs" for "us".
std::string field(std::string_view words)
{
    return csv::quoted(inAscii(spreadsheetText(words)));
}

/// Writes the lines, a field after the other.
/// Thread safety: none; one owner.
class LineWriter {
public:
    explicit LineWriter(std::ostream& out) : m_gathered(out), m_text(m_gathered.text()) {}

    void write(const ExportRequest& request)
    {
        m_text += kHeader;
        m_text += csv::kLineEnd;
        std::int64_t number = 0;
        for (const auto& run : request.runs)
            writeRun(*run, ++number);
        m_gathered.handOn();
    }

private:
    /// How the run is known stands in its first line.
    void writeRun(const RunResult& run, std::int64_t number)
    {
        std::string evidence = field(englishWords()(evidenceCaption(run)));
        for (std::size_t task = 0; task < run.trace.tasks.size(); ++task) {
            const Task& planned = run.trace.plan->tasks[task];
            const std::string name = field(planned.name);
            for (const Span span : run.trace.tasks[task].spans) {
                const Step& step = planned.program[indexOf(span.step)];
                writeLine(number, run.request.model->id, static_cast<TaskId>(task), name,
                          span.time.begin.time_since_epoch().count(), span.time.end.time_since_epoch().count(),
                          idOf(span.activity), span.step, nameOf(step), step.station.id, idOf(span.evidence),
                          span.worker, span.cpu, std::exchange(evidence, {}));
            }
        }
    }

    /// Texts are fields already.
    template<typename... Values>
    void writeLine(const Values&... values)
    {
        ((add(values), m_text += ','), ...);
        m_text.pop_back();
        m_text += csv::kLineEnd;
        m_gathered.handOnIfLarge();
    }

    void add(std::string_view text) { m_text += text; }
    void add(std::int64_t value) { addNumber(m_text, value); }
    template<typename Id>
    requires std::is_enum_v<Id>
    void add(Id id) { addNumber(m_text, static_cast<std::int64_t>(id)); }
    /// Empty where there is none.
    template<typename Id>
    void add(std::optional<Id> id)
    {
        if (id)
            add(*id);
    }

    /// Made once for each name.
    const std::string& nameOf(const Step& step)
    {
        const auto known = m_names.find(step.name.source);
        if (known != m_names.end())
            return known->second;
        return m_names.try_emplace(step.name.source, field(englishWords()(step.name))).first->second;
    }

    GatheredText m_gathered;
    std::string& m_text;
    std::unordered_map<std::string_view, std::string> m_names;
};

void write(const ExportRequest& request, std::ostream& out)
{
    LineWriter(out).write(request);
}

} // namespace

constinit const Exporter kCsvExporter{
    .id = "csv",
    .extension = "csv",
    .title = INTERLEAVE_TEXT("export", "CSV (a line for each span, for spreadsheets)"),
    .write = write,
};

} // namespace interleave
