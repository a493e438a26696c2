// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/shared_painter.h"

#include <algorithm>
#include <QPainter>

#include "app/i18n/qt_words.h"
#include "app/kitchen/kitchen_words.h"

namespace interleave {

namespace {

/// In a smaller kitchen the names of what is held would cover it.
constexpr double kLeastNaming = 0.5;

QString spriteOf(kitchen::Token token)
{
    switch (token) {
    case kitchen::Token::Key: return QStringLiteral("key");
    case kitchen::Token::Fork: return QStringLiteral("fork");
    }
    return {};
}

} // namespace

void SharedPainter::paint() const
{
    const std::vector<SharedId> all = m_moment.shownShared();
    if (all.size() == 1 && isLock(m_moment.script->trace().plan->shared[indexOf(all.front())].kind)) {
        const kitchen::SharedFrame& key = m_moment.frame.shared[indexOf(all.front())];
        const bool isOpen = !key.holders.empty() || !key.inTurn.empty();
        m_painter.coldStore(m_to, {m_moment.plan.wall / 2, 640}, m_moment.plan.wall, isOpen);
    }
    for (const SharedId shared : all)
        paintOne(shared, m_moment.placeOf(shared));
    paintHeld();
}

void SharedPainter::paintOne(SharedId id, QPointF at) const
{
    const kitchen::SharedFrame& frame = m_moment.frame.shared[indexOf(id)];
    const QString said = paintFitting(id, at);
    paintHolders(id, at);
    const QRectF name = m_painter.label(m_to, at + QPointF(0, 104), said, 28, m_moment.plan.wall - 16);
    if (frame.waiting.empty())
        return;
    constexpr double kSize = 26;
    const double y = name.bottom() + 18;
    const double width = kSize * static_cast<double>(frame.waiting.size()) / 2;
    m_painter.sprites().draw(m_to, QStringLiteral("badge-blocked"),
                             {std::max(at.x() - m_moment.plan.wall / 2 + 22, at.x() - width - 8), y}, 0.46);
    paintSigns(frame.waiting, {at.x() + 16, y}, kSize);
}

/// What is shared, without who has it and who waits; gives what is said of it.
QString SharedPainter::paintFitting(SharedId id, QPointF at) const
{
    const Shared& shared = m_moment.script->trace().plan->shared[indexOf(id)];
    const kitchen::SharedFrame& frame = m_moment.frame.shared[indexOf(id)];
    const QString name = toQString(m_words, shared.name);
    const auto withAmount = [&] {
        return KitchenWords::tr("%1: %2", "something shared, how much is in it").arg(name).arg(*frame.left);
    };
    switch (kitchen::fittingOf(shared.kind)) {
    case kitchen::Fitting::Pass:
        paintChannel(at, frame.left.value_or(0));
        return frame.left ? withAmount() : KitchenWords::tr("%1: not known").arg(name);
    case kitchen::Fitting::Bowl:
        m_painter.sprites().draw(m_to,
                                 QStringLiteral("key-bowl-%1").arg(std::clamp<std::int64_t>(frame.left.value_or(0), 0, 4)),
                                 at + QPointF(0, 40));
        return frame.left ? withAmount() : name;
    case kitchen::Fitting::Hook:
        m_painter.sprites().draw(m_to, QStringLiteral("key-hook"), at);
        if (frame.holders.empty() && frame.inTurn.empty())
            m_painter.sprites().draw(m_to, spriteOf(m_moment.script->tokenOf(id)), at);
        return name;
    case kitchen::Fitting::None: break;
    }
    return name;
}

/// With the first values that are in it.
void SharedPainter::paintChannel(QPointF at, std::int64_t values) const
{
    m_to.save();
    m_to.translate(at + QPointF(0, 40));
    m_to.scale(0.75, 0.75);
    m_painter.sprites().draw(m_to, QStringLiteral("pass"), {});
    for (std::int64_t n = 0; n < std::min<std::int64_t>(4, values); ++n)
        m_painter.sprites().draw(m_to, QStringLiteral("parcel"), {-54 + 36 * static_cast<double>(n), -16}, 0.7);
    m_to.restore();
}

/// Who has it, in its place: of one alone the name too.
void SharedPainter::paintHolders(SharedId id, QPointF at) const
{
    const kitchen::SharedFrame& frame = m_moment.frame.shared[indexOf(id)];
    constexpr double kSize = 40;
    const QPointF middle = at + QPointF(0, 58);
    if (!frame.inTurn.empty()) {
        m_painter.sprites().draw(m_to, QStringLiteral("whirl"), at + QPointF(42, -2), 0.6);
        paintSigns(frame.inTurn, middle, kSize);
    } else if (frame.holders.size() == 1) {
        const QString name = QString::fromStdString(m_moment.script->trace().taskOf(frame.holders.front()).name);
        const QRectF label =
            m_painter.label(m_to, middle + QPointF(kSize / 2 + 2, 0), name, 27, m_moment.plan.wall - kSize - 24);
        paintSigns(frame.holders, {label.left() - kSize / 2 - 2, middle.y()}, kSize);
    } else {
        paintSigns(frame.holders, middle, kSize);
    }
}

/// Side by side round the middle of `at`; closer where they are many.
void SharedPainter::paintSigns(const std::vector<TaskId>& orders, QPointF at, double size) const
{
    if (orders.empty())
        return;
    const auto count = static_cast<double>(orders.size());
    const double step = std::min(size + 4, (m_moment.plan.wall - size - 48) / std::max(1.0, count - 1));
    double x = at.x() - step * (count - 1) / 2 - size / 2;
    for (const TaskId order : orders) {
        m_painter.sign(m_to, QRectF(x, at.y() - size / 2, size, size), order);
        x += step;
    }
}

/// On the front of the bench of who has it, with its name where there are several such things; also what has no place on the walls.
void SharedPainter::paintHeld() const
{
    const bool areNamed = m_moment.shownShared().size() > 1 && m_scale >= kLeastNaming;
    std::vector<int> held(m_moment.shownOrders());
    for (std::size_t n = 0; n < m_moment.frame.shared.size(); ++n) {
        const kitchen::SharedFrame& frame = m_moment.frame.shared[n];
        const QString sprite = spriteOf(m_moment.script->tokenOf(static_cast<SharedId>(n)));
        const bool isInTurn = !frame.inTurn.empty();
        for (const TaskId order : isInTurn ? frame.inTurn : frame.holders) {
            if (indexOf(order) >= held.size())
                continue;
            const int place = held[indexOf(order)]++; // at the left, at the right, and above these
            const QPointF at =
                m_moment.plan.bay(indexOf(order)) + QPointF(place % 2 == 0 ? -72 : 72, 628 - 40 * (place / 2));
            m_to.setOpacity(isInTurn ? 0.5 : 1);
            m_painter.sprites().draw(m_to, sprite, at - QPointF(20, 0), 0.8);
            m_to.setOpacity(1);
            if (isInTurn)
                m_painter.sprites().draw(m_to, QStringLiteral("whirl"), at, 0.8);
            else if (areNamed)
                m_painter.label(m_to, at + QPointF(0, 30),
                                toQString(m_words, m_moment.script->trace().plan->shared[n].name), 22, 78);
        }
    }
}

} // namespace interleave
