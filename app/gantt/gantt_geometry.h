#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QPointF>
#include <QString>
#include <vector>

#include "app/gantt/gantt_layout.h"
#include "app/gantt/gantt_words.h"
#include "app/theme/theme.h"

namespace interleave {

/// A tick of the time axis and what stands beside it.
struct AxisTick {
    TimePoint time;
    QString label;
};

/// Where everything of the charts is, in pixels of the scene, and which part of it is seen. Painters paint by it, and what is
/// under a point is found by it.
/// A value. Thread safety: as any value.
struct GanttGeometry {
    GanttLayout layout;
    GanttDensity density;        ///< how closely it is written
    std::vector<int> rows;       ///< how many each plot has room for
    double headLine = 0;         ///< how high a head's first line is
    double foldSide = 0;         ///< of the triangle before a head's title
    std::vector<double> bands;   ///< how high the lower part of each head is, in which words stand above the rows
    TimeRange window;            ///< fills the plots
    std::vector<AxisTick> ticks; ///< of the window
    QRectF seen;                 ///< the part of the scene that is seen

    // Time and x; a chart of no width and no charts at all show nothing of time

    double xOf(TimePoint t) const;
    TimePoint timeAt(double x) const;
    /// The nanosecond that is drawn there.
    TimePoint nanosecondAt(double x) const;
    /// How long a stretch of the axis is.
    Duration lengthOf(double pixels) const;
    bool isBesideAxis(double x) const { return x < layout.axis.left() || x > layout.axis.right(); }
    /// The x of a time, moved to an edge of the plots where it is not seen.
    double clampedX(TimePoint t) const;

    // What is seen of it

    /// A head in its place, or at the upper edge while it would be further up.
    QRectF head(std::size_t run) const { return shownHead(layout.areas[run], seen.top()); }
    QRectF headLineOf(std::size_t run) const;
    QRectF fold(std::size_t run) const;
    /// Between a head's own lines and the rows, as wide as the plot; empty where there is nothing to be said.
    QRectF band(std::size_t run) const;
    /// The axis, or the lower edge of what is seen while the axis is further down.
    QRectF axis() const;
    /// The part of a plot that no head and no axis covers.
    QRectF seenPlot(std::size_t run) const;
    /// The names beside the rows that are seen, and beside the lane.
    QRectF seenLabels(std::size_t run) const;
    /// The rows of a run that are seen, and not under its head or the axis.
    RowRange seenRows(std::size_t run) const;
    /// The place among the rows of a run that is at this height; none above and below them.
    std::optional<std::size_t> rowAt(std::size_t run, double y) const;

    // The scene and what is seen of it, whose upper left corner is that of the viewport

    QPointF toScene(QPointF inView) const { return seen.topLeft() + inView.toPoint(); }
    QPointF toView(QPointF inScene) const { return inScene - seen.topLeft(); }
    QRectF toView(const QRectF& inScene) const { return inScene.translated(-seen.topLeft()); }
};

/// Of the charts in a viewport of that size, from their upper left corner on.
GanttGeometry geometryOf(const GanttState& state, const GanttWords& words, const Theme& theme, QSizeF size,
                         const GanttDensity& density = {});

/// The height in which all rows are seen, of each run up to `most` rows, written as closely as that.
double heightOf(const GanttState& state, const Theme& theme, const GanttDensity& density, int most);

/// The same with another part of the time in it.
GanttGeometry lookingAt(TimeRange window, GanttGeometry geometry, const GanttWords& words, const Theme& theme);

/// Where a row of a chart is; empty where it is not shown.
QRectF placeOf(const RowPlace& row, const GanttState& state, const GanttGeometry& geometry);

} // namespace interleave
