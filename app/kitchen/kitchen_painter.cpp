// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

#include "app/kitchen/floor_plan.h"
#include "app/theme/task_badge.h"
#include "core/gantt/task_sign.h"

namespace interleave {

namespace {

using kitchen::Equipment;
using kitchen::OrderState;

const QColor kOutline(0x3A, 0x2A, 0x32);
const QColor kCream(0xFB, 0xF1, 0xDF);
const QColor kCoat(0xFD, 0xFB, 0xF7);
const QColor kCuff(0xDC, 0xD6, 0xDF);
constexpr int kCustomers = 6;
constexpr int kHeads = 4;

/// Which of `count` pictures is shown that follow each other.
int turnOf(Duration screen, int milliseconds, int count)
{
    return static_cast<int>(screen / std::chrono::milliseconds(milliseconds) % count);
}

QString letter(int n)
{
    return QString(QChar(u'a' + n));
}

QString signOf(OrderState state)
{
    switch (state) {
    case OrderState::Running: return QStringLiteral("badge-running");
    case OrderState::Ready:
    case OrderState::Taken: return QStringLiteral("badge-ready");
    case OrderState::WaitingIo: return QStringLiteral("badge-io");
    case OrderState::WaitingLock:
    case OrderState::WaitingMessage: return QStringLiteral("badge-blocked");
    case OrderState::Served: return QStringLiteral("badge-done");
    case OrderState::NotYetThere:
    case OrderState::Abandoned: return {};
    }
    return {};
}

QString stepSignOf(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Spit: return QStringLiteral("step-meat");
    case Equipment::Fryer: return QStringLiteral("step-fries");
    case Equipment::Board: return QStringLiteral("step-veg");
    case Equipment::Counter: return QStringLiteral("step-wrap");
    case Equipment::Machine: return QStringLiteral("step-compute");
    case Equipment::Mailbox: return QStringLiteral("step-io");
    case Equipment::Chest: return QStringLiteral("step-lock");
    case Equipment::Pass: return QStringLiteral("step-send");
    }
    return {};
}

QString resultOf(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Spit: return QStringLiteral("result-meat");
    case Equipment::Fryer: return QStringLiteral("result-fries");
    case Equipment::Board: return QStringLiteral("result-salad");
    default: return {};
    }
}

/// From shoulder to hand; the sign of bend picks the elbow's side. Longer than the arm it is straight.
QPainterPath armPath(QPointF shoulder, QPointF hand, double bend)
{
    constexpr double kLength = 92;
    const QPointF d = hand - shoulder;
    const double length = std::max(1.0, std::hypot(d.x(), d.y()));
    const double slack = 0.62 * std::sqrt(std::max(0.0, kLength * kLength - length * length)) * bend;
    QPainterPath path(shoulder);
    path.quadTo((shoulder + hand) / 2 + QPointF(-d.y(), d.x()) / length * slack, hand);
    return path;
}

QPointF pointOf(const kitchen::Spot& spot)
{
    return {spot.x, spot.y};
}

/// Room for every pose, with its tool.
const QRectF kChefBox(-150, -330, 300, 345);

std::size_t hashOf(const kitchen::Arm& arm)
{
    return qHashMulti(0, arm.hand.x, arm.hand.y, arm.bend);
}

std::size_t hashOf(const kitchen::Pose& pose)
{
    return qHashMulti(0, hashOf(pose.right), hashOf(pose.left), pose.toolAngle, pose.head, pose.lean,
                      static_cast<int>(pose.tool), pose.areArmsCrossed);
}

/// Of a picture and the colour of its number; two of one name look the same.
QString nameOf(const ChefPicture& chef, KitchenPainter::ChefPart part, const QColor& number)
{
    std::size_t hash = qHashMulti(0, chef.number, chef.isMirrored, chef.legs, hashOf(chef.pose), number.rgb());
    for (const kitchen::Pose& pose : chef.blur)
        hash = qHashMulti(hash, hashOf(pose));
    return QStringLiteral("chef %1 %2").arg(static_cast<int>(part)).arg(hash, 0, 16);
}

/// Broken at the space that is nearest to the middle; one line where there is none.
QStringList inTwoLines(const QString& text)
{
    const qsizetype middle = text.size() / 2;
    const qsizetype before = text.lastIndexOf(QLatin1Char(' '), middle);
    const qsizetype after = text.indexOf(QLatin1Char(' '), middle);
    if (before <= 0 && after < 0)
        return {text};
    const qsizetype at = before <= 0 || (after >= 0 && after - middle < middle - before) ? after : before;
    return {text.left(at), text.mid(at + 1)};
}

