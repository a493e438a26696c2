// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/inside.h"
#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <array>

namespace interleave {

namespace {

constexpr SharedId kBowl = sharedAt(0);

constexpr ParameterKey<std::int64_t> kKeys{"keys"};

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Guests"), 6),
    ParameterSpec{.id = kKeys.id,
                  .name = INTERLEAVE_TEXT("parameter", "Keys in the bowl"),
                  .help = INTERLEAVE_TEXT("parameter", "How many may be inside at the same time."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 64,
                  .initial = 2,
                  .prominence = Prominence::First},
    workParameter(10),
    waitParameter(70),
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const Duration work = parameters[kWork];
    const Duration waiting = waitingFor(work, parameters[kWaitPercent]);
    const Program program{
        {INTERLEAVE_TEXT("step", "take a key from the bowl"), INTERLEAVE_TEXT("step", "take"), kAtLock, Acquire{kBowl}},
        computing(work / 2),
        waitingFor(waiting),
        computing(work - work / 2),
        {INTERLEAVE_TEXT("step", "put the key back"), INTERLEAVE_TEXT("step", "put back"), kAtLock, Release{kBowl}},
    };
    Plan plan{.tasks = {},
              .seed = seed,
              .shared = {{{INTERLEAVE_TEXT("shared", "the bowl of keys"), {}}, Semaphore{parameters[kKeys]}}}};
    for (std::size_t n = 0; n < parameters[kTasks]; ++n)
        plan.tasks.push_back({customerName(n), program});
    return plan;
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const std::int64_t keys = std::get<Semaphore>(trace.plan->kindOf(kBowl)).keys;
    const std::int64_t most = mostInside(trace, kBowl);
    return {.judgement = most <= keys ? Judgement::AsExpected : Judgement::Unexpected,
            .expected = {INTERLEAVE_TEXT_N("verdict", "never more than %n inside"), {}, keys},
            .cameOut = {INTERLEAVE_TEXT_N("verdict", "at most %n at the same time, in %1"), {metrics.makespan}, most},
            .meaning =
                {INTERLEAVE_TEXT("verdict",
                                 "A connection pool works like this: so many connections, and whoever comes when "
                                 "all are taken waits for one to be put back."),
                 {}},
            .brief = {INTERLEAVE_TEXT_N("verdict", "at most %n got inside, with %1 keys"), {keys}, most},
            .result = metrics.makespan};
}

} // namespace

constinit const Scenario kSemaphore{
    .id = "semaphore",
    .title = INTERLEAVE_TEXT("scenario", "A bowl of keys"),
    .tagline = INTERLEAVE_TEXT("scenario", "Never more inside than keys"),
    .summary = INTERLEAVE_TEXT("scenario", "A bowl holds a few keys. Whoever wants in takes one and puts it back "
                                           "afterwards, so there are never more inside "
                                           "than there are keys."),
    .before = {.does = INTERLEAVE_TEXT("scenario",
                                       "Whoever wants in takes a key out of the bowl, and puts it back afterwards."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at how many are inside at the same time."),
               .guess = INTERLEAVE_TEXT("scenario", "Can there ever be more inside than there are keys?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Guests"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the answer"),
    .icon = "bowl",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Sharing,
    .models = {"one-core", "all-cores"},
    .judge = judge,
};

} // namespace interleave
