#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRectF>
#include <vector>

namespace interleave {

/// How closely the charts are written, where there is little height for them.
struct GanttDensity {
    bool saysOutcome = false; ///< a head says what came out of its run, which is not said elsewhere
    bool isOneLine = false;   ///< a head has one line, without how the bars are known
    bool hasHeads = true;
    bool hasLanes = true; ///< "At once", and "In line" where there is one
    bool isQuiet = false; ///< nothing is said of how a run came out, not even how long it took: a head has its title alone
    double leastRow = kUsualRow; ///< height of a row, at 100 % type

    static constexpr double kLowRow = 14; ///< as low as can still be read
    static constexpr double kUsualRow = 18;
    static constexpr double kHighRow = 26;
    friend bool operator==(const GanttDensity&, const GanttDensity&) = default;
};

/// What a layout of charts stacked one above the other is made from; all lengths in pixels.
struct GanttMeasures {
    double width = 0;
    double height = 0;
    double labelWidth = 0;  ///< left of the plots
    double rightMargin = 0; ///< so that the last figure of the axis is not cut off
    double headHeight = 0;  ///< title and evidence line
    double laneHeight = 0;  ///< "At once"
    double axisHeight = 0;
    double gap = 0; ///< between two charts
    double smallestRow = 18;
    double largestRow = 120;
    std::vector<int> rows;       ///< of each chart
    std::vector<double> lines{}; ///< of each chart, how high its lane "In line" is; fewer than charts: the others have none
    std::vector<double> bands{}; ///< at the lower edge of each head, for words above the rows; fewer than charts: of the others none
};

/// The rows [first, end).
struct RowRange {
    int first = 0;
    int end = 0;
};

/// Where the parts of one chart are.
struct GanttArea {
    QRectF head;
    QRectF labels; ///< beside the rows and the lanes
    QRectF plot;   ///< rows and lanes
    QRectF rows;
    QRectF lane;   ///< "At once"
    QRectF line{}; ///< "In line", below it; empty where there is none
    double rowHeight = 0;

    QRectF row(int index) const { return {rows.left(), rows.top() + index * rowHeight, rows.width(), rowHeight}; }
    /// Those of `count` rows that a part of the scene touches.
    RowRange rowsIn(const QRectF& part, int count) const;
    friend bool operator==(const GanttArea&, const GanttArea&) = default;
};

struct GanttLayout {
    std::vector<GanttArea> areas;
    QRectF axis;       ///< under the last chart
    double height = 0; ///< of everything; more than the measures' height when the rows do not fit

    friend bool operator==(const GanttLayout&, const GanttLayout&) = default;
};

/// All plots have the same left and right edge, and all rows the same height: what the height leaves for them.
GanttLayout layOutCharts(const GanttMeasures& measures);

/// Where a chart's head is shown when the view is scrolled down to `visibleTop`: in its place, or at the top as long as rows of
/// its chart are below it.
QRectF shownHead(const GanttArea& area, double visibleTop);

/// What a box is to be placed beside.
struct BoxAnchor {
    QRectF row;          ///< never covered
    double x = 0;        ///< where the pointer is
    double distance = 0; ///< from the pointer, sideways
    QRectF visible;      ///< the box stays within it as far as it fits
    QRectF chart{}; ///< that the row is of, with its head: others are not covered where that can be; empty: all are alike
};

/// Below the row, or above it where there is no room below, or another chart; right of the pointer, or left of it.
QRectF placeBeside(const BoxAnchor& anchor, QSizeF size);

} // namespace interleave
