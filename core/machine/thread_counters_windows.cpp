// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/thread_counters.h"

#include <windows.h>

namespace interleave {

namespace {

Duration durationOf(FILETIME time)
{
    constexpr std::int64_t kNanosecondsPerTick = 100;
    const std::uint64_t ticks = (std::uint64_t{time.dwHighDateTime} << 32) | time.dwLowDateTime;
    return Duration(static_cast<std::int64_t>(ticks) * kNanosecondsPerTick);
}

} // namespace

ThreadCounters countersOfThisThread() noexcept
{
    // Windows tells the number of switches only of all threads of the computer at once (NtQuerySystemInformation).
    ThreadCounters counters;
    FILETIME created{}, ended{}, kernel{}, user{};
    if (GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user))
        counters.cpuTime = durationOf(kernel) + durationOf(user);
    return counters;
}

std::optional<Duration> cpuTimeOfThisThread() noexcept
{
    return std::nullopt;
}

std::optional<std::int64_t> switchesOfThisThread() noexcept
{
    return std::nullopt;
}

} // namespace interleave
