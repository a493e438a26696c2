// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/binding.h"

#include <pthread.h>

namespace interleave {

int currentCpuNumber() noexcept
{
    // macOS 11 and newer; it answers also on Apple's own processors.
    std::size_t cpu = 0;
    return pthread_cpu_number_np(&cpu) == 0 ? static_cast<int>(cpu) : -1;
}

} // namespace interleave
