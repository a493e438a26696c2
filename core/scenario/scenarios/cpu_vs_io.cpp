// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/inside.h"
#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <array>
#include <span>

namespace interleave {

namespace {

constexpr std::size_t kMain = 0;

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks of each kind"), 4),
    ParameterSpec{.id = kWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "Length of a task"),
                  .help = INTERLEAVE_TEXT("parameter", "How long a task takes by itself, computing or waiting."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 5000,
                  .initial = 60,
                  .prominence = Prominence::First},
};

/// First those that compute, all together, then those that wait.
Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const std::size_t tasks = parameters[kTasks];
    const Duration length = parameters[kWork];
    Plan plan{.tasks = {{"main", {}}}, .seed = seed};
    for (const std::size_t first : {std::size_t{1}, tasks + 1}) {
        for (std::size_t n = first; n < first + tasks; ++n)
            plan.tasks[kMain].program.push_back(spawning(taskAt(n)));
        for (std::size_t n = first; n < first + tasks; ++n)
            plan.tasks[kMain].program.push_back(joining(taskAt(n)));
    }
    for (std::size_t n = 0; n < tasks; ++n)
        plan.tasks.push_back({letterName(n), {computing(length)}});
    for (std::size_t n = 0; n < tasks; ++n)
        plan.tasks.push_back({letterName(tasks + n), {waitingFor(length)}});
    return plan;
}

/// How long the tasks of each kind took together.
struct Halves {
    Duration computing{};
    Duration waiting{};
};

Halves halvesOf(const Trace& trace)
{
    const std::size_t tasks = (trace.tasks.size() - 1) / 2;
    return {.computing = timeOfTasks(trace, 1, tasks).value_or(TimeRange{}).length(),
            .waiting = timeOfTasks(trace, 1 + tasks, tasks).value_or(TimeRange{}).length()};
}

/// Of tasks that do nothing at the same time.
Duration ownTimeOf(std::span<const TaskTrace> tasks)
{
    Duration own{};
    for (const TaskTrace& task : tasks)
        own += interleave::ownTimeOf(task);
    return own;
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const std::size_t tasks = (trace.tasks.size() - 1) / 2;
    const auto count = static_cast<std::int64_t>(tasks);
    const std::span all(trace.tasks);
    const Duration computed = ownTimeOf(all.subspan(1, tasks));
    const Duration waited = ownTimeOf(all.subspan(1 + tasks, tasks));
    const auto [computing, waiting] = halvesOf(trace);
    return {.judgement = Judgement::Open,
            .expected = {INTERLEAVE_TEXT_N("verdict", "one after the other, %n task(s) of each kind take %1 and %2"),
                         {computed, waited},
                         count},
            .cameOut = {INTERLEAVE_TEXT("verdict", "those that compute took %1, those that wait took %2"), {computing, waiting}},
            .meaning =
                {INTERLEAVE_TEXT("verdict",
                                 "Computing gets shorter with more cores only. Waiting gets shorter by doing it at "
                                 "the same time, and then leaves every core idle."),
                 {}},
            .result = metrics.makespan};
}

/// Told of the run that was the faster one at computing, or else at waiting.
Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    const Halves before = halvesOf(first.trace);
    const Halves after = halvesOf(second.trace);
    const double computing = ratioOf(before.computing, after.computing);
    const double waiting = ratioOf(before.waiting, after.waiting);
    const bool isComputingEqual = !isClearlyMore(computing) && !isClearlyMore(1 / computing);
    if (isClearlyMore(1 / computing) || (isComputingEqual && isClearlyMore(1 / waiting)))
        return compare(second, first);
    if (isClearlyMore(computing) && isClearlyMore(waiting)) {
        return {{INTERLEAVE_TEXT("verdict", "%1: computing %2 times as fast, waiting %3 times."),
                 {second.subject, Decimal{computing, 1}, Decimal{waiting, 1}}}};
    }
    if (isClearlyMore(computing)) {
        return {{INTERLEAVE_TEXT("verdict", "Computing was %2 times as fast with %1, waiting was not."),
                 {second.subject, Decimal{computing, 1}}}};
    }
    if (isClearlyMore(waiting)) {
        return {{INTERLEAVE_TEXT("verdict", "Waiting was %2 times as fast with %1, computing was not."),
                 {second.subject, Decimal{waiting, 1}}}};
    }
    return {{INTERLEAVE_TEXT("verdict", "Neither computing nor waiting was faster in one of the two runs."), {}}};
}

} // namespace

constinit const Scenario kCpuVsIo{
    .id = "cpu-vs-io",
    .title = INTERLEAVE_TEXT("scenario", "Computing or waiting"),
    .tagline = INTERLEAVE_TEXT("scenario", "What more cores are good for"),
    .summary = INTERLEAVE_TEXT("scenario", "First some tasks that only compute, then as many that only wait. Compare "
                                           "both halves, above and "
                                           "below: only the computing gains from more cores."),
    .before = {.does = INTERLEAVE_TEXT("scenario", "First some tasks only compute; then as many only wait."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at both halves, above and below."),
               .guess = INTERLEAVE_TEXT("scenario", "Which half gains from more cores?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the answer"),
    .icon = "mixed",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Cores,
    .models = {"one-core", "all-cores"},
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
