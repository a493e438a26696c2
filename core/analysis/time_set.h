#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/base/stop_look.h"
#include "core/base/time.h"

namespace interleave {

/// Moments of a run: disjoint ranges, ascending.
/// Thread safety: immutable after construction; share freely.
class TimeSet {
public:
    /// All moments of these ranges, which may overlap and come in any order. Throws Stopped where `look` is told so.
    explicit TimeSet(std::vector<TimeRange> ranges = {}, StopLook look = {});

    Duration length() const { return m_length; }
    /// How much of `range` belongs to the set. Takes time by the logarithm of the number of ranges.
    Duration lengthIn(TimeRange range) const { return lengthBefore(range.end) - lengthBefore(range.begin); }
    /// What of `range` does not belong to the set, ascending.
    std::vector<TimeRange> outside(TimeRange range) const;
    /// The moments that belong to both.
    friend TimeSet intersectionOf(const TimeSet& a, const TimeSet& b);

private:
    Duration lengthBefore(TimePoint time) const;

    struct Piece {
        TimeRange time;
        Duration before; ///< length of all earlier ones
    };
    std::vector<Piece> m_pieces;
    Duration m_length{};
};

TimeSet intersectionOf(const TimeSet& a, const TimeSet& b);

} // namespace interleave
