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
    ParameterSpec{.id = "work_ms",
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
    const auto tasks = static_cast<std::size_t>(parameters["tasks"]);
    const Duration length = std::chrono::milliseconds(parameters["work_ms"]);
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
    const Duration computing = timeOfTasks(trace, 1, tasks).value_or(TimeRange{}).length();
    const Duration waiting = timeOfTasks(trace, 1 + tasks, tasks).value_or(TimeRange{}).length();
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

} // namespace

constinit const Scenario kCpuVsIo{
    .id = "cpu-vs-io",
    .title = INTERLEAVE_TEXT("scenario", "Computing or waiting"),
    .tagline = INTERLEAVE_TEXT("scenario", "What more cores are good for"),
    .summary = INTERLEAVE_TEXT("scenario", "First some tasks that only compute, then as many that only wait. Compare "
                                           "both halves, above and "
                                           "below: only the computing gains from more cores."),
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the answer"),
    .icon = "mixed",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Cores,
    .models = {"one-core", "all-cores"},
    .judge = judge,
};

} // namespace interleave
