// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/label_painter.h"

#include <algorithm>
#include <QPainter>

#include "app/theme/bold.h"
#include "app/theme/task_badge.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

/// A pin, upright: a head and a needle.
void paintPin(QPainter& painter, const QRectF& place, const QColor& ink)
{
    const double side = place.width();
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(place.center().x(), place.top() + side * 0.3), side * 0.22, side * 0.22);
    painter.drawLine(QPointF(place.center().x(), place.top() + side * 0.5), QPointF(place.center().x(), place.bottom()));
}

/// A sign before it, where the row is a task's, and a pin behind it, where it is pinned.
void paintLabel(QPainter& painter, const GanttDrawing& drawing, const RowPlace& row, const QRectF& place)
{
    const Theme& theme = drawing.theme;
    const gantt::Chart* chart = drawing.chart(row.run);
    double left = 0;
    if (drawing.state.rowsBy() == gantt::RowsBy::Task) {
        const double side = std::min<double>(theme.pixels(20), place.height() - 2);
        paintTaskSign(painter, QRectF(0, place.center().y() - side / 2, side, side), static_cast<TaskId>(row.row),
                      theme.look());
        left = theme.pixels(28);
    }
    double room = drawing.geometry.layout.areas[row.run].rows.left() - left - theme.pixels(6);
    const bool isThere = chart && !chart->rows.empty();
    if (isThere && drawing.state.arrangement().isPinned(chart->rows[row.row].subject())) {
        const double side = std::min<double>(theme.pixels(12), place.height() - 2);
        room -= side;
        paintPin(painter, QRectF(left + room, place.center().y() - side / 2, side, side),
                 drawing.color(&ChromeColours::quietText));
    }
    painter.setPen(drawing.color(&ChromeColours::text));
    const QFontMetrics metrics(theme.font(TextRole::Body));
    painter.drawText(QRectF(left, place.top(), room, place.height()), Qt::AlignVCenter,
                     metrics.elidedText(drawing.words.rowName(row), Qt::ElideRight, static_cast<int>(room)));
}

/// In place of names that could not be read, if there is room.
void paintRowCount(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    const QRectF& rows = drawing.geometry.layout.areas[run].rows;
    const QRectF place(0, rows.top(), rows.left(), rows.height());
    if (drawing.geometry.rows[run] < 2 || place.height() < painter.fontMetrics().height())
        return;
    painter.setPen(drawing.color(&ChromeColours::text));
    painter.drawText(place, Qt::AlignVCenter, GanttWords::tr("%1 rows").arg(drawing.geometry.rows[run]));
}

/// "At once max 2": beside a lane, and without the figure where it is not known.
void paintLaneLabel(QPainter& painter, const GanttDrawing& drawing, const QRectF& place, const QString& words,
                    std::optional<int> most)
{
    const QFont body = drawing.theme.font(TextRole::Body);
    const QRectF lane(0, place.top(), place.left(), place.height());
    painter.setFont(body);
    painter.setPen(drawing.color(&ChromeColours::text));
    painter.drawText(lane, Qt::AlignVCenter, words);
    if (!most)
        return;
    const double begin = QFontMetrics(body).horizontalAdvance(words) + drawing.theme.pixels(5);
    painter.setFont(boldOf(body));
    painter.drawText(lane.adjusted(begin, 0, 0, 0), Qt::AlignVCenter, GanttWords::tr("max %1").arg(*most));
}

} // namespace

void paintLabels(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    painter.setFont(drawing.theme.font(TextRole::Body));
    const GanttArea& area = drawing.geometry.layout.areas[run];
    const std::vector<std::size_t>& rows = drawing.state.shownRows(run);
    const bool areReadable = area.rowHeight >= painter.fontInfo().pixelSize();
    if (!areReadable)
        paintRowCount(painter, drawing, run);
    const RowRange seen = areReadable ? area.rowsIn(drawing.geometry.seen, drawing.geometry.rows[run]) : RowRange{};
    for (int shown = seen.first; shown < seen.end; ++shown) {
        const auto place = static_cast<std::size_t>(shown);
        paintLabel(painter, drawing, {run, rows.empty() ? place : rows[place]}, area.row(shown)); // an empty plot has rows too
    }
    if (!drawing.geometry.density.hasLanes)
        return;
    const gantt::Chart* chart = drawing.chart(run);
    paintLaneLabel(painter, drawing, area.lane, GanttWords::tr("At once"),
                   chart ? std::optional(chart->overlap.peak) : std::nullopt);
    if (!area.line.isEmpty())
        paintLaneLabel(painter, drawing, area.line, GanttWords::tr("In line"), chart->linePeak);
}

void paintDraggedRow(QPainter& painter, const GanttDrawing& drawing, const RowPlace& target)
{
    QRectF place = placeOf(target, drawing.state, drawing.geometry);
    place.setLeft(0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(drawing.color(&ChromeColours::focus), 2));
    painter.drawRect(place.adjusted(1, 1, -1, -1));
}

} // namespace interleave
