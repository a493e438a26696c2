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
constexpr Station kDevice{"device", INTERLEAVE_TEXT("station", "disk")};

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks"), 4),
    workParameter(200),
    waitParameter(0),
};

Program program(Duration work, Duration waiting, Random&)
{
    Program steps{
        {INTERLEAVE_TEXT("step", "count primes"), INTERLEAVE_TEXT("step", "count"), kProcessor, Compute{work}},
    };
    if (waiting > Duration{}) {
        steps.push_back({INTERLEAVE_TEXT("step", "write the result"), INTERLEAVE_TEXT("step", "write"), kDevice,
                         WaitForIo{waiting}});
    }
    return steps;
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    return planOf(parameters, seed, letterName, program);
}

} // namespace

constinit const Scenario kCpuBound{
    .id = "cpu-bound",
    .title = INTERLEAVE_TEXT("scenario", "Only computing"),
    .tagline = INTERLEAVE_TEXT("scenario", "Needs a core all the time"),
    .summary = INTERLEAVE_TEXT("scenario",
                               "Every task computes from its first moment to its last. Taking turns on one core gains "
                               "nothing here; each core that is added does."),
    .before =
        {.does =
             INTERLEAVE_TEXT("scenario",
                             "Every task computes from its first moment to its last, and never waits for anything."),
         .lookAt = INTERLEAVE_TEXT("scenario", "Look at how often a row changes between running and ready."),
         .guess = INTERLEAVE_TEXT("scenario", "Does taking turns on one core gain anything?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the disk"),
    .icon = "processor",
    .parameters = kParameters,
    .makePlan = makePlan,
    .judge = timeVerdict,
};

} // namespace interleave
