#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "core/scenario/scenario.h"
#include "core/scenario/steps.h"
#include "core/scenario/tried_page.h"

// What a page that models run and one that a person uses have in common: it fetches things, and shows keys and a moving sign.

namespace interleave::page {

/// What is fetched.
inline constexpr std::array kParameters{
    ParameterSpec{.id = tried::kItems.id,
                  .name = INTERLEAVE_TEXT("parameter", "Things to fetch"),
                  .help = INTERLEAVE_TEXT("parameter",
                                          "How many things the page fetches from the server, one after the other."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 100,
                  .initial = 10,
                  .prominence = Prominence::First},
    ParameterSpec{.id = tried::kLatency.id,
                  .name = INTERLEAVE_TEXT("parameter", "Time of the server"),
                  .help = INTERLEAVE_TEXT("parameter", "How long the server takes for each answer."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 2000,
                  .initial = 60,
                  .prominence = Prominence::First},
    ParameterSpec{.id = tried::kItemWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "Computing for each"),
                  .help =
                      INTERLEAVE_TEXT("parameter", "How long the page computes to put what it fetched into its list."),
                  .unit = Unit::Microseconds,
                  .minimum = 0,
                  .maximum = 1'000'000,
                  .initial = 2'000},
};

constexpr Station kHere{"page", INTERLEAVE_TEXT("station", "page")};

inline Step waitingFor(Text name, SharedId events)
{
    return {name, INTERLEAVE_TEXT("step", "wait"), kHere, TakeRequest{events}};
}

inline Step waitingForKey(SharedId keys)
{
    return waitingFor(INTERLEAVE_TEXT("step", "wait for the next key"), keys);
}

inline Step waitingForPicture(SharedId pictures)
{
    return waitingFor(INTERLEAVE_TEXT("step", "wait for the next picture"), pictures);
}

inline Step showing(Text name, SharedId events)
{
    return {name, INTERLEAVE_TEXT("step", "shown"), kHere, AnswerRequest{events}};
}

/// A key, or a picture, from when it is due until it is shown.
inline Program oneKey(SharedId keys, Duration drawing)
{
    return {waitingForKey(keys),
            {INTERLEAVE_TEXT("step", "draw the key"), INTERLEAVE_TEXT("step", "key"), kAtProcessor, Compute{drawing}},
            showing(INTERLEAVE_TEXT("step", "the key is shown"), keys)};
}

inline Program onePicture(SharedId pictures, Duration drawing)
{
    return {waitingForPicture(pictures),
            {INTERLEAVE_TEXT("step", "draw the moving sign"), INTERLEAVE_TEXT("step", "draw"), kAtProcessor, Compute{drawing}},
            showing(INTERLEAVE_TEXT("step", "it is shown"), pictures)};
}

/// All things, one after the other.
inline Program fetchingThings(const Parameters& parameters, SharedId server)
{
    const Duration work = parameters[tried::kItemWork];
    Program each{{INTERLEAVE_TEXT("step", "fetch the next one"), INTERLEAVE_TEXT("step", "fetch"), kAtNetwork, Ask{server}}};
    if (work > Duration{})
        each.push_back({INTERLEAVE_TEXT("step", "put it into the list"), INTERLEAVE_TEXT("step", "list"), kAtProcessor,
                        Compute{work}});
    return repeated(parameters[tried::kItems], each);
}

} // namespace interleave::page
