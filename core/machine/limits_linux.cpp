// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/limits.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <limits>
#include <string>

#include "core/machine/control_groups.h"

namespace interleave {

namespace {

/// Free, or would be freed for whoever needs it, and what could be swapped. Lines of meminfo: "MemAvailable:  1234 kB".
std::optional<std::uint64_t> memoryOfComputer()
{
    std::ifstream lines("/proc/meminfo");
    std::optional<std::uint64_t> available;
    std::uint64_t swap = 0;
    std::string name;
    std::string rest;
    for (std::uint64_t value = 0; lines >> name >> value && std::getline(lines, rest);) {
        if (name == "MemAvailable:")
            available = value * 1024;
        else if (name == "SwapFree:")
            swap = value * 1024;
    }
    return available ? std::optional(*available + swap) : std::nullopt;
}

/// What `ulimit -v` leaves to this process.
std::optional<std::uint64_t> memoryOfProcess()
{
    rlimit limit{};
    std::uint64_t pages = 0;
    const bool isLimited = getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
    if (!isLimited || !(std::ifstream("/proc/self/statm") >> pages))
        return std::nullopt;
    const std::uint64_t taken = pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    return limit.rlim_cur - std::min<std::uint64_t>(limit.rlim_cur, taken);
}

} // namespace

Limits inspectLimits()
{
    Limits limits;
    if (const long online = sysconf(_SC_NPROCESSORS_ONLN); online > 0)
        limits.cpusOfComputer = static_cast<std::size_t>(online);
    if (const std::optional<CpuQuota> quota = readCpuQuota())
        limits.quotaCores = quota->cores;
    return limits;
}

std::optional<Duration> throttledSoFar()
{
    const std::optional<CpuQuota> quota = readCpuQuota();
    return quota ? quota->throttled : std::nullopt;
}

std::optional<std::uint64_t> memoryLeft()
{
    constexpr std::uint64_t kNotTold = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t least = std::min({memoryOfComputer().value_or(kNotTold), memoryOfProcess().value_or(kNotTold),
                                          memoryLeftInGroups().value_or(kNotTold)});
    return least == kNotTold ? std::nullopt : std::optional(least);
}

} // namespace interleave
