// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_view.h"

#include <algorithm>
#include <cmath>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "app/actions/meant_key.h"
#include "app/gantt/axis_painter.h"
#include "app/gantt/end_painter.h"
#include "app/gantt/evidence_line.h"
#include "app/gantt/gantt_hits.h"
#include "app/gantt/gantt_keys.h"
#include "app/gantt/gantt_moves.h"
#include "app/gantt/gantt_rows.h"
#include "app/gantt/head_painter.h"
#include "app/gantt/hover_painter.h"
#include "app/gantt/label_painter.h"
#include "app/gantt/link_painter.h"
#include "app/gantt/marker_painter.h"
#include "app/gantt/row_menu.h"

namespace interleave {

using gantt::ChromeColours;

GanttView::GanttView(GanttState& state, const Words& words, const Theme& theme, QWidget* parent)
    : QGraphicsView(parent), m_state(state), m_words(state, words), m_theme(theme), m_pointer(state)
{
    setScene(new QGraphicsScene(this));
    prepareViewport();
    setAccessibleName(tr("Charts"));
    connectState();
    connect(&m_pointer, &GanttPointer::evidenceAsked, this, &GanttView::evidenceAsked);
    connect(&m_pointer, &GanttPointer::playTimeAsked, this, &GanttView::playTimeAsked);
    showRuns();
    setTheme(theme);
}

GanttView::~GanttView() = default;

void GanttView::prepareViewport()
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setViewportMargins(kFocusRoom, kFocusRoom, kFocusRoom, kFocusRoom);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

void GanttView::connectState()
{
    const auto update = qOverload<>(&QWidget::update);
    connect(&m_state, &GanttState::runsChanged, this, &GanttView::showRuns);
    connect(&m_state, &GanttState::chartsChanged, this, &GanttView::showCharts);
    connect(&m_state, &GanttState::rowsArranged, this, &GanttView::showRows);
    connect(&m_state, &GanttState::grown, this, &GanttView::showGrown);
    connect(&m_state, &GanttState::rowsChanged, this, [this] { setAccessibleDescription(m_words.summary()); });
    connect(&m_state, &GanttState::selectionChanged, this, &GanttView::showSelection);
    connect(&m_state, &GanttState::markersChanged, viewport(), update);
    connect(&m_state, &GanttState::changed, viewport(), update);
    connect(&m_state, &GanttState::emphasisChanged, this, [this] {
        for (const Part& part : m_parts)
            part.bars->setEmphasis(m_state.emphasis());
    });
    connect(&m_state.timeWindow(), &TimeWindow::changed, this, &GanttView::showWindow);
}

// What is shown

void GanttView::showRuns()
{
    m_hover.reset();
    m_parts.clear();
    scene()->clear();
    for (std::size_t run = 0; run < m_state.runCount(); ++run) {
        Part part;
        part.bars = new BarsItem(m_words.words(), m_theme);
        scene()->addItem(part.bars);
        part.bars->setZValue(20);
        part.bars->setEmphasis(m_state.emphasis());
        m_parts.push_back(std::move(part));
    }
    showCharts();
}

void GanttView::showCharts()
{
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        const auto& chart = m_state.chartOf(run);
        m_parts[run].bars->setRun(m_state.runs()[run].result, chart);
        m_parts[run].peak = chart ? chart->overlap.peak : 0;
    }
    showPeak();
    showRows();
}

void GanttView::showRows()
{
    for (std::size_t run = 0; run < m_parts.size(); ++run)
        m_parts[run].bars->setRows(m_state.shownRows(run));
    layOutAll();
}

void GanttView::showPeak()
{
    const int peak = peakOf(m_state);
    for (const Part& part : m_parts)
        part.bars->setPeak(peak);
}

