// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/end_painter.h"

#include <algorithm>
#include <QPainter>

#include "app/gantt/gantt_rows.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

/// With a halo on both sides, so that it is seen on any bar; only where its time is seen.
void paintLine(QPainter& painter, const GanttDrawing& drawing, std::size_t run, TimePoint t, Qt::PenStyle style)
{
    const QRectF& plot = drawing.geometry.layout.areas[run].plot;
    const double x = drawing.geometry.xOf(t);
    constexpr double width = 2;
    if (x < plot.left() - 1 || x > plot.right() + 1)
        return;
    painter.fillRect(QRectF(x - width / 2 - 1, plot.top(), width + 2, plot.height()), drawing.color(&ChromeColours::plot));
    painter.setPen(QPen(drawing.color(&ChromeColours::text), width, style, Qt::FlatCap));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

void paintArrowHead(QPainter& painter, QPointF tip, double direction, double size)
{
    painter.drawLine(tip, tip + QPointF(-direction * size, -size / 2));
    painter.drawLine(tip, tip + QPointF(-direction * size, size / 2));
}

/// Beside the end of what is known, where there is room.
void paintNow(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    const QRectF& rows = drawing.geometry.layout.areas[run].rows;
    painter.setFont(drawing.theme.font(TextRole::Body));
    const QString words = GanttWords::tr("running now …");
    const double margin = drawing.theme.pixels(4);
    QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(words) + 2 * margin, painter.fontMetrics().height());
    box.moveCenter(rows.center());
    box.moveLeft(drawing.geometry.xOf(drawing.chart(run)->time.end) + margin);
    if (box.left() < rows.left() || box.right() > rows.right())
        return;
    painter.fillRect(box, drawing.color(&ChromeColours::plot));
    painter.setPen(drawing.color(&ChromeColours::quietText));
    painter.drawText(box, Qt::AlignCenter, words);
}

void paintEarlier(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    const std::optional<QRectF> place = earlierPlace(drawing, run);
    if (!place)
        return;
    const QString words = drawing.words.earlier(run);
    painter.setFont(drawing.theme.font(TextRole::Title));
    const double arrow = drawing.theme.pixels(8);
    const double y = place->center().y();
    painter.setPen(QPen(drawing.color(&ChromeColours::text), 2));
    painter.drawLine(QPointF(place->left() + 3, y), QPointF(place->right() - 3, y));
    paintArrowHead(painter, QPointF(place->left() + 3, y), -1, arrow);
    paintArrowHead(painter, QPointF(place->right() - 3, y), 1, arrow);
    QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(words) + drawing.theme.pixels(16),
               painter.fontMetrics().height());
    box.moveCenter(place->center());
    painter.fillRect(box, drawing.color(&ChromeColours::plot));
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace

void paintMessage(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    const QString message = drawing.words.message(run);
    if (message.isEmpty() || drawing.state.isCollapsed(run))
        return;
    painter.setFont(drawing.theme.font(TextRole::Detail));
    const QRectF& plot = drawing.geometry.layout.areas[run].rows;
    const QSizeF margin(drawing.theme.pixels(24), drawing.theme.pixels(10));
    constexpr int kFlags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRectF room(0, 0, std::max(1.0, plot.width() - margin.width()), plot.height());
    QRectF text = painter.boundingRect(room, kFlags, message);
    text.setSize(text.size() + margin);
    text.moveCenter(plot.center());
    painter.fillRect(text, drawing.color(&ChromeColours::plot));
    painter.setPen(drawing.color(&ChromeColours::text));
    painter.drawText(text, kFlags | Qt::TextDontClip, message);
}

void paintEnds(QPainter& painter, const GanttDrawing& drawing)
{
    const TimePoint latest = latestEnd(drawing.state);
    for (std::size_t run = 0; run < drawing.state.runCount(); ++run) {
        const gantt::Chart* chart = drawing.chart(run);
        if (!chart || chart->time.isEmpty())
            continue;
        const bool isLive = drawing.run(run).isLive;
        const bool wasStopped = !isLive && !isWhole(drawing.run(run).result->trace.info.outcome);
        paintLine(painter, drawing, run, chart->time.end, wasStopped ? Qt::DotLine : Qt::SolidLine);
        if (isLive)
            paintNow(painter, drawing, run);
        if (drawing.words.earlier(run).isEmpty())
            continue;
        paintLine(painter, drawing, run, latest, Qt::DashLine);
        paintEarlier(painter, drawing, run);
    }
}

std::optional<QRectF> earlierPlace(const GanttDrawing& drawing, std::size_t run)
{
    const QString words = drawing.words.earlier(run);
    if (drawing.geometry.density.isQuiet || words.isEmpty() || !drawing.words.message(run).isEmpty())
        return std::nullopt;
    const GanttArea& area = drawing.geometry.layout.areas[run];
    const double from = std::max(drawing.geometry.xOf(drawing.chart(run)->time.end), area.plot.left());
    const double to = std::min(drawing.geometry.xOf(latestEnd(drawing.state)), area.plot.right());
    const QFontMetrics metrics(drawing.theme.font(TextRole::Title));
    if (to - from < metrics.horizontalAdvance(words) + drawing.theme.pixels(16) + drawing.theme.pixels(30))
        return std::nullopt;
    return QRectF(QPointF(from, area.rows.top()), QPointF(to, area.rows.bottom()));
}

} // namespace interleave
