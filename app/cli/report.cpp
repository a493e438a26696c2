// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/report.h"

#include <algorithm>

#include "app/cli/details_table.h"
#include "app/cli/distribution_text.h"
#include "app/cli/figures_table.h"
#include "app/cli/text_chart.h"
#include "app/cli/wrapping.h"
#include "core/run/answer.h"
#include "core/run/captions.h"
#include "core/run/honesty.h"

namespace interleave::cli {
namespace {

/// " tasks=2 order=0 (opposite)".
std::string valuesOf(std::span<const ParameterSpec> specs, const Values& values, const Words& words)
{
    std::string text;
    for (const ParameterSpec& spec : specs) {
        const auto value = values.find(spec.id);
        if (value == values.end())
            continue;
        text += " " + std::string(spec.id) + "=" + std::to_string(value->second);
        if (spec.unit == Unit::Choice)
            text += " (" + words(spec.choices[static_cast<std::size_t>(value->second)]) + ")";
    }
    return text;
}

/// "Kebab orders: tasks=3 work_ms=150 wait_percent=25, seed 1".
std::string headingOf(const RunRequest& request, const Words& words, std::size_t columns)
{
    const Scenario& scenario = *request.scenario;
    return wrapped(words(scenario.title) + ":" + valuesOf(scenario.parameters, request.parameters.all(), words)
                       + ", seed " + std::to_string(request.seed),
                   {"", "  "}, columns);
}

/// "simulated: Simulated computer (simulated, not measured), simulated_cores=4".
std::string titleOf(const RunResult& run, const Words& words)
{
    const ExecutionModel& model = *run.request.model;
    const std::string settings = valuesOf(model.parameters, run.request.settings, words);
    return labelOf(run.request) + ": " + words(model.title)
         + (run.trace.info.isSimulated() ? " (simulated, not measured)" : "") + (settings.empty() ? "" : ",") + settings
         + '\n';
}

std::string chartsOf(const std::vector<RunPointer>& runs, const Words& words)
{
    TimeRange visible{};
    for (const RunPointer& run : runs)
        visible.end = std::max(visible.end, run->trace.time().end);
    std::string text;
    for (const RunPointer& run : runs)
        text += titleOf(*run, words) + textChart(run->trace, visible, words) + '\n';
    return text + textChartLegend();
}

/// What was expected, what came out and what that shows; who waited for whom. Nothing where neither is known.
std::string verdictOf(const RunResult& run, const std::string& label, const Words& words, std::size_t columns)
{
    std::vector<Message> sentences;
    if (run.verdict) {
        sentences.push_back(verdictSentence(run));
        sentences.push_back(run.verdict->meaning);
    }
    if (run.trace.standstill)
        sentences.push_back(standstillSentence(run));
    std::string text;
    for (const Message& message : sentences) {
        if (const std::string line = sentence(message, words); !line.empty())
            text += wrapped(line, {"  ", "  "}, columns);
    }
    return text.empty() ? text : label + ":\n" + text + '\n';
}

/// What the shown runs came to, or of several runs of a model what all of them came to.
std::string resultsOf(const RunSet& set, const std::vector<RunPointer>& shown, const Words& words, std::size_t columns)
{
    std::string text;
    for (std::size_t model = 0; model < shown.size(); ++model) {
        const QuietRuns quiet = set.counted(model);
        const std::vector<RunPointer>& runs = quiet.kept;
        std::string label = labelOf(shown[model]->request);
        if (const Message leftOut = quietSentence(quiet); !leftOut.text.isEmpty())
            text += wrapped(label + ": " + words(leftOut) + ".", {"", "  "}, columns);
        if (runs.size() > 1) {
            text += distributionText(runs, words, columns) + '\n';
            label += ", run " + std::to_string(*set.medianOf(model) + 1);
        }
        text += verdictOf(*shown[model], label, words, columns);
    }
    return text;
}

std::string sentencesOf(const Explanation& explanation, const Words& words, std::size_t columns)
{
    return wrapped(sentence(explanation.headline, words), {}, columns)
         + wrapped(sentence(explanation.detail, words), {}, columns);
}

/// What is said of the first model beside another one, or by itself where there is none.
Explanation answerBeside(const RunSet& set, const std::vector<RunPointer>& shown, std::size_t other)
{
    if (shown.size() == 1)
        return answerOf(*shown.front());
    return set.isRepeated() ? answerOf(set.counted(0).kept, set.counted(other).kept)
                            : answerOf(*shown.front(), *shown[other]);
}

/// Two or more models are each explained against the first.
std::string explanationOf(const RunSet& set, const Words& words, std::size_t columns)
{
    const std::vector<RunPointer> shown = set.medians();
    std::string text = shown.size() == 1 ? sentencesOf(answerBeside(set, shown, 0), words, columns) : std::string();
    for (std::size_t i = 1; i < shown.size(); ++i)
        text += sentencesOf(answerBeside(set, shown, i), words, columns);
    return text;
}

/// How the turns of each shown run are known, and which of them had better be made again.
std::string evidenceOf(const RunSet& set, const std::vector<RunPointer>& shown, const Words& words, std::size_t columns)
{
    std::string text;
    for (std::size_t place = 0; place < shown.size(); ++place) {
        const RunResult& run = *shown[place];
        const std::string label = labelOf(run.request) + ": ";
        text += wrapped(label + words(evidenceCaption(run)) + ".", {"", "  "}, columns);
        const std::size_t other = std::max<std::size_t>(place, shown.size() > 1 ? 1 : 0);
        const Message notice = noticeOf(run, answerBeside(set, shown, other));
        if (!notice.text.isEmpty())
            text += wrapped(label + sentence(notice, words) + " Or --repeat with --drop-noisy.", {"", "  "}, columns);
    }
    return text;
}

} // namespace

std::string reportOf(const RunSet& set, const Words& words, std::size_t columns)
{
    const std::vector<RunPointer> shown = set.medians();
    std::string text = headingOf(shown.front()->request, words, columns) + '\n' + chartsOf(shown, words) + '\n';
    text += figuresTable(set, words) + '\n';
    for (const RunPointer& run : shown)
        text += detailsTable(*run, words) + '\n';
    return text + resultsOf(set, shown, words, columns) + evidenceOf(set, shown, words, columns) + '\n'
         + explanationOf(set, words, columns);
}

} // namespace interleave::cli
