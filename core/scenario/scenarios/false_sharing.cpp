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

/// From this ratio on, it is the neighbourhood and not chance.
constexpr double kClearlySlower = 1.3;

constexpr ParameterKey<std::int64_t> kUpdates{"updates"};

constexpr ParameterSpec fewTasks()
{
    ParameterSpec spec = tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks in each half"), 2);
    spec.maximum = 8;
    return spec;
}

constexpr std::array kParameters{
    fewTasks(),
    ParameterSpec{.id = kUpdates.id,
                  .name = INTERLEAVE_TEXT("parameter", "Additions for each"),
                  .help = INTERLEAVE_TEXT("parameter", "How often each task adds one to its own counter."),
                  .unit = Unit::Count,
                  .minimum = 1'000,
                  .maximum = 100'000'000,
                  .initial = 10'000'000,
                  .prominence = Prominence::First},
};

/// First with counters that are neighbours in one cache line, then with counters that are far apart.
Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const std::size_t tasks = parameters[kTasks];
    Plan plan{.tasks = {{"main", {}}}, .seed = seed};
    for (std::size_t n = 0; n < 2 * tasks; ++n) {
        const bool isNeighbour = n < tasks;
        plan.shared.push_back({{INTERLEAVE_TEXT("shared", "counter %1"), {letterName(n)}},
                               Counter{.line = isNeighbour ? std::optional<std::uint16_t>(1) : std::nullopt}});
        plan.tasks.push_back({letterName(n), {updating({.counter = sharedAt(n), .times = parameters[kUpdates], .amount = 1})}});
    }
    for (const std::size_t first : {std::size_t{1}, tasks + 1}) {
        for (std::size_t n = first; n < first + tasks; ++n)
            plan.tasks.front().program.push_back(spawning(taskAt(n)));
        for (std::size_t n = first; n < first + tasks; ++n)
            plan.tasks.front().program.push_back(joining(taskAt(n)));
    }
    return plan;
}

/// Of the tasks [first, first + count): what other programs took from them does not count.
Duration timeOnCores(const Metrics& metrics, std::size_t first, std::size_t count)
{
    Duration time{};
    for (std::size_t n = first; n < first + count; ++n)
        time += metrics.tasks[n].running;
    return time;
}

/// How many times as long the additions to neighbours took as those far apart.
double priceOfNeighbours(const Metrics& metrics)
{
    const std::size_t tasks = (metrics.tasks.size() - 1) / 2;
    return ratioOf(timeOnCores(metrics, 1, tasks), timeOnCores(metrics, 1 + tasks, tasks));
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const std::size_t tasks = (trace.tasks.size() - 1) / 2;
    const Duration near = timeOnCores(metrics, 1, tasks);
    const Duration apart = timeOnCores(metrics, 1 + tasks, tasks);
    const double ratio = priceOfNeighbours(metrics);
    const bool slower = ratio >= kClearlySlower && coresOf(trace.info) > 1;
    Verdict verdict{.judgement = slower ? Judgement::Unexpected : Judgement::AsExpected,
                    .expected =
                        {INTERLEAVE_TEXT("verdict",
                                         "the same computing for both halves: no task touches another one's counter"),
                         {}},
                    .cameOut = {INTERLEAVE_TEXT("verdict", "%1 of computing with neighbours in memory, %2 far apart"),
                                {near, apart}},
                    .meaning = {},
                    .result = near};
    if (slower) {
        verdict.meaning =
            {INTERLEAVE_TEXT("verdict",
                             "Neighbours were %1 times slower. They lie in one cache line, and a line can be "
                             "changed by one core at a time: the cores take it away from each other."),
             {Decimal{ratio, 1}}};
    } else if (coresOf(trace.info) == 1) {
        verdict.meaning = {INTERLEAVE_TEXT("verdict",
                                           "On one core nobody takes the cache line away, so neighbours cost nothing."),
                           {}};
    } else {
        verdict.meaning =
            {INTERLEAVE_TEXT("verdict",
                             "This time the neighbours did not hinder each other; perhaps they hardly ran at the "
                             "same instant, or their cores share a cache."),
             {}};
    }
    return verdict;
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    const double above = priceOfNeighbours(first.metrics);
    const double below = priceOfNeighbours(second.metrics);
    const bool isSlowAbove = above >= kClearlySlower;
    const bool isSlowBelow = below >= kClearlySlower;
    if (isSlowAbove && isSlowBelow) {
        return {{INTERLEAVE_TEXT("verdict", "Neighbours in memory took longer both times: %1 and %2 times as long."),
                 {Decimal{above, 1}, Decimal{below, 1}}}};
    }
    if (isSlowAbove || isSlowBelow) {
        return {{INTERLEAVE_TEXT("verdict", "With %1, neighbours in memory took %2 times as long."),
                 {isSlowAbove ? first.subject : second.subject, Decimal{isSlowAbove ? above : below, 1}}}};
    }
    return {{INTERLEAVE_TEXT("verdict", "Neighbours in memory did not slow each other down in either run."), {}}};
}

} // namespace

constinit const Scenario kFalseSharing{
    .id = "false-sharing",
    .title = INTERLEAVE_TEXT("scenario", "Bad neighbours in memory"),
    .tagline = INTERLEAVE_TEXT("scenario", "They share nothing but a cache line"),
    .summary = INTERLEAVE_TEXT("scenario", "Each task adds to a counter of its own: first with the counters side by "
                                           "side, then far apart. In one "
                                           "cache line they slow each other down, though they share no data."),
    .before =
        {.does =
             INTERLEAVE_TEXT("scenario",
                             "Each task adds to a counter of its own: first they lie side by side, then far apart."),
         .lookAt = INTERLEAVE_TEXT("scenario", "Look at the length of both halves, above and below."),
         .guess = INTERLEAVE_TEXT("scenario", "Can tasks that share nothing slow each other down?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = {},
    .icon = "counter",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Cores,
    .models = {"one-core", "all-cores"},
    .resultName = INTERLEAVE_TEXT("scenario", "Computing as neighbours"),
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
