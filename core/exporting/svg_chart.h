#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/exporting/exporter.h"
#include "core/exporting/svg_writer.h"

namespace interleave {

/// What all parts of one picture share.
struct SvgPage {
    SvgWriter& svg;
    const Words& words;
    gantt::Look look;
    const gantt::ChromeColours& colours;
    TimeRange visible;              ///< of all charts; not empty
    double left = 0;                ///< of the plots
    double right = 0;               ///< of the plots
    std::vector<TimePoint> ticks{}; ///< of the one time axis
    int peak = 1;                   ///< the most that runs at once in any of the runs, at least 1
    int linePeak = 1;               ///< the same of what stands in line

    double width() const { return right - left; }
    double x(TimePoint t) const { return left + gantt::xOf(t, visible, width()); }
};

/// How high a row is, so that many rows still make a picture.
double rowHeightFor(gantt::RowsBy rowsBy, std::size_t rows);

/// The sign of a task: its emblem in its colour, and the round's number where signs repeat.
void drawTaskSign(const SvgPage& page, TaskId task, gantt::Point middle, double radius);

/// What a bar of that activity looks like.
void drawActivity(const SvgPage& page, Activity activity, const gantt::Rect& bar);

enum class Columns { None, Some };

/// Draws rows of a run from `top` on, and tells whether columns were needed because bars were shorter than a pixel.
Columns drawRows(const SvgPage& page, const gantt::Chart& chart, RowSlice slice, const RunResult& run, double top);

/// Of the lane "At once", and "In line" where there is one.
double lanesHeightOf(const gantt::Chart& chart);
/// Draws the lanes of a run from `top` on.
void drawLanes(const SvgPage& page, const gantt::Chart& chart, double top);

} // namespace interleave
