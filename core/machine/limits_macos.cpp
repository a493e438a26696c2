// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/limits.h"

#include <sys/sysctl.h>

namespace interleave {

Limits inspectLimits()
{
    int cpus = 0;
    std::size_t size = sizeof cpus;
    const bool isTold = sysctlbyname("hw.logicalcpu", &cpus, &size, nullptr, 0) == 0 && cpus > 0;
    return {.cpusOfComputer = isTold ? static_cast<std::size_t>(cpus) : 0, .quotaCores = {}};
}

std::optional<Duration> throttledSoFar()
{
    return std::nullopt;
}

/// The system compresses and swaps as long as there is room on the disk: what is free at the moment says nothing, what is built in
/// is a bound.
std::optional<std::uint64_t> memoryLeft()
{
    std::uint64_t bytes = 0;
    std::size_t size = sizeof bytes;
    const bool isTold = sysctlbyname("hw.memsize", &bytes, &size, nullptr, 0) == 0 && bytes > 0;
    return isTold ? std::optional(bytes) : std::nullopt;
}

} // namespace interleave
