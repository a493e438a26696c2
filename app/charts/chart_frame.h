#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QGraphicsScene>
#include <vector>

#include "app/gantt/gantt_layout.h"
#include "app/theme/theme.h"
#include "core/gantt/chart.h"

class QChart;
class QValueAxis;

namespace interleave {

/// A tick of the time axis and what stands beside it.
struct AxisTick {
    TimePoint time;
    QString label;
};

/// Grid and lines of the axes of one chart, from Qt Charts. The words at the ticks are the view's own: Qt Charts would lay all of them
/// out several times for every step of a pan. Everything that this program wants of Qt Charts is in this folder, as it
/// is deprecated upstream.
/// Thread safety: UI thread only. Owned by the scene.
class ChartFrame {
public:
    explicit ChartFrame(QGraphicsScene& scene);
    ~ChartFrame();
    ChartFrame(const ChartFrame&) = delete;
    ChartFrame& operator=(const ChartFrame&) = delete;

    void setTheme(const Theme& theme);
    /// `plot` in the scene's coordinates.
    void setPlot(const QRectF& plot, int rows, double rowHeight);
    /// Requires: ticks lie evenly.
    void setTime(TimeRange visible, const std::vector<AxisTick>& ticks);

    /// Where axis and grid really put a time, in the scene's coordinates: the bars must agree.
    double positionOf(TimePoint t) const;

private:
    QChart* m_chart;
    QValueAxis* m_time;
    QValueAxis* m_rows;
    QRectF m_plot;
};

} // namespace interleave
