// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_item.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

#include "app/i18n/qt_words.h"
#include "app/kitchen/actor_words.h"
#include "app/kitchen/bill_painter.h"
#include "app/kitchen/kitchen_words.h"
#include "app/kitchen/shared_painter.h"
#include "core/kitchen/caption.h"

namespace interleave {

namespace {

using kitchen::OrderState;
using ChefPart = KitchenPainter::ChefPart;

const QColor kLine(0x3A, 0x2A, 0x32);
const QColor kPaper(0xFB, 0xF1, 0xDF);
constexpr double kLineWidth = 6;

/// A line on paper of its own, so that it is seen before any wall, by day and by night.
void outline(QPainter& painter, const QRectF& box, const QPen& line)
{
    constexpr double kRounding = 16;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kPaper, line.widthF() + 4));
    painter.drawRoundedRect(box, kRounding, kRounding);
    painter.setPen(line);
    painter.drawRoundedRect(box, kRounding, kRounding);
}

} // namespace

KitchenItem::KitchenItem(KitchenPainter& painter, const Words& words) : m_painter(painter), m_words(words)
{
}

void KitchenItem::setRun(QString title, std::shared_ptr<const kitchen::Script> script, kitchen::Bill bill)
{
    m_title = std::move(title);
    m_moment.script = std::move(script);
    m_moment.marked.reset();
    m_focused.reset();
    m_moment.bill = std::move(bill);
    m_moment.frame = {};
    if (m_moment.script)
        m_moment.frame = frameAt(*m_moment.script, {}, m_moment.pace, KitchenMoment::kMostOrders);
    layOut();
}

void KitchenItem::setSize(QSizeF size)
{
    prepareGeometryChange();
    m_size = size;
    layOut();
}

void KitchenItem::layOut()
{
    m_header = m_painter.headerHeight(m_size.height());
    m_moment.plan = floorPlanFor(std::max<std::size_t>(1, m_moment.shownOrders()), floor().size(),
                                 m_moment.script && hasShared(*m_moment.script->trace().plan));
    m_room = {};
    update();
}

void KitchenItem::renew()
{
    layOut();
}

void KitchenItem::setTime(TimePoint time, const kitchen::Pace& pace)
{
    m_moment.pace = pace;
    if (!m_moment.script)
        return;
    m_moment.frame = frameAt(*m_moment.script, time, pace, KitchenMoment::kMostOrders);
    update();
}

QStringList KitchenItem::caption() const
{
    QStringList sentences;
    if (!m_moment.script)
        return sentences;
    const std::vector<Message> messages =
        m_moment.isAtEnd() ? inWords(*m_moment.script, m_moment.bill) : captionOf(*m_moment.script, m_moment.frame);
    for (const Message& message : messages)
        sentences << toQString(m_words, message);
    return sentences;
}

void KitchenItem::setTitle(const QString& title)
{
    m_title = title;
    update();
}

void KitchenItem::setBill(kitchen::Bill bill)
{
    m_moment.bill = std::move(bill);
    update();
}

void KitchenItem::setLabelsShown(bool shown)
{
    m_areLabelsShown = shown;
    update();
}

void KitchenItem::setMarked(std::optional<TaskId> order)
{
    m_moment.marked = order;
    update();
}

void KitchenItem::setFocused(std::optional<Actor> actor)
{
    m_focused = actor;
    update();
}

QRectF KitchenItem::floor() const
{
    return {0, m_header, m_size.width(), std::max(1.0, m_size.height() - m_header)};
}

QTransform KitchenItem::toItem() const
{
    const QRectF place = floor();
    const double scale = scaleOf(m_moment.plan, place.size());
    return QTransform::fromScale(scale, scale)
         * QTransform::fromTranslate((place.width() - m_moment.plan.width * scale) / 2, place.top());
}

