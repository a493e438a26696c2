#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "app/run/gantt_run.h"

namespace interleave {

/// A place on one of the charts at which to look.
struct ChartMark {
    std::size_t run = 0;
    TaskId task{};
    TimeRange time;
    friend bool operator==(const ChartMark&, const ChartMark&) = default;
};

/// A short piece of the time of one run.
struct ChartLens {
    std::size_t run = 0;
    TimeRange piece;
    double factor = 1; ///< how much larger it is seen
    friend bool operator==(const ChartLens&, const ChartLens&) = default;
};

/// Turns that are narrower than this many pixels are not seen from the last row.
inline constexpr double kNarrowTurn = 3;
/// So wide they are at least under the lens.
inline constexpr double kTurnInLens = 12;

/// How long a task computes at a stretch near a moment: the middle one of the stretches next to it. None where nobody computes.
std::optional<Duration> turnNear(const Trace& trace, TimePoint moment);

/// Where turns are too narrow in a plot of that width: at the mark, without one in the middle of a run, the first that needs it. None: they
/// are wide enough. `axisEnd`: the plot shows the time until there.
std::optional<ChartLens> lensFor(const std::vector<GanttRun>& runs, const std::optional<ChartMark>& mark,
                                 TimePoint axisEnd, double plotWidth);

} // namespace interleave
