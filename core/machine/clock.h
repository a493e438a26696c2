#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>

#include "core/machine/machine_facts.h"
#include "core/machine/tick_clock.h"

namespace interleave {

/// std::chrono::steady_clock, which never goes back: for deadlines, and for all that no run is stamped with. Any thread.
inline SteadyTime readClock() noexcept
{
    return std::chrono::steady_clock::now();
}

/// Finds out which clock runs can be stamped with, how fast it ticks and what it costs. The longer after `begun` it is asked, the
/// better it knows the counter's rate: a part in a million after 0.1 s. Looks at the counters of all `cpus`, in a thread of its own.
/// Requires: `begun` was read by countFromNow().
ClockFacts inspectClock(const Moment& begun, std::span<const CpuId> cpus);

/// Begins the comparison of both clocks.
Moment countFromNow();

} // namespace interleave