/// Only what has changed is painted anew.
void GanttView::showGrown(std::size_t run)
{
    Part& part = m_parts[run];
    const std::shared_ptr<const gantt::Chart>& chart = m_state.chartOf(run);
    const QRectF changed = part.bars->grow(m_state.runs()[run].result, chart);
    showPeak();
    for (Part& each : m_parts)
        each.head.forget(); // by how much one ended earlier depends on all
    if (part.peak != chart->overlap.peak) {
        part.peak = chart->overlap.peak;
        part.labels.forget();
        viewport()->update();
    }
    part.bars->setRows(m_state.shownRows(run));
    if (m_geometry.rows[run] != plotRows(m_state, run))
        layOutAll();
    for (const QRectF& place : {changed.adjusted(-2, 0, 2, 0), m_geometry.head(run)})
        viewport()->update(mapFromScene(place).boundingRect());
}

void GanttView::showSelection()
{
    viewport()->update();
    const std::optional<BarPlace>& place = m_state.selection();
    if (!place)
        return;
    emit hoverText(m_words.describe(*place).join(GanttWords::tr(", ")));
    const GanttLayout& layout = m_geometry.layout;
    const double covered = std::max(layout.areas[place->run].head.height(), layout.axis.height());
    const QRectF row = interleave::placeOf({place->run, place->row}, m_state, m_geometry);
    ensureVisible(row, 0, static_cast<int>(covered) + m_theme.pixels(4));
}

void GanttView::setTheme(const Theme& theme)
{
    m_theme = theme;
    setBackgroundBrush(theme.color(&ChromeColours::window));
    for (const Part& part : m_parts)
        part.bars->setTheme(theme);
    layOutAll();
}

void GanttView::setDensity(const GanttDensity& density)
{
    if (m_density == density)
        return;
    m_density = density;
    layOutAll();
}

int GanttView::heightFor(const GanttDensity& density, int most) const
{
    return static_cast<int>(std::ceil(heightOf(m_state, m_theme, density, most))) + 2 * kFocusRoom;
}

void GanttView::layOutAll()
{
    m_geometry = geometryOf(m_state, m_words, m_theme, viewport()->size(), m_density);
    setSceneRect(0, 0, viewport()->width(), std::max(m_geometry.layout.height, 1.0));
    m_geometry.seen = mapToScene(viewport()->rect()).boundingRect();
    for (std::size_t run = 0; run < m_parts.size(); ++run)
        m_parts[run].bars->setArea(m_geometry.layout.areas[run], m_geometry.rows[run]);
    forgetWords();
    showWindow();
    emit plotsMoved();
}

/// The visible time, on the axes and the bars.
void GanttView::showWindow()
{
    m_geometry = lookingAt(m_state.visibleRange(), std::move(m_geometry), m_words, m_theme);
    std::vector<TimePoint> times;
    for (const AxisTick& tick : m_geometry.ticks)
        times.push_back(tick.time);
    for (const Part& part : m_parts)
        part.bars->setVisibleTime(m_geometry.window, times);
    if (m_hover)
        emit hoverText(hoverWords(drawing(), m_hover)); // the pointer rests, what is under it does not
    viewport()->update();
}

/// What heads and names say is no longer so.
void GanttView::forgetWords()
{
    for (Part& part : m_parts) {
        part.head.forget();
        part.labels.forget();
    }
}

void GanttView::setMotion(Motion motion)
{
    m_motion = motion;
    m_state.navigation().setMotion(isVisible() ? motion : Motion::Still);
}

void GanttView::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    m_state.navigation().setMotion(m_motion);
}

void GanttView::hideEvent(QHideEvent* event)
{
    QGraphicsView::hideEvent(event);
    m_state.navigation().setMotion(Motion::Still);
}

void GanttView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layOutAll();
}

void GanttView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_geometry.seen = mapToScene(viewport()->rect()).boundingRect();
}

// Painting

void GanttView::paintEvent(QPaintEvent* event)
{
    m_exposed = event->region();
    QGraphicsView::paintEvent(event);
    m_exposed.reset();
}

