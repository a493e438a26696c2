// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

#include "app/gantt/gantt_view.h"
#include "app/i18n/qt_words.h"
#include "app/theme/bold.h"
#include "core/analysis/between.h"
#include "core/analysis/happens_before.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kSnapPixels = 8;
constexpr std::size_t kMostLinks = 300; ///< more arrows than this at once are a carpet

void paintChip(QPainter& painter, const QRectF& place, const QString& words, const QColor& ground, const QColor& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, words);
}

} // namespace

// Moments

void GanttView::setPlayTime(std::optional<TimePoint> time)
{
    if (time == m_playTime)
        return;
    m_playTime = time;
    viewport()->update();
}

/// With room ahead of it, in the direction it came from.
void GanttView::followPlayHead()
{
    const TimeRange window = m_window.window();
    const bool isDragged = m_dragFrom && m_drag == Drag::PlayHead;
    const bool isSeen = m_playTime && window.begin <= *m_playTime && *m_playTime <= window.end;
    if (!m_playTime || isSeen || isDragged || window.isEmpty())
        return;
    const Duration before = *m_playTime < window.begin ? window.length() - window.length() / 8 : window.length() / 8;
    m_window.setWindow({*m_playTime - before, *m_playTime - before + window.length()});
}

void GanttView::setExtras(GanttExtras extras)
{
    if (extras == m_extras)
        return;
    m_extras = extras;
    viewport()->update();
}

void GanttView::setEmphasis(const gantt::Emphasis& emphasis)
{
    for (Part& part : m_charts)
        part.bars->setEmphasis(emphasis);
    m_emphasis = emphasis;
}

/// The nearest edge of a bar that is seen, where one is near; else the time itself.
TimePoint GanttView::snapped(TimePoint t) const
{
    const double perPixel = static_cast<double>(m_window.window().length().count()) / std::max(1.0, m_axis.width());
    const Duration reach(std::llround(m_theme.pixels(kSnapPixels) * perPixel));
    TimePoint nearest = t;
    Duration best = reach;
    const auto consider = [&](TimePoint edge) {
        const Duration away = edge < t ? t - edge : edge - t;
        if (away <= best) {
            best = away;
            nearest = edge;
        }
    };
    for (const Part& part : m_charts) {
        if (!part.chart)
            continue;
        consider(part.chart->time.end);
        for (const std::size_t row : part.shown) {
            for (const TimePoint at : {t - reach, t, t + reach}) {
                if (const auto bar = part.chart->rows[row].barAt(at)) {
                    const TimeRange time = part.chart->rows[row].timeOf(*bar);
                    consider(time.begin);
                    consider(time.end);
                }
            }
        }
    }
    return nearest;
}

void GanttView::setMarker(TimePoint t)
{
    const TimeRange whole = m_window.whole();
    if (whole.isEmpty())
        return; // there is nothing to measure yet
    m_markers.place(std::clamp(snapped(t), whole.begin, whole.end));
    viewport()->update();
    emit markersChanged();
}

bool GanttView::clearMarkers()
{
    const bool had = m_markers != Markers();
    m_markers = {};
    viewport()->update();
    if (had)
        emit markersChanged();
    return had;
}

QString GanttView::saidBetween(std::size_t run) const
{
    const std::optional<TimeRange> range = m_markers.between();
    const Part& part = m_charts[run];
    if (!range || !part.chart || range->isEmpty())
        return {};
    const Between found = between(part.run.result->trace, part.chart->levels, *range);
    if (found.taskTime() == Duration{})
        return tr("nothing was on");
    const auto percent = [](std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); };
    if (found.percentOf(Activity::Taken) == 0) {
        return tr("running %1 %, ready %2 %, waiting %3 %; at most %4 at once")
            .arg(percent(found.percentOf(Activity::Running)), percent(found.percentOf(Activity::Ready)),
                 percent(found.waitingPercent()))
            .arg(found.peak);
    }
    return tr("running %1 %, ready %2 %, waiting %3 %, taken %4 %; at most %5 at once")
        .arg(percent(found.percentOf(Activity::Running)), percent(found.percentOf(Activity::Ready)),
             percent(found.waitingPercent()), percent(found.percentOf(Activity::Taken)))
        .arg(found.peak);
}

// Painting

/// The part of a plot that no head and no axis covers.
QRectF GanttView::seenPlot(const Part& part) const
{
    QRectF plot = part.area.plot;
    plot.setTop(std::max(plot.top(), shownHead(part.area, shownArea().top()).bottom()));
    plot.setBottom(std::max(plot.top(), std::min(plot.bottom(), shownAxis().top())));
    return plot;
}

void GanttView::paintMarks(QPainter& painter) const
{
    if (m_extras.swaps)
        paintSwaps(painter);
    for (const Part& part : m_charts) {
        if (part.chart && isExposed(part.area.plot))
            paintLinks(painter, part);
    }
}

