// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"

#include <array>

namespace interleave {

namespace {

constexpr Station kProcessor{"processor", INTERLEAVE_TEXT("station", "processor")};
constexpr Station kNetwork{"network", INTERLEAVE_TEXT("station", "network")};
constexpr int kRequests = 3;
constexpr int kSpreadPercent = 30;

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks"), 4),
    workParameter(8),
    waitParameter(95),
};

/// Requests of unequal length, as real devices answer; together they wait for `waiting`.
Program program(Duration work, Duration waiting, Random& random)
{
    Program steps;
    for (int n = kRequests; n > 0; --n) {
        steps.push_back({INTERLEAVE_TEXT("step", "prepare a request"), INTERLEAVE_TEXT("step", "ask"), kProcessor,
                         Compute{work / (2 * kRequests)}});
        steps.push_back({INTERLEAVE_TEXT("step", "wait for the answer"), INTERLEAVE_TEXT("step", "wait"), kNetwork,
                         WaitForIo{takePart(waiting, n, kSpreadPercent, random)}});
        steps.push_back({INTERLEAVE_TEXT("step", "read the answer"), INTERLEAVE_TEXT("step", "read"), kProcessor,
                         Compute{work / (2 * kRequests)}});
    }
    return steps;
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    return planOf(parameters, seed, letterName, program);
}

} // namespace

constinit const Scenario kIoBound{
    .id = "io-bound",
    .title = INTERLEAVE_TEXT("scenario", "Mostly waiting"),
    .tagline = INTERLEAVE_TEXT("scenario", "Asks, waits long, reads"),
    .summary =
        INTERLEAVE_TEXT("scenario",
                        "Every task asks for something, waits long for the answer and computes little. Taking turns "
                        "on one core wins back nearly all of the waiting; further cores stay idle."),
    .before =
        {.does = INTERLEAVE_TEXT("scenario",
                                 "Every task asks for something, waits long for the answer, and computes little."),
         .lookAt =
             INTERLEAVE_TEXT("scenario",
                             "Look at how many tasks wait at the same time, and at how little of a core they need."),
         .guess = INTERLEAVE_TEXT("scenario", "How much do more cores help those who wait?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the network"),
    .icon = "hourglass",
    .parameters = kParameters,
    .makePlan = makePlan,
    .judge = timeVerdict,
};

} // namespace interleave
