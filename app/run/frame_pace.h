#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <optional>

#include "core/base/time.h"
#include "core/machine/tick_clock.h"

namespace interleave {

/// When a run that is on may be drawn again, so that drawing does not disturb it: at most ten times a second, and so seldom that
/// the drawing thread takes no more than a 64th of one core, whatever it does. It decides, and draws nothing.
/// Thread safety: none needed; UI thread only.
class FramePace {
public:
    static constexpr std::chrono::milliseconds kShortest{100};
    static constexpr int kPart = 64;                                         ///< of one core
    static constexpr Duration kLongestFrame = std::chrono::milliseconds(50); ///< more would be felt by who clicks

    /// A frame begins. `spent`, here and below, is how long the drawing thread has been on a core since it began.
    void begin(SteadyTime now, Duration spent);
    /// Until the next frame may begin; zero or less when it may.
    Duration timeLeft(SteadyTime now, Duration spent) const;

    /// To look at `entries` took so long on a core.
    void looked(std::size_t entries, Duration took);
    /// By the fastest look so far the next one would hold up the thread for too long.
    bool isTooMuch(std::size_t entries) const;
    /// Another run: how fast it can be looked at is not known yet.
    void forgetLooks() { m_perEntry.reset(); }

private:
    SteadyTime m_begun{};
    Duration m_spent{};
    std::optional<double> m_perEntry; ///< nanoseconds
};

} // namespace interleave
