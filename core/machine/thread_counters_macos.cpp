// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/thread_counters.h"

#include <ctime>

namespace interleave {

ThreadCounters countersOfThisThread() noexcept
{
    // macOS counts switches for the process as a whole (TASK_EVENTS_INFO), not for a thread.
    ThreadCounters counters;
    counters.cpuTime = cpuTimeOfThisThread();
    return counters;
}

std::optional<Duration> cpuTimeOfThisThread() noexcept
{
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0)
        return std::nullopt;
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::optional<std::int64_t> switchesOfThisThread() noexcept
{
    return std::nullopt;
}

} // namespace interleave
