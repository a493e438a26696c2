// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/report.h"

#include <algorithm>

#include "app/cli/distribution_text.h"
#include "app/cli/table.h"
#include "app/cli/text_chart.h"
#include "app/cli/wrapping.h"
#include "core/run/distribution.h"
#include "core/run/explanation.h"

namespace interleave::cli {
namespace {

/// Rows of a table of tasks, at most; there may be thousands.
constexpr std::size_t kMostTasks = 64;

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
std::string headingOf(const RunCommand& command, const Words& words, std::size_t columns)
{
    const Scenario& scenario = *command.scenario;
    return wrapped(words(scenario.title) + ":" + valuesOf(scenario.parameters, command.parameters.all(), words)
                       + ", seed " + std::to_string(command.seed),
                   {"", "  "}, columns);
}

/// "simulated: Simulated computer (simulated, not measured), simulated_cores=4".
std::string titleOf(const RunResult& run, const Words& words)
{
    const ExecutionModel& model = *run.request.model;
    const std::string settings = valuesOf(model.parameters, run.request.settings, words);
    return std::string(model.id) + ": " + words(model.title)
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

std::string numbersOf(const std::vector<CpuId>& cpus)
{
    std::string text;
    for (const CpuId cpu : cpus)
        text += (text.empty() ? "" : ", ") + std::to_string(indexOf(cpu));
    return text;
}

/// Where the threads were, as the system granted it.
std::string placeOf(const RunInfo& info)
{
    switch (info.placement) {
    case Placement::PinnedToOneCpu: return "pinned to core " + numbersOf(info.cpus);
    case Placement::SomeCpus: return "pinned to cores " + numbersOf(info.cpus);
    case Placement::AllCpus:
        return info.cpus.size() == 1 ? "the only core" : "all " + std::to_string(info.cpus.size()) + " cores";
    case Placement::NotPinned: return "not pinned";
    case Placement::OneAtATimeByBaton: return "one at a time by baton";
    case Placement::Simulated: return std::to_string(info.cpus.size()) + " simulated cores";
    }
    return {};
}

std::string speedUpOf(const RunResult& base, const RunResult& run, const Words& words)
{
    const std::optional<double> ratio = speedUp(base.trace, run.trace);
    if (!ratio)
        return "-";
    const bool isSimulated = base.trace.info.isSimulated() || run.trace.info.isSimulated();
    return words.number(Decimal{*ratio, 2}) + (isSimulated ? " (simulated)" : "");
}

std::string outcomeOf(const RunResult& run)
{
    return std::string(run.trace.standstill ? idOf(run.trace.standstill->kind) : idOf(run.trace.info.outcome));
}

std::string rangeOf(Duration from, Duration to, const Words& words)
{
    return words.duration(from) + " – " + words.duration(to);
}

std::string atOnceOf(const Overlap& overlap, const Words& words)
{
    return overlap.atLeastTwo == Duration::zero() ? "never" : "for " + words.duration(overlap.atLeastTwo);
}

/// The models as columns, their figures as rows.
std::string figuresOf(const Experiment& experiment, const std::vector<RunPointer>& shown, const Words& words)
{
    Table table;
    const auto add = [&](std::string name, auto&& cellOf) {
        Table::Row row{std::move(name)};
        for (std::size_t i = 0; i < shown.size(); ++i)
            row.push_back(cellOf(i));
        table.add(std::move(row));
    };
    const auto metrics = [&](std::size_t i) -> const Metrics& { return shown[i]->metrics; };
    const bool isRepeated = experiment.runs.size() > experiment.models;

    add("", [&](std::size_t i) { return std::string(shown[i]->request.model->id); });
    if (std::ranges::any_of(shown, [](const RunPointer& run) { return run->trace.info.isSimulated(); }))
        add("known by", [&](std::size_t i) { return shown[i]->trace.info.isSimulated() ? "simulation" : "measuring"; });
    if (isRepeated) {
        add("run shown", [&](std::size_t i) {
            return std::to_string(experiment.medianOf(i) + 1) + " of " + std::to_string(experiment.runsOf(i).size());
        });
    }
    add("makespan", [&](std::size_t i) { return words.duration(metrics(i).makespan); });
    if (isRepeated) {
        std::vector<Spread<Duration>> spreads;
        for (std::size_t i = 0; i < shown.size(); ++i)
            spreads.push_back(distributionOf(experiment.runsOf(i)).makespan);
        add("median of all", [&](std::size_t i) { return words.duration(spreads[i].median); });
        add("half of them",
            [&](std::size_t i) { return rangeOf(spreads[i].lowerQuarter, spreads[i].upperQuarter, words); });
        add("shortest and longest", [&](std::size_t i) { return rangeOf(spreads[i].least, spreads[i].most, words); });
    }
    if (std::ranges::any_of(shown, [](const RunPointer& run) { return run->trace.standstill.has_value(); }))
        add("outcome", [&](std::size_t i) { return outcomeOf(*shown[i]); });
    if (shown.size() > 1)
        add("speed-up", [&](std::size_t i) { return speedUpOf(*shown.front(), *shown[i], words); });
    add("two at the same instant?", [&](std::size_t i) { return atOnceOf(metrics(i).overlap, words); });
    add("most at the same instant", [&](std::size_t i) { return words.number(std::int64_t{metrics(i).overlap.peak}); });
    add("switches", [&](std::size_t i) { return words.number(metrics(i).switches); });
    add("turns", [&](std::size_t i) { return words.number(metrics(i).turns); });
    add("average turn", [&](std::size_t i) { return words.duration(metrics(i).averageTurn); });
    add("utilisation", [&](std::size_t i) { return words.number(Decimal{100 * metrics(i).utilisation, 0}) + " %"; });
    if (std::ranges::any_of(shown, [](const RunPointer& run) { return run->trace.info.slice.has_value(); })) {
        add("time slice", [&](std::size_t i) {
            const std::optional<Duration> slice = shown[i]->trace.info.slice;
            return slice ? words.duration(*slice) : "-";
        });
    }
    add("where", [&](std::size_t i) { return placeOf(shown[i]->trace.info); });
    return table.toText();
}

std::string tasksOf(const RunResult& run, const Words& words)
{
    const auto inMs = [&](Duration time) { return words.number(Decimal{toMilliseconds(time), 1}); };
    Table table;
    table.add({std::string(run.request.model->id) + ", ms", "running", "ready", "waiting", "turnaround", "response"});
    const std::size_t told = std::min(run.metrics.tasks.size(), kMostTasks);
    for (std::size_t i = 0; i < told; ++i) {
        const TaskMetrics& task = run.metrics.tasks[i];
        table.add({"  " + run.trace.plan->tasks[i].name, inMs(task.running), inMs(task.ready), inMs(task.waiting),
                   inMs(task.turnaround), task.response ? inMs(*task.response) : "-"});
    }
    if (told < run.metrics.tasks.size())
        table.add({"  and " + std::to_string(run.metrics.tasks.size() - told) + " more"});
    return table.toText();
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
std::string resultsOf(const Experiment& experiment, const std::vector<RunPointer>& shown, const Words& words, std::size_t columns)
{
    std::string text;
    for (std::size_t model = 0; model < shown.size(); ++model) {
        const std::vector<RunPointer> runs = experiment.runsOf(model);
        std::string label(shown[model]->request.model->id);
        if (runs.size() > 1) {
            text += distributionText(runs, words, columns) + '\n';
            label += ", run " + std::to_string(experiment.medianOf(model) + 1);
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

/// Two or more runs are each explained against the first.
std::string explanationOf(const std::vector<RunPointer>& runs, const Words& words, std::size_t columns)
{
    if (runs.size() == 1)
        return sentencesOf(explain(*runs.front()), words, columns);
    std::string text;
    for (std::size_t i = 1; i < runs.size(); ++i)
        text += sentencesOf(explain(*runs.front(), *runs[i]), words, columns);
    return text;
}

} // namespace

std::string reportOf(const RunCommand& command, const Experiment& experiment, const Words& words, std::size_t columns)
{
    const std::vector<RunPointer> shown = experiment.medians();
    std::string text = headingOf(command, words, columns) + '\n' + chartsOf(shown, words) + '\n';
    text += figuresOf(experiment, shown, words) + '\n';
    for (const RunPointer& run : shown)
        text += tasksOf(*run, words) + '\n';
    return text + resultsOf(experiment, shown, words, columns) + explanationOf(shown, words, columns);
}

} // namespace interleave::cli