bool GanttView::isExposed(const QRectF& part) const
{
    return !m_exposed || m_exposed->intersects(mapFromScene(part).boundingRect());
}

void GanttView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const GanttDrawing drawn = drawing();
    const QColor ground = m_theme.color(&ChromeColours::window);
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        if (const QRectF seen = m_geometry.seenLabels(run); !seen.isEmpty() && isExposed(seen))
            m_parts[run].labels.paint(*painter, seen, ground, [&](QPainter& to) { paintLabels(to, drawn, run); });
    }
    paintEnds(*painter, drawn);
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        if (isExposed(m_geometry.layout.areas[run].plot))
            paintMessage(*painter, drawn, run);
    }
    paintSwaps(*painter, drawn);
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        if (isExposed(m_geometry.layout.areas[run].plot))
            paintLinks(*painter, drawn, run);
    }
    paintSelection(*painter, drawn);
    paintHeads(*painter, drawn); // above what is scrolled
    if (isExposed(m_geometry.axis()))
        paintAxis(*painter, drawn);
    paintMarkers(*painter, drawn);
    paintPlayHead(*painter, drawn);
    paintHover(*painter, drawn, m_hover);
    if (const auto target = m_hover ? m_pointer.dropPlace(*m_hover, m_geometry) : std::nullopt)
        paintDraggedRow(*painter, drawn, *target);
}

void GanttView::paintHeads(QPainter& painter, const GanttDrawing& drawn)
{
    const QColor ground = m_theme.color(&ChromeColours::window);
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        const QRectF place = m_geometry.head(run);
        if (!isExposed(place))
            continue;
        KeptPicture& kept = m_parts[run].head;
        kept.setState(earlierPlace(drawn, run).has_value());
        kept.paint(painter, place, ground, [&](QPainter& to) { paintHead(to, drawn, run); });
    }
}

/// The focus ring lies outside the viewport.
bool GanttView::event(QEvent* event)
{
    const bool done = QGraphicsView::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Paint && hasFocus())
        paintFocus();
    return done;
}

