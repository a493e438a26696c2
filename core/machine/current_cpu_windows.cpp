// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/binding.h"

#include <windows.h>

namespace interleave {

std::optional<CpuId> currentCpu() noexcept
{
    PROCESSOR_NUMBER number{};
    GetCurrentProcessorNumberEx(&number);
    // hwloc counts the same way: 64 logical processors to a group.
    return static_cast<CpuId>(64 * number.Group + number.Number);
}

} // namespace interleave
