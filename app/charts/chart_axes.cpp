// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_axes.h"

#include <algorithm>
#include <QCategoryAxis>
#include <QChart>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

#include "app/charts/plain_chart.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kBetweenWords = 14; ///< along the x axis
constexpr double kLineRoom = 1.4;    ///< of a line's height, along the y axis
constexpr double kGap = 4;
constexpr double kAtPlot = 8;      ///< Qt Charts leaves so much between the plot and the words, in pixels
constexpr double kAroundTitle = 4; ///< and so much around a title
constexpr double kBefore = -1;     ///< left of all that is seen: before the first tick

void setUp(QCategoryAxis& axis, const QString& title, const std::vector<ChartTick>& ticks, bool hasGrid, const Theme& theme)
{
    axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis.setTruncateLabels(false);
    axis.setRange(0, 1);
    axis.setStartValue(kBefore);
    for (const ChartTick& tick : ticks)
        axis.append(tick.words.toHtmlEscaped(), tick.share); // it takes HTML
    axis.setLabelsFont(chartFont(theme, TextRole::Small));
    axis.setLabelsBrush(theme.color(&ChromeColours::text));
    axis.setLinePen(QPen(theme.color(&ChromeColours::border), 1));
    axis.setGridLinePen(QPen(theme.color(&ChromeColours::grid), 1));
    axis.setGridLineVisible(hasGrid);
    QFont font = chartFont(theme, TextRole::Small);
    font.setBold(true);
    axis.setTitleFont(font);
    axis.setTitleBrush(theme.color(&ChromeColours::text));
    axis.setTitleText(title.toHtmlEscaped());
    axis.setTitleVisible(!title.isEmpty());
}

} // namespace

QFont chartFont(const Theme& theme, TextRole role)
{
    QFont font = theme.font(role);
    font.setPixelSize(std::max(1, QFontInfo(font).pixelSize()));
    return font;
}

std::function<double(const QString&)> roomOnX(const Theme& theme)
{
    const QFontMetricsF metrics(chartFont(theme, TextRole::Small));
    const double between = theme.pixels(kBetweenWords);
    return [metrics, between](const QString& words) { return metrics.horizontalAdvance(words) + between; };
}

std::function<double(const QString&)> roomOnY(const Theme& theme)
{
    const double line = QFontMetricsF(chartFont(theme, TextRole::Small)).height() * kLineRoom;
    return [line](const QString&) { return line; };
}

QRectF plotWithin(const QRectF& all, const QString& xTitle, const QString& yTitle, const std::vector<ChartTick>& y,
                  const Theme& theme)
{
    const QFontMetricsF metrics(chartFont(theme, TextRole::Small));
    double widest = 0;
    for (const ChartTick& tick : y)
        widest = std::max(widest, metrics.horizontalAdvance(tick.words));
    const double gap = theme.pixels(kGap);
    const double title = metrics.height() + 2 * kAroundTitle;
    const double left = std::min(widest + kAtPlot + gap + (yTitle.isEmpty() ? 0 : title), all.width() / 2);
    const double below = metrics.height() + kAtPlot + gap + (xTitle.isEmpty() ? 0 : title);
    const QRectF plot = all.adjusted(left, metrics.height() / 2, -metrics.height(), -below);
    // On whole pixels, so that lines at its edges are sharp.
    return {std::round(plot.left()), std::round(plot.top()), std::max(1.0, std::round(plot.width())),
            std::max(1.0, std::round(plot.height()))};
}

void paintAxes(QPainter& painter, const ChartAxes& axes, const QRectF& plot, const QSizeF& size, const Theme& theme)
{
    QGraphicsScene scene;
    QChart* chart = makePlainChart();
    scene.addItem(chart);
    chart->setLayoutDirection(Qt::LeftToRight);
    auto* x = new QCategoryAxis; // the chart owns both
    auto* y = new QCategoryAxis;
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    setUp(*x, axes.xTitle, axes.xTicks, axes.hasGrid, theme);
    setUp(*y, axes.yTitle, axes.yTicks, axes.hasGrid, theme);
    chart->setPlotArea(plot);
    chart->resize(size);
    chart->layout()->activate();
    chart->layout()->invalidate(); // laid out before it has a place, a chart has forgotten where its plot is to be
    chart->layout()->activate();
    const QRectF all({}, size);
    scene.render(&painter, all, all);
}

} // namespace interleave
