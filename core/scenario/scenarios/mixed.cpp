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
constexpr Station kDisk{"device", INTERLEAVE_TEXT("station", "disk")};
constexpr int kRounds = 3;
constexpr int kSpreadPercent = 40;

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks"), 4),
    workParameter(100),
    waitParameter(50),
};

Program program(Duration work, Duration waiting, Random& random)
{
    Program steps;
    for (int n = kRounds; n > 0; --n) {
        steps.push_back({INTERLEAVE_TEXT("step", "read from disk"), INTERLEAVE_TEXT("step", "read"), kDisk,
                         WaitForIo{takePart(waiting, n, kSpreadPercent, random)}});
        steps.push_back({INTERLEAVE_TEXT("step", "compute"), INTERLEAVE_TEXT("step", "compute"), kProcessor,
                         Compute{takePart(work, n, kSpreadPercent, random)}});
    }
    return steps;
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    return planOf(parameters, seed, letterName, program);
}

} // namespace

constinit const Scenario kMixed{
    .id = "mixed",
    .title = INTERLEAVE_TEXT("scenario", "Some of both"),
    .tagline = INTERLEAVE_TEXT("scenario", "Waits and computes in turn"),
    .summary = INTERLEAVE_TEXT("scenario", "Every task waits and computes in turn, in parts of unequal length. While "
                                           "some wait, others can "
                                           "compute: one core gains from taking turns, and more cores gain once more."),
    .before = {.does =
                   INTERLEAVE_TEXT("scenario", "Every task waits and computes in turn, in parts of unequal length."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at who computes while others wait."),
               .guess = INTERLEAVE_TEXT("scenario", "How much of the time do more cores save here?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the disk"),
    .icon = "mixed",
    .parameters = kParameters,
    .makePlan = makePlan,
    .judge = timeVerdict,
};

} // namespace interleave
