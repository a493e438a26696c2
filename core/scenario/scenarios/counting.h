#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/common_parameters.h"
#include "core/scenario/names.h"
#include "core/scenario/steps.h"

namespace interleave {

/// What the scenarios about one counter and many tasks have in common.

inline constexpr SharedId kCounter = sharedAt(0);
inline constexpr SharedId kCounterKey = sharedAt(1);

inline constexpr ParameterKey<std::int64_t> kUpdates{"updates"};
inline constexpr ParameterKey<std::chrono::nanoseconds> kThink{"think_ns"};

constexpr ParameterSpec updatesParameter(std::int64_t initial)
{
    return {.id = kUpdates.id,
            .name = INTERLEAVE_TEXT("parameter", "Additions for each"),
            .help = INTERLEAVE_TEXT("parameter",
                                    "How often each task reads the counter, thinks, and writes it back with one more."),
            .unit = Unit::Count,
            .minimum = 1,
            .maximum = 10'000'000,
            .initial = initial,
            .prominence = Prominence::First};
}

constexpr ParameterSpec thinkParameter(std::int64_t initial)
{
    return {.id = kThink.id,
            .name = INTERLEAVE_TEXT("parameter", "Thinking, in ns"),
            .help = INTERLEAVE_TEXT("parameter", "How many nanoseconds of computing lie between reading and writing."),
            .unit = Unit::Count,
            .minimum = 0,
            .maximum = 100'000,
            .initial = initial};
}

/// `tasks` tasks that add to one counter.
inline Plan countingPlan(const Parameters& parameters, std::uint64_t seed, Protection protection)
{
    const Update update{.counter = kCounter,
                        .times = parameters[kUpdates],
                        .amount = 1,
                        .addend = Addend::Amount,
                        .protection = protection,
                        .mutex = kCounterKey,
                        .think = parameters[kThink]};
    Plan plan{.tasks = {},
              .seed = seed,
              .shared = {{{INTERLEAVE_TEXT("shared", "the counter"), {}}, Counter{}},
                         {{INTERLEAVE_TEXT("shared", "the key"), {}}, Mutex{}}}};
    for (std::size_t n = 0; n < parameters[kTasks]; ++n)
        plan.tasks.push_back({letterName(n), {updating(update)}});
    return plan;
}

} // namespace interleave