constexpr QPointF kRightShoulder(37, -154);
constexpr QPointF kLeftShoulder(-37, -154);

} // namespace

KitchenPainter::KitchenPainter(const Theme& theme) : m_theme(theme)
{
    setTheme(theme);
}

void KitchenPainter::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_leastLabel = QFontMetricsF(theme.font(TextRole::Small)).height();
}

double KitchenPainter::headerHeight(double kitchen) const
{
    return std::round(std::max(QFontMetricsF(m_theme.font(TextRole::Body)).height() * 1.3, kitchen * 0.06));
}

Sprites::Colours KitchenPainter::coloursOf(TaskId order)
{
    const gantt::TaskSign sign = gantt::taskSign(order);
    return {toColor(sign.colour), toColor(sign.shade)};
}

void KitchenPainter::room(QPainter& painter, double width, double wall, double bayWidth, std::size_t columns)
{
    const QString time = timeOfDay();
    const QRectF row(0, 0, width, FloorPlan::kRowHeight);
    const QRectF windows = row.adjusted(wall, 0, -wall, 0);
    if (wall > 0)
        m_sprites.drawTiles(painter, QStringLiteral("bg-wall-") + time, row);
    m_sprites.drawTiles(painter, QStringLiteral("bg-window-") + time, windows);
    painter.save();
    painter.setClipRect(windows.adjusted(0, 0, 0, -398), Qt::IntersectClip); // down to the sill
    for (double x = windows.left(); x < windows.right(); x += 240)
        m_sprites.draw(painter, QStringLiteral("street-") + time, {x, 322});
    painter.restore();
    const std::size_t first = wall > 0 ? 0 : 1;
    for (std::size_t post = first; post + first <= columns; ++post)
        m_sprites.draw(painter, QStringLiteral("window-post-") + time, {wall + static_cast<double>(post) * bayWidth, 344});
}

void KitchenPainter::floor(QPainter& painter, const QRectF& area)
{
    m_sprites.drawTiles(painter, QStringLiteral("bg-floor-") + timeOfDay(), area);
}

void KitchenPainter::decoration(QPainter& painter, double width, double wall)
{
    constexpr double kRoom = 176; ///< that the widest takes
    if (wall < kRoom)
        return;
    m_sprites.draw(painter, QStringLiteral("decor-shelf"), {wall / 2, 250});
    m_sprites.draw(painter, QStringLiteral("decor-menu"), {width - wall / 2, 200});
}

void KitchenPainter::coldStore(QPainter& painter, QPointF threshold, double wall, bool isOpen)
{
    const double scale = std::min(1.0, (wall - 12) / 214);
    m_sprites.draw(painter, isOpen ? QStringLiteral("coldstore-open") : QStringLiteral("coldstore-closed"),
                   threshold + QPointF(isOpen ? 22 * scale : 0, 0), scale);
}

QRectF KitchenPainter::label(QPainter& painter, QPointF at, const QString& text, double height, double most, LabelKind kind)
{
    constexpr double kType = 0.68; ///< of the height
    height = std::max(height, m_leastLabel / painter.worldTransform().m11());
    QFont font = m_theme.font(TextRole::Body);
    font.setBold(true);
    const auto widthOf = [&](double lineHeight, const QStringList& lines) {
        font.setPixelSize(std::max(1, static_cast<int>(lineHeight * kType)));
        double widest = 0;
        for (const QString& one : lines)
            widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(one));
        return widest + lineHeight * 0.8;
    };
    QStringList lines{text};
    if (widthOf(height, lines) > most)
        lines = inTwoLines(text);
    const double wished = widthOf(height, lines);
    const double shrink = std::min(1.0, most / wished);
    height *= shrink;
    font.setPixelSize(std::max(1, static_cast<int>(height * kType)));
    const QSizeF size(wished * shrink, height * (lines.size() == 1 ? 1 : 1.8));
    const QColor paper = kind == LabelKind::Name ? kCream : QColor(0xEB, 0xBE, 0x45);
    const double line = kind == LabelKind::Marked ? 5 : 2.6;
    const QRectF box(at - QPointF(size.width(), size.height()) / 2, size);
    const QString name = QStringLiteral("label %1 %2 ").arg(static_cast<int>(kind)).arg(font.pixelSize());
    m_sprites.drawPainted(painter, name + text, box.adjusted(-line, -line, line, line),
                          [&](QPainter& inner, const QRectF& whole) {
                              const QRectF rect = whole.adjusted(line, line, -line, -line);
                              inner.setFont(font);
                              inner.setPen(QPen(kOutline, line));
                              inner.setBrush(paper);
                              inner.drawRoundedRect(rect, height * 0.3, height * 0.3);
                              inner.setPen(kOutline);
                              inner.drawText(rect, Qt::AlignCenter, lines.join(QLatin1Char('\n')));
                          });
    return box;
}

