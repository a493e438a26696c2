#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_drawing.h"

class QPainter;

namespace interleave {

/// The words at the ticks; at the lower edge of what is seen, while the axis itself is below it.
void paintAxis(QPainter& painter, const GanttDrawing& drawing);

} // namespace interleave
