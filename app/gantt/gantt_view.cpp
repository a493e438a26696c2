// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_view.h"
#include "app/actions/meant_key.h"

#include <algorithm>
#include <cmath>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QPaintEvent>
#include <QToolTip>
#include <QWheelEvent>

#include "app/gantt/evidence_line.h"
#include "app/gantt/gantt_hits.h"
#include "app/gantt/gantt_moves.h"
#include "app/gantt/gantt_rows.h"
#include "app/gantt/gantt_wheel.h"
#include "app/gantt/hover_painter.h"
#include "app/gantt/row_menu.h"
#include "app/theme/announcing.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

/// As it is seen, and what it listens to.
void prepare(QGraphicsView& view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    view.setFocusPolicy(Qt::StrongFocus);
    view.setMouseTracking(true);
    view.viewport()->setMouseTracking(true);
}

void paintFocusRing(QWidget& widget, const QRectF& ring, const QColor& colour)
{
    QPainter painter(&widget);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(ring);
}

/// Rich, so that it is broken into lines.
QString tipOf(const QStringList& paragraphs)
{
    QString text;
    for (const QString& line : paragraphs)
        text += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return text;
}

/// Of the pointer: what a click would do there.
Qt::CursorShape shapeAt(std::optional<QPointF> position, const GanttDrawing& drawing, const GanttPicker& picker)
{
    if (position && (evidenceAt(*position, drawing) || foldAt(*position, drawing.state, drawing.geometry)))
        return Qt::PointingHandCursor;
    return picker.isOn() ? Qt::CrossCursor : Qt::ArrowCursor;
}

std::optional<RowPlace> rowOf(const std::optional<BarPlace>& bar)
{
    return bar ? std::optional(RowPlace{bar->run, bar->row}) : std::nullopt;
}

} // namespace

GanttView::GanttView(GanttState& state, const Words& words, const Theme& theme, QWidget* parent)
    : QGraphicsView(new QGraphicsScene, parent),
      m_state(state),
      m_words(state, words),
      m_picture(state, m_words, theme, *scene()),
      m_picker(state, m_words),
      m_pointer(state, &m_picker)
{
    scene()->setParent(this);
    prepare(*this);
    setViewportMargins(kFocusRoom, kFocusRoom, kFocusRoom, kFocusRoom);
    setAccessibleName(tr("Charts"));
    connectState();
    connect(&m_picker, &GanttPicker::cursorMoved, this, &GanttView::showCursor);
    connect(&m_pointer, &GanttPointer::evidenceAsked, this, &GanttView::evidenceAsked);
    connect(&m_pointer, &GanttPointer::playTimeAsked, this, &GanttView::playTimeAsked);
    setTheme(theme);
}

GanttView::~GanttView() = default;

void GanttView::connectState()
{
    const auto update = qOverload<>(&QWidget::update);
    const auto describe = [this] { setAccessibleDescription(m_words.summary()); };
    connect(&m_state, &GanttState::runsChanged, this, [this] {
        m_hover.reset();
        m_picture.showRuns();
        layOutAll();
    });
    connect(&m_state, &GanttState::chartsChanged, this, [this] {
        m_picture.showCharts();
        layOutAll();
    });
    connect(&m_state, &GanttState::rowsArranged, this, [this] {
        m_picture.showRows();
        layOutAll();
    });
    connect(&m_state, &GanttState::grown, this, &GanttView::showGrown);
    connect(&m_state, &GanttState::rowsChanged, this, describe);
    connect(&m_state, &GanttState::selectionChanged, this, &GanttView::showSelection);
    connect(&m_state, &GanttState::emphasisChanged, this, [this] { m_picture.setEmphasis(m_state.emphasis()); });
    connect(&m_state, &GanttState::markersChanged, viewport(), update);
    connect(&m_state, &GanttState::ghostsChanged, this, &GanttView::layOutAll); // their words take room above the rows
    connect(&m_state, &GanttState::ghostsChanged, this, describe);
    connect(&m_state, &GanttState::changed, viewport(), update);
    connect(&m_state.timeWindow(), &TimeWindow::changed, this, &GanttView::showWindow);
}

