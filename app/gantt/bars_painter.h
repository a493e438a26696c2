#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QImage>
#include <vector>

#include "app/gantt/activity_tiles.h"
#include "app/gantt/gantt_layout.h"
#include "app/theme/theme.h"
#include "core/gantt/chart.h"
#include "core/gantt/emphasis.h"
#include "core/run/run.h"

namespace interleave {

/// What the plot of one chart shows, and where.
struct BarsFacts {
    std::shared_ptr<const RunResult> run;      ///< null: not run yet
    std::shared_ptr<const gantt::Chart> chart; ///< null: there is none yet
    std::vector<std::size_t> rows;             ///< those of the chart that are painted, from the top
    gantt::Emphasis emphasis;                  ///< all but this is dimmed
    GanttArea area;
    int rowCount = 0; ///< rows in it; where there is no chart, or one without rows, that many idle ones
    TimeRange visible;
    std::vector<TimePoint> ticks; ///< where the lines of the grid are
    int peak = 1;     ///< the most that runs at once in any of the charts, so that their lanes have one scale
    int linePeak = 1; ///< the same of what stands in line

    bool hasBars() const { return chart && !visible.isEmpty(); }
};

/// What bars are painted with.
struct BarsTools {
    const Words& words;
    const Theme& theme;
    const ActivityTiles& tiles; ///< for this look and the scale of the image
};

/// Whether what a task does is written on its bars, where there is room.
enum class StepNames { Shown, Hidden };

/// Paints the plot of one chart into an image, most of it pixel by pixel.
/// Thread safety: UI thread only. What it is made of outlives it.
class BarsPainter {
public:
    /// The image shows the part `band` of the scene, which lies in the plot. Requires: facts.hasBars(), and 32 bits a pixel.
    BarsPainter(const BarsFacts& facts, const BarsTools& tools, QImage& image, const QRectF& band);

    void paintAll(StepNames names);
    /// Each row of the chart, and the lanes, from so many pixels on; what lies left of them is kept.
    void paintFrom(const std::vector<double>& lefts, double laneLeft, StepNames names);

private:
    void paintTaskRow(QPainter& painter, const gantt::Row& row, const QRectF& place, double left);
    void paintStayRow(QPainter& painter, const gantt::Row& row, const QRectF& place, double left);
    void paintLane(QPainter& painter, const QRectF& place, const Levels& levels, int peak);
    void paintStepNames(QPainter& painter, const gantt::Row& row, const QRectF& place);
    void paintStepName(QPainter& painter, const Step& step, TimeRange time, const QRectF& place);
    bool isPainted(TaskId task, Activity activity) const;
    bool hasStairs(const gantt::Row& row) const;
    QRectF stairOf(TaskId task, const QRectF& bars) const;
    QPoint patternOrigin(const QRect& bar) const;
    void paintActivity(const QRect& bar, Activity activity, QPoint origin);
    void paintActivityShares(const QRect& row, const gantt::Piece& piece, QPoint origin, TaskId task);
    void paintTaskShares(const QRectF& column, const gantt::Piece& piece, bool stairs);
    void fillArea(const QRectF& area, QRgb colour);

    const BarsFacts& m_facts;
    const Words& m_words;
    const Theme& m_theme;
    const ActivityTiles& m_tiles;
    QImage& m_image;
    QRectF m_band;
    StepNames m_names = StepNames::Shown;
    bool m_paintsEmphasis = false; ///< only what is not dimmed
};

/// What lies under the bars: lines at the ticks and between the rows, and the lines of rows of which nothing is known.
void paintGround(QPainter& painter, const BarsFacts& facts, const Theme& theme, const QRectF& part);

/// The bars' place within a row: a little room is left between rows.
QRectF barsIn(const QRectF& row);

} // namespace interleave
