#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>

#include "core/base/time.h"
#include "core/machine/machine.h"

namespace interleave {

using SteadyTime = std::chrono::steady_clock::time_point;

/// The one reading of the clock in this program: std::chrono::steady_clock, which never goes back. Any thread.
inline SteadyTime readClock() noexcept
{
    return std::chrono::steady_clock::now();
}

/// Measures the clock itself; a few milliseconds.
ClockFacts inspectClock();

} // namespace interleave
