// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/marker_painter.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

#include "app/gantt/chip.h"
#include "app/theme/bold.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

/// Whether there is something of the line of a time.
bool isSeen(const GanttDrawing& drawing, double x)
{
    const QRectF& axis = drawing.geometry.layout.axis;
    return x >= axis.left() - 1 && x <= axis.right() + 1;
}

void paintMarker(QPainter& painter, const GanttDrawing& drawing, TimePoint t, const QString& letter)
{
    const double x = std::floor(drawing.geometry.xOf(t)) + 0.5;
    if (!isSeen(drawing, x))
        return;
    const QColor ink = drawing.color(&ChromeColours::text);
    for (std::size_t run = 0; run < drawing.state.runCount(); ++run) {
        const QRectF plot = drawing.geometry.seenPlot(run);
        painter.fillRect(QRectF(x - 2, plot.top(), 4, plot.height()), drawing.color(&ChromeColours::plot));
        painter.setPen(QPen(ink, 2, Qt::DashDotLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    const double side = painter.fontMetrics().height();
    const QRectF place(x - side / 2, drawing.geometry.axis().top(), side, side);
    paintChip(painter, place, letter, ink, drawing.color(&ChromeColours::window));
}

void paintGround(QPainter& painter, const GanttDrawing& drawing, TimeRange range)
{
    QColor tint = drawing.color(&ChromeColours::text);
    tint.setAlphaF(0.10F);
    const double left = drawing.geometry.clampedX(range.begin);
    const double right = drawing.geometry.clampedX(range.end);
    for (std::size_t run = 0; run < drawing.state.runCount(); ++run) {
        const QRectF plot = drawing.geometry.seenPlot(run);
        painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), tint);
    }
}

/// At the lower edge of a plot, where that is high enough.
void paintBetween(QPainter& painter, const GanttDrawing& drawing, TimeRange range, std::size_t run)
{
    const Theme& theme = drawing.theme;
    const QString said = drawing.words.between(run);
    if (said.isEmpty())
        return;
    const QString words = GanttWords::tr("A to B: %1; %2", "length, shares").arg(drawing.words.duration(range.length()), said);
    const QRectF plot = drawing.geometry.seenPlot(run);
    const QRectF room(0, 0, std::max(1.0, plot.width() - theme.pixels(14)), plot.height());
    QRectF chip = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, words);
    chip.setSize(chip.size() + QSizeF(theme.pixels(14), theme.pixels(6)));
    chip.moveCenter(QPointF((drawing.geometry.xOf(range.begin) + drawing.geometry.xOf(range.end)) / 2, 0));
    chip.moveLeft(std::clamp(chip.left(), plot.left(), std::max(plot.left(), plot.right() - chip.width())));
    chip.moveBottom(plot.bottom() - 1);
    if (chip.top() >= plot.top())
        paintChip(painter, chip, words, drawing.color(&ChromeColours::text), drawing.color(&ChromeColours::window));
}

} // namespace

void paintMarkers(QPainter& painter, const GanttDrawing& drawing)
{
    const Markers& markers = drawing.state.markers();
    if (drawing.state.runCount() == 0 || !markers.a)
        return;
    painter.setFont(boldOf(drawing.theme.font(TextRole::Body)));
    const std::optional<TimeRange> range = markers.between();
    if (range)
        paintGround(painter, drawing, *range);
    paintMarker(painter, drawing, *markers.a, QStringLiteral("A"));
    if (!range)
        return;
    paintMarker(painter, drawing, *markers.b, QStringLiteral("B"));
    for (std::size_t run = 0; run < drawing.state.runCount(); ++run)
        paintBetween(painter, drawing, *range, run);
}

void paintPlayHead(QPainter& painter, const GanttDrawing& drawing)
{
    const std::optional<TimePoint> time = drawing.state.playTime();
    if (!time || drawing.state.runCount() == 0)
        return;
    const double x = drawing.geometry.xOf(*time);
    if (!isSeen(drawing, x))
        return;
    const QColor ink = drawing.color(&ChromeColours::focus);
    const double half = std::max(1.0, drawing.theme.pixels(2) / 2.0); // seen from afar where type is large
    for (std::size_t run = 0; run < drawing.state.runCount(); ++run) {
        const QRectF plot = drawing.geometry.seenPlot(run);
        painter.fillRect(QRectF(x - 2 * half, plot.top(), 4 * half, plot.height()), drawing.color(&ChromeColours::plot));
        painter.fillRect(QRectF(x - half, plot.top(), 2 * half, plot.height()), ink);
    }
    const double top = drawing.geometry.axis().top();
    const double side = drawing.theme.pixels(6);
    QPainterPath handle(QPointF(x, top - 1));
    handle.lineTo(x + side, top + side);
    handle.lineTo(x - side, top + side);
    handle.closeSubpath();
    painter.fillPath(handle, ink);
}

} // namespace interleave
