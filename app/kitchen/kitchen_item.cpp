// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_item.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

#include "app/i18n/qt_words.h"
#include "app/kitchen/actor_words.h"
#include "app/kitchen/kitchen_view.h"
#include "core/kitchen/caption.h"

namespace interleave {

namespace {

using kitchen::ChefFrame;
using kitchen::ChefId;
using kitchen::OrderState;
using ChefPart = KitchenPainter::ChefPart;

const QRectF kUpperChef(-66, -318, 132, 210); ///< what is seen of a chef behind a bench
const QColor kLine(0x3A, 0x2A, 0x32);
const QColor kPaper(0xFB, 0xF1, 0xDF);
constexpr double kLineWidth = 6;
constexpr double kStride = 40; ///< units walked with one pair of legs
/// In a smaller kitchen the names of what is held would cover it.
constexpr double kLeastNaming = 0.5;
/// A stroke and two steps are drawn in so many pictures.
constexpr double kPhases = 24;
constexpr std::size_t kMostShared = 6;

bool isShown(const SharedKind& kind)
{
    return kitchen::fittingOf(kind) != kitchen::Fitting::None;
}

bool hasShared(const Plan& plan)
{
    return std::ranges::any_of(plan.shared, [](const Shared& shared) { return isShown(shared.kind); });
}

QString spriteOf(kitchen::Token token)
{
    switch (token) {
    case kitchen::Token::Key: return QStringLiteral("key");
    case kitchen::Token::Fork: return QStringLiteral("fork");
    }
    return {};
}

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
    m_script = std::move(script);
    m_marked.reset();
    m_focused.reset();
    m_bill = std::move(bill);
    m_frame = {};
    if (m_script)
        m_frame = frameAt(*m_script, {}, m_pace, kMostOrders);
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
    m_plan = floorPlanFor(std::max<std::size_t>(1, shownOrders()), floor().size(),
                          m_script && hasShared(*m_script->trace().plan));
    m_room = {};
    update();
}

void KitchenItem::renew()
{
    layOut();
}

void KitchenItem::setTime(TimePoint time, const kitchen::Pace& pace)
{
    m_pace = pace;
    if (!m_script)
        return;
    m_frame = frameAt(*m_script, time, pace, kMostOrders);
    update();
}

QStringList KitchenItem::caption() const
{
    QStringList sentences;
    if (!m_script)
        return sentences;
    const std::vector<Message> messages = isAtEnd() ? inWords(*m_script, m_bill) : captionOf(*m_script, m_frame);
    for (const Message& message : messages)
        sentences << toQString(m_words, message);
    return sentences;
}

void KitchenItem::setLabelsShown(bool shown)
{
    m_areLabelsShown = shown;
    update();
}

void KitchenItem::setMarked(std::optional<TaskId> order)
{
    m_marked = order;
    update();
}

void KitchenItem::setFocused(std::optional<Actor> actor)
{
    m_focused = actor;
    update();
}

std::size_t KitchenItem::shownOrders() const
{
    return m_script ? std::min(kMostOrders, m_script->orderCount()) : 0;
}

QRectF KitchenItem::floor() const
{
    return {0, m_header, m_size.width(), std::max(1.0, m_size.height() - m_header)};
}

QTransform KitchenItem::toItem() const
{
    const QRectF place = floor();
    const double scale = scaleOf(m_plan, place.size());
    return QTransform::fromScale(scale, scale)
         * QTransform::fromTranslate((place.width() - m_plan.width * scale) / 2, place.top());
}

OrderPicture KitchenItem::pictureOf(std::size_t order) const
{
    const auto id = static_cast<TaskId>(order);
    OrderPicture picture{.id = id,
                         .name = QString::fromStdString(m_script->trace().taskOf(id).name),
                         .frame = m_frame.orders[order],
                         .ticket = m_script->ticketOf(id),
                         .light = 0,
                         .spread = m_plan.spread(),
                         .screen = m_pace.isStill ? Duration{}
                                                  : std::max(Duration{}, m_frame.time.time_since_epoch()) * m_pace.slowdown,
                         .isMarked = m_marked == id};
    for (const ChefFrame& chef : m_frame.chefs) {
        if (chef.attention.empty() && chef.order == id)
            picture.light = 1;
        for (const kitchen::Attention& attention : chef.attention) {
            if (attention.order == id)
                picture.light = std::min(1.0, picture.light + attention.share);
        }
    }
    return picture;
}

QPointF KitchenItem::spotOf(std::optional<TaskId> order, std::size_t chef) const
{
    if (order && indexOf(*order) < shownOrders())
        return m_plan.standAt(indexOf(*order), m_frame.orders[indexOf(*order)].equipment);
    return m_plan.restOf(chef, m_frame.chefs.size());
}

std::vector<Actor> KitchenItem::actors() const
{
    std::vector<Actor> all;
    for (std::size_t chef = 0; chef < m_frame.chefs.size(); ++chef)
        all.emplace_back(static_cast<ChefId>(chef));
    for (std::size_t order = 0; order < shownOrders(); ++order)
        all.emplace_back(static_cast<TaskId>(order));
    for (const SharedId shared : shownShared())
        all.emplace_back(shared);
    return all;
}

bool KitchenItem::isMarked(const Actor& actor) const
{
    if (!m_marked)
        return false;
    if (const auto* chef = std::get_if<ChefId>(&actor))
        return m_frame.chefs[indexOf(*chef)].order == m_marked;
    if (const auto* shared = std::get_if<SharedId>(&actor)) {
        const std::vector<TaskId>& holders = m_frame.shared[indexOf(*shared)].holders;
        return std::ranges::find(holders, *m_marked) != holders.end();
    }
    return std::get<TaskId>(actor) == *m_marked;
}

void KitchenItem::addStandings(std::vector<Standing>& all, std::size_t chef) const
{
    const ChefFrame& frame = m_frame.chefs[chef];
    Standing standing{.feet = {},
                      .picture = {.number = chef + 1,
                                  .pose = kitchen::idlePose(),
                                  .isMirrored = false,
                                  .isMarked = isMarked(static_cast<ChefId>(chef)),
                                  .legs = 0}};
    for (const kitchen::Attention& attention : frame.attention) {
        if (indexOf(attention.order) >= shownOrders())
            continue;
        standing.feet = spotOf(attention.order, chef);
        const kitchen::Equipment equipment = m_frame.orders[indexOf(attention.order)].equipment;
        standing.picture.pose = kitchen::workingPose(equipment, 0.25);
        standing.picture.blur = {kitchen::workingPose(equipment, 0), kitchen::workingPose(equipment, 0.5),
                                 kitchen::workingPose(equipment, 0.75)};
        standing.opacity = 0.25 + 0.75 * std::min(1.0, attention.share);
        all.push_back(standing);
    }
    if (!frame.attention.empty())
        return;
    const QPointF from = spotOf(frame.from, chef);
    const QPointF to = spotOf(frame.to, chef);
    standing.feet = from + (to - from) * frame.way;
    const bool walks = frame.way > 0 && frame.way < 1;
    if (walks) {
        const double walked = std::hypot(to.x() - from.x(), to.y() - from.y()) * frame.way;
        standing.picture.pose = kitchen::walkingPose(std::floor(std::fmod(walked / kStride, 2) * kPhases / 2) / kPhases * 2);
        standing.picture.legs = 1 + static_cast<int>(walked / kStride) % 2;
        standing.picture.isMirrored = to.x() < from.x();
    } else if (frame.order) {
        standing.picture.pose =
            kitchen::workingPose(indexOf(*frame.order) < shownOrders() ? m_frame.orders[indexOf(*frame.order)].equipment
                                                                       : kitchen::Equipment::Machine,
                                 std::floor(frame.stroke * kPhases) / kPhases);
    } else {
        standing.isAtRest = !(frame.way >= 1 ? frame.to : frame.from);
    }
    all.push_back(standing);
}

/// Those at rest first: they stand behind the others. Of very many chefs at rest only some are drawn.
std::vector<KitchenItem::Standing> KitchenItem::standings() const
{
    std::vector<Standing> all;
    std::size_t resting = 0;
    for (std::size_t chef = 0; chef < m_frame.chefs.size(); ++chef) {
        const ChefFrame& frame = m_frame.chefs[chef];
        const bool isResting = !frame.from && !frame.to && frame.attention.empty();
        if (!isResting || ++resting <= 2 * m_plan.columns * m_plan.rows())
            addStandings(all, chef);
    }
    std::ranges::stable_partition(all, &Standing::isAtRest);
    return all;
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
        for (std::size_t row = 0; row < m_plan.rows(); ++row) {
            m_painter.room(room, m_plan.width, m_plan.wall, m_plan.bayWidth, m_plan.columns);
            if (!m_script || !hasShared(*m_script->trace().plan))
                m_painter.decoration(room, m_plan.width, m_plan.wall);
            room.translate(0, FloorPlan::kRowHeight);
        }
        m_painter.floor(room, QRectF(0, 0, m_plan.width, m_size.height() / toItem().m11()));
    }
    painter.drawPixmap(QPointF(), m_room);
}

