#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <cstdint>

#include "core/base/time.h"
#include "core/machine/counter.h"

namespace interleave {

using SteadyTime = std::chrono::steady_clock::time_point;

/// A reading of a TickClock.
using Ticks = std::uint64_t;

/// One moment, by the system's steady clock and by a TickClock.
struct Moment {
    SteadyTime steady{};
    Ticks ticks = 0;

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// What runs are stamped with: the processor's counter, where that can be trusted, else std::chrono::steady_clock. A value.
class TickClock {
public:
    /// The steady clock; a tick is a nanosecond.
    TickClock() = default;
    /// The processor's counter. Requires: hasInvariantCounter(), and nsPerTick > 0.
    static TickClock ofCounter(double nsPerTick)
    {
        TickClock clock;
        clock.m_usesCounter = true;
        clock.m_nsPerTick = nsPerTick;
        return clock;
    }

    bool usesCounter() const { return m_usesCounter; }
    double nsPerTick() const { return m_nsPerTick; }

    /// Any thread, as all below.
    Ticks read() const noexcept { return m_usesCounter ? readCounterInOrder() : steadyTicks(); }
    /// The cheapest reading, for the hot path; see readCounter().
    Ticks readEarly() const noexcept { return m_usesCounter ? readCounter() : steadyTicks(); }

    /// `ticks` may be a difference below zero.
    Duration lengthOf(Ticks ticks) const noexcept
    {
        return Duration(static_cast<std::int64_t>(static_cast<double>(static_cast<std::int64_t>(ticks)) * m_nsPerTick));
    }
    Ticks ticksIn(Duration length) const noexcept
    {
        return static_cast<Ticks>(static_cast<std::int64_t>(static_cast<double>(length.count()) / m_nsPerTick));
    }

    /// Now, by both clocks, as near to each other as can be.
    Moment moment() const noexcept;
    /// The moment of a steady time that is near.
    Moment momentOf(SteadyTime time) const noexcept
    {
        const Moment now = moment();
        return {time, now.ticks + ticksIn(time - now.steady)};
    }

    friend bool operator==(const TickClock&, const TickClock&) = default;

private:
    static Ticks steadyTicks() noexcept
    {
        return static_cast<Ticks>(Duration(std::chrono::steady_clock::now().time_since_epoch()).count());
    }

    bool m_usesCounter = false;
    double m_nsPerTick = 1;
};

} // namespace interleave
