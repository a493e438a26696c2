// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include "app/gantt/gantt_view.h"
#include "app/i18n/qt_words.h"
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

} // namespace

void GanttView::arrangeRowsOf(Part& part)
{
    part.shown.clear();
    const auto run = static_cast<std::size_t>(&part - m_charts.data());
    if (part.chart && !isCollapsed(run))
        part.shown = m_arrangement.order(part.chart->rows);
    part.bars->setRows(part.shown);
}

void GanttView::arrangeRows()
{
    for (Part& part : m_charts)
        arrangeRowsOf(part);
    layOutAll();
    updateAccessibleText();
    emit arrangementChanged();
    emit rowsChanged();
}

void GanttView::setArrangement(gantt::RowArrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = std::move(arrangement);
    for (Part& part : m_charts)
        arrangeRowsOf(part);
    if (m_selection && placeOfRow(m_charts[m_selection->run], m_selection->row).isEmpty())
        clearSelection();
    arrangeRows();
}

void GanttView::setCollapsed(std::size_t run, bool collapsed)
{
    if (run >= m_charts.size() || isCollapsed(run) == collapsed)
        return;
    m_collapsed.resize(std::max(m_collapsed.size(), run + 1));
    m_collapsed[run] = collapsed;
    if (m_selection && m_selection->run == run)
        clearSelection();
    arrangeRows();
}

/// Where a row of the chart is shown; empty where it is not.
QRectF GanttView::placeOfRow(const Part& part, std::size_t row) const
{
    if (!part.chart || part.chart->rows.empty())
        return part.area.row(static_cast<int>(row));
    const auto shown = std::ranges::find(part.shown, row);
    return shown == part.shown.end() ? QRectF() : part.area.row(static_cast<int>(shown - part.shown.begin()));
}

/// The run and the row whose name is under a point of the viewport.
std::optional<std::pair<std::size_t, std::size_t>> GanttView::labelAt(QPointF position) const
{
    const QPointF inScene = mapToScene(position.toPoint());
    if (shownAxis().top() <= inScene.y())
        return std::nullopt;
    for (std::size_t run = 0; run < m_charts.size(); ++run) {
        const Part& part = m_charts[run];
        const bool isBeside = inScene.x() < part.area.rows.left() && inScene.y() >= part.area.rows.top()
                           && inScene.y() < part.area.rows.bottom();
        if (!isBeside || shownHead(part.area, shownArea().top()).contains(inScene))
            continue;
        const auto shown = static_cast<std::size_t>((inScene.y() - part.area.rows.top()) / part.area.rowHeight);
        if (shown < part.shown.size())
            return std::pair(run, part.shown[shown]);
    }
    return std::nullopt;
}

/// The triangle before a head's title.
QRectF GanttView::foldPlace(const Part& part) const
{
    const QRectF head = shownHead(part.area, shownArea().top());
    const double side = m_theme.pixels(14);
    return {0, head.top() + (headLineHeight() - side) / 2, side, side};
}

std::optional<std::size_t> GanttView::foldAt(QPointF position) const
{
    const QPointF inScene = mapToScene(position.toPoint());
    const double margin = m_theme.pixels(4);
    for (std::size_t run = 0; run < m_charts.size(); ++run) {
        if (m_charts[run].chart && foldPlace(m_charts[run]).adjusted(-margin, -margin, margin, margin).contains(inScene))
            return run;
    }
    return std::nullopt;
}

void GanttView::paintFold(QPainter& painter, const Part& part) const
{
    if (!part.chart)
        return;
    const QRectF place = foldPlace(part).adjusted(2, 2, -2, -2);
    QPainterPath triangle;
    if (isCollapsed(static_cast<std::size_t>(&part - m_charts.data()))) {
        triangle.moveTo(place.topLeft());
        triangle.lineTo(place.right(), place.center().y());
        triangle.lineTo(place.bottomLeft());
    } else {
        triangle.moveTo(place.topLeft());
        triangle.lineTo(place.topRight());
        triangle.lineTo(place.center().x(), place.bottom());
    }
    triangle.closeSubpath();
    painter.fillPath(triangle, m_theme.color(&ChromeColours::quietText));
}

