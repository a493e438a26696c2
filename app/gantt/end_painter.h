#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_drawing.h"

class QPainter;

namespace interleave {

/// What stands in an empty plot.
void paintMessage(QPainter& painter, const GanttDrawing& drawing, std::size_t run);

/// A line at each run's end. The longest run's goes on dashed through the others, and between the two stands by how much they
/// were earlier; not when a run was stopped, for then nobody knows.
void paintEnds(QPainter& painter, const GanttDrawing& drawing);

/// Between the end of a run and that of the longest one, if the words "ended 624 ms earlier" and their arrow fit in there.
std::optional<QRectF> earlierPlace(const GanttDrawing& drawing, std::size_t run);

} // namespace interleave