// What is shown

/// Only what has changed is painted anew.
void GanttView::showGrown(std::size_t run)
{
    const std::vector<QRectF> changed = m_picture.showGrown(run);
    if (places().rows[run] != plotRows(m_state, run))
        layOutAll();
    for (const QRectF& place : changed)
        viewport()->update(mapFromScene(place).boundingRect());
}

void GanttView::showSelection()
{
    viewport()->update();
    const std::optional<BarPlace>& place = m_state.selection();
    if (!place)
        return;
    emit hoverText(m_words.describe(*place).join(GanttWords::tr(", ")));
    const GanttLayout& layout = places().layout;
    const double covered = std::max(layout.areas[place->run].head.height(), layout.axis.height());
    const QRectF row = interleave::placeOf({place->run, place->row}, m_state, places());
    ensureVisible(row, 0, static_cast<int>(covered) + m_picture.theme().pixels(4));
}

void GanttView::setTheme(const Theme& theme)
{
    setBackgroundBrush(theme.color(&ChromeColours::window));
    m_picture.setTheme(theme);
    layOutAll();
}

void GanttView::setDensity(const GanttDensity& density)
{
    if (m_picture.geometry().density == density)
        return;
    m_picture.setDensity(density);
    layOutAll();
}

int GanttView::heightFor(const GanttDensity& density, int most) const
{
    return static_cast<int>(std::ceil(heightOf(m_state, m_picture.theme(), density, most))) + 2 * kFocusRoom;
}

void GanttView::layOutAll()
{
    m_picture.layOut(viewport()->size());
    setSceneRect(0, 0, viewport()->width(), std::max(places().layout.height, 1.0));
    m_picture.setSeen(mapToScene(viewport()->rect()).boundingRect());
    tellHover();
    emit plotsMoved();
}

void GanttView::showWindow()
{
    m_picture.showWindow();
    tellHover();
}

/// The pointer may rest, and what is under it not.
void GanttView::tellHover()
{
    if (m_hover)
        emit hoverText(hoverWords(m_picture.drawing(), m_hover));
    viewport()->update();
}

/// Of the keys, said by screen readers as the name of what has the focus.
void GanttView::showCursor()
{
    const QString words = m_picker.describe(places());
    words.isEmpty() ? setAccessibleName(tr("Charts")) : setSpokenName(*this, words);
    if (hasFocus() && !words.isEmpty())
        emit hoverText(words);
    viewport()->update();
}

/// By the pointer, else by the keys.
std::optional<QPointF> GanttView::pointed() const
{
    const QRectF cursor = m_picker.placeOfCursor(places());
    return m_hover || cursor.isEmpty() || !hasFocus() ? m_hover : cursor.center();
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
    m_picture.setSeen(mapToScene(viewport()->rect()).boundingRect());
}

// Painting

void GanttView::paintEvent(QPaintEvent* event)
{
    m_exposed = event->region();
    QGraphicsView::paintEvent(event);
    m_exposed.reset();
}

void GanttView::drawForeground(QPainter* painter, const QRectF&)
{
    const QRectF cursor = hasFocus() ? m_picker.placeOfCursor(places()) : QRectF();
    const auto dropped = m_hover ? m_pointer.dropPlace(*m_hover, places()) : std::nullopt;
    m_picture.paint(*painter, {.exposed = m_exposed, .pointer = pointed(), .cursor = cursor, .dropped = dropped});
}

/// The focus ring lies outside the viewport.
bool GanttView::event(QEvent* event)
{
    const bool done = QGraphicsView::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    constexpr int kRing = kFocusRoom - 1;
    const QRectF ring = QRectF(viewport()->geometry()).adjusted(-kRing, -kRing, kRing, kRing);
    if (event->type() == QEvent::Paint && hasFocus())
        paintFocusRing(*this, ring, m_picture.theme().color(&ChromeColours::focus));
    return done;
}

