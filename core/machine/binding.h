#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <span>

#include "core/base/ids.h"

namespace interleave {

/// Binds the calling thread to these logical processors for the rest of its life. False where the system refuses or cannot
/// (macOS binds nothing): then the thread is where it was. Any thread.
bool bindThisThread(std::span<const CpuId> cpus);

/// The number of the logical processor that the calling thread is on; -1 where the system does not tell. Costs a few
/// nanoseconds. One file for each system: `current_cpu_<os>.cpp`.
int currentCpuNumber() noexcept;

/// The same as an id.
inline std::optional<CpuId> currentCpu() noexcept
{
    const int cpu = currentCpuNumber();
    return cpu < 0 ? std::nullopt : std::optional(static_cast<CpuId>(cpu));
}

} // namespace interleave
