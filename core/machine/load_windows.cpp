// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/load.h"

#include <windows.h>

#include "core/machine/clock.h"

namespace interleave {

namespace {

/// The clock interrupt, at which times are counted, unless a program has asked for a faster one.
constexpr Duration kStep = std::chrono::microseconds(15'625);

Duration durationOf(FILETIME time)
{
    constexpr std::int64_t kNanosecondsPerTick = 100;
    const std::uint64_t ticks = (std::uint64_t{time.dwHighDateTime} << 32) | time.dwLowDateTime;
    return Duration(static_cast<std::int64_t>(ticks) * kNanosecondsPerTick);
}

/// GetSystemTimes adds up all processors; what it tells of the kernel contains the idle time. Those of each processor would come from
/// NtQuerySystemInformation alone, for which no promise is made.
std::vector<BusyTimes> timesOfComputer()
{
    FILETIME idle{}, kernel{}, user{};
    if (!GetSystemTimes(&idle, &kernel, &user))
        return {};
    return {{.cpu = {},
             .processors = GetActiveProcessorCount(ALL_PROCESSOR_GROUPS),
             .busy = durationOf(kernel) - durationOf(idle) + durationOf(user),
             .idle = durationOf(idle)}};
}

Duration timeOfThisProgram()
{
    FILETIME created{}, ended{}, kernel{}, user{};
    if (!GetProcessTimes(GetCurrentProcess(), &created, &ended, &kernel, &user))
        return {};
    return durationOf(kernel) + durationOf(user);
}

} // namespace

LoadReading readLoad(const std::filesystem::path&)
{
    return {.at = readClock(), .times = timesOfComputer(), .own = timeOfThisProgram(), .step = kStep, .crowded = {}};
}

} // namespace interleave
