#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_geometry.h"

namespace interleave {

/// What each painter of the charts paints from: what is shown, what it says, where it is, and in which look. Nothing changes
/// while it is painted.
struct GanttDrawing {
    const GanttState& state;
    const GanttWords& words;
    const GanttGeometry& geometry;
    const Theme& theme;

    const GanttRun& run(std::size_t run) const { return state.runs()[run]; }
    const gantt::Chart* chart(std::size_t run) const { return state.chartOf(run).get(); }
    QColor color(gantt::Rgb gantt::ChromeColours::*role) const { return theme.color(role); }
};

} // namespace interleave
