// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_frame.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace interleave {

namespace {

/// With more rows only the first and the last are set off by a line.
constexpr int kMostGridRows = 200;

/// Qt Charts counts in real numbers: milliseconds since the start of the run, exact to far below a nanosecond.
double axisValue(TimePoint t)
{
    return toMilliseconds(t.time_since_epoch());
}

} // namespace

ChartFrame::ChartFrame(QGraphicsScene& scene) : m_chart(new QChart), m_time(new QValueAxis), m_rows(new QValueAxis)
{
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundVisible(false);
    m_chart->setBackgroundRoundness(0);
    m_chart->setPlotAreaBackgroundVisible(false); // it would lie over the charts above
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setAcceptHoverEvents(false);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_rows, Qt::AlignLeft);
    // Without a series the axes have no domain and map nothing.
    auto* series = new QLineSeries;
    m_chart->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_rows);
    m_time->setLabelsVisible(false);
    m_time->setTickType(QValueAxis::TicksDynamic);
    m_rows->setLabelsVisible(false);
    m_rows->setLineVisible(false);
    scene.addItem(m_chart);
}

ChartFrame::~ChartFrame()
{
    delete m_chart;
}

void ChartFrame::setTheme(const Theme& theme)
{
    const QPen grid(theme.color(&gantt::ChromeColours::grid), 1);
    m_time->setGridLinePen(grid);
    m_rows->setGridLinePen(grid);
    m_time->setLinePen(QPen(theme.color(&gantt::ChromeColours::border), 1));
}

void ChartFrame::setPlot(const QRectF& plot, int rows, double rowHeight)
{
    m_plot = plot;
    m_rows->setRange(0, plot.height() / rowHeight);
    m_rows->setTickType(QValueAxis::TicksDynamic);
    // Qt Charts takes time by the square of the number of its ticks.
    m_rows->setTickInterval(rows <= kMostGridRows ? 1 : rows);
    // Rows count from the top; what is left over is the lane at the bottom.
    m_rows->setTickAnchor(plot.height() / rowHeight - rows);
    m_rows->setReverse(false);
    m_chart->setPos(0, 0);
    m_chart->resize(plot.right() + plot.left(), plot.bottom());
    m_chart->setPlotArea(plot);
    // In Qt 6.4 axis and grid stay where they were until the next layout: bars and ticks would disagree.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

void ChartFrame::setTime(TimeRange visible, const std::vector<AxisTick>& ticks)
{
    constexpr double kMostTicks = 100; // Qt Charts takes time by the square of their number
    const bool empty = visible.isEmpty();
    const double begin = empty ? 0 : axisValue(visible.begin);
    const double length = empty ? 1 : toMilliseconds(visible.length());
    const double interval = ticks.size() < 2 ? 2 * length : axisValue(ticks[1].time) - axisValue(ticks[0].time);
    if (length > kMostTicks * m_time->tickInterval())
        m_time->setTickInterval(interval);
    m_time->setTickAnchor(ticks.empty() ? begin : axisValue(ticks.front().time));
    m_time->setRange(begin, begin + length);
    m_time->setTickInterval(interval);
    m_time->setLineVisible(!ticks.empty()); // without a tick it would be a dot in the corner
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

double ChartFrame::positionOf(TimePoint t) const
{
    return m_chart->mapToScene(m_chart->mapToPosition(QPointF(axisValue(t), 0))).x();
}

} // namespace interleave