void KitchenItem::paintHeader(QPainter& painter) const
{
    const QRectF bar(0, 0, m_size.width(), m_header);
    const double edge = std::round(m_header / 9);
    painter.fillRect(bar, QColor(0x8C, 0x3B, 0x4A));
    painter.fillRect(bar.adjusted(0, bar.height() - edge, 0, 0), QColor(0x6E, 0x2B, 0x39));
    QFont font = m_painter.theme().font(TextRole::Title);
    font.setPixelSize(std::max(1, static_cast<int>(m_header * 0.6)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QColor(0xFB, 0xF1, 0xDF));
    const QRectF text = bar.adjusted(m_header / 2, 0, -m_header / 2, -edge);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, static_cast<int>(text.width())));
}

void KitchenItem::paintStanding(QPainter& painter, const Standing& chef, KitchenPainter::ChefPart part) const
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
    for (std::size_t chef = 0; chef < m_frame.chefs.size(); ++chef) {
        std::optional<QPointF> last;
        for (const kitchen::Attention& attention : m_frame.chefs[chef].attention) {
            if (indexOf(attention.order) >= shownOrders())
                continue;
            const QPointF hat = spotOf(attention.order, chef) - QPointF(0, 300);
            if (last) {
                painter.setPen(QPen(m_painter.theme().isDark() ? QColor(Qt::white) : QColor(0x3A, 0x2A, 0x32), 3, Qt::DashLine));
                painter.drawLine(*last, hat);
            }
            last = hat;
            const QString share = KitchenView::tr("%1 %", "share of a chef's time").arg(std::lround(attention.share * 100));
            m_painter.label(painter, m_plan.bay(indexOf(attention.order)) + QPointF(0, 700), share, 32, 200,
                            KitchenPainter::LabelKind::Term);
        }
    }
}

