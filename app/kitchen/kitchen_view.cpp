// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_view.h"

#include <algorithm>
#include <QGraphicsScene>
#include <QMouseEvent>

#include "app/i18n/qt_words.h"

namespace interleave {

namespace {

constexpr double kGap = 10;

} // namespace

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
    setMinimumSize(theme.pixels(320), theme.pixels(160));
}

KitchenView::~KitchenView() = default;

void KitchenView::setRuns(std::array<KitchenRun, 2> runs)
{
    m_end = {};
    m_time = {};
    for (std::size_t n = 0; n < runs.size(); ++n) {
        if (runs[n].script)
            m_end = std::max(m_end, runs[n].script->time().end);
        m_kitchens[n]->setRun(std::move(runs[n].title), std::move(runs[n].script));
        m_kitchens[n]->setBill(std::move(runs[n].bill));
    }
    layOut();
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
}

void KitchenView::setMarked(std::optional<std::size_t> run, std::optional<TaskId> order)
{
    for (std::size_t n = 0; n < m_kitchens.size(); ++n)
        m_kitchens[n]->setMarked(run == n ? order : std::nullopt);
}

bool KitchenView::isShown(std::size_t run) const
{
    // Before there is any run both rooms are there, empty.
    return m_alone ? *m_alone == run : run == 0 || m_kitchens[1]->script() || !m_kitchens[0]->script();
}

/// Side by side; the earlier run at the left, whatever the language.
void KitchenView::layOut()
{
    const QSizeF size = viewport()->size();
    scene()->setSceneRect(QRectF(QPointF(), size));
    const auto shown = static_cast<double>(isShown(0)) + static_cast<double>(isShown(1));
    const double width = shown > 1 ? (size.width() - kGap) / 2 : size.width();
    double x = 0;
    for (std::size_t n = 0; n < m_kitchens.size(); ++n) {
        m_kitchens[n]->setVisible(isShown(n));
        if (!isShown(n))
            continue;
        m_kitchens[n]->setPos(x, 0);
        m_kitchens[n]->setSize({std::max(1.0, width), std::max(1.0, size.height())});
        x += width + kGap;
    }
    m_painter.sprites().clear();
    viewport()->update();
}

/// The one clock of both kitchens: its hand goes round once in the whole time shown.
void KitchenView::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_end <= TimePoint{} || !m_kitchens[m_alone.value_or(0)]->script())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    constexpr double kOfUnits = 0.8; ///< so that it stays below the receipts
    const bool areTwo = isShown(0) && isShown(1);
    const double most = areTwo ? 1.2 : std::clamp(kOfUnits * m_kitchens[m_alone.value_or(0)]->scaleOfUnits(), 0.3, 1.2);
    const double scale = std::clamp(viewport()->height() / 900.0, 0.3, most);
    const double turn =
        static_cast<double>(m_time.time_since_epoch().count()) / static_cast<double>(m_end.time_since_epoch().count());
    const QPointF at(areTwo ? viewport()->width() / 2.0 : viewport()->width() - 62 * scale, viewport()->height() - 62 * scale);
    m_painter.clock(*painter, at, scale, std::clamp(turn, 0.0, 1.0));
    painter->restore();
}

void KitchenView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

std::optional<std::pair<std::size_t, Actor>> KitchenView::actorAt(QPoint position) const
{
    const QPointF at = mapToScene(position);
    for (std::size_t n = 0; n < m_kitchens.size(); ++n) {
        if (!isShown(n))
            continue;
        if (const std::optional<Actor> actor = m_kitchens[n]->actorAt(at - m_kitchens[n]->pos()))
            return std::pair(n, *actor);
    }
    return std::nullopt;
}

QPoint KitchenView::positionOf(std::size_t run, const Actor& actor) const
{
    return mapFromScene(m_kitchens[run]->pos() + m_kitchens[run]->placeOf(actor));
}

std::optional<QString> KitchenView::termOf(kitchen::OrderState state)
{
    switch (state) {
    case kitchen::OrderState::Running: return tr("running");
    case kitchen::OrderState::Ready: return tr("ready");
    case kitchen::OrderState::WaitingIo: return tr("waits for I/O");
    case kitchen::OrderState::WaitingLock: return tr("waits for a lock");
    case kitchen::OrderState::WaitingMessage: return tr("waits for another task");
    case kitchen::OrderState::NotYetThere:
    case kitchen::OrderState::Served:
    case kitchen::OrderState::Abandoned: return std::nullopt;
    }
    return std::nullopt;
}

/// What stands on the receipt of an order.
QString KitchenView::servedOf(const KitchenItem& kitchen, TaskId order) const
{
    if (kitchen.bill().orders.empty())
        return tr("served");
    const kitchen::OrderBill& bill = kitchen.bill().orders[indexOf(order)];
    const auto duration = [this](Duration time) { return QString::fromStdString(m_words.duration(time)); };
    return tr("served after %1, waited %2 for a chef").arg(duration(bill.served.value_or(Duration{})), duration(bill.waitedForChef));
}

QString KitchenView::describe(std::size_t run, const Actor& actor) const
{
    const KitchenItem& kitchen = *m_kitchens[run];
    const auto nameOf = [&](TaskId task) { return QString::fromStdString(kitchen.script()->trace().taskOf(task).name); };
    if (const auto* order = std::get_if<TaskId>(&actor)) {
        const kitchen::OrderFrame& frame = kitchen.frame().orders[indexOf(*order)];
        const QString what = frame.state == kitchen::OrderState::Served ? servedOf(kitchen, *order)
                                                                        : termOf(frame.state).value_or(tr("not under way"));
        return tr("Order of %1, a task: %2").arg(nameOf(*order), what);
    }
    const auto chef = std::get<kitchen::ChefId>(actor);
    const std::optional<CpuId> cpu = kitchen.script()->chefs()[indexOf(chef)].cpu;
    const QString who = cpu ? tr("Chef %1, core %2").arg(indexOf(chef) + 1).arg(indexOf(*cpu))
                            : tr("Chef %1, a core").arg(indexOf(chef) + 1);
    const std::optional<TaskId> order = kitchen.frame().chefs[indexOf(chef)].order;
    return order ? tr("%1: works for %2", "a chef, a customer").arg(who, nameOf(*order))
                 : tr("%1: has nothing to do").arg(who);
}

void KitchenView::mousePressEvent(QMouseEvent* event)
{
    setFocus();
    const std::optional<std::pair<std::size_t, Actor>> hit = actorAt(event->position().toPoint());
    if (!hit || event->button() != Qt::LeftButton)
        return;
    const auto& [run, actor] = *hit;
    const KitchenItem& kitchen = *m_kitchens[run];
    std::optional<TaskId> task;
    if (const auto* order = std::get_if<TaskId>(&actor))
        task = *order;
    else
        task = kitchen.frame().chefs[indexOf(std::get<kitchen::ChefId>(actor))].order;
    if (!task)
        return;
    const Spans& spans = kitchen.script()->trace().tasks[indexOf(*task)].spans;
    if (spans.isEmpty())
        return;
    const std::size_t span = spans.indexAt(m_time).value_or(m_time < spans.time().begin ? 0 : spans.size() - 1);
    emit spanChosen(run, *task, static_cast<std::uint32_t>(span));
}

void KitchenView::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<std::pair<std::size_t, Actor>> hit = actorAt(event->position().toPoint());
    const QString text = hit ? describe(hit->first, hit->second) : QString();
    viewport()->setToolTip(text);
    viewport()->setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit hoverText(text);
}

void KitchenView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    emit hoverText({});
}

/// It never scrolls.
void KitchenView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace interleave
