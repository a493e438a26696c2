#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/svg_chart.h"
#include "core/gantt/ghost.h"

namespace interleave {

/// A chart in a picture.
struct DrawnChart {
    const gantt::Chart& chart;
    RowSlice slice;
    gantt::Rect plot; ///< rows and lane
    double rowHeight = 0;
};

/// What the few words above the rows take.
double ghostLabelHeight(const gantt::Ghost& ghost);

/// The few words, each above its moment, and a tip that points at it.
void drawGhostLabels(const SvgPage& page, const gantt::Ghost& ghost, double bottom);

/// Lines and outlines over the bars. What is of a row that is not drawn is left out; moments of a task where rows are not tasks go
/// through the whole chart.
void drawGhost(const SvgPage& page, const gantt::Ghost& ghost, const DrawnChart& drawn);

} // namespace interleave
