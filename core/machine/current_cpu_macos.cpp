// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/binding.h"

#include <pthread.h>

namespace interleave {

std::optional<CpuId> currentCpu() noexcept
{
    // macOS 11 and newer; it answers also on Apple's own processors.
    std::size_t cpu = 0;
    return pthread_cpu_number_np(&cpu) == 0 ? std::optional(static_cast<CpuId>(cpu)) : std::nullopt;
}

} // namespace interleave
