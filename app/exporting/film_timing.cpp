// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/film_timing.h"

#include <algorithm>
#include <iterator>

#include "app/play/play_head.h"

namespace interleave {

namespace {

/// When a frame begins on the screen; to the nanosecond, so that nothing adds up.
Duration screenTimeOf(std::int64_t frame, int framesPerSecond)
{
    return Duration(frame * Duration(std::chrono::seconds(1)).count() / framesPerSecond);
}

} // namespace

std::int64_t FilmTiming::frames() const
{
    const std::int64_t second = Duration(std::chrono::seconds(1)).count();
    const Duration onScreen = stretch.length() * slowdown;
    return (onScreen / second * framesPerSecond + (onScreen % second * framesPerSecond + Duration(second - 1)) / second).count()
         + 1;
}

TimePoint FilmTiming::timeOf(std::int64_t frame) const
{
    if (frame + 1 == frames())
        return stretch.end;
    const TimePoint reached = playedTo(stretch.begin, screenTimeOf(frame, framesPerSecond), slowdown, stretch.end);
    const auto after = std::ranges::upper_bound(switches, reached);
    const bool rests = !switches.empty();
    if (!rests)
        return reached;
    return after == switches.begin() ? stretch.begin : std::max(stretch.begin, *std::prev(after));
}

Duration FilmTiming::length() const
{
    return screenTimeOf(frames(), framesPerSecond);
}

} // namespace interleave
