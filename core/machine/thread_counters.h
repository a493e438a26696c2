#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>

#include "core/base/time.h"

namespace interleave {

/// What the system counted for a thread since it began; none of what it does not tell.
struct ThreadCounters {
    std::optional<std::int64_t> thread;      ///< the system's own number of the thread, by which other tools name it
    std::optional<std::int64_t> voluntary;   ///< times it left its core because it had to wait
    std::optional<std::int64_t> involuntary; ///< times it left its core though it could have gone on
    std::optional<Duration> cpuTime; ///< on a core, in steps of the system's own: 1 ns on Linux, 15.6 ms on Windows

    friend bool operator==(const ThreadCounters&, const ThreadCounters&) = default;
};

/// Those of the calling thread. Costs a call into the system or two. One file for each system: `thread_counters_<os>.cpp`.
ThreadCounters countersOfThisThread() noexcept;

/// The processor time of the calling thread alone, which is cheaper; none where the system counts it in steps of milliseconds.
std::optional<Duration> cpuTimeOfThisThread() noexcept;

/// How often the calling thread has left its core, for whatever reason; none where the system does not count it. A system that
/// knows this counter by name alone leaves it at 0: since every thread that has ever waited has left its core, 0 is none.
std::optional<std::int64_t> switchesOfThisThread() noexcept;

} // namespace interleave
