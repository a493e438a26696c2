#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "core/base/watch.h"
#include "core/trace/trace.h"

namespace interleave {

/// An uninterrupted stay of one task on one cpu: its Running spans there, joined while no other task ran there, the task did
/// not wait, and it was not off the core for longer than `kLongestPause`; while the core was merely Taken it was not off it. A stay
/// is also called a turn.
struct Stay {
    TimeRange time;
    TaskId task{};
    std::size_t firstSpan = 0; ///< place in TaskTrace::spans
    Duration running{};        ///< time on the core; time.length() but for the pauses

    friend bool operator==(const Stay&, const Stay&) = default;
};

/// Interrupts and a hypervisor's thefts are shorter; a scheduler's turns are longer.
inline constexpr Duration kLongestPause = std::chrono::milliseconds(1);

/// The stays on each cpu, in order of time. Where cpus are not known, a worker stands for one: `cpu` then is none.
struct CpuStays {
    std::optional<CpuId> cpu;
    std::vector<Stay> stays;

    friend bool operator==(const CpuStays&, const CpuStays&) = default;
};

/// One entry for each of RunInfo::cpus on which anything is known, ascending, used or not; then those without a known cpu.
std::vector<CpuStays> staysOf(const Trace& trace, const Watch& watch = {});

/// The same by thread, whatever core it was on: a stay ends when the thread takes another task, when the task waits, or when
/// it was off the core for longer than `kLongestPause`.
struct WorkerStays {
    WorkerId worker{};
    std::vector<Stay> stays;

    friend bool operator==(const WorkerStays&, const WorkerStays&) = default;
};

/// One entry for each of the RunInfo::workers, ascending, and for any other that is known to have run something.
std::vector<WorkerStays> staysByWorker(const Trace& trace, const Watch& watch = {});

} // namespace interleave