/// What is ordered with the selected bar is veiled; the rest could have come before it as well as after it.
void GanttView::paintSwaps(QPainter& painter) const
{
    if (!m_selection || m_rowsBy != gantt::RowsBy::Task)
        return;
    const Part& part = m_charts[m_selection->run];
    const gantt::SpanRef selected = barOf(*m_selection).first;
    const auto unordered = unorderedWith(part.run.result->trace, selected.task, selected.span);
    if (!unordered)
        return;
    QColor veil = m_theme.color(&ChromeColours::plot);
    veil.setAlphaF(0.78F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const std::size_t row : part.shown) {
        const QRectF place = placeOfRow(part, row);
        const auto within = [&](TimeRange time) {
            const double left = std::clamp(xOf(part, time.begin), place.left(), place.right());
            const double right = std::clamp(xOf(part, time.end), place.left(), place.right());
            return QRectF(left, place.top(), right - left, place.height());
        };
        const TimeRange free = (*unordered)[row];
        const TimeRange all = part.chart->time;
        painter.fillRect(within({all.begin, free.begin}), veil);
        painter.fillRect(within({free.end, all.end}), veil);
        const QRectF kept = within(free);
        if (kept.width() < 1)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(&ChromeColours::focus), 2, Qt::DotLine));
        painter.drawRect(kept.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

/// Those of the selected bar; all others that are seen too, where they are wanted and not too many.
void GanttView::paintLinks(QPainter& painter, const Part& part) const
{
    const Trace& trace = part.run.result->trace;
    const TimeRange window = m_window.window();
    if (trace.links.empty() || part.shown.empty())
        return;
    painter.save();
    painter.setClipRect(seenPlot(part), Qt::IntersectClip);
    if (m_extras.links) {
        const auto first = std::ranges::lower_bound(trace.links, window.begin, {}, &Link::got);
        std::vector<const Link*> seen;
        for (auto link = first; link != trace.links.end() && seen.size() <= kMostLinks; ++link) {
            if (link->sent >= window.end)
                continue;
            seen.push_back(&*link);
        }
        if (seen.size() <= kMostLinks) {
            for (const Link* link : seen)
                paintLink(painter, part, *link, false);
        } else {
            painter.setFont(m_theme.font(TextRole::Small));
            const QString words = tr("More than %1 links here: zoom in to see them").arg(kMostLinks);
            const QFontMetrics metrics = painter.fontMetrics();
            QRectF chip(0, 0, metrics.horizontalAdvance(words) + m_theme.pixels(12), metrics.height() + m_theme.pixels(4));
            chip.moveTopRight(seenPlot(part).topRight());
            paintChip(painter, chip, words, m_theme.color(&ChromeColours::surface), m_theme.color(&ChromeColours::text));
        }
    }
    if (m_selection && &m_charts[m_selection->run] == &part) {
        const gantt::SpanRef span = barOf(*m_selection).first;
        const TimeRange time = barOf(*m_selection).time;
        // A wait ends with what let it go on; what a bar did for others lies within it, or at its end.
        const auto from = std::ranges::lower_bound(trace.links, time.begin, {}, &Link::got);
        std::size_t count = 0;
        for (auto link = from; link != trace.links.end() && count < kMostLinks; ++link) {
            const bool let = link->from == span.task && link->sent >= time.begin && link->sent <= time.end;
            const bool wasLet = link->to == span.task && link->got >= time.begin && link->got <= time.end;
            if (let || wasLet) {
                paintLink(painter, part, *link, true);
                ++count;
            } else if (link->to == span.task && link->got > time.end && link->sent > time.end) {
                break;
            }
        }
    }
    painter.restore();
}

/// In which row a task is at that moment; none where it is in no row that is shown.
std::optional<std::size_t> GanttView::rowOfTaskAt(const Part& part, TaskId task, TimePoint t) const
{
    const auto isThere = [&](std::size_t row) {
        const gantt::Row& each = part.chart->rows[row];
        const gantt::Row::Subject about = each.subject();
        if (const auto* subject = std::get_if<TaskId>(&about))
            return *subject == task;
        for (const TimePoint at : {t, t - Duration{1}}) {
            if (const auto bar = each.barAt(at); bar && each.bar(*bar).first.task == task)
                return true;
        }
        return false;
    };
    const auto row = std::ranges::find_if(part.shown, isThere);
    return row == part.shown.end() ? std::nullopt : std::optional(*row);
}

/// An arrow from the row of who let go on to the row of who went on.
void GanttView::paintLink(QPainter& painter, const Part& part, const Link& link, bool isSelected) const
{
    const std::optional<std::size_t> fromRow = rowOfTaskAt(part, link.from, link.sent);
    const std::optional<std::size_t> toRow = rowOfTaskAt(part, link.to, link.got);
    if (!fromRow || !toRow)
        return;
    const QPointF from(xOf(part, link.sent), placeOfRow(part, *fromRow).center().y());
    const QPointF to(xOf(part, link.got), placeOfRow(part, *toRow).center().y());
    const double bend = std::max(m_theme.pixels(10) * 1.0, std::abs(to.x() - from.x()) / 2);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    const double head = m_theme.pixels(isSelected ? 8 : 6);
    path.moveTo(to + QPointF(-head, -head / 2));
    path.lineTo(to);
    path.lineTo(to + QPointF(-head, head / 2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(&ChromeColours::plot), isSelected ? 5 : 3.5));
    painter.drawPath(path);
    painter.setPen(QPen(m_theme.color(isSelected ? &ChromeColours::focus : &ChromeColours::text), isSelected ? 2.5 : 1.5));
    painter.drawPath(path);
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(from, head / 3, head / 3);
}

/// Lines through all plots with their letters, the ground between them, how far they are apart, and what lies between.
void GanttView::paintMarkers(QPainter& painter) const
{
    if (m_charts.empty() || !m_markers.a)
        return;
    const QRectF axis = shownAxis();
    const QColor ink = m_theme.color(&ChromeColours::text);
    const QColor ground = m_theme.color(&ChromeColours::window);
    const Part& any = m_charts.front();
    const auto xAt = [&](TimePoint t) { return xOf(any, t); };
    const std::optional<TimeRange> range = m_markers.between();
    painter.setFont(boldOf(m_theme.font(TextRole::Body)));
    const QFontMetrics metrics = painter.fontMetrics();
    if (range) {
        QColor tint = ink;
        tint.setAlphaF(0.10F);
        const double left = std::clamp(xAt(range->begin), axis.left(), axis.right());
        const double right = std::clamp(xAt(range->end), axis.left(), axis.right());
        for (const Part& part : m_charts) {
            const QRectF plot = seenPlot(part);
            painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), tint);
        }
    }
    const auto paintMark = [&](TimePoint t, const QString& letter) {
        const double x = std::floor(xAt(t)) + 0.5;
        if (x < axis.left() - 1 || x > axis.right() + 1)
            return;
        for (const Part& part : m_charts) {
            const QRectF plot = seenPlot(part);
            painter.fillRect(QRectF(x - 2, plot.top(), 4, plot.height()), m_theme.color(&ChromeColours::plot));
            painter.setPen(QPen(ink, 2, Qt::DashDotLine, Qt::FlatCap));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
        const double side = metrics.height();
        paintChip(painter, QRectF(x - side / 2, axis.top(), side, side), letter, ink, ground);
    };
    paintMark(*m_markers.a, QStringLiteral("A"));
    if (!range)
        return;
    paintMark(*m_markers.b, QStringLiteral("B"));
    const QString length = QString::fromStdString(m_words.duration(range->length()));
    for (std::size_t run = 0; run < m_charts.size(); ++run) {
        const QString said = saidBetween(run);
        if (said.isEmpty())
            continue;
        const QString words = tr("A to B: %1; %2", "length, shares").arg(length, said);
        const QRectF plot = seenPlot(m_charts[run]);
        const QRectF room(0, 0, std::max(1.0, plot.width() - m_theme.pixels(14)), plot.height());
        QRectF chip = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, words);
        chip.setSize(chip.size() + QSizeF(m_theme.pixels(14), m_theme.pixels(6)));
        chip.moveCenter(QPointF((xAt(range->begin) + xAt(range->end)) / 2, 0));
        chip.moveLeft(std::clamp(chip.left(), plot.left(), std::max(plot.left(), plot.right() - chip.width())));
        chip.moveBottom(plot.bottom() - 1);
        if (chip.top() >= plot.top())
            paintChip(painter, chip, words, ink, ground);
    }
}

void GanttView::paintPlayHead(QPainter& painter) const
{
    if (!m_playTime || m_charts.empty())
        return;
    const QRectF axis = shownAxis();
    const double x = xOf(m_charts.front(), *m_playTime);
    if (x < axis.left() - 1 || x > axis.right() + 1)
        return;
    const QColor ink = m_theme.color(&ChromeColours::focus);
    for (const Part& part : m_charts) {
        const QRectF plot = seenPlot(part);
        painter.fillRect(QRectF(x - 2, plot.top(), 4, plot.height()), m_theme.color(&ChromeColours::plot));
        painter.fillRect(QRectF(x - 1, plot.top(), 2, plot.height()), ink);
    }
    const double half = m_theme.pixels(6);
    QPainterPath handle(QPointF(x, axis.top() - 1));
    handle.lineTo(x + half, axis.top() + half);
    handle.lineTo(x - half, axis.top() + half);
    handle.closeSubpath();
    painter.fillPath(handle, ink);
}

} // namespace interleave