std::vector<SharedId> KitchenItem::shownShared() const
{
    std::vector<SharedId> shown;
    const std::size_t all = m_script ? m_script->trace().plan->shared.size() : 0;
    for (std::size_t n = 0; n < all && shown.size() < kMostShared; ++n) {
        if (isShown(m_script->trace().plan->shared[n].kind))
            shown.push_back(static_cast<SharedId>(n));
    }
    return shown;
}

/// On the left wall and the right one in turn, with room below each for a label of two lines where they are few.
QPointF KitchenItem::placeOf(SharedId shared) const
{
    constexpr std::size_t kFew = 4;
    const std::vector<SharedId> all = shownShared();
    const auto place = static_cast<std::size_t>(std::ranges::find(all, shared) - all.begin());
    const double x = place % 2 == 0 ? m_plan.wall / 2 : m_plan.width - m_plan.wall / 2;
    return {x, 126 + static_cast<double>(place / 2) * (all.size() <= kFew ? 270 : 190)};
}

void KitchenItem::paintShared(QPainter& painter) const
{
    const std::vector<SharedId> all = shownShared();
    if (all.size() == 1 && isLock(m_script->trace().plan->shared[indexOf(all.front())].kind)) {
        const kitchen::SharedFrame& key = m_frame.shared[indexOf(all.front())];
        const bool isOpen = !key.holders.empty() || !key.inTurn.empty();
        m_painter.coldStore(painter, {m_plan.wall / 2, 640}, m_plan.wall, isOpen);
    }
    for (const SharedId shared : all)
        paintShared(painter, shared, placeOf(shared));
    paintHeld(painter);
}

