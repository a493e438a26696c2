// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <array>

namespace interleave {

namespace {

constexpr int kRounds = 4;

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks"), 3),
    workParameter(40),
    waitParameter(70),
};

Program program(Duration work, Duration waiting, Random&)
{
    return {repeating(kRounds, 2), computing(work / kRounds), waitingFor(waiting / kRounds)};
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    return planOf(parameters, seed, letterName, program);
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    Verdict verdict = timeVerdict(trace, metrics);
    const Duration idle = std::max(Duration{}, metrics.makespan - computedIn(metrics) / coresOf(trace.info));
    if (verdict.judgement == Judgement::AsExpected) {
        verdict.meaning = {INTERLEAVE_TEXT("verdict",
                                           "While one task waited, another one computed: the waiting was used."),
                           {}};
    } else {
        verdict.meaning = {INTERLEAVE_TEXT("verdict", "For %1 the core had nothing to do but wait with the tasks."), {idle}};
    }
    return verdict;
}

} // namespace

constinit const Scenario kWaitingCpu{
    .id = "waiting-cpu",
    .title = INTERLEAVE_TEXT("scenario", "A processor that waits"),
    .tagline = INTERLEAVE_TEXT("scenario", "Time lost, and won back"),
    .summary =
        INTERLEAVE_TEXT("scenario",
                        "Once a computer did one task at a time, and its processor waited whenever the task waited. "
                        "Taking turns wins that time back, without a second core."),
    .before = {.does =
                   INTERLEAVE_TEXT("scenario",
                                   "The tasks compute a little and wait much: one after the other, or taking turns."),
               .lookAt =
                   INTERLEAVE_TEXT("scenario", "Look at the lane At once: where it is empty, the core waits too."),
               .guess = INTERLEAVE_TEXT("scenario", "How much time can one core win back by taking turns?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the answer"),
    .icon = "hourglass",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Work,
    .models = {"in-order", "one-core"},
    .judge = judge,
};

} // namespace interleave