void KitchenPainter::sign(QPainter& painter, const QRectF& box, TaskId order)
{
    m_sprites.drawPainted(painter, QStringLiteral("sign %1").arg(indexOf(order)), box,
                          [order](QPainter& inner, const QRectF& rect) {
                              paintTaskSign(inner, rect, order, gantt::Look::Light);
                          });
}

void KitchenPainter::signOnColour(QPainter& painter, const QRectF& box, TaskId order)
{
    m_sprites.drawPainted(painter, QStringLiteral("sign on colour %1").arg(indexOf(order)), box,
                          [order](QPainter& inner, const QRectF& rect) {
                              paintTaskSignOnItsColour(inner, rect, order, gantt::Look::Light);
                          });
}

void KitchenPainter::ticket(QPainter& painter, const OrderPicture& order)
{
    const QPointF rail(60 + order.spread, 63);
    m_sprites.draw(painter, QStringLiteral("ticket"), rail, 1, coloursOf(order.id));
    signOnColour(painter, QRectF(rail.x() - 15, rail.y() + 4, 30, 30), order.id);
    constexpr std::array kPlaces{QPointF(-22, 70), QPointF(22, 70), QPointF(-22, 113), QPointF(22, 113)};
    const std::size_t shown = std::min(order.ticket.size(), kPlaces.size());
    for (std::size_t n = 0; n < shown; ++n) {
        const QPointF place = rail + kPlaces[n];
        if (n < order.frame.boxesDone) {
            m_sprites.draw(painter, QStringLiteral("mark-done"), place);
            continue;
        }
        const bool isNow = order.frame.step && order.ticket[n].equipment == order.frame.equipment;
        painter.setOpacity(isNow ? 1 : 0.5);
        m_sprites.draw(painter, stepSignOf(order.ticket[n].equipment), place);
        painter.setOpacity(1);
        if (isNow)
            m_sprites.draw(painter, QStringLiteral("mark-now"), place, 1, coloursOf(order.id));
    }
}

void KitchenPainter::orderBehind(QPainter& painter, const OrderPicture& order)
{
    const bool isServed = order.frame.state == OrderState::Served;
    if (!isServed)
        ticket(painter, order);
    const int who = static_cast<int>(indexOf(order.id) % kCustomers) + 1;
    const QString mood = isServed            ? QStringLiteral("happy")
                       : order.frame.isTired ? QStringLiteral("long")
                                             : QStringLiteral("calm");
    const QPointF customer(-52 - order.spread + (isServed ? 22 : 0), 322 - 18 * order.frame.hop);
    m_sprites.draw(painter, QStringLiteral("customer-%1-%2").arg(who).arg(mood), customer, 1, coloursOf(order.id));
    sign(painter, QRectF(customer.x() - 15, customer.y() - 49, 30, 30), order.id);
    if (const QString sign = signOf(order.frame.state); !sign.isEmpty())
        m_sprites.draw(painter, sign, {66 + order.spread + (isServed ? 20 : 0), 262}, 1.12);
    label(painter, {-52 - order.spread, 340}, order.name, 27, 110, order.isMarked ? LabelKind::Marked : LabelKind::Name);
    if (order.light > 0) {
        painter.setOpacity(order.light);
        m_sprites.draw(painter, QStringLiteral("lamp-cone"), {0, 374});
        painter.setOpacity(1);
    }
    m_sprites.draw(painter, order.light > 0.5 ? QStringLiteral("lamp-on") : QStringLiteral("lamp-off"), {0, 374});
}

/// The basket is down, and all boils, while it works by itself.
void KitchenPainter::fryer(QPainter& painter, const OrderPicture& order, QPointF at)
{
    const kitchen::OrderFrame& frame = order.frame;
    const bool isWaiting = frame.state == OrderState::WaitingIo;
    m_sprites.draw(painter, QStringLiteral("station-fryer-back"), at);
    const double depth = isWaiting ? 34 : 78 - 44 * (frame.state == OrderState::Running ? frame.progress : 0);
    m_sprites.draw(painter, QStringLiteral("fryer-basket"), at - QPointF(0, depth));
    if (isWaiting)
        m_sprites.draw(painter, QStringLiteral("fryer-bubbles-") + letter(turnOf(order.screen, 160, 3)), at);
    m_sprites.draw(painter, QStringLiteral("station-fryer-front"), at);
    if (isWaiting)
        m_sprites.draw(painter, QStringLiteral("steam-") + letter(turnOf(order.screen, 400, 2)), at - QPointF(0, 118));
}