/// What is shared, without who has it and who waits; gives what is said of it.
QString KitchenItem::paintFitting(QPainter& painter, SharedId id, QPointF at) const
{
    const Shared& shared = m_script->trace().plan->shared[indexOf(id)];
    const kitchen::SharedFrame& frame = m_frame.shared[indexOf(id)];
    const QString name = toQString(m_words, shared.name);
    const auto withAmount = [&] {
        return KitchenView::tr("%1: %2", "something shared, how much is in it").arg(name).arg(*frame.left);
    };
    switch (kitchen::fittingOf(shared.kind)) {
    case kitchen::Fitting::Pass:
        painter.save();
        painter.translate(at + QPointF(0, 40));
        painter.scale(0.75, 0.75);
        m_painter.sprites().draw(painter, QStringLiteral("pass"), {});
        for (std::int64_t n = 0; n < std::min<std::int64_t>(4, frame.left.value_or(0)); ++n)
            m_painter.sprites().draw(painter, QStringLiteral("parcel"), {-54 + 36 * static_cast<double>(n), -16}, 0.7);
        painter.restore();
        return frame.left ? withAmount() : KitchenView::tr("%1: not known").arg(name);
    case kitchen::Fitting::Bowl:
        m_painter.sprites().draw(painter,
                                 QStringLiteral("key-bowl-%1").arg(std::clamp<std::int64_t>(frame.left.value_or(0), 0, 4)),
                                 at + QPointF(0, 40));
        return frame.left ? withAmount() : name;
    case kitchen::Fitting::Hook:
        m_painter.sprites().draw(painter, QStringLiteral("key-hook"), at);
        if (frame.holders.empty() && frame.inTurn.empty())
            m_painter.sprites().draw(painter, spriteOf(m_script->tokenOf(id)), at);
        return name;
    case kitchen::Fitting::None: break;
    }
    return name;
}

void KitchenItem::paintShared(QPainter& painter, SharedId id, QPointF at) const
{
    const kitchen::SharedFrame& frame = m_frame.shared[indexOf(id)];
    const QString said = paintFitting(painter, id, at);
    paintHolders(painter, id, at);
    const QRectF name = m_painter.label(painter, at + QPointF(0, 104), said, 28, m_plan.wall - 16);
    if (frame.waiting.empty())
        return;
    constexpr double kSize = 26;
    const double y = name.bottom() + 18;
    const double width = kSize * static_cast<double>(frame.waiting.size()) / 2;
    m_painter.sprites().draw(painter, QStringLiteral("badge-blocked"),
                             {std::max(at.x() - m_plan.wall / 2 + 22, at.x() - width - 8), y}, 0.46);
    paintSigns(painter, frame.waiting, {at.x() + 16, y}, kSize);
}

/// Who has it, in its place: of one alone the name too.
void KitchenItem::paintHolders(QPainter& painter, SharedId id, QPointF at) const
{
    const kitchen::SharedFrame& frame = m_frame.shared[indexOf(id)];
    constexpr double kSize = 40;
    const QPointF middle = at + QPointF(0, 58);
    if (!frame.inTurn.empty()) {
        m_painter.sprites().draw(painter, QStringLiteral("whirl"), at + QPointF(42, -2), 0.6);
        paintSigns(painter, frame.inTurn, middle, kSize);
    } else if (frame.holders.size() == 1) {
        const QString name = QString::fromStdString(m_script->trace().taskOf(frame.holders.front()).name);
        const QRectF label = m_painter.label(painter, middle + QPointF(kSize / 2 + 2, 0), name, 27, m_plan.wall - kSize - 24);
        paintSigns(painter, frame.holders, {label.left() - kSize / 2 - 2, middle.y()}, kSize);
    } else {
        paintSigns(painter, frame.holders, middle, kSize);
    }
}

