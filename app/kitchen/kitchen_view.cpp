// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_view.h"

#include <algorithm>
#include <QFocusEvent>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>

#include "app/actions/meant_key.h"
#include "app/i18n/qt_words.h"
#include "app/kitchen/actor_steps.h"
#include "app/kitchen/actor_words.h"
#include "app/kitchen/kitchen_places.h"

namespace interleave {

KitchenView::KitchenView(const Words& words, const Theme& theme, QWidget* parent)
    : QGraphicsView(parent), m_words(words), m_painter(theme)
{
    setScene(new QGraphicsScene(this));
    for (KitchenItem*& kitchen : m_kitchens) {
        kitchen = new KitchenItem(m_painter, words);
        scene()->addItem(kitchen);
    }
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Kitchen"));
}

KitchenView::~KitchenView() = default;

void KitchenView::setRuns(std::array<KitchenRun, 2> runs)
{
    m_end = {};
    m_time = {};
    for (std::size_t n = 0; n < runs.size(); ++n) {
        if (runs[n].script)
            m_end = std::max(m_end, runs[n].script->time().end);
        m_kitchens[n]->setRun(std::move(runs[n].title), std::move(runs[n].script), std::move(runs[n].bill));
    }
    m_marked.reset();
    m_told.clear();
    focusActor(std::nullopt);
    layOut();
    emit actorsChanged();
}

void KitchenView::setTheme(const Theme& theme)
{
    m_painter.setTheme(theme);
    for (KitchenItem* kitchen : m_kitchens)
        kitchen->renew();
    viewport()->update();
}

void KitchenView::setTime(TimePoint time, const kitchen::Pace& pace)
{
    m_time = time;
    for (KitchenItem* kitchen : m_kitchens)
        kitchen->setTime(time, pace);
}

void KitchenView::setLabelsShown(bool shown)
{
    for (KitchenItem* kitchen : m_kitchens)
        kitchen->setLabelsShown(shown);
}

void KitchenView::setAlone(std::optional<std::size_t> run)
{
    m_alone = run;
    layOut();
    if (m_focused && !isThere(*m_focused))
        focusActor(std::nullopt);
    emit actorsChanged();
}

void KitchenView::setMarked(std::optional<std::size_t> run, std::optional<TaskId> order)
{
    const std::optional<ActorPlace> marked = run && order ? std::optional(ActorPlace{*run, *order}) : std::nullopt;
    if (m_marked == marked)
        return;
    m_marked = marked;
    for (std::size_t n = 0; n < m_kitchens.size(); ++n)
        m_kitchens[n]->setMarked(run == n ? order : std::nullopt);
    emit markedChanged();
}

bool KitchenView::isShown(std::size_t run) const
{
    // Before there is any run both rooms are there, empty.
    return m_alone ? *m_alone == run : run == 0 || m_kitchens[1]->script() || !m_kitchens[0]->script();
}

void KitchenView::layOut()
{
    const QSizeF size = viewport()->size();
    scene()->setSceneRect(QRectF(QPointF(), size));
    const std::array<QRectF, 2> places = kitchenPlaces(size, areShown());
    for (std::size_t n = 0; n < m_kitchens.size(); ++n) {
        m_kitchens[n]->setVisible(isShown(n));
        if (!isShown(n))
            continue;
        m_kitchens[n]->setPos(places[n].topLeft());
        m_kitchens[n]->setSize(places[n].size());
    }
    m_painter.sprites().clear();
    viewport()->update();
}

/// The one clock of both kitchens. A frame where the focus is at no actor.
void KitchenView::drawForeground(QPainter* painter, const QRectF&)
{
    if (hasFocus() && !m_focused && m_isByKeys) {
        painter->setPen(QPen(m_painter.theme().color(&gantt::ChromeColours::focus), 3));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    if (m_end <= TimePoint{} || !m_kitchens[m_alone.value_or(0)]->script())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ClockPlace place = clockPlace(viewport()->size(), areShown(), m_kitchens[m_alone.value_or(0)]->scaleOfUnits());
    m_painter.clock(*painter, place.middle, place.scale, clockTurn(m_time, m_end));
    painter->restore();
}

void KitchenView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

std::optional<ActorPlace> KitchenView::actorAt(QPoint position) const
{
    const QPointF at = mapToScene(position);
    for (std::size_t n = 0; n < m_kitchens.size(); ++n) {
        if (!isShown(n))
            continue;
        if (const std::optional<Actor> actor = m_kitchens[n]->actorAt(at - m_kitchens[n]->pos()))
            return ActorPlace{n, *actor};
    }
    return std::nullopt;
}

std::vector<ActorPlace> KitchenView::actors() const
{
    std::vector<ActorPlace> all;
    for (std::size_t n = 0; n < m_kitchens.size(); ++n) {
        if (!isShown(n) || !m_kitchens[n]->script())
            continue;
        for (const Actor& actor : m_kitchens[n]->actors())
            all.push_back({n, actor});
    }
    return all;
}

bool KitchenView::isThere(const ActorPlace& place) const
{
    const std::vector<ActorPlace> all = actors();
    return std::ranges::find(all, place) != all.end();
}

QRect KitchenView::boxOf(const ActorPlace& place) const
{
    const KitchenItem& kitchen = *m_kitchens[place.run];
    const QRectF box = kitchen.boxOf(place.actor);
    return box.isEmpty() ? QRect() : mapFromScene(box.translated(kitchen.pos())).boundingRect();
}

QString KitchenView::nameOf(const ActorPlace& place) const
{
    return interleave::nameOf(m_words, *m_kitchens[place.run]->script(), place.actor);
}

/// What stands on the receipt of an order.
QString KitchenView::servedOf(const kitchen::OrderBill& bill) const
{
    const auto duration = [this](Duration time) { return QString::fromStdString(m_words.duration(time)); };
    return tr("a task: served after %1, waited %2 for a chef").arg(duration(bill.served.value_or(Duration{})), duration(bill.waitedForChef));
}

QString KitchenView::doingOf(const ActorPlace& place) const
{
    const KitchenItem& kitchen = *m_kitchens[place.run];
    const auto* order = std::get_if<TaskId>(&place.actor);
    if (order && indexOf(*order) < std::min(kitchen.bill().orders.size(), kitchen.frame().orders.size())
        && kitchen.frame().orders[indexOf(*order)].state == kitchen::OrderState::Served)
        return servedOf(kitchen.bill().orders[indexOf(*order)]);
    return interleave::doingOf(m_words, *kitchen.script(), kitchen.frame(), place.actor);
}

QString KitchenView::describe(const ActorPlace& place) const
{
    return tr("%1, %2", "who, what it stands for and does").arg(nameOf(place), doingOf(place));
}

// Choosing

/// An order itself; what a chef works on; who holds a thing.
std::optional<TaskId> KitchenView::taskOf(const ActorPlace& place) const
{
    const kitchen::Frame& frame = m_kitchens[place.run]->frame();
    if (const auto* chef = std::get_if<kitchen::ChefId>(&place.actor))
        return frame.chefs[indexOf(*chef)].order;
    if (const auto* shared = std::get_if<SharedId>(&place.actor)) {
        const std::vector<TaskId>& holders = frame.shared[indexOf(*shared)].holders;
        return holders.empty() ? std::nullopt : std::optional(holders.front());
    }
    return std::get<TaskId>(place.actor);
}

void KitchenView::choose(const ActorPlace& place)
{
    const std::optional<TaskId> task = taskOf(place);
    if (!task)
        return;
    const Spans& spans = m_kitchens[place.run]->script()->trace().tasks[indexOf(*task)].spans;
    if (spans.isEmpty())
        return;
    const std::size_t span = spans.indexAt(m_time).value_or(m_time < spans.time().begin ? 0 : spans.size() - 1);
    emit spanChosen(place.run, *task, static_cast<std::uint32_t>(span));
}

bool KitchenView::isChosen(const ActorPlace& place) const
{
    return m_kitchens[place.run]->isMarked(place.actor);
}

void KitchenView::mousePressEvent(QMouseEvent* event)
{
    m_isByKeys = false;
    setFocus(Qt::MouseFocusReason);
    const std::optional<ActorPlace> hit = actorAt(event->position().toPoint());
    if (!hit || event->button() != Qt::LeftButton)
        return;
    focusActor(hit);
    choose(*hit);
}

void KitchenView::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<ActorPlace> hit = actorAt(event->position().toPoint());
    const QString text = hit ? describe(*hit) : QString();
    viewport()->setToolTip(text);
    viewport()->setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit hoverText(text);
}

void KitchenView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    emit hoverText({});
}