void GanttView::paintFocus()
{
    QPainter painter(this);
    painter.setPen(QPen(m_theme.color(&ChromeColours::focus), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(viewport()->geometry()).adjusted(-kFocusRoom + 1, -kFocusRoom + 1, kFocusRoom - 1, kFocusRoom - 1));
}

// Where things are

QPointF GanttView::positionOf(std::size_t run, std::size_t row, TimePoint t) const
{
    const double y = interleave::placeOf({run, row}, m_state, m_geometry).center().y();
    return m_geometry.toView(QPointF(m_geometry.xOf(t), y));
}

std::optional<BarPlace> GanttView::barAt(QPointF position) const
{
    return interleave::barAt(m_geometry.toScene(position), m_state, m_geometry);
}

std::optional<std::size_t> GanttView::evidenceAt(QPointF position) const
{
    return interleave::evidenceAt(m_geometry.toScene(position), drawing());
}

QRectF GanttView::rowLabelRect(const RowPlace& row) const
{
    const QRectF labels = m_geometry.layout.areas[row.run].labels;
    const QRectF bars = interleave::placeOf(row, m_state, m_geometry);
    return m_geometry.toView(QRectF(labels.left(), bars.top(), labels.width(), bars.height()));
}

QRectF GanttView::rectOf(const BarPlace& place) const
{
    const TimeRange time = m_state.barOf(place).time;
    const double height = m_geometry.layout.areas[place.run].rowHeight;
    const QPointF begin = positionOf(place.run, place.row, time.begin);
    const QPointF end = positionOf(place.run, place.row, time.end);
    return {begin.x(), begin.y() - height / 2, end.x() - begin.x(), height};
}

// The pointer and the keys

void GanttView::zoomIn()
{
    interleave::zoomIn(m_state, pointedTime());
}

void GanttView::zoomOut()
{
    interleave::zoomOut(m_state, pointedTime());
}

void GanttView::followPlayHead()
{
    if (!m_pointer.isDraggingPlayHead())
        m_state.followPlayTime();
}

void GanttView::setMarker(TimePoint t)
{
    m_state.setMarker(nearestEdge(m_state, t, snapReach(m_geometry, m_theme)));
}

/// The time under the pointer; none where that is beside the plots.
std::optional<TimePoint> GanttView::pointedTime() const
{
    const bool isThere = m_hover && !m_geometry.isBesideAxis(m_hover->x());
    return isThere ? std::optional(m_geometry.timeAt(m_hover->x())) : std::nullopt;
}

void GanttView::setHover(std::optional<QPointF> position)
{
    m_hover = position;
    if (position && (interleave::evidenceAt(*position, drawing()) || foldAt(*position, m_state, m_geometry)))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    emit hoverText(hoverWords(drawing(), m_hover));
    viewport()->update();
}

void GanttView::wheelEvent(QWheelEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const QPoint turned = event->angleDelta();
    const double notches = (turned.y() + turned.x()) / 120.0;
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (event->modifiers().testFlag(Qt::ShiftModifier) || sideways)
        panBy(m_state, -notches);
    else if (control || m_wheelUse == WheelUse::Zooms)
        zoomBy(m_state, notches, timeAt(event->position()));
    else
        QGraphicsView::wheelEvent(event);
    setHover(m_geometry.toScene(event->position()));
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
    m_state.timeWindow().zoom(std::clamp(1 - gesture->value(), 0.2, 5.0), timeAt(gesture->position()));
    event->accept();
    return true;
}

/// What the heads have no room for.
bool GanttView::viewportEvent(QEvent* event)
{
    if (pinch(event))
        return true;
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text; // rich, so that it is broken into lines
    const QStringList words = headWordsAt(m_geometry.toScene(help->pos()), drawing());
    for (const QString& line : words)
        text += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    QToolTip::showText(help->globalPos(), text, viewport()); // without a text it is hidden
    return true;
}

void GanttView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pointer.press(event->position(), event->modifiers(), drawing());
}

void GanttView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer.move(event->position(), drawing());
    setHover(m_geometry.toScene(event->position()));
}

void GanttView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pointer.release(event->position(), drawing());
    viewport()->update();
}

void GanttView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pointer.doubleClick(event->position(), drawing());
}

void GanttView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    setHover(std::nullopt);
}

void GanttView::keyPressEvent(QKeyEvent* event)
{
    const bool isOthers = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isDone =
        !isOthers
        && (pressKey(*event, m_state, pointedTime(), snapReach(m_geometry, m_theme)) || triggerMeant(*this, *event));
    if (!isDone)
        QGraphicsView::keyPressEvent(event);
    else
        event->accept();
}

// The menu of a row

std::unique_ptr<QMenu> GanttView::menuOfRow(std::size_t run, std::size_t row)
{
    return interleave::menuOfRow({run, row}, m_state, m_words, this);
}

/// That of the selected bar by key, else what the pointer is on.
std::optional<RowPlace> GanttView::rowOfMenu(const QContextMenuEvent& event) const
{
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    const QPointF point = m_geometry.toScene(viewport()->mapFrom(this, event.pos()));
    const std::optional<BarPlace> bar = byKey ? m_state.selection() : interleave::barAt(point, m_state, m_geometry);
    if (bar)
        return RowPlace{bar->run, bar->row};
    return byKey ? std::nullopt : labelAt(point, m_state, m_geometry);
}

void GanttView::contextMenuEvent(QContextMenuEvent* event)
{
    const std::optional<RowPlace> row = rowOfMenu(*event);
    if (!row)
        return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(mapFromScene(interleave::placeOf(*row, m_state, m_geometry).bottomLeft()));
    if (std::unique_ptr<QMenu> menu = menuOfRow(row->run, row->row)) {
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu.release()->popup(at);
    }
}

} // namespace interleave
