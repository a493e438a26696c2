// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/ghost_painter.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

#include "app/theme/bold.h"

namespace interleave {

using gantt::ChromeColours;
using gantt::GhostLabel;
using gantt::GhostMark;
using gantt::GhostOutline;

namespace {

constexpr double kDash = 6;
constexpr double kGap = 4;
constexpr double kBetween = 14; ///< two texts
constexpr double kHalo = 4;     ///< of a line, on both sides together, so that it is seen on any bar

/// Each dash has a halo of its own: between them the bars are seen.
QPen penOf(const QColor& colour, double width, GhostOutline::Kind kind)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (kind == GhostOutline::Kind::Said)
        pen.setDashPattern({kDash / width, kGap / width});
    return pen;
}

/// The row of a task, where it is shown.
QRectF rowOf(const GanttDrawing& drawing, std::size_t run, TaskId task)
{
    const gantt::Chart* chart = drawing.chart(run);
    const std::size_t rows = chart ? chart->rows.size() : static_cast<std::size_t>(drawing.geometry.rows[run]);
    return indexOf(task) < rows ? placeOf({run, indexOf(task)}, drawing.state, drawing.geometry) : QRectF();
}

/// What is seen of that row, or of all; empty where that is nothing.
QRectF placeIn(const GanttDrawing& drawing, std::size_t run, std::optional<TaskId> task)
{
    const QRectF plot = drawing.geometry.seenPlot(run);
    return task ? rowOf(drawing, run, *task) & plot : plot;
}

void paintMark(QPainter& painter, const GanttDrawing& drawing, std::size_t run, const GhostMark& mark)
{
    const bool isOfRow = drawing.state.rowsBy() == gantt::RowsBy::Task;
    const QRectF place = placeIn(drawing, run, isOfRow ? mark.task : std::nullopt);
    const double x = std::floor(drawing.geometry.xOf(mark.time)) + 0.5;
    if (place.isEmpty() || drawing.geometry.isBesideAxis(x))
        return;
    for (const double halo : {kHalo, 0.0}) {
        const QColor colour = drawing.color(halo > 0 ? &ChromeColours::plot : &ChromeColours::text);
        painter.setPen(penOf(colour, 2 + halo, GhostOutline::Kind::Said));
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    }
}

void paintOutline(QPainter& painter, const GanttDrawing& drawing, std::size_t run, const GhostOutline& outline)
{
    if (outline.task && drawing.state.rowsBy() != gantt::RowsBy::Task)
        return;
    const QRectF place = placeIn(drawing, run, outline.task);
    const double left = drawing.geometry.xOf(outline.time.begin);
    const double right = drawing.geometry.xOf(outline.time.end);
    const QRectF& axis = drawing.geometry.layout.axis;
    if (place.isEmpty() || right < axis.left() || left > axis.right())
        return;
    // An edge that is not seen lies beside the plot, where it is cut off.
    const double sharpLeft = std::round(std::max(left, axis.left() - kHalo));
    const double sharpRight = std::max(std::round(std::min(right, axis.right() + kHalo)), sharpLeft + 3);
    painter.save();
    painter.setClipRect(QRectF(axis.left(), place.top(), axis.width(), place.height()));
    painter.setBrush(Qt::NoBrush);
    const double width = outline.kind == GhostOutline::Kind::Said ? 2 : 3;
    for (const double halo : {kHalo, 0.0}) {
        const QColor colour = drawing.color(halo > 0 ? &ChromeColours::plot : &ChromeColours::text);
        painter.setPen(penOf(colour, width + halo, outline.kind));
        painter.drawRect(QRectF(QPointF(sharpLeft, place.top() + 2), QPointF(sharpRight, place.bottom() - 2)));
    }
    painter.restore();
}

/// Whole sentences where there is room for all of them, else a few words each.
QStringList wordsOf(const GanttDrawing& drawing, const std::vector<GhostLabel>& labels, const QFontMetrics& metrics, double room)
{
    QStringList few;
    QStringList whole;
    double width = -drawing.theme.pixels(kBetween);
    for (const GhostLabel& label : labels) {
        few.append(metrics.elidedText(drawing.words(label.words), Qt::ElideRight, static_cast<int>(room)));
        whole.append(label.sentence.text.isEmpty() ? few.back() : drawing.words(label.sentence));
        width += metrics.horizontalAdvance(whole.back()) + drawing.theme.pixels(kBetween);
    }
    return width <= room ? whole : few;
}

/// Down at the moment, or to the side on which it is.
void paintTip(QPainter& painter, const GanttDrawing& drawing, const QRectF& band, TimePoint time)
{
    const double size = drawing.theme.pixels(5);
    const double x = drawing.geometry.xOf(time);
    const QPointF at(drawing.geometry.clampedX(time), band.bottom() - 1);
    QPainterPath tip(at);
    if (x < band.left() - 1 || x > band.right() + 1) {
        const double inward = x < at.x() ? size : -size;
        tip.lineTo(at + QPointF(inward, -size));
        tip.lineTo(at + QPointF(inward, 0));
        tip.moveTo(at);
    } else {
        tip.lineTo(at + QPointF(-size, -size));
        tip.lineTo(at + QPointF(size, -size));
    }
    tip.closeSubpath();
    painter.fillPath(tip, drawing.color(&ChromeColours::text));
}

} // namespace

void paintGhosts(QPainter& painter, const GanttDrawing& drawing)
{
    for (std::size_t run = 0; run < drawing.state.runCount(); ++run) {
        for (const GhostOutline& outline : drawing.state.ghostOf(run).outlines)
            paintOutline(painter, drawing, run, outline);
        for (const GhostMark& mark : drawing.state.ghostOf(run).marks)
            paintMark(painter, drawing, run, mark);
    }
}

void paintGhostWords(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    const std::vector<GhostLabel> labels = gantt::labelsOf(drawing.state.ghostOf(run));
    const QRectF band = drawing.geometry.band(run);
    if (labels.empty())
        return;
    painter.setFont(boldOf(drawing.theme.font(TextRole::Body)));
    const QFontMetrics metrics = painter.fontMetrics();
    const QStringList texts = wordsOf(drawing, labels, metrics, band.width());
    std::vector<gantt::LabelPlace> places;
    for (std::size_t n = 0; n < labels.size(); ++n)
        places.push_back({drawing.geometry.clampedX(labels[n].time),
                          static_cast<double>(metrics.horizontalAdvance(texts[static_cast<qsizetype>(n)]))});
    const std::vector<double> lefts = gantt::leftsOf(places, band.left(), band.right(), drawing.theme.pixels(kBetween));
    for (std::size_t n = 0; n < labels.size(); ++n) {
        painter.setPen(drawing.color(&ChromeColours::text));
        painter.drawText(QRectF(lefts[n], band.top(), places[n].width + 1, metrics.height()), Qt::AlignVCenter,
                         texts[static_cast<qsizetype>(n)]);
        paintTip(painter, drawing, band, labels[n].time);
    }
}

} // namespace interleave
