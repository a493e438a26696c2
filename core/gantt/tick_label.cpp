// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/tick_label.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace interleave::gantt {

namespace {

struct AxisUnit {
    std::int64_t nanoseconds;
    std::int64_t usedFrom; ///< nanoseconds: the least last tick
    Text pattern;
};

/// Milliseconds as long as their figures are short, because runs are compared in them.
AxisUnit unitFor(std::int64_t last)
{
    const std::array units{AxisUnit{1'000'000'000, 10'000'000'000, INTERLEAVE_TEXT("unit", "%1 s")},
                           AxisUnit{1'000'000, 1'000'000, INTERLEAVE_TEXT("unit", "%1 ms")},
                           AxisUnit{1'000, 1'000, INTERLEAVE_TEXT("unit", "%1 µs")}};
    for (const AxisUnit& unit : units) {
        if (last >= unit.usedFrom)
            return unit;
    }
    return {1, 0, INTERLEAVE_TEXT("unit", "%1 ns")};
}

/// Decimals that show every tick exactly.
int decimalsFor(const std::vector<TimePoint>& ticks, std::int64_t unit)
{
    int decimals = 0;
    for (const TimePoint tick : ticks) {
        std::int64_t part = unit;
        int needed = 0;
        for (; part > 1 && tick.time_since_epoch().count() % part != 0; part /= 10)
            ++needed;
        decimals = std::max(decimals, needed);
    }
    return decimals;
}

} // namespace

std::vector<Message> tickLabels(const std::vector<TimePoint>& ticks)
{
    std::int64_t largest = 0;
    for (const TimePoint tick : ticks)
        largest = std::max(largest, std::int64_t{std::abs(tick.time_since_epoch().count())});
    const AxisUnit unit = unitFor(largest);
    const int decimals = decimalsFor(ticks, unit.nanoseconds);
    std::vector<Message> labels;
    for (const TimePoint tick : ticks) {
        const double value = static_cast<double>(tick.time_since_epoch().count()) / static_cast<double>(unit.nanoseconds);
        labels.push_back({unit.pattern, {Decimal{value, decimals}}});
    }
    return labels;
}

} // namespace interleave::gantt
