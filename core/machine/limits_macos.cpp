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

} // namespace interleave
