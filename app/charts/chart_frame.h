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
class QCategoryAxis;
class QValueAxis;

namespace interleave {

/// A tick of the time axis and what stands beside it.
struct AxisTick {
    TimePoint time;
    QString label;
};

/// Grid and time axis of one chart, from Qt Charts. Everything that this program wants of Qt Charts is in this folder, as it
/// is deprecated upstream.
/// Thread safety: UI thread only. Owned by the scene.
class ChartFrame {
public:
    explicit ChartFrame(QGraphicsScene& scene);
    ~ChartFrame();
    ChartFrame(const ChartFrame&) = delete;
    ChartFrame& operator=(const ChartFrame&) = delete;

    enum class Labels { Hidden, Shown };

    void setTheme(const Theme& theme);
    /// `plot` in the scene's coordinates; labels stand below it.
    void setPlot(const QRectF& plot, double axisHeight, int rows, double rowHeight);
    void setTime(TimeRange visible, const std::vector<AxisTick>& ticks, Labels labels);

    /// Where axis and grid really put a time, in the scene's coordinates: the bars must agree.
    double positionOf(TimePoint t) const;

private:
    QChart* m_chart;
    QCategoryAxis* m_time;
    QValueAxis* m_rows;
    QRectF m_plot;
};

} // namespace interleave
