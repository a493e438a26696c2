// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"

#include <array>

namespace interleave {

namespace {

constexpr Station kSpit{"spit", INTERLEAVE_TEXT("station", "spit")};
constexpr Station kFryer{"fryer", INTERLEAVE_TEXT("station", "fryer")};
constexpr Station kBoard{"board", INTERLEAVE_TEXT("station", "chopping board")};
constexpr Station kCounter{"counter", INTERLEAVE_TEXT("station", "wrapping counter")};

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Orders"), 3),
    workParameter(150),
    waitParameter(25),
};

Program order(Duration work, Duration frying, Random&)
{
    return {
        {INTERLEAVE_TEXT("step", "carve meat"), INTERLEAVE_TEXT("step", "carve"), kSpit, Compute{work * 35 / 100}},
        {INTERLEAVE_TEXT("step", "lower the fries"), INTERLEAVE_TEXT("step", "lower"), kFryer, Compute{work * 5 / 100}},
        {INTERLEAVE_TEXT("step", "fries in the fryer"), INTERLEAVE_TEXT("step", "fry"), kFryer, WaitForIo{frying}},
        {INTERLEAVE_TEXT("step", "chop vegetables"), INTERLEAVE_TEXT("step", "chop"), kBoard, Compute{work * 40 / 100}},
        {INTERLEAVE_TEXT("step", "wrap"), INTERLEAVE_TEXT("step", "wrap"), kCounter, Compute{work * 20 / 100}},
    };
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    return planOf(parameters, seed, customerName, order);
}

} // namespace

constinit const Scenario kKebab{
    .id = "kebab",
    .title = INTERLEAVE_TEXT("scenario", "Kebab orders"),
    .tagline = INTERLEAVE_TEXT("scenario", "Carve, fry, chop, wrap"),
    .summary =
        INTERLEAVE_TEXT("scenario",
                        "Each customer's doner kebab needs meat carved, fries fried, vegetables chopped and all of it "
                        "wrapped. One chef takes turns at the orders; several chefs work on them at the same time."),
    .before =
        {.does =
             INTERLEAVE_TEXT("scenario",
                             "Each customer's kebab is carved, fried, chopped and wrapped, and frying takes no chef."),
         .lookAt =
             INTERLEAVE_TEXT("scenario",
                             "Look at what a task does while its fries are in the fryer, and at who works meanwhile."),
         .guess = INTERLEAVE_TEXT("scenario", "How much sooner will several cores have served everybody?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Orders"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the fryer"),
    .icon = "kebab",
    .parameters = kParameters,
    .makePlan = makePlan,
    .judge = timeVerdict,
};

} // namespace interleave
