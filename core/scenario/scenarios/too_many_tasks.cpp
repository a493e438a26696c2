// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr ParameterSpec manyTasks()
{
    ParameterSpec spec = tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks"), 12);
    spec.maximum = 10'000;
    return spec;
}

constexpr std::array kParameters{
    manyTasks(),
    workParameter(30),
    waitParameter(0),
};

Program program(Duration work, Duration waiting, Random&)
{
    if (waiting == Duration{})
        return {computing(work)};
    return {computing(work / 2), waitingFor(waiting), computing(work - work / 2)};
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    return planOf(parameters, seed, letterName, program);
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const auto tasks = static_cast<std::int64_t>(trace.tasks.size());
    Duration alone{};
    for (const TaskTrace& task : trace.tasks)
        alone += ownTimeOf(task);
    Duration turnaround{};
    Duration longest{};
    for (const TaskMetrics& task : metrics.tasks) {
        turnaround += task.turnaround;
        longest = std::max(longest, task.response.value_or(task.turnaround));
    }
    const Duration average = turnaround / tasks;
    return {.judgement = Judgement::Open,
            .expected = {INTERLEAVE_TEXT("verdict", "a task that has a core to itself takes %1"), {alone / tasks}},
            .cameOut = {INTERLEAVE_TEXT_N("verdict", "one of %n task(s) took %1 on average"), {average}, tasks},
            .meaning =
                {INTERLEAVE_TEXT("verdict",
                                 "Each was ready and had no core for %1 on average; the last one to begin waited "
                                 "%2 for its first turn."),
                 {metrics.averageReady, longest}},
            .result = average};
}

/// A task that is without a core for less than this share of its time hardly waits for one.
constexpr double kHardly = 0.02;

bool hardlyWaited(const ComparedRun& run)
{
    Duration turnaround{};
    for (const TaskMetrics& task : run.metrics.tasks)
        turnaround += task.turnaround;
    const auto all = static_cast<double>(turnaround.count());
    return static_cast<double>(run.metrics.averageReady.count()) * static_cast<double>(run.metrics.tasks.size())
        <= kHardly * all;
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    if (hardlyWaited(first) && hardlyWaited(second))
        return {{INTERLEAVE_TEXT("verdict", "Tasks hardly ever waited for a core, in either run."), {}}};
    if (hardlyWaited(first) || hardlyWaited(second)) {
        const ComparedRun& waited = hardlyWaited(first) ? second : first;
        return {{INTERLEAVE_TEXT("verdict", "Only with %1 did tasks wait: %2 on average."),
                 {waited.subject, waited.metrics.averageReady}}};
    }
    const double ratio = ratioOf(first.metrics.averageReady, second.metrics.averageReady);
    if (!isClearlyMore(ratio) && !isClearlyMore(1 / ratio))
        return {{INTERLEAVE_TEXT("verdict", "Tasks waited for a core about as long in both runs."), {}}};
    return {{INTERLEAVE_TEXT("verdict", "With %1, tasks waited %2 times as long for a core."),
             {ratio > 1 ? first.subject : second.subject, Decimal{std::max(ratio, 1 / ratio), 1}}}};
}

} // namespace

constinit const Scenario kTooManyTasks{
    .id = "too-many-tasks",
    .title = INTERLEAVE_TEXT("scenario", "Too many tasks"),
    .tagline = INTERLEAVE_TEXT("scenario", "Each waits for its turn"),
    .summary = INTERLEAVE_TEXT("scenario", "The more tasks share a core, the longer each one waits for its turn. Try "
                                           "2, 12 and 60, and watch "
                                           "how long a task takes from its arrival to its end."),
    .before = {.does = INTERLEAVE_TEXT("scenario",
                                       "Many tasks with little to compute all want a core from the first moment on."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at how long each one is ready and has no core."),
               .guess = INTERLEAVE_TEXT("scenario", "How long does a short task take among so many?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the answer"),
    .icon = "queue",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Work,
    .models = {"one-core", "all-cores"},
    .resultName = INTERLEAVE_TEXT("scenario", "Average time of a task"),
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
