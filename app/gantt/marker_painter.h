#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_drawing.h"

class QPainter;

namespace interleave {

/// Lines through all plots with their letters, the ground between them, how far they are apart, and what lies between.
void paintMarkers(QPainter& painter, const GanttDrawing& drawing);

/// A line through all plots with a handle at the axis.
void paintPlayHead(QPainter& painter, const GanttDrawing& drawing);

} // namespace interleave
