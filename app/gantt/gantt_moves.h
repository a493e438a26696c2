#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_state.h"

namespace interleave {

// What one can do with the charts step by step, by key or pointer.

/// What was under the pointer stays there; without one the selection, or the middle.
void zoomIn(GanttState& state, std::optional<TimePoint> pointed);
void zoomOut(GanttState& state, std::optional<TimePoint> pointed);
/// By so many notches of the wheel.
void zoomBy(GanttState& state, double notches, TimePoint around);
/// By so many steps, a tenth of the window each.
void panBy(GanttState& state, double steps);
/// Where a marker is set without a place of its own: at the pointer; else at an end of the selected bar; else at the play-head.
std::optional<TimePoint> markerTime(const GanttState& state, std::optional<TimePoint> pointed);

/// Has a stretch of time seen, large enough to look at.
void lookAt(GanttState& state, TimeRange time);

/// To the same time in the next row that has bars, through all charts.
void moveRow(GanttState& state, int by);
void moveBar(GanttState& state, int by);
/// The bar of a row that is there where the selected one begins, or the one after that.
void selectRow(GanttState& state, const RowPlace& row);

/// To where another row of the same chart is now.
void putRow(GanttState& state, const RowPlace& row, std::size_t to);
/// The selected row changes places with its neighbour.
void shiftSelectedRow(GanttState& state, int by);
/// Unless it is the last one.
void hideSelectedRow(GanttState& state);
void pinSelectedRow(GanttState& state);
/// Of the selected run, else the first.
void foldSelectedRun(GanttState& state);

} // namespace interleave
