#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <vector>

#include "core/base/time.h"

namespace interleave {

/// Which times of a run a film shows, and for how long: those that the replay would come to. The last frame is the end of the stretch;
/// each lasts as long as the others.
struct FilmTiming {
    TimeRange stretch;                 ///< an empty one has one frame
    int slowdown = 100;                ///< times slower than real; at least 1
    int framesPerSecond = 30;          ///< at least 1
    std::vector<TimePoint> switches{}; ///< ascending; where there are any the replay rests at them, and at nothing between

    std::int64_t frames() const;
    /// Requires: 0 <= frame < frames().
    TimePoint timeOf(std::int64_t frame) const;
    /// On the screen, from the first frame to the end of the last.
    Duration length() const;
};

/// More than that are not made: of the largest size they take about 0.7 GB as WebP, and twice that while they are put together.
inline constexpr std::int64_t kMostFilmFrames = 6000;

} // namespace interleave