/// The names beside the rows that are seen, and beside the lane.
QRectF GanttView::seenLabels(const Part& part) const
{
    const QRectF seen(0, part.area.labels.top(), part.area.labels.right(), part.area.labels.height());
    return seen & shownArea();
}

void GanttView::paintLabels(QPainter& painter, const Part& part) const
{
    const QFont body = m_theme.font(TextRole::Body);
    painter.setFont(body);
    const bool isEmpty = !part.chart || part.chart->rows.empty();
    const RowRange seen = part.area.rowsIn(shownArea(), rowsOf(part));
    for (int shown = seen.first; shown < seen.end; ++shown) {
        const auto row = isEmpty ? static_cast<std::size_t>(shown) : part.shown[static_cast<std::size_t>(shown)];
        const QRectF place = part.area.row(shown);
        double left = 0;
        if (m_rowsBy == gantt::RowsBy::Task) {
            const double side = std::min<double>(m_theme.pixels(20), place.height() - 2);
            paintTaskSign(painter, QRectF(0, place.center().y() - side / 2, side, side), static_cast<TaskId>(row),
                          m_theme.look());
            left = m_theme.pixels(28);
        }
        painter.setPen(m_theme.color(&ChromeColours::text));
        double room = part.area.rows.left() - left - m_theme.pixels(6);
        if (!isEmpty && m_arrangement.isPinned(part.chart->rows[row].subject())) {
            const double side = std::min<double>(m_theme.pixels(12), place.height() - 2);
            room -= side;
            paintPin(painter, QRectF(left + room, place.center().y() - side / 2, side, side),
                     m_theme.color(&ChromeColours::quietText));
            painter.setPen(m_theme.color(&ChromeColours::text));
        }
        painter.drawText(QRectF(left, place.top(), room, place.height()), Qt::AlignVCenter,
                         QFontMetrics(body).elidedText(rowName(part, row), Qt::ElideRight, static_cast<int>(room)));
    }
    const QRectF lane(0, part.area.lane.top(), part.area.lane.left(), part.area.lane.height());
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.drawText(lane, Qt::AlignVCenter, tr("At once"));
    if (!part.chart)
        return;
    painter.setFont(boldOf(body));
    painter.drawText(lane.adjusted(QFontMetrics(body).horizontalAdvance(tr("At once")) + m_theme.pixels(5), 0, 0, 0),
                     Qt::AlignVCenter, tr("max %1").arg(part.chart->overlap.peak));
}

/// Where a row that is dragged by its name would come to lie.
void GanttView::paintDraggedRow(QPainter& painter) const
{
    if (!m_dragFrom || m_drag != Drag::Row || !m_dragged || !m_hover)
        return;
    const auto target = labelAt(mapFromScene(*m_hover));
    if (!target || target->first != m_draggedRow.first)
        return;
    const Part& part = m_charts[target->first];
    QRectF place = placeOfRow(part, target->second);
    place.setLeft(0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(&ChromeColours::focus), 2));
    painter.drawRect(place.adjusted(1, 1, -1, -1));
}

// By key

void GanttView::hideSelectedRow()
{
    if (!m_selection || m_charts[m_selection->run].shown.size() < 2)
        return;
    gantt::RowArrangement arrangement = m_arrangement;
    arrangement.hide(m_charts[m_selection->run].chart->rows[m_selection->row].subject());
    setArrangement(std::move(arrangement));
}

void GanttView::pinSelectedRow()
{
    if (!m_selection)
        return;
    const gantt::Row::Subject subject = m_charts[m_selection->run].chart->rows[m_selection->row].subject();
    gantt::RowArrangement arrangement = m_arrangement;
    arrangement.setPinned(subject, !arrangement.isPinned(subject));
    setArrangement(std::move(arrangement));
}

