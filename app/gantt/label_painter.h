#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_drawing.h"

class QPainter;

namespace interleave {

/// The names beside a run's rows, as far as they are seen, and beside its lanes.
void paintLabels(QPainter& painter, const GanttDrawing& drawing, std::size_t run);

/// Where a row that is dragged by its name would come to lie.
void paintDraggedRow(QPainter& painter, const GanttDrawing& drawing, const RowPlace& target);

} // namespace interleave
