#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <chrono>
#include <compare>
#include <cstdint>

namespace interleave {

/// The clock of one run. It starts at zero when the start gate opens; it is never read directly (`machine/clock.h` is),
/// it only gives times of a run a type of their own.
struct RunClock {
    using rep = std::int64_t;
    using period = std::nano;
    using duration = std::chrono::nanoseconds;
    using time_point = std::chrono::time_point<RunClock, duration>;
    static constexpr bool is_steady = true;
};

using Duration = std::chrono::nanoseconds;
/// A moment of a run, in nanoseconds since its start gate opened.
using TimePoint = RunClock::time_point;

/// Half-open stretch of time [begin, end). Empty when begin == end; begin <= end always.
struct TimeRange {
    TimePoint begin{};
    TimePoint end{};

    constexpr Duration length() const { return end - begin; }
    constexpr bool isEmpty() const { return begin == end; }
    constexpr bool contains(TimePoint t) const { return begin <= t && t < end; }
    constexpr bool overlaps(TimeRange other) const { return begin < other.end && other.begin < end; }

    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// What both ranges have in common; empty (at the later begin) when they do not overlap.
constexpr TimeRange intersection(TimeRange a, TimeRange b)
{
    const TimePoint begin = std::max(a.begin, b.begin);
    return {begin, std::max(begin, std::min(a.end, b.end))};
}

/// Milliseconds as a real number, for ratios and for people; never for arithmetic on times.
constexpr double toMilliseconds(Duration d)
{
    return std::chrono::duration<double, std::milli>(d).count();
}

} // namespace interleave
