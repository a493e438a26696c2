#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parameters.h"

namespace interleave {

/// The parameters that most scenarios share; each scenario sets its own initial values.
inline constexpr ParameterKey<std::size_t> kTasks{"tasks"};
inline constexpr ParameterKey<std::chrono::milliseconds> kWork{"work_ms"};
inline constexpr ParameterKey<std::int64_t> kWaitPercent{"wait_percent"};

constexpr ParameterSpec tasksParameter(Text name, std::int64_t initial)
{
    return {.id = kTasks.id,
            .name = name,
            .help = INTERLEAVE_TEXT("parameter", "How many there are, each with a program of its own."),
            .unit = Unit::Count,
            .minimum = 1,
            .maximum = 64,
            .initial = initial,
            .prominence = Prominence::First};
}

constexpr ParameterSpec workParameter(std::int64_t initial)
{
    return {.id = kWork.id,
            .name = INTERLEAVE_TEXT("parameter", "Computing for each"),
            .help = INTERLEAVE_TEXT("parameter", "How long one core would need for the computing of one task."),
            .unit = Unit::Milliseconds,
            .minimum = 1,
            .maximum = 5000,
            .initial = initial,
            .prominence = Prominence::First};
}

constexpr ParameterSpec waitParameter(std::int64_t initial)
{
    return {.id = kWaitPercent.id,
            .name = INTERLEAVE_TEXT("parameter", "Share of waiting"),
            .help = INTERLEAVE_TEXT("parameter", "How much of a task's own time is waiting for input or output."),
            .unit = Unit::Percent,
            .minimum = 0,
            .maximum = 95,
            .initial = initial,
            .prominence = Prominence::More};
}

/// The waiting that makes up `percent` of the time of a task that computes for `work`. Requires: 0 <= percent < 100.
constexpr Duration waitingFor(Duration work, std::int64_t percent)
{
    return work * percent / (100 - percent);
}

} // namespace interleave