/// Its gears turn while it is worked at.
void KitchenPainter::machine(QPainter& painter, const OrderPicture& order, QPointF at)
{
    m_sprites.draw(painter, QStringLiteral("station-machine"), at);
    const double turn = order.frame.state == OrderState::Running ? 360 * toMilliseconds(order.screen) / 2400 : 0;
    for (const auto& [place, sense] : {std::pair(QPointF(-14, -66), 1.0), std::pair(QPointF(24, -86), -1.0)}) {
        painter.save();
        painter.translate(at + place);
        painter.rotate(std::fmod(turn, 360) * sense);
        m_sprites.draw(painter, QStringLiteral("gear"), {}, 0.62);
        painter.restore();
    }
}

void KitchenPainter::station(QPainter& painter, const OrderPicture& order)
{
    const kitchen::OrderFrame& frame = order.frame;
    const QPointF at(frame.equipment == Equipment::Fryer ? 58 : 48, 570);
    const bool isWaiting = frame.state == OrderState::WaitingIo;
    switch (frame.equipment) {
    case Equipment::Spit: {
        const int level = 3 - std::min(2, static_cast<int>(frame.progress * 3));
        m_sprites.draw(painter, QStringLiteral("station-spit"), at);
        const int turn = turnOf(order.screen, 180, 4);
        m_sprites.draw(painter, QStringLiteral("spit-meat-%1-%2").arg(level).arg(letter(turn)), at);
        return;
    }
    case Equipment::Fryer: fryer(painter, order, at); return;
    case Equipment::Board:
        m_sprites.draw(painter, QStringLiteral("station-board"), at);
        m_sprites.draw(painter,
                       frame.progress < 1.0 / 3   ? QStringLiteral("veg-whole")
                       : frame.progress < 2.0 / 3 ? QStringLiteral("veg-half")
                                                  : QStringLiteral("veg-chopped"),
                       at);
        return;
    case Equipment::Counter:
        m_sprites.draw(painter, QStringLiteral("station-wrap"), at);
        m_sprites.draw(painter, frame.progress < 0.5 ? QStringLiteral("kebab-open") : QStringLiteral("kebab-closed"), at);
        return;
    case Equipment::Machine: machine(painter, order, at); return;
    case Equipment::Mailbox:
        m_sprites.draw(painter, QStringLiteral("station-mailbox"), at);
        if (!isWaiting || frame.progress > 0.85)
            m_sprites.draw(painter, QStringLiteral("letter"), at + QPointF(-37, -40), 0.7);
        if (isWaiting)
            m_sprites.draw(painter, QStringLiteral("steam-") + letter(turnOf(order.screen, 400, 2)), at - QPointF(0, 150), 0.7);
        return;
    case Equipment::Chest:
        m_sprites.draw(painter,
                       frame.isOpen ? QStringLiteral("station-chest-open") : QStringLiteral("station-chest-locked"), at);
        return;
    case Equipment::Pass: m_sprites.draw(painter, QStringLiteral("parcel"), at, 1.2); return;
    }
}

