#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>

#include "core/base/time.h"

namespace interleave {

/// When a key was pressed, by the clock of a run. Systems stamp input in milliseconds of a clock of their own, which is not told; but no
/// event comes before it happened, so of all events the one that came soonest says how the clocks differ. A time is then right to within
/// a millisecond and what that event needed: it may be too late, never too early by more than the millisecond.
/// Thread safety: UI thread only.
class KeyClock {
public:
    /// An event with this stamp came now. 0 is none.
    void see(std::uint64_t stampMs, TimePoint now);
    /// Not later than now. None where there are no stamps, or they cannot be times of one clock.
    std::optional<TimePoint> timeOf(std::uint64_t stampMs, TimePoint now) const;

private:
    std::optional<Duration> m_offset; ///< of a run's clock to that of the stamps: the least that was seen
};

} // namespace interleave
