// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVariantAnimation>
#include <QWheelEvent>

#include "app/gantt/gantt_view.h"

namespace interleave {

namespace {

constexpr double kZoomStep = 0.8; ///< one notch of the wheel
constexpr double kPanStep = 0.1;  ///< of the window, for keys
constexpr int kDragStarts = 4;

} // namespace

/// What a zoom without a place of its own leaves where it is: the pointer, the selection, or the middle.
TimePoint GanttView::zoomCentre() const
{
    const TimeRange window = m_window.window();
    if (m_hover && m_hover->x() >= m_axis.left() && m_hover->x() <= m_axis.right())
        return timeAt(m_hover->x());
    const TimeRange kept = m_selection ? intersection(barOf(*m_selection).time, window) : window;
    return kept.isEmpty() ? window.begin + window.length() / 2 : kept.begin + kept.length() / 2;
}

// Moving on the time axis

void GanttView::zoomIn()
{
    m_window.zoom(kZoomStep, zoomCentre());
}

void GanttView::zoomOut()
{
    m_window.zoom(1 / kZoomStep, zoomCentre());
}

void GanttView::showAll()
{
    glideTo(m_window.whole());
}

void GanttView::fit()
{
    if (!m_selection) {
        showAll();
        return;
    }
    const TimeRange bar = barOf(*m_selection).time;
    const Duration room = std::max(Duration{1}, bar.length() / 8);
    glideTo({bar.begin - room, bar.end + room});
}

/// At once where nothing is to move.
void GanttView::glideTo(TimeRange window)
{
    m_glide->stop();
    const TimeRange from = m_window.window();
    const TimeRange to = clampedWindow(window, m_window.whole(), TimeWindow::kShortest);
    if (m_motion == Motion::Still || !isVisible() || from.isEmpty() || to.isEmpty()) {
        m_window.setWindow(to);
        return;
    }
    m_glide->disconnect(this);
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    connect(m_glide, &QVariantAnimation::valueChanged, this, [this, from, to](const QVariant& value) {
        const double share = value.toDouble();
        const auto between = [share](TimePoint a, TimePoint b) {
            return a + Duration(std::llround(share * static_cast<double>((b - a).count())));
        };
        m_window.setWindow(share >= 1 ? to : TimeRange{between(from.begin, to.begin), between(from.end, to.end)});
    });
    m_glide->start();
}

void GanttView::rememberWindow()
{
    m_stay->stop();
    m_history.visit(m_window.window());
}

void GanttView::goBack()
{
    rememberWindow();
    if (const std::optional<TimeRange> window = m_history.back())
        glideTo(*window);
}

void GanttView::goForward()
{
    rememberWindow();
    if (const std::optional<TimeRange> window = m_history.forward())
        glideTo(*window);
}

// The pointer

void GanttView::wheelEvent(QWheelEvent* event)
{
    const bool rowsScroll = verticalScrollBar()->maximum() > 0;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const QPoint turned = event->angleDelta();
    const double notches = (turned.y() + turned.x()) / 120.0;
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (event->modifiers().testFlag(Qt::ShiftModifier) || sideways) {
        m_window.pan(Duration(std::llround(-notches * kPanStep * static_cast<double>(m_window.window().length().count()))));
    } else if (control || (!rowsScroll && m_wheelUse == WheelUse::Zooms)) {
        m_window.zoom(std::pow(kZoomStep, notches), timeAt(mapToScene(event->position().toPoint()).x()));
    } else {
        QGraphicsView::wheelEvent(event);
    }
    setHover(mapToScene(event->position().toPoint()));
    event->accept();
}

/// Two fingers on a trackpad. Returns whether that is what it was.
bool GanttView::pinch(QEvent* event)
{
    if (event->type() != QEvent::NativeGesture)
        return false;
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_window.zoom(std::clamp(1 - gesture->value(), 0.2, 5.0), timeAt(mapToScene(gesture->position().toPoint()).x()));
    event->accept();
    return true;
}

void GanttView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_glide->stop();
    m_dragFrom = event->position();
    m_dragWindow = m_window.window();
    m_dragged = false;
    beginDrag(event);
}

