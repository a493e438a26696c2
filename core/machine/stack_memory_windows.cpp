// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/stack_memory.h"

#include <windows.h>

namespace interleave {

/// The system commits a stack's pages as they are used.
std::optional<std::int64_t> stackInMemory() noexcept
{
    ULONG_PTR low = 0;
    ULONG_PTR high = 0;
    GetCurrentThreadStackLimits(&low, &high);
    std::int64_t bytes = 0;
    for (ULONG_PTR at = low; at < high;) {
        MEMORY_BASIC_INFORMATION region{};
        if (VirtualQuery(reinterpret_cast<const void*>(at), &region, sizeof region) == 0 || region.RegionSize == 0)
            return std::nullopt;
        if (region.State == MEM_COMMIT && (region.Protect & PAGE_GUARD) == 0)
            bytes += static_cast<std::int64_t>(region.RegionSize);
        at = reinterpret_cast<ULONG_PTR>(region.BaseAddress) + region.RegionSize;
    }
    return bytes;
}

} // namespace interleave
