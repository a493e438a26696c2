// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/limits.h"

#include <unistd.h>

#include "core/machine/control_groups.h"

namespace interleave {

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

} // namespace interleave