// Where things are

QPointF GanttView::positionOf(std::size_t run, std::size_t row, TimePoint t) const
{
    const double y = interleave::placeOf({run, row}, m_state, places()).center().y();
    return places().toView(QPointF(places().xOf(t), y));
}

std::optional<BarPlace> GanttView::barAt(QPointF position) const
{
    return interleave::barAt(toScene(position), m_state, places());
}

std::optional<std::size_t> GanttView::evidenceAt(QPointF position) const
{
    return interleave::evidenceAt(toScene(position), m_picture.drawing());
}

QRectF GanttView::rowLabelRect(const RowPlace& row) const
{
    const QRectF labels = places().layout.areas[row.run].labels;
    const QRectF bars = interleave::placeOf(row, m_state, places());
    return places().toView(QRectF(labels.left(), bars.top(), labels.width(), bars.height()));
}

QRectF GanttView::rectOf(const BarPlace& place) const
{
    const TimeRange time = m_state.barOf(place).time;
    const double height = places().layout.areas[place.run].rowHeight;
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
    m_state.setMarker(nearestEdge(m_state, t, snapReach()));
}

/// The time under the pointer; none where that is beside the plots.
std::optional<TimePoint> GanttView::pointedTime() const
{
    const std::optional<QPointF> point = pointed();
    const bool isThere = point && !places().isBesideAxis(point->x());
    return isThere ? std::optional(places().timeAt(point->x())) : std::nullopt;
}

void GanttView::setHover(std::optional<QPointF> position)
{
    m_hover = position;
    viewport()->setCursor(shapeAt(position, m_picture.drawing(), m_picker));
    emit hoverText(hoverWords(m_picture.drawing(), m_hover));
    viewport()->update();
}

void GanttView::wheelEvent(QWheelEvent* event)
{
    if (!moveByWheel(*event, m_state, timeAt(event->position()), m_wheelUse))
        QGraphicsView::wheelEvent(event);
    setHover(toScene(event->position()));
    event->accept();
}

/// What the heads have no room for.
bool GanttView::viewportEvent(QEvent* event)
{
    if (const std::optional<double> factor = zoomOfFingers(*event)) {
        m_state.timeWindow().zoom(*factor, timeAt(static_cast<QNativeGestureEvent*>(event)->position()));
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = tipOf(headWordsAt(toScene(help->pos()), m_picture.drawing()));
    QToolTip::showText(help->globalPos(), text, viewport()); // without a text it is hidden
    return true;
}

void GanttView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pointer.press(event->position(), event->modifiers(), m_picture.drawing());
}

void GanttView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer.move(event->position(), m_picture.drawing());
    setHover(toScene(event->position()));
}

void GanttView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pointer.release(event->position(), m_picture.drawing());
    viewport()->update();
}

void GanttView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pointer.doubleClick(event->position(), m_picture.drawing());
}

void GanttView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    setHover(std::nullopt);
}

void GanttView::keyPressEvent(QKeyEvent* event)
{
    const bool isOthers = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isPick = !isOthers && m_picker.pressKey(*event, places());
    if (isPick)
        m_hover.reset(); // what counts now is where the keys are
    const bool isDone =
        isPick || (!isOthers && (pressKey(*event, m_state, moveContext(), m_moveKeys) || triggerMeant(*this, *event)));
    if (!isDone)
        QGraphicsView::keyPressEvent(event);
    else
        event->accept();
}

/// Of the selected bar by key, else of what the pointer is on.
void GanttView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const std::optional<RowPlace> row =
        byKey ? rowOf(m_state.selection()) : rowUnder(toScene(viewport()->mapFrom(this, event->pos())), m_state, places());
    std::unique_ptr<QMenu> menu = row ? menuOfRow(*row, m_state, m_words, this) : nullptr;
    if (!menu)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint below = viewport()->mapToGlobal(rowLabelRect(*row).bottomRight().toPoint());
    menu.release()->popup(byKey ? below : event->globalPos());
}

} // namespace interleave
