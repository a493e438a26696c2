#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <optional>

#include "core/base/time.h"

namespace interleave {

/// Two marks on the time axis, between which is measured.
/// A value. Thread safety: as any value.
struct Markers {
    std::optional<TimePoint> a;
    std::optional<TimePoint> b;

    /// A, then B, then A again alone.
    void place(TimePoint t)
    {
        if (a && !b) {
            b = t;
        } else {
            a = t;
            b.reset();
        }
    }
    /// None unless both are there.
    std::optional<TimeRange> between() const
    {
        if (!a || !b)
            return std::nullopt;
        return TimeRange{std::min(*a, *b), std::max(*a, *b)};
    }

    friend bool operator==(const Markers&, const Markers&) = default;
};

} // namespace interleave