/// Side by side round the middle of `at`; closer where they are many.
void KitchenItem::paintSigns(QPainter& painter, const std::vector<TaskId>& orders, QPointF at, double size) const
{
    if (orders.empty())
        return;
    const auto count = static_cast<double>(orders.size());
    const double step = std::min(size + 4, (m_plan.wall - size - 48) / std::max(1.0, count - 1));
    double x = at.x() - step * (count - 1) / 2 - size / 2;
    for (const TaskId order : orders) {
        m_painter.sign(painter, QRectF(x, at.y() - size / 2, size, size), order);
        x += step;
    }
}

/// On the front of the bench of who has it, with its name where there are several such things; also what has no place on the walls.
void KitchenItem::paintHeld(QPainter& painter) const
{
    const bool areNamed = shownShared().size() > 1 && scaleOfUnits() >= kLeastNaming;
    std::vector<int> held(shownOrders());
    for (std::size_t n = 0; n < m_frame.shared.size(); ++n) {
        const kitchen::SharedFrame& frame = m_frame.shared[n];
        const QString sprite = spriteOf(m_script->tokenOf(static_cast<SharedId>(n)));
        const bool isInTurn = !frame.inTurn.empty();
        for (const TaskId order : isInTurn ? frame.inTurn : frame.holders) {
            if (indexOf(order) >= held.size())
                continue;
            const int place = held[indexOf(order)]++; // at the left, at the right, and above these
            const QPointF at = m_plan.bay(indexOf(order)) + QPointF(place % 2 == 0 ? -72 : 72, 628 - 40 * (place / 2));
            painter.setOpacity(isInTurn ? 0.5 : 1);
            m_painter.sprites().draw(painter, sprite, at - QPointF(20, 0), 0.8);
            painter.setOpacity(1);
            if (isInTurn)
                m_painter.sprites().draw(painter, QStringLiteral("whirl"), at, 0.8);
            else if (areNamed)
                m_painter.label(painter, at + QPointF(0, 30),
                                toQString(m_words, m_script->trace().plan->shared[n].name), 22, 78);
        }
    }
}

/// Where a chef went last: nothing moves that the eye could follow. Behind the chefs, whose faces it may not cross.
void KitchenItem::paintNew(QPainter& painter) const
{
    const QPen dashes(kLine, kLineWidth, Qt::DashLine);
    for (std::size_t n = 0; n < shownOrders(); ++n) {
        if (!m_frame.orders[n].isNew)
            continue;
        const QPointF bay = m_plan.bay(n);
        const QRectF all(-m_plan.bayWidth / 2, FloorPlan::kLintel, m_plan.bayWidth, FloorPlan::kRowHeight - FloorPlan::kLintel);
        outline(painter, all.translated(bay).adjusted(8, 10, -8, -10), dashes);
    }
}

void KitchenItem::paintFocus(QPainter& painter) const
{
    const QRectF box = m_focused ? boxInPlan(*m_focused) : QRectF();
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
    for (std::size_t n = 0; n < shownOrders(); ++n) {
        const QPointF bay = m_plan.bay(n);
        const kitchen::OrderFrame& order = m_frame.orders[n];
        term(bay + QPointF(-52 - m_plan.spread(), 108), KitchenView::tr("task"), 100);
        if (const std::optional<QString> state = termOf(order.state))
            term(bay + QPointF(62 + m_plan.spread(), 312), *state, 116);
        if (order.state == OrderState::WaitingIo)
            term(bay + QPointF(0, 590), KitchenView::tr("device: no core needed"), 224);
        if (m_pace.isStill && order.isNew)
            term(bay + QPointF(0, 706), KitchenView::tr("the last to get a chef"), m_plan.bayWidth - 16);
    }
    for (const Standing& chef : standings()) {
        const std::optional<CpuId> cpu = m_script->chefs()[chef.picture.number - 1].cpu;
        term(chef.feet - QPointF(0, 88), cpu ? KitchenView::tr("core %1").arg(indexOf(*cpu)) : KitchenView::tr("a core"), 110);
    }
}

void KitchenItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintRoom(*painter);
    painter->save();
    painter->setClipRect(boundingRect());
    painter->setTransform(toItem(), true);
    if (m_script) {
        std::vector<OrderPicture> orders;
        for (std::size_t n = 0; n < shownOrders(); ++n)
            orders.push_back(pictureOf(n));
        const auto atBay = [&](const OrderPicture& order, const auto& paintPart) {
            painter->save();
            painter->translate(m_plan.bay(indexOf(order.id)));
            paintPart(*painter, order);
            painter->restore();
        };
        for (const OrderPicture& order : orders)
            atBay(order, [this](QPainter& to, const OrderPicture& what) { m_painter.orderBehind(to, what); });
        if (m_pace.isStill)
            paintNew(*painter);
        const std::vector<Standing> chefs = standings();
        for (const Standing& chef : chefs) {
            // Faded as one picture: two would show through one another.
            const bool isWhole = chef.isAtRest || chef.opacity < 1;
            paintStanding(*painter, chef, isWhole ? ChefPart::Whole : ChefPart::AllButNearArm);
        }
        for (const OrderPicture& order : orders)
            atBay(order, [this](QPainter& to, const OrderPicture& what) { m_painter.orderInFront(to, what); });
        paintReceipts(*painter);
        for (const Standing& chef : chefs) {
            if (!chef.isAtRest && chef.opacity >= 1)
                paintStanding(*painter, chef, ChefPart::NearArm);
        }
        paintShared(*painter);
        paintShares(*painter);
        paintBusy(*painter);
        if (m_areLabelsShown)
            paintLabels(*painter);
        paintFocus(*painter);
    }
    painter->restore();
    paintHeader(*painter);
}

QRectF KitchenItem::boxInPlan(const Actor& actor) const
{
    if (const auto* shared = std::get_if<SharedId>(&actor))
        return QRectF(8 - m_plan.wall / 2, -56, m_plan.wall - 16, 180).translated(placeOf(*shared));
    if (const auto* order = std::get_if<TaskId>(&actor)) {
        const QRectF customer(-m_plan.bayWidth / 2, FloorPlan::kLintel, m_plan.bayWidth, 320);
        return customer.adjusted(18, 18, -18, -4).translated(m_plan.bay(indexOf(*order)));
    }
    for (const Standing& chef : standings()) {
        if (chef.picture.number == indexOf(std::get<ChefId>(actor)) + 1)
            return kUpperChef.translated(chef.feet);
    }
    return {};
}

QRectF KitchenItem::boxOf(const Actor& actor) const
{
    const QRectF box = boxInPlan(actor);
    return box.isEmpty() ? QRectF() : toItem().mapRect(box);
}

std::optional<Actor> KitchenItem::actorAt(QPointF point) const
{
    if (!m_script || !boundingRect().contains(point))
        return std::nullopt;
    const QPointF at = toItem().inverted().map(point);
    const std::vector<Standing> all = standings();
    for (auto chef = all.rbegin(); chef != all.rend(); ++chef) {
        if (kUpperChef.translated(chef->feet).contains(at))
            return static_cast<ChefId>(chef->picture.number - 1);
    }
    for (std::size_t n = 0; n < shownOrders(); ++n) {
        if (QRectF(-m_plan.bayWidth / 2, FloorPlan::kLintel, m_plan.bayWidth, FloorPlan::kRowHeight - FloorPlan::kLintel)
                .translated(m_plan.bay(n))
                .contains(at))
            return static_cast<TaskId>(n);
    }
    for (const SharedId shared : shownShared()) {
        if (boxInPlan(shared).contains(at))
            return shared;
    }
    return std::nullopt;
}

} // namespace interleave