void KitchenPainter::orderInFront(QPainter& painter, const OrderPicture& order)
{
    m_sprites.draw(painter, QStringLiteral("bench"), {0, 570}, 1, coloursOf(order.id));
    sign(painter, QRectF(-21, 570 + 43, 42, 42), order.id);
    if (order.isMarked) {
        painter.setPen(QPen(m_theme.color(&gantt::ChromeColours::focus), 6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(-112, 552, 224, 134), 14, 14);
    }
    if (order.frame.state == OrderState::Served || order.frame.state == OrderState::NotYetThere)
        return;
    station(painter, order);
    m_sprites.draw(painter, QStringLiteral("tray"), {-62, 570});
    double x = -24;
    for (std::size_t n = 0; n < std::min(order.frame.boxesDone, order.ticket.size()); ++n) {
        if (const QString result = resultOf(order.ticket[n].equipment); !result.isEmpty()) {
            m_sprites.draw(painter, result, {-62 + x, 566}, 0.82);
            x += 26;
        }
    }
}

void KitchenPainter::arm(QPainter& painter, QPointF shoulder, const kitchen::Arm& arm) const
{
    const QPainterPath path = armPath(shoulder, pointOf(arm.hand), arm.bend);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kOutline, 31, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
    painter.setPen(QPen(kCoat, 23, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
    const double at = path.percentAtLength(std::max(0.0, path.length() - 11));
    const double angle = path.angleAtPercent(at) * 3.14159265358979 / 180;
    const QPointF across(std::sin(angle) * 11, std::cos(angle) * 11);
    painter.setPen(QPen(kCuff, 5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(path.pointAtPercent(at) - across, path.pointAtPercent(at) + across);
}

void KitchenPainter::hand(QPainter& painter, const ChefPicture& chef, const kitchen::Arm& arm, bool isMirrored)
{
    painter.save();
    painter.translate(pointOf(arm.hand));
    if (isMirrored)
        painter.scale(-1, 1);
    m_sprites.draw(painter, QStringLiteral("chef-hand-%1").arg((chef.number - 1) % kHeads + 1), {});
    painter.restore();
}

void KitchenPainter::chef(QPainter& painter, const ChefPicture& chef, ChefPart part)
{
    m_sprites.drawPainted(painter, nameOf(chef, part, numberColour(chef)), kChefBox, [&](QPainter& inner, const QRectF&) {
        inner.translate(-kChefBox.topLeft());
        if (part != ChefPart::NearArm)
            allButNearArm(inner, chef);
        if (part != ChefPart::AllButNearArm)
            nearArms(inner, chef);
    });
}

QColor KitchenPainter::numberColour(const ChefPicture& chef) const
{
    return chef.isMarked ? m_theme.color(&gantt::ChromeColours::focus) : kOutline;
}

void KitchenPainter::allButNearArm(QPainter& painter, const ChefPicture& chef)
{
    painter.save();
    if (chef.isMirrored)
        painter.scale(-1, 1);
    const QString legs = chef.legs == 0 ? QStringLiteral("chef-legs-stand")
                       : chef.legs == 1 ? QStringLiteral("chef-legs-walk-a")
                                        : QStringLiteral("chef-legs-walk-b");
    m_sprites.draw(painter, legs, {});
    painter.translate(0, chef.legs == 1 ? 4 : 0);
    painter.rotate(chef.pose.lean);
    m_sprites.draw(painter, QStringLiteral("chef-body"), {});
    arm(painter, kLeftShoulder, chef.pose.left);
    hand(painter, chef, chef.pose.left, !chef.pose.areArmsCrossed);
    painter.translate(0, -176);
    painter.rotate(chef.pose.head);
    m_sprites.draw(painter, QStringLiteral("chef-head-%1").arg((chef.number - 1) % kHeads + 1), {});
    painter.translate(-2, -109);
    if (chef.isMirrored)
        painter.scale(-1, 1); // the number is read from the left always
    QFont font = m_theme.font(TextRole::Body);
    font.setPixelSize(34);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(numberColour(chef));
    painter.drawText(QRectF(-50, -22, 100, 44), Qt::AlignCenter, QString::number(chef.number));
    painter.restore();
}

void KitchenPainter::nearArms(QPainter& painter, const ChefPicture& chef)
{
    constexpr double kFaint = 0.4;
    ChefPicture one = chef;
    painter.save();
    painter.setOpacity(chef.blur.empty() ? 1 : kFaint);
    for (const kitchen::Pose& pose : chef.blur) {
        one.pose = pose;
        nearArm(painter, one);
    }
    nearArm(painter, chef);
    painter.restore();
}

void KitchenPainter::nearArm(QPainter& painter, const ChefPicture& chef)
{
    painter.save();
    if (chef.isMirrored)
        painter.scale(-1, 1);
    painter.translate(0, chef.legs == 1 ? 4 : 0);
    painter.rotate(chef.pose.lean);
    if (chef.pose.tool != kitchen::Tool::None) {
        painter.save();
        painter.translate(pointOf(chef.pose.right.hand));
        painter.rotate(chef.pose.toolAngle);
        m_sprites.draw(painter,
                       chef.pose.tool == kitchen::Tool::DonerKnife ? QStringLiteral("tool-doner-knife")
                                                                   : QStringLiteral("tool-chef-knife"),
                       {});
        painter.restore();
    }
    arm(painter, kRightShoulder, chef.pose.right);
    hand(painter, chef, chef.pose.right, chef.pose.areArmsCrossed);
    painter.restore();
}

void KitchenPainter::clock(QPainter& painter, QPointF at, double scale, double turn)
{
    m_sprites.draw(painter, QStringLiteral("clock-face"), at, scale);
    painter.save();
    painter.translate(at);
    painter.rotate(360 * turn);
    m_sprites.draw(painter, QStringLiteral("clock-hand-minute"), {}, scale);
    painter.restore();
}

} // namespace interleave
