#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/base/time.h"

namespace interleave {

/// Moments of a run: disjoint ranges, ascending.
/// Thread safety: immutable after construction; share freely.
class TimeSet {
public:
    /// All moments of these ranges, which may overlap and come in any order.
    explicit TimeSet(std::vector<TimeRange> ranges = {});

    Duration length() const { return m_length; }
    /// How much of `range` belongs to the set. Takes time by the logarithm of the number of ranges.
    Duration lengthIn(TimeRange range) const { return lengthBefore(range.end) - lengthBefore(range.begin); }
    /// How much of this set belongs to the other as well.
    Duration lengthIn(const TimeSet& other) const;

private:
    Duration lengthBefore(TimePoint time) const;

    struct Piece {
        TimeRange time;
        Duration before; ///< length of all earlier ones
    };
    std::vector<Piece> m_pieces;
    Duration m_length{};
};

} // namespace interleave
