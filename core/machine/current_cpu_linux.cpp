// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/binding.h"

#include <sched.h>

namespace interleave {

std::optional<CpuId> currentCpu() noexcept
{
    const int cpu = sched_getcpu();
    return cpu < 0 ? std::nullopt : std::optional(static_cast<CpuId>(cpu));
}

} // namespace interleave
