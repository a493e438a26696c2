// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/audience_chart.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>

#include "app/gantt/gantt_rows.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

/// A line that is seen on any bar.
void paintOutline(QPainter& painter, const QRectF& place, double width, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(&ChromeColours::plot), width * 2.2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(place);
    painter.setPen(QPen(theme.color(&ChromeColours::text), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(place);
}

/// Points at a place from above, where `direction` is -1, or from below.
void paintPointer(QPainter& painter, QPointF tip, double direction, double side, const Theme& theme)
{
    QPainterPath triangle(tip);
    triangle.lineTo(tip + QPointF(-side, direction * side * 1.5));
    triangle.lineTo(tip + QPointF(side, direction * side * 1.5));
    triangle.closeSubpath();
    painter.setPen(QPen(theme.color(&ChromeColours::plot), side * 0.3));
    painter.setBrush(theme.color(&ChromeColours::text));
    painter.drawPath(triangle);
}

} // namespace

AudienceChart::AudienceChart(GanttState& state, const Words& words, const Theme& theme, QWidget* parent)
    : GanttView(state, words, theme, parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    viewport()->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void AudienceChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    GanttView::setTheme(theme);
    setDensity(density());
}

void AudienceChart::setParts(Parts parts)
{
    m_parts = parts;
    setDensity(density());
}

GanttDensity AudienceChart::density() const
{
    constexpr double kLeastRow = 2; // pixels: all rows are there, however many they are
    return {.isOneLine = true,
            .hasHeads = m_parts != Parts::Lanes,
            .hasLanes = m_parts != Parts::Heads,
            .isQuiet = true,
            .leastRow = kLeastRow / m_theme.scale()};
}

void AudienceChart::setMark(std::optional<ChartMark> mark)
{
    m_mark = mark;
    viewport()->update();
}

void AudienceChart::setPiece(std::optional<ChartLens> piece)
{
    m_piece = piece;
    viewport()->update();
}

/// The part of a stretch of time that is seen, wide enough to be seen.
QRectF AudienceChart::inScene(std::size_t run, TimeRange time, const QRectF& rows) const
{
    if (run >= state().runCount() || rows.isEmpty() || !time.overlaps(state().visibleRange()))
        return {};
    const double least = m_theme.pixels(5);
    QRectF place(QPointF(places().clampedX(time.begin), rows.top()), QPointF(places().clampedX(time.end), rows.bottom()));
    if (place.width() < least)
        place.adjust((place.width() - least) / 2, 0, (least - place.width()) / 2, 0);
    return place;
}

QRectF AudienceChart::markInScene() const
{
    if (!m_mark || m_mark->run >= state().runCount() || !state().chartOf(m_mark->run))
        return {};
    const std::optional<std::size_t> row = rowOfTaskAt(state(), m_mark->run, m_mark->task, m_mark->time.begin);
    return row ? inScene(m_mark->run, m_mark->time, placeOf(RowPlace{m_mark->run, *row}, state(), places())) : QRectF();
}

QRectF AudienceChart::pieceInScene() const
{
    if (!m_piece || m_piece->run >= state().runCount())
        return {};
    return inScene(m_piece->run, m_piece->piece, places().layout.areas[m_piece->run].plot);
}

QRectF AudienceChart::markRect() const
{
    const QRectF place = markInScene();
    return place.isEmpty() ? place : places().toView(place).translated(viewport()->pos());
}

QRectF AudienceChart::pieceRect() const
{
    const QRectF place = pieceInScene();
    return place.isEmpty() ? place : places().toView(place).translated(viewport()->pos());
}

void AudienceChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    GanttView::drawForeground(painter, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double line = std::max(2, m_theme.pixels(2));
    if (const QRectF piece = pieceInScene(); !piece.isEmpty())
        paintOutline(*painter, piece, line, m_theme);
    if (const QRectF mark = markInScene(); !mark.isEmpty()) {
        paintOutline(*painter, mark, line, m_theme);
        const double side = m_theme.pixels(8);
        const bool isFirst = mark.top() - 2 * side < places().layout.areas[m_mark->run].rows.top(); // above is a head
        const double edge = isFirst ? mark.bottom() + line : mark.top() - line;
        paintPointer(*painter, QPointF(mark.center().x(), edge), isFirst ? 1 : -1, side, m_theme);
    }
    painter->restore();
}

} // namespace interleave
