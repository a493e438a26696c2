// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/hover_painter.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

#include "app/gantt/gantt_hits.h"
#include "app/theme/bold.h"
#include "app/theme/task_badge.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

QString momentAt(const GanttDrawing& drawing, double x)
{
    const GanttGeometry& geometry = drawing.geometry;
    return drawing.words.moment(geometry.timeAt(x), geometry.window, geometry.layout.axis.width());
}

/// Where the pointer is in time, through all plots.
void paintHoverLine(QPainter& painter, const GanttDrawing& drawing, double x)
{
    const double sharp = std::floor(x) + 0.5;
    painter.setPen(QPen(drawing.color(&ChromeColours::text), 1, Qt::DashLine));
    for (std::size_t run = 0; run < drawing.state.runCount(); ++run) {
        const QRectF plot = drawing.geometry.seenPlot(run);
        if (plot.top() < plot.bottom())
            painter.drawLine(QPointF(sharp, plot.top()), QPointF(sharp, plot.bottom()));
    }
}

/// Over the figures of the axis.
void paintHoverTime(QPainter& painter, const GanttDrawing& drawing, double x)
{
    const Theme& theme = drawing.theme;
    const QRectF axis = drawing.geometry.axis();
    painter.setFont(theme.font(TextRole::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString time = momentAt(drawing, x);
    QRectF chip(0, 0, metrics.horizontalAdvance(time) + theme.pixels(14), metrics.height() + theme.pixels(4));
    chip.moveCenter(QPointF(x, axis.center().y()));
    for (const AxisTick& tick : drawing.geometry.ticks) { // half a figure would be a wrong one
        const double width = metrics.horizontalAdvance(tick.label) + 4;
        const double middle = drawing.geometry.xOf(tick.time);
        if (std::abs(middle - chip.center().x()) < (width + chip.width()) / 2)
            painter.fillRect(QRectF(middle - width / 2, axis.top() + 6, width, axis.height() - 6),
                             drawing.color(&ChromeColours::window));
    }
    painter.fillRect(chip, drawing.color(&ChromeColours::text));
    painter.setPen(drawing.color(&ChromeColours::window));
    painter.drawText(chip, Qt::AlignCenter, time);
}

/// Below the row that it speaks of, never over it; above it where there is no room below, or another chart.
void paintTooltip(QPainter& painter, const GanttDrawing& drawing, const BarPlace& bar, double x)
{
    const Theme& theme = drawing.theme;
    const QStringList lines = drawing.words.describe(bar);
    const QFont body = theme.font(TextRole::Body);
    const QFontMetrics metrics(boldOf(body));
    double width = 0;
    for (const QString& line : lines)
        width = std::max<double>(width, metrics.horizontalAdvance(line));
    const double padding = theme.pixels(8);
    const double sign = theme.pixels(20);
    QRectF visible = drawing.geometry.seen;
    visible.setBottom(drawing.geometry.axis().top()); // the time under the pointer stays readable
    const GanttArea& area = drawing.geometry.layout.areas[bar.run];
    const BoxAnchor anchor{.row = placeOf({bar.run, bar.row}, drawing.state, drawing.geometry),
                           .x = x,
                           .distance = static_cast<double>(theme.pixels(12)),
                           .visible = visible,
                           .chart = area.head | area.plot};
    const double height = static_cast<double>(metrics.height()) * lines.size() + 2 * padding;
    const QRectF box = placeBeside(anchor, {width + sign + 3 * padding, height});
    painter.setPen(QPen(drawing.color(&ChromeColours::border), 1));
    painter.setBrush(drawing.color(&ChromeColours::surface));
    painter.drawRoundedRect(box, 4, 4);
    paintTaskSign(painter, QRectF(box.left() + padding, box.top() + padding, sign, sign),
                  drawing.state.barOf(bar).first.task, theme.look());
    double y = box.top() + padding;
    for (qsizetype n = 0; n < lines.size(); ++n) {
        painter.setFont(n == 0 ? boldOf(body) : body);
        painter.setPen(drawing.color(n == lines.size() - 1 ? &ChromeColours::quietText : &ChromeColours::text));
        painter.drawText(QRectF(box.left() + sign + 2 * padding, y, width + padding, metrics.height()),
                         Qt::AlignVCenter, lines[n]);
        y += metrics.height();
    }
}

/// With a halo, so that it is seen on any bar.
void paintFrame(QPainter& painter, const GanttDrawing& drawing, const QRectF& frame)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(drawing.color(&ChromeColours::plot), 4));
    painter.drawRect(frame);
    painter.setPen(QPen(drawing.color(&ChromeColours::focus), 2));
    painter.drawRect(frame);
}

bool hasChart(const GanttDrawing& drawing)
{
    for (std::size_t run = 0; run < drawing.state.runCount(); ++run) {
        if (drawing.chart(run))
            return true;
    }
    return false;
}

} // namespace

void paintSelection(QPainter& painter, const GanttDrawing& drawing)
{
    const std::optional<BarPlace>& selection = drawing.state.selection();
    if (!selection)
        return;
    const GanttGeometry& geometry = drawing.geometry;
    const TimeRange time = drawing.state.barOf(*selection).time;
    const QRectF row = placeOf({selection->run, selection->row}, drawing.state, geometry);
    const double left = std::max(geometry.xOf(time.begin), geometry.layout.axis.left());
    const double right = std::min(geometry.xOf(time.end), geometry.layout.axis.right());
    if (right < left)
        return;
    const double sharp = std::round(left);
    const QRectF frame =
        QRectF(sharp, row.top() + 1, std::max(std::round(right) - sharp, 2.0), row.height() - 2).adjusted(-2, 0, 2, 0);
    paintFrame(painter, drawing, frame);
}

void paintCursor(QPainter& painter, const GanttDrawing& drawing, const QRectF& place)
{
    if (!place.isEmpty())
        paintFrame(painter, drawing, place);
}

void paintHover(QPainter& painter, const GanttDrawing& drawing, std::optional<QPointF> pointer)
{
    const std::optional<BarPlace>& selection = drawing.state.selection();
    if (!pointer && selection)
        paintTooltip(painter, drawing, *selection, drawing.geometry.clampedX(drawing.state.barOf(*selection).time.begin));
    if (!pointer || !hasChart(drawing) || drawing.geometry.isBesideAxis(pointer->x()))
        return;
    paintHoverLine(painter, drawing, pointer->x());
    paintHoverTime(painter, drawing, pointer->x());
    if (const std::optional<BarPlace> bar = barAt(*pointer, drawing.state, drawing.geometry))
        paintTooltip(painter, drawing, *bar, pointer->x());
}

QString hoverWords(const GanttDrawing& drawing, std::optional<QPointF> pointer)
{
    const auto said = [&](const BarPlace& bar, qsizetype lines) {
        return drawing.words.describe(bar).mid(0, lines).join(GanttWords::tr(", "));
    };
    const std::optional<BarPlace>& selection = drawing.state.selection();
    if (!pointer && selection)
        return said(*selection, -1);
    if (!pointer || drawing.geometry.window.isEmpty() || drawing.geometry.isBesideAxis(pointer->x()))
        return {};
    const QString time = momentAt(drawing, pointer->x());
    const std::optional<BarPlace> bar = barAt(*pointer, drawing.state, drawing.geometry);
    return bar ? GanttWords::tr("%1   %2").arg(time, said(*bar, 2)) : time;
}

} // namespace interleave