/// The selected row changes places with its neighbour.
void GanttView::shiftRow(int by)
{
    if (!m_selection)
        return;
    const Part& part = m_charts[m_selection->run];
    const auto place = std::ranges::find(part.shown, m_selection->row) - part.shown.begin();
    if (place + by < 0 || place + by >= std::ssize(part.shown))
        return;
    const std::vector<gantt::Row>& rows = part.chart->rows;
    gantt::RowArrangement arrangement = m_arrangement;
    arrangement.move(rows, rows[m_selection->row].subject(), rows[part.shown[static_cast<std::size_t>(place + by)]].subject());
    setArrangement(std::move(arrangement));
}

std::unique_ptr<QMenu> GanttView::menuOfRow(std::size_t run, std::size_t row)
{
    if (run >= m_charts.size() || !m_charts[run].chart || row >= m_charts[run].chart->rows.size())
        return nullptr;
    const std::shared_ptr<const gantt::Chart> chart = m_charts[run].chart;
    const gantt::Row::Subject subject = chart->rows[row].subject();
    auto menu = std::make_unique<QMenu>(this);
    menu->setAccessibleName(rowName(m_charts[run], row));
    const auto change = [this](auto edit) {
        gantt::RowArrangement arrangement = m_arrangement;
        edit(arrangement);
        setArrangement(std::move(arrangement));
    };
    const bool isPinned = m_arrangement.isPinned(subject);
    menu->addAction(isPinned ? tr("&Unpin") : tr("&Pin to the top"), this, [change, subject, isPinned] {
        change([&](gantt::RowArrangement& rows) { rows.setPinned(subject, !isPinned); });
    });
    const std::vector<std::size_t>& shown = m_charts[run].shown;
    const auto place = std::ranges::find(shown, row);
    const auto addMove = [&](const QString& words, bool isPossible, std::ptrdiff_t by) {
        QAction* action = menu->addAction(words);
        const bool fits = isPossible && m_arrangement.isPinned(chart->rows[*(place + by)].subject()) == isPinned;
        action->setEnabled(fits);
        if (!fits)
            return;
        connect(action, &QAction::triggered, this, [change, chart, subject, to = chart->rows[*(place + by)].subject()] {
            change([&](gantt::RowArrangement& rows) { rows.move(chart->rows, subject, to); });
        });
    };
    addMove(tr("Move &up"), place != shown.end() && place != shown.begin(), -1);
    addMove(tr("Move &down"), place != shown.end() && place + 1 != shown.end(), 1);
    QAction* hide = menu->addAction(tr("&Hide"), this, [change, subject] {
        change([&](gantt::RowArrangement& rows) { rows.hide(subject); });
    });
    hide->setEnabled(shown.size() > 1);
    menu->addSeparator();
    const auto hidden = static_cast<int>(m_arrangement.hiddenOf(chart->rows));
    menu->addAction(toQString(m_words, Message{INTERLEAVE_TEXT_N("window", "&Show %n hidden row(s)"), {}, hidden}),
                    this, [change] { change([](gantt::RowArrangement& rows) { rows.showHidden(); }); })
        ->setEnabled(hidden > 0);
    menu->addAction(tr("&All rows in their own order"), this,
                    [change] { change([](gantt::RowArrangement& rows) { rows = {}; }); })
        ->setEnabled(!m_arrangement.isDefault());
    return menu;
}

void GanttView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    std::optional<std::pair<std::size_t, std::size_t>> row;
    if (byKey && m_selection)
        row = std::pair(m_selection->run, m_selection->row);
    else if (const auto bar = byKey ? std::nullopt : barAt(viewport()->mapFrom(this, event->pos())))
        row = std::pair(bar->run, bar->row);
    else if (!byKey)
        row = labelAt(viewport()->mapFrom(this, event->pos()));
    if (!row)
        return;
    QPoint at = event->globalPos();
    if (byKey)
        at = viewport()->mapToGlobal(mapFromScene(placeOfRow(m_charts[row->first], row->second).bottomLeft()));
    if (std::unique_ptr<QMenu> menu = menuOfRow(row->first, row->second)) {
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu.release()->popup(at);
    }
}

} // namespace interleave
