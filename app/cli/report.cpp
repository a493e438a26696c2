// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/report.h"

#include <algorithm>

#include "app/cli/table.h"
#include "app/cli/text_chart.h"
#include "core/run/explanation.h"

namespace interleave::cli {
namespace {

/// "Kebab orders: tasks=3 wait_percent=25 work_ms=150, seed 1".
std::string headingOf(const RunCommand& command, const Words& words)
{
    std::string heading = words(command.scenario->title) + ":";
    for (const auto& [id, value] : command.parameters.all())
        heading += " " + id + "=" + std::to_string(value);
    return heading + ", seed " + std::to_string(command.seed) + "\n";
}

std::string chartsOf(const std::vector<RunPointer>& runs, const Words& words)
{
    TimeRange visible{};
    for (const RunPointer& run : runs)
        visible.end = std::max(visible.end, run->trace.time().end);
    std::string text;
    for (const RunPointer& run : runs) {
        text += std::string(run->request.model->id) + ": " + words(run->request.model->title) + '\n';
        text += textChart(run->trace, visible, words) + '\n';
    }
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
    case Placement::Simulated: return "simulated";
    }
    return {};
}

std::string speedUpOf(const RunResult& base, const RunResult& run, const Words& words)
{
    const std::optional<double> ratio = speedUp(base.trace, run.trace);
    return ratio ? words.number(Decimal{*ratio, 2}) : "-";
}

std::string spreadOf(const std::vector<RunPointer>& runs, const Words& words)
{
    const auto [shortest, longest] =
        std::ranges::minmax(runs, {}, [](const RunPointer& run) { return run->metrics.makespan; });
    return words.duration(shortest->metrics.makespan) + " – " + words.duration(longest->metrics.makespan);
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
    add(isRepeated ? "makespan (median)" : "makespan", [&](std::size_t i) { return words.duration(metrics(i).makespan); });
    if (isRepeated)
        add("shortest and longest", [&](std::size_t i) { return spreadOf(experiment.runsOf(i), words); });
    if (shown.size() > 1)
        add("speed-up", [&](std::size_t i) { return speedUpOf(*shown.front(), *shown[i], words); });
    add("two at the same instant?", [&](std::size_t i) { return atOnceOf(metrics(i).overlap, words); });
    add("most at the same instant", [&](std::size_t i) { return words.number(std::int64_t{metrics(i).overlap.peak}); });
    add("switches", [&](std::size_t i) { return words.number(metrics(i).switches); });
    add("turns", [&](std::size_t i) { return words.number(metrics(i).turns); });
    add("average turn", [&](std::size_t i) { return words.duration(metrics(i).averageTurn); });
    add("utilisation", [&](std::size_t i) { return words.number(Decimal{100 * metrics(i).utilisation, 0}) + " %"; });
    add("where", [&](std::size_t i) { return placeOf(shown[i]->trace.info); });
    return table.toText();
}

std::string tasksOf(const RunResult& run, const Words& words)
{
    const auto inMs = [&](Duration time) { return words.number(Decimal{toMilliseconds(time), 1}); };
    Table table;
    table.add({std::string(run.request.model->id) + ", ms", "running", "ready", "waiting", "turnaround", "response"});
    for (std::size_t i = 0; i < run.metrics.tasks.size(); ++i) {
        const TaskMetrics& task = run.metrics.tasks[i];
        table.add({"  " + run.trace.plan->tasks[i].name, inMs(task.running), inMs(task.ready), inMs(task.waiting),
                   inMs(task.turnaround), task.response ? inMs(*task.response) : "-"});
    }
    return table.toText();
}

std::string sentencesOf(const Explanation& explanation, const Words& words)
{
    return sentence(explanation.headline, words) + '\n' + sentence(explanation.detail, words) + '\n';
}

/// Two or more runs are each explained against the first.
std::string explanationOf(const std::vector<RunPointer>& runs, const Words& words)
{
    if (runs.size() == 1)
        return sentencesOf(explain(*runs.front()), words);
    std::string text;
    for (std::size_t i = 1; i < runs.size(); ++i)
        text += sentencesOf(explain(*runs.front(), *runs[i]), words);
    return text;
}

} // namespace

std::string reportOf(const RunCommand& command, const Experiment& experiment, const Words& words)
{
    const std::vector<RunPointer> shown = experiment.medians();
    std::string text = headingOf(command, words) + '\n' + chartsOf(shown, words) + '\n';
    text += figuresOf(experiment, shown, words) + '\n';
    for (const RunPointer& run : shown)
        text += tasksOf(*run, words) + '\n';
    return text + explanationOf(shown, words);
}

} // namespace interleave::cli
