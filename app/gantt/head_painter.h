#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_drawing.h"

class QPainter;

namespace interleave {

/// "Interleaved on one core ...   Two at the same instant? (Never)   870 ms", and under it how that is known.
void paintHead(QPainter& painter, const GanttDrawing& drawing, std::size_t run);

} // namespace interleave
