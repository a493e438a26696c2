// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/floor_plan.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr double kNarrowWall = 150;
constexpr double kWideWall = 250;
constexpr double kHalfChef = 74;

FloorPlan planWith(std::size_t orders, std::size_t columns, QSizeF size, bool hasShared)
{
    FloorPlan plan{.bays = orders, .columns = columns, .width = 0, .bayWidth = FloorPlan::kNarrowBay, .wall = hasShared ? kNarrowWall : 0};
    const auto count = static_cast<double>(columns);
    const double least = count * plan.bayWidth + 2 * plan.wall;
    const double proportion = size.height() > 0 ? size.width() / size.height() : 1;
    plan.width = std::max(least, plan.height() * proportion);
    const double spare = plan.width - count * FloorPlan::kNarrowBay;
    if (hasShared || spare > 2 * kNarrowWall + count * 40)
        plan.wall = std::clamp((plan.width - count * 300) / 2, kNarrowWall, kWideWall);
    plan.bayWidth = (plan.width - 2 * plan.wall) / count;
    if (plan.wall > 0 && plan.bayWidth > FloorPlan::kWideBay) {
        plan.bayWidth = FloorPlan::kWideBay;
        plan.wall = (plan.width - count * plan.bayWidth) / 2;
    }
    return plan;
}

} // namespace

QPointF FloorPlan::bay(std::size_t order) const
{
    return {wall + (static_cast<double>(order % columns) + 0.5) * bayWidth,
            static_cast<double>(order / columns) * kRowHeight - kLintel};
}

double FloorPlan::spread() const
{
    return bayWidth > 240 ? std::min(bayWidth - 240, 60.0) / 4 : 0;
}

QPointF FloorPlan::standAt(std::size_t order, kitchen::Equipment equipment) const
{
    double x = -52;
    switch (equipment) {
    case kitchen::Equipment::Fryer: x = -62; break;
    case kitchen::Equipment::Board: x = -20; break;
    case kitchen::Equipment::Counter: x = 20; break;
    case kitchen::Equipment::Spit:
    case kitchen::Equipment::Machine:
    case kitchen::Equipment::Mailbox:
    case kitchen::Equipment::Chest:
    case kitchen::Equipment::Pass: break;
    }
    return bay(order) + QPointF(x, kFeet);
}

/// At the left border of a bay, where the bench has only its tray; with more chefs than bays, closer together.
QPointF FloorPlan::restOf(std::size_t chef, std::size_t chefs) const
{
    const std::size_t places = columns * rows();
    const std::size_t layers = (std::max<std::size_t>(1, chefs) + places - 1) / places;
    const std::size_t place = chef % places;
    const std::size_t layer = chef / places;
    const double within = (static_cast<double>(layer) + 1) / (static_cast<double>(layers) + 1) - 0.5;
    const double x = wall + static_cast<double>(place % columns) * bayWidth + 14 + within * bayWidth * 0.5;
    return {std::clamp(x, kHalfChef, width - kHalfChef), static_cast<double>(place / columns) * kRowHeight - kLintel + kFeet};
}

FloorPlan floorPlanFor(std::size_t orders, QSizeF size, bool hasShared)
{
    orders = std::max<std::size_t>(1, orders);
    FloorPlan best = planWith(orders, orders, size, hasShared);
    for (std::size_t rows = 2; rows <= 4 && rows <= orders; ++rows) {
        const FloorPlan other = planWith(orders, (orders + rows - 1) / rows, size, hasShared);
        if (scaleOf(other, size) > scaleOf(best, size) * 1.05)
            best = other;
    }
    return best;
}

double scaleOf(const FloorPlan& plan, QSizeF size)
{
    return std::min(size.width() / plan.width, size.height() / plan.height());
}

} // namespace interleave
