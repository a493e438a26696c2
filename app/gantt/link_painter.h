#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_drawing.h"

class QPainter;

namespace interleave {

/// More arrows than this at once are a carpet.
inline constexpr std::size_t kMostLinks = 300;

/// Arrows from who let somebody go on to whom: those of the selected bar; all others that are seen too, where they are wanted
/// and not too many.
void paintLinks(QPainter& painter, const GanttDrawing& drawing, std::size_t run);

/// What is ordered with the selected bar is veiled; the rest could have come before it as well as after it.
void paintSwaps(QPainter& painter, const GanttDrawing& drawing);

} // namespace interleave
