// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace interleave {

RowRange GanttArea::rowsIn(const QRectF& part, int count) const
{
    if (rowHeight <= 0)
        return {};
    const auto rowAt = [this, count](double y) {
        return std::clamp((y - rows.top()) / rowHeight, 0.0, static_cast<double>(count));
    };
    return {static_cast<int>(std::floor(rowAt(part.top()))), static_cast<int>(std::ceil(rowAt(part.bottom())))};
}

GanttLayout layOutCharts(const GanttMeasures& measures)
{
    const int rows = std::accumulate(measures.rows.begin(), measures.rows.end(), 0);
    const auto charts = static_cast<double>(measures.rows.size());
    const double bands = std::accumulate(measures.bands.begin(), measures.bands.end(), 0.0);
    const double lines = std::accumulate(measures.lines.begin(), measures.lines.end(), 0.0);
    const double fixed = charts * (measures.headHeight + measures.laneHeight) + bands + lines
                       + std::max(0.0, charts - 1) * measures.gap + measures.axisHeight;
    const double share = rows > 0 ? std::floor((measures.height - fixed) / rows) : 0;
    const double rowHeight = std::clamp(share, measures.smallestRow, measures.largestRow);

    GanttLayout layout;
    const double plotWidth = std::max(1.0, measures.width - measures.labelWidth - measures.rightMargin);
    double y = 0;
    for (const int count : measures.rows) {
        GanttArea area;
        area.rowHeight = rowHeight;
        const double band = layout.areas.size() < measures.bands.size() ? measures.bands[layout.areas.size()] : 0;
        area.head = {0, y, measures.width, measures.headHeight + band};
        y = area.head.bottom();
        area.rows = {measures.labelWidth, y, plotWidth, count * rowHeight};
        area.lane = {measures.labelWidth, area.rows.bottom(), plotWidth, measures.laneHeight};
        if (layout.areas.size() < measures.lines.size() && measures.lines[layout.areas.size()] > 0)
            area.line = {measures.labelWidth, area.lane.bottom(), plotWidth, measures.lines[layout.areas.size()]};
        area.plot = area.rows.united(area.lane).united(area.line);
        area.labels = {0, y, measures.labelWidth, area.plot.height()};
        y = area.plot.bottom() + measures.gap;
        layout.areas.push_back(area);
    }
    const double bottom = layout.areas.empty() ? 0 : layout.areas.back().plot.bottom();
    layout.axis = {measures.labelWidth, bottom, plotWidth, measures.axisHeight};
    layout.height = bottom + measures.axisHeight;
    return layout;
}

QRectF shownHead(const GanttArea& area, double visibleTop)
{
    const double lowest = std::max(area.head.top(), area.plot.bottom() - area.head.height());
    QRectF head = area.head;
    head.moveTop(std::clamp(visibleTop, area.head.top(), lowest));
    return head;
}

QRectF placeBeside(const BoxAnchor& anchor, QSizeF size)
{
    constexpr double kFromRow = 3;
    const QRectF& visible = anchor.visible;
    QRectF box({anchor.x + anchor.distance, anchor.row.bottom() + kFromRow}, size);
    if (box.right() > visible.right())
        box.moveRight(anchor.x - anchor.distance);
    box.moveLeft(std::clamp(box.left(), visible.left(), std::max(visible.left(), visible.right() - size.width())));
    const double roomBelow = visible.bottom() - box.top();
    const double roomAbove = anchor.row.top() - kFromRow - visible.top();
    const bool coversAnother = !anchor.chart.isEmpty() && box.bottom() > anchor.chart.bottom();
    const double ownRoomAbove = roomAbove - std::max(0.0, anchor.chart.top() - visible.top());
    if ((roomBelow < size.height() && roomAbove > roomBelow) || (coversAnother && ownRoomAbove >= size.height()))
        box.moveBottom(anchor.row.top() - kFromRow);
    return box;
}

} // namespace interleave
