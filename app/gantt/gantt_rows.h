#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_state.h"

namespace interleave {

// What follows from the charts that are shown.

/// How many rows a plot has room for: those that are shown, or empty ones.
int plotRows(const GanttState& state, std::size_t run);

/// The bar that a span of a run is drawn in; none where its row is hidden.
std::optional<BarPlace> placeOf(const GanttState& state, std::size_t run, TaskId task, std::uint32_t span);

/// In which row a task is at that moment; none where it is in no row that is shown. Requires: the run has a chart.
std::optional<std::size_t> rowOfTaskAt(const GanttState& state, std::size_t run, TaskId task, TimePoint t);

/// The most that runs at once in any of the charts; at least 1.
int peakOf(const GanttState& state);

/// Whether any of the charts has a lane "In line".
bool hasLine(const GanttState& state);
/// The most that stands in line in any of the charts; at least 1.
int linePeakOf(const GanttState& state);

/// When the longest of the runs ended, as far as there are charts of them.
TimePoint latestEnd(const GanttState& state);

/// The edge of a bar that is nearest to a time and within reach of it, in any row that is shown; the time itself where there is none.
TimePoint nearestEdge(const GanttState& state, TimePoint t, Duration reach);

} // namespace interleave