/// What is meant by pressing the button here.
void GanttView::beginDrag(QMouseEvent* event)
{
    m_drag = Drag::Pan;
    const QPointF inScene = mapToScene(event->position().toPoint());
    if (const auto row = labelAt(event->position())) {
        m_drag = Drag::Row;
        m_draggedRow = *row;
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) && inScene.x() >= m_axis.left() && !m_window.whole().isEmpty()) {
        m_drag = Drag::Measure;
    } else if (m_playTime && shownAxis().contains(inScene)) {
        m_drag = Drag::PlayHead;
        drag(event->position());
    }
}

void GanttView::drag(QPointF position)
{
    const double x = mapToScene(position.toPoint()).x();
    switch (m_drag) {
    case Drag::Pan: {
        const double moved = position.x() - m_dragFrom->x();
        const Duration by(std::llround(-moved / m_axis.width() * static_cast<double>(m_dragWindow.length().count())));
        m_window.setWindow({m_dragWindow.begin + by, m_dragWindow.end + by});
        break;
    }
    case Drag::Measure:
        m_markers = {snapped(timeAt(mapToScene(m_dragFrom->toPoint()).x())), snapped(timeAt(x))};
        emit markersChanged();
        break;
    case Drag::PlayHead: {
        const TimeRange whole = m_window.whole();
        emit playTimeAsked(std::clamp(timeAt(x), whole.begin, whole.end));
        break;
    }
    case Drag::Row: break;
    }
}

void GanttView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom) {
        m_dragged = m_dragged || (event->position() - *m_dragFrom).manhattanLength() > kDragStarts;
        if (m_dragged)
            drag(event->position());
    }
    setHover(mapToScene(event->position().toPoint()));
}

void GanttView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragFrom || event->button() != Qt::LeftButton)
        return;
    const bool isClick = !m_dragged;
    m_dragFrom.reset();
    if (m_drag == Drag::Row) {
        const auto target = labelAt(event->position());
        if (isClick) {
            selectRow(m_draggedRow.first, m_draggedRow.second);
        } else if (target && target->first == m_draggedRow.first) {
            gantt::RowArrangement arrangement = m_arrangement;
            const std::vector<gantt::Row>& rows = m_charts[target->first].chart->rows;
            arrangement.move(rows, rows[m_draggedRow.second].subject(), rows[target->second].subject());
            setArrangement(std::move(arrangement));
        }
        viewport()->update();
    } else if (const auto fold = isClick ? foldAt(event->position()) : std::nullopt) {
        setCollapsed(*fold, !isCollapsed(*fold));
    } else if (isClick && evidenceAt(event->position())) {
        emit evidenceAsked();
    } else if (isClick && m_drag == Drag::Pan) {
        select(barAt(event->position()));
    }
}

void GanttView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (barAt(event->position()) && m_selection)
        fit();
    else if (!labelAt(event->position()) && !foldAt(event->position()))
        showAll();
}

void GanttView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    setHover(std::nullopt);
}

void GanttView::setHover(std::optional<QPointF> position)
{
    m_hover = position;
    const QPointF inView = position ? QPointF(mapFromScene(*position)) : QPointF();
    if (position && (evidenceAt(inView) || foldAt(inView)))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    emit hoverText(sayHover());
    viewport()->update();
}

// Keys

void GanttView::keyPressEvent(QKeyEvent* event)
{
    const bool isOthers = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isOthers || !pressKey(event))
        QGraphicsView::keyPressEvent(event);
    else
        event->accept();
}