void KitchenItem::paintRoom(QPainter& painter)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_room.isNull() || m_room.devicePixelRatio() != ratio) {
        m_room = QPixmap((m_size * ratio).toSize());
        m_room.setDevicePixelRatio(ratio);
        m_room.fill(m_painter.theme().color(&gantt::ChromeColours::window));
        QPainter room(&m_room);
        room.setRenderHint(QPainter::Antialiasing);
        room.setTransform(toItem());
        room.translate(0, -FloorPlan::kLintel);
        for (std::size_t row = 0; row < m_moment.plan.rows(); ++row) {
            m_painter.room(room, m_moment.plan.width, m_moment.plan.wall, m_moment.plan.bayWidth, m_moment.plan.columns);
            if (!m_moment.script || !hasShared(*m_moment.script->trace().plan))
                m_painter.decoration(room, m_moment.plan.width, m_moment.plan.wall);
            room.translate(0, FloorPlan::kRowHeight);
        }
        m_painter.floor(room, QRectF(0, 0, m_moment.plan.width, m_size.height() / toItem().m11()));
    }
    painter.drawPixmap(QPointF(), m_room);
}

QFont KitchenItem::headerFont() const
{
    QFont font = m_painter.theme().font(TextRole::Title);
    font.setPixelSize(std::max(1, static_cast<int>(m_header * 0.6)));
    font.setBold(true);
    return font;
}

/// Above an edge.
QRectF KitchenItem::headerRoom() const
{
    return QRectF(0, 0, m_size.width(), m_header).adjusted(m_header / 2, 0, -m_header / 2, -std::round(m_header / 9));
}

bool KitchenItem::hasRoomFor(const QString& title) const
{
    return QFontMetricsF(headerFont()).horizontalAdvance(title) <= headerRoom().width();
}

void KitchenItem::paintHeader(QPainter& painter) const
{
    const QRectF bar(0, 0, m_size.width(), m_header);
    const double edge = std::round(m_header / 9);
    painter.fillRect(bar, QColor(0x8C, 0x3B, 0x4A));
    painter.fillRect(bar.adjusted(0, bar.height() - edge, 0, 0), QColor(0x6E, 0x2B, 0x39));
    painter.setFont(headerFont());
    painter.setPen(QColor(0xFB, 0xF1, 0xDF));
    const QRectF text = headerRoom();
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, static_cast<int>(text.width())));
}

void KitchenItem::paintStanding(QPainter& painter, const StandingChef& chef, KitchenPainter::ChefPart part) const
{
    painter.save();
    painter.translate(chef.feet);
    painter.setOpacity(chef.opacity);
    m_painter.chef(painter, chef.picture, part);
    painter.restore();
}

/// That the copies are one chef a line says that joins them; how much of the time each got stands below.
void KitchenItem::paintShares(QPainter& painter) const
{
    for (std::size_t chef = 0; chef < m_moment.frame.chefs.size(); ++chef) {
        std::optional<QPointF> last;
        for (const kitchen::Attention& attention : m_moment.frame.chefs[chef].attention) {
            if (indexOf(attention.order) >= m_moment.shownOrders())
                continue;
            const QPointF hat = m_moment.spotOf(attention.order, chef) - QPointF(0, 300);
            if (last) {
                painter.setPen(QPen(m_painter.theme().isDark() ? QColor(Qt::white) : QColor(0x3A, 0x2A, 0x32), 3, Qt::DashLine));
                painter.drawLine(*last, hat);
            }
            last = hat;
            const QString share = KitchenWords::tr("%1 %", "share of a chef's time").arg(std::lround(attention.share * 100));
            m_painter.label(painter, m_moment.plan.bay(indexOf(attention.order)) + QPointF(0, 700), share, 32, 200,
                            KitchenPainter::LabelKind::Term);
        }
    }
}

/// Where a chef went last: nothing moves that the eye could follow. Behind the chefs, whose faces it may not cross.
void KitchenItem::paintNew(QPainter& painter) const
{
    const QPen dashes(kLine, kLineWidth, Qt::DashLine);
    for (std::size_t n = 0; n < m_moment.shownOrders(); ++n) {
        if (!m_moment.frame.orders[n].isNew)
            continue;
        const QPointF bay = m_moment.plan.bay(n);
        const QRectF all(-m_moment.plan.bayWidth / 2, FloorPlan::kLintel, m_moment.plan.bayWidth,
                         FloorPlan::kRowHeight - FloorPlan::kLintel);
        outline(painter, all.translated(bay).adjusted(8, 10, -8, -10), dashes);
    }
}

