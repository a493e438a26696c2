#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <utility>

#include "core/base/stop_token.h"

namespace interleave {

/// Thrown by a computation that was told to stop, to whoever gave it the token: what lies between has nothing of use to return.
struct Stopped {};

/// Looks at a stop token now and then, in loops whose steps are too short to look at each. Called by what a sort compares, it ends
/// even that.
/// Thread safety: none; one owner.
class StopLook {
public:
    /// Between two looks. Steps take a microsecond at most, so a stop is seen within some milliseconds.
    static constexpr std::uint32_t kSteps = 1U << 13U;

    StopLook(StopToken stop = {}) : m_stop(std::move(stop)) {}

    /// Throws Stopped where that is asked for, at every kSteps-th call.
    void step()
    {
        if (++m_steps % kSteps == 0)
            look();
    }
    /// The same at once.
    void look() const
    {
        if (m_stop.stopRequested())
            throw Stopped();
    }
    const StopToken& token() const { return m_stop; }

private:
    StopToken m_stop;
    std::uint32_t m_steps = 0;
};

} // namespace interleave
