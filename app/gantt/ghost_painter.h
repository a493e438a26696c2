#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_drawing.h"

class QPainter;

namespace interleave {

/// What was said of the runs, as lines and outlines over their bars.
void paintGhosts(QPainter& painter, const GanttDrawing& drawing);

/// The words to it, above the rows of a run, and tips that point at the moments; to the side where those are not seen.
void paintGhostWords(QPainter& painter, const GanttDrawing& drawing, std::size_t run);

} // namespace interleave