// The keyboard

void KitchenView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if ((isPlain && pressKey(event->key())) || triggerMeant(*this, *event))
        event->accept();
    else
        event->ignore();
}

/// False where the key means nothing here.
bool KitchenView::pressKey(int key)
{
    switch (key) {
    case Qt::Key_Left: moveFocus(steppedOn(actors(), m_focused, -1)); return true;
    case Qt::Key_Right: moveFocus(steppedOn(actors(), m_focused, 1)); return true;
    case Qt::Key_Up: moveFocus(steppedByGroup(actors(), m_focused, -1)); return true;
    case Qt::Key_Down: moveFocus(steppedByGroup(actors(), m_focused, 1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused)
            choose(*m_focused);
        return m_focused.has_value();
    case Qt::Key_Escape:
        if (m_marked)
            emit choiceCleared();
        else if (m_focused) {
            m_isByKeys = true;
            focusActor(std::nullopt);
        } else
            return false;
        return true;
    default: return false;
    }
}

void KitchenView::moveFocus(const std::optional<ActorPlace>& to)
{
    if (to)
        focusActor(to);
}

void KitchenView::focusActor(std::optional<ActorPlace> place)
{
    const bool had = m_focused.has_value();
    m_focused = place;
    showFocus();
    if (place)
        emit hoverText(describe(*place));
    else if (!had)
        return;
    emit focusMoved();
}

void KitchenView::showFocus()
{
    for (std::size_t n = 0; n < m_kitchens.size(); ++n) {
        const bool isHere = hasFocus() && m_focused && m_focused->run == n;
        m_kitchens[n]->setFocused(isHere ? std::optional(m_focused->actor) : std::nullopt);
    }
    viewport()->update();
}

/// Who comes by the keyboard finds somebody with the focus. Told later: what is told at once is followed by the view's own focus.
void KitchenView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    const bool isByTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_isByKeys = isByTab;
    if (isByTab && !m_focused)
        moveFocus(steppedOn(actors(), m_focused, 0));
    showFocus();
    if (m_focused)
        QMetaObject::invokeMethod(this, &KitchenView::focusMoved, Qt::QueuedConnection);
}

void KitchenView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    showFocus();
}

void KitchenView::tell(const QString& words)
{
    if (m_told == words)
        return;
    m_told = words;
    emit wordsTold();
}

/// It never scrolls.
void KitchenView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace interleave