void KitchenItem::paintFocus(QPainter& painter) const
{
    const QRectF box = m_focused ? m_moment.boxOf(*m_focused) : QRectF();
    if (!box.isEmpty())
        outline(painter, box, QPen(m_painter.theme().color(&gantt::ChromeColours::focus), kLineWidth));
}

/// What stands for what: above each customer, below each sign, on the rim of the bench where a chef is.
void KitchenItem::paintLabels(QPainter& painter) const
{
    constexpr double kHeight = 28;
    const auto term = [&](QPointF at, const QString& text, double most) {
        m_painter.label(painter, at, text, kHeight, most, KitchenPainter::LabelKind::Term);
    };
    for (std::size_t n = 0; n < m_moment.shownOrders(); ++n) {
        const QPointF bay = m_moment.plan.bay(n);
        const kitchen::OrderFrame& order = m_moment.frame.orders[n];
        term(bay + QPointF(-52 - m_moment.plan.spread(), 108), KitchenWords::tr("task"), 100);
        if (const std::optional<QString> state = termOf(order.state))
            term(bay + QPointF(62 + m_moment.plan.spread(), 312), *state, 116);
        if (order.state == OrderState::WaitingIo)
            term(bay + QPointF(0, 590), KitchenWords::tr("device: no core needed"), 224);
        if (m_moment.pace.isStill && order.isNew)
            term(bay + QPointF(0, 706), KitchenWords::tr("the last to get a chef"), m_moment.plan.bayWidth - 16);
    }
    for (const StandingChef& chef : m_moment.standings()) {
        const std::optional<CpuId> cpu = m_moment.script->chefs()[chef.picture.number - 1].cpu;
        term(chef.feet - QPointF(0, 88),
             cpu ? KitchenWords::tr("core %1").arg(indexOf(*cpu)) : KitchenWords::tr("a core"), 110);
    }
}

void KitchenItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintRoom(*painter);
    painter->save();
    painter->setClipRect(boundingRect());
    painter->setTransform(toItem(), true);
    if (m_moment.script) {
        std::vector<OrderPicture> orders;
        for (std::size_t n = 0; n < m_moment.shownOrders(); ++n)
            orders.push_back(m_moment.pictureOf(n));
        const auto atBay = [&](const OrderPicture& order, const auto& paintPart) {
            painter->save();
            painter->translate(m_moment.plan.bay(indexOf(order.id)));
            paintPart(*painter, order);
            painter->restore();
        };
        for (const OrderPicture& order : orders)
            atBay(order, [this](QPainter& to, const OrderPicture& what) { m_painter.orderBehind(to, what); });
        if (m_moment.pace.isStill)
            paintNew(*painter);
        const std::vector<StandingChef> chefs = m_moment.standings();
        for (const StandingChef& chef : chefs) {
            // Faded as one picture: two would show through one another.
            const bool isWhole = chef.isAtRest || chef.opacity < 1;
            paintStanding(*painter, chef, isWhole ? ChefPart::Whole : ChefPart::AllButNearArm);
        }
        for (const OrderPicture& order : orders)
            atBay(order, [this](QPainter& to, const OrderPicture& what) { m_painter.orderInFront(to, what); });
        paintReceipts(*painter, m_painter, m_moment, m_words);
        for (const StandingChef& chef : chefs) {
            if (!chef.isAtRest && chef.opacity >= 1)
                paintStanding(*painter, chef, ChefPart::NearArm);
        }
        SharedPainter(*painter, m_painter, m_moment, m_words, scaleOfUnits()).paint();
        paintShares(*painter);
        paintBusy(*painter, m_painter, m_moment);
        if (m_areLabelsShown)
            paintLabels(*painter);
        paintFocus(*painter);
    }
    painter->restore();
    paintHeader(*painter);
}

QRectF KitchenItem::boxOf(const Actor& actor) const
{
    const QRectF box = m_moment.boxOf(actor);
    return box.isEmpty() ? QRectF() : toItem().mapRect(box);
}

std::optional<Actor> KitchenItem::actorAt(QPointF point) const
{
    if (!m_moment.script || !boundingRect().contains(point))
        return std::nullopt;
    return m_moment.actorAt(toItem().inverted().map(point));
}

} // namespace interleave
