// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/link_painter.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

#include "app/gantt/chip.h"
#include "app/gantt/gantt_rows.h"
#include "core/analysis/happens_before.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

using Links = std::vector<const Link*>;

/// Those that touch a part of the time; one more than `kMostLinks` at most.
Links linksIn(const Trace& trace, TimeRange window)
{
    Links seen;
    auto link = std::ranges::lower_bound(trace.links, window.begin, {}, &Link::got);
    for (; link != trace.links.end() && seen.size() <= kMostLinks; ++link) {
        if (link->sent < window.end)
            seen.push_back(&*link);
    }
    return seen;
}

/// A wait ends with what let it go on; what a bar did for others lies within it, or at its end.
Links linksOf(const gantt::Bar& bar, const Trace& trace)
{
    const TaskId task = bar.first.task;
    const TimeRange time = bar.time;
    Links found;
    auto link = std::ranges::lower_bound(trace.links, time.begin, {}, &Link::got);
    for (; link != trace.links.end() && found.size() < kMostLinks; ++link) {
        const bool let = link->from == task && link->sent >= time.begin && link->sent <= time.end;
        const bool wasLet = link->to == task && link->got >= time.begin && link->got <= time.end;
        if (let || wasLet)
            found.push_back(&*link);
        else if (link->to == task && link->got > time.end && link->sent > time.end)
            break;
    }
    return found;
}

enum class LinkRole { Plain, OfSelection };

/// From the row of who let go on to the row of who went on, with a head there.
QPainterPath arrow(QPointF from, QPointF to, double leastBend, double head)
{
    const double bend = std::max(leastBend, std::abs(to.x() - from.x()) / 2);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    path.moveTo(to + QPointF(-head, -head / 2));
    path.lineTo(to);
    path.lineTo(to + QPointF(-head, head / 2));
    return path;
}

void paintLink(QPainter& painter, const GanttDrawing& drawing, std::size_t run, const Link& link, LinkRole role)
{
    const std::optional<std::size_t> fromRow = rowOfTaskAt(drawing.state, run, link.from, link.sent);
    const std::optional<std::size_t> toRow = rowOfTaskAt(drawing.state, run, link.to, link.got);
    if (!fromRow || !toRow)
        return;
    const auto pointOf = [&](std::size_t row, TimePoint t) {
        return QPointF(drawing.geometry.xOf(t), placeOf({run, row}, drawing.state, drawing.geometry).center().y());
    };
    const bool isSelected = role == LinkRole::OfSelection;
    const QPointF from = pointOf(*fromRow, link.sent);
    const double head = drawing.theme.pixels(isSelected ? 8 : 6);
    const QPainterPath path = arrow(from, pointOf(*toRow, link.got), drawing.theme.pixels(10), head);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(drawing.color(&ChromeColours::plot), isSelected ? 5 : 3.5));
    painter.drawPath(path);
    painter.setPen(QPen(drawing.color(isSelected ? &ChromeColours::focus : &ChromeColours::text), isSelected ? 2.5 : 1.5));
    painter.drawPath(path);
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(from, head / 3, head / 3);
}

/// Instead of a carpet.
void paintTooMany(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    const Theme& theme = drawing.theme;
    painter.setFont(theme.font(TextRole::Small));
    const QString words = GanttWords::tr("More than %1 links here: zoom in to see them").arg(kMostLinks);
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF chip(0, 0, metrics.horizontalAdvance(words) + theme.pixels(12), metrics.height() + theme.pixels(4));
    chip.moveTopRight(drawing.geometry.seenPlot(run).topRight());
    paintChip(painter, chip, words, drawing.color(&ChromeColours::surface), drawing.color(&ChromeColours::text));
}

} // namespace

void paintLinks(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    if (!drawing.chart(run))
        return;
    const Trace& trace = drawing.run(run).result->trace;
    if (trace.links.empty() || drawing.state.shownRows(run).empty())
        return;
    painter.save();
    painter.setClipRect(drawing.geometry.seenPlot(run), Qt::IntersectClip);
    const Links wanted = drawing.state.extras().links ? linksIn(trace, drawing.geometry.window) : Links{};
    if (wanted.size() > kMostLinks) {
        paintTooMany(painter, drawing, run);
    } else {
        for (const Link* link : wanted)
            paintLink(painter, drawing, run, *link, LinkRole::Plain);
    }
    const std::optional<BarPlace>& selection = drawing.state.selection();
    if (selection && selection->run == run) {
        for (const Link* link : linksOf(drawing.state.barOf(*selection), trace))
            paintLink(painter, drawing, run, *link, LinkRole::OfSelection);
    }
    painter.restore();
}

void paintSwaps(QPainter& painter, const GanttDrawing& drawing)
{
    const std::optional<BarPlace>& selection = drawing.state.selection();
    if (!drawing.state.extras().swaps || !selection || drawing.state.rowsBy() != gantt::RowsBy::Task)
        return;
    const std::size_t run = selection->run;
    const gantt::SpanRef selected = drawing.state.barOf(*selection).first;
    const auto unordered = unorderedWith(drawing.run(run).result->trace, selected.task, selected.span);
    if (!unordered)
        return;
    QColor veil = drawing.color(&ChromeColours::plot);
    veil.setAlphaF(0.78F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const std::size_t row : drawing.state.shownRows(run)) {
        const QRectF place = placeOf({run, row}, drawing.state, drawing.geometry);
        const auto within = [&](TimeRange time) {
            const double left = drawing.geometry.clampedX(time.begin);
            return QRectF(left, place.top(), drawing.geometry.clampedX(time.end) - left, place.height());
        };
        const TimeRange free = (*unordered)[row];
        const TimeRange all = drawing.chart(run)->time;
        painter.fillRect(within({all.begin, free.begin}), veil);
        painter.fillRect(within({free.end, all.end}), veil);
        const QRectF kept = within(free);
        if (kept.width() < 1)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(drawing.color(&ChromeColours::focus), 2, Qt::DotLine));
        painter.drawRect(kept.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

} // namespace interleave
