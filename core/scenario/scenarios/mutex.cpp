// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/judging.h"
#include "core/scenario/scenarios/counting.h"
#include "core/scenario/scenarios/scenarios.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr std::array kProtections{
    INTERLEAVE_TEXT("choice", "one key"),
    INTERLEAVE_TEXT("choice", "an atomic addition"),
};

enum class ProtectedBy { Key, AtomicAddition };
constexpr ParameterKey<ProtectedBy> kProtection{"protection"};

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks"), 3),
    updatesParameter(100'000),
    ParameterSpec{.id = kProtection.id,
                  .name = INTERLEAVE_TEXT("parameter", "Protected by"),
                  .help = INTERLEAVE_TEXT("parameter", "A key that is taken for each addition, or an addition that "
                                                       "nobody can come between."),
                  .unit = Unit::Choice,
                  .minimum = 0,
                  .maximum = 1,
                  .initial = 0,
                  .prominence = Prominence::First,
                  .choices = kProtections},
    thinkParameter(20),
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    return countingPlan(parameters, seed, parameters[kProtection] == ProtectedBy::Key ? Protection::Locked : Protection::Atomic);
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const auto& update = std::get<Update>(trace.plan->tasks.front().program.front().action);
    const auto tasks = static_cast<std::int64_t>(trace.tasks.size());
    Verdict verdict = countVerdict(trace, kCounter, tasks, update.times);
    const Duration each = metrics.makespan / (tasks * update.times); // several tasks may think at once
    verdict.meaning =
        {INTERLEAVE_TEXT("verdict",
                         "Right every time, and this is what it costs: %1 for each addition, of which %2 are the "
                         "thinking itself."),
         {each, std::min(each, update.think)}};
    verdict.result = metrics.makespan;
    return verdict;
}

} // namespace

constinit const Scenario kMutex{
    .id = "mutex",
    .title = INTERLEAVE_TEXT("scenario", "One key to the building"),
    .tagline = INTERLEAVE_TEXT("scenario", "The same counter, now right"),
    .summary = INTERLEAVE_TEXT("scenario", "Whoever wants to change the counter must hold the one key, so no two "
                                           "change it at the same time. The count is "
                                           "right now; taking turns with the key is the price."),
    .before = {.does = INTERLEAVE_TEXT("scenario", "Whoever wants to add to the counter has to hold the one key."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at the final count, and at how long it took."),
               .guess = INTERLEAVE_TEXT("scenario", "What does it cost to count right?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = {},
    .icon = "key",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Sharing,
    .models = {"one-core", "all-cores"},
    .judge = judge,
};

} // namespace interleave