/// False where the key means nothing here.
bool GanttView::pressKey(QKeyEvent* event)
{
    const Duration step(std::llround(kPanStep * static_cast<double>(m_window.window().length().count())));
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_W:
    case Qt::Key_Plus: zoomIn(); return true;
    case Qt::Key_S:
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_A:
    case Qt::Key_Left: m_window.pan(-step); return true;
    case Qt::Key_D:
    case Qt::Key_Right: m_window.pan(step); return true;
    case Qt::Key_Home: showAll(); return true;
    case Qt::Key_F: fit(); return true;
    case Qt::Key_Escape:
        if (clearMarkers() || clearSelection())
            return true;
        event->ignore();
        return true;
    case Qt::Key_Up: shift ? shiftRow(-1) : moveRow(-1); return true;
    case Qt::Key_Down: shift ? shiftRow(1) : moveRow(1); return true;
    case Qt::Key_Comma: moveBar(-1); return true;
    case Qt::Key_Period: moveBar(1); return true;
    case Qt::Key_M:
        if (const std::optional<TimePoint> t = cursorTime())
            setMarker(*t);
        return true;
    case Qt::Key_H: hideSelectedRow(); return true;
    case Qt::Key_P: pinSelectedRow(); return true;
    case Qt::Key_C:
        setCollapsed(m_selection ? m_selection->run : 0, !isCollapsed(m_selection ? m_selection->run : 0));
        return true;
    default: return false;
    }
}

/// Where a mark is set by key: under the pointer; else at an end of the selected bar; else at the play-head.
std::optional<TimePoint> GanttView::cursorTime() const
{
    if (m_hover && m_hover->x() >= m_axis.left() && m_hover->x() <= m_axis.right())
        return timeAt(m_hover->x());
    if (m_selection)
        return m_markers.a && !m_markers.b ? barOf(*m_selection).time.end : barOf(*m_selection).time.begin;
    return m_playTime;
}

bool GanttView::clearSelection()
{
    const bool had = m_selection.has_value();
    select(std::nullopt);
    return had;
}

void GanttView::select(std::optional<BarPlace> place)
{
    m_selection = place;
    if (place) {
        const QString words = describe(*place).join(tr(", "));
        emit hoverText(words);
        // Bring it into view without changing the zoom.
        const TimeRange bar = barOf(*place).time;
        const TimeRange window = m_window.window();
        if (!window.overlaps(bar))
            glideTo({bar.begin - window.length() / 2, bar.begin + (window.length() - window.length() / 2)});
        const GanttArea& area = m_charts[place->run].area;
        const double covered = std::max(area.head.height(), m_axis.height());
        ensureVisible(placeOfRow(m_charts[place->run], place->row), 0, static_cast<int>(covered) + m_theme.pixels(4));
    }
    viewport()->update();
    emit selectionChanged();
}

/// To the same time in the next row that has bars, through all charts.
void GanttView::moveRow(int by)
{
    std::vector<BarPlace> rows;
    std::size_t current = 0;
    for (std::size_t run = 0; run < m_charts.size(); ++run) {
        for (const std::size_t row : m_charts[run].shown) {
            if (m_charts[run].chart->rows[row].isEmpty())
                continue;
            if (m_selection && m_selection->run == run && m_selection->row == row)
                current = rows.size();
            rows.push_back({run, row, 0});
        }
    }
    if (rows.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(rows.size()) - 1;
    const std::ptrdiff_t next =
        m_selection ? std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(current) + by, 0, last) : 0;
    const BarPlace place = rows[static_cast<std::size_t>(next)];
    selectRow(place.run, place.row);
}

/// The bar of a row that is there where the selected one begins, or the one after that.
void GanttView::selectRow(std::size_t run, std::size_t row)
{
    const gantt::Row& bars = m_charts[run].chart->rows[row];
    if (bars.isEmpty())
        return;
    const TimePoint t = m_selection ? barOf(*m_selection).time.begin : m_window.window().begin;
    select(BarPlace{run, row, std::min(bars.firstEndingAfter(t), bars.count() - 1)});
}

void GanttView::moveBar(int by)
{
    if (!m_selection) {
        moveRow(0);
        return;
    }
    BarPlace place = *m_selection;
    const auto last = static_cast<std::ptrdiff_t>(m_charts[place.run].chart->rows[place.row].count()) - 1;
    place.bar = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(place.bar) + by, 0, last));
    select(place);
}

} // namespace interleave
