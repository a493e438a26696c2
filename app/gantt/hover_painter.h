#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_drawing.h"

class QPainter;

namespace interleave {

// Of the selected bar, and of what the pointer is on: a point of the scene, or none.

/// A frame.
void paintSelection(QPainter& painter, const GanttDrawing& drawing);
/// A frame around what the keys would choose; nothing where that is empty.
void paintCursor(QPainter& painter, const GanttDrawing& drawing, const QRectF& place);
/// A line through all charts, the time on the axis, and what is known of the bar there; without a pointer, of the selected one.
void paintHover(QPainter& painter, const GanttDrawing& drawing, std::optional<QPointF> pointer);
/// The same in one line of words; empty where there is nothing to say.
QString hoverWords(const GanttDrawing& drawing, std::optional<QPointF> pointer);

} // namespace interleave
