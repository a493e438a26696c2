// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/thread_counters.h"

#include <sys/resource.h>
#include <unistd.h>

#include <ctime>

namespace interleave {

ThreadCounters countersOfThisThread() noexcept
{
    ThreadCounters counters;
    counters.thread = gettid();
    rusage usage{};
    if (getrusage(RUSAGE_THREAD, &usage) == 0) {
        counters.voluntary = usage.ru_nvcsw;
        counters.involuntary = usage.ru_nivcsw;
    }
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
    rusage usage{};
    if (getrusage(RUSAGE_THREAD, &usage) != 0 || usage.ru_nvcsw + usage.ru_nivcsw == 0)
        return std::nullopt;
    return usage.ru_nvcsw + usage.ru_nivcsw;
}

} // namespace interleave
