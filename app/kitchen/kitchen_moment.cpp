// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_moment.h"

#include <algorithm>
#include <cmath>

#include "core/kitchen/equipment.h"

namespace interleave {

namespace {

using kitchen::ChefFrame;
using kitchen::ChefId;

const QRectF kUpperChef(-66, -318, 132, 210); ///< what is seen of a chef behind a bench
constexpr double kStride = 40;                ///< units walked with one pair of legs
/// A stroke and two steps are drawn in so many pictures.
constexpr double kPhases = 24;
constexpr std::size_t kMostShared = 6;

bool isShown(const SharedKind& kind)
{
    return kitchen::fittingOf(kind) != kitchen::Fitting::None;
}

} // namespace

bool hasShared(const Plan& plan)
{
    return std::ranges::any_of(plan.shared, [](const Shared& shared) { return isShown(shared.kind); });
}

std::size_t KitchenMoment::shownOrders() const
{
    return script ? std::min(kMostOrders, script->orderCount()) : 0;
}

std::vector<Actor> KitchenMoment::actors() const
{
    std::vector<Actor> all;
    for (std::size_t chef = 0; chef < frame.chefs.size(); ++chef)
        all.emplace_back(static_cast<ChefId>(chef));
    for (std::size_t order = 0; order < shownOrders(); ++order)
        all.emplace_back(static_cast<TaskId>(order));
    for (const SharedId shared : shownShared())
        all.emplace_back(shared);
    return all;
}

bool KitchenMoment::isMarked(const Actor& actor) const
{
    if (!marked)
        return false;
    if (const auto* chef = std::get_if<ChefId>(&actor))
        return frame.chefs[indexOf(*chef)].order == marked;
    if (const auto* shared = std::get_if<SharedId>(&actor)) {
        const std::vector<TaskId>& holders = frame.shared[indexOf(*shared)].holders;
        return std::ranges::find(holders, *marked) != holders.end();
    }
    return std::get<TaskId>(actor) == *marked;
}

OrderPicture KitchenMoment::pictureOf(std::size_t order) const
{
    const auto id = static_cast<TaskId>(order);
    OrderPicture picture{.id = id,
                         .name = QString::fromStdString(script->trace().taskOf(id).name),
                         .frame = frame.orders[order],
                         .ticket = script->ticketOf(id),
                         .light = 0,
                         .spread = plan.spread(),
                         .screen = pace.isStill ? Duration{} : std::max(Duration{}, frame.time.time_since_epoch()) * pace.slowdown,
                         .isMarked = marked == id};
    for (const ChefFrame& chef : frame.chefs) {
        if (chef.attention.empty() && chef.order == id)
            picture.light = 1;
        for (const kitchen::Attention& attention : chef.attention) {
            if (attention.order == id)
                picture.light = std::min(1.0, picture.light + attention.share);
        }
    }
    return picture;
}

QPointF KitchenMoment::spotOf(std::optional<TaskId> order, std::size_t chef) const
{
    if (order && indexOf(*order) < shownOrders())
        return plan.standAt(indexOf(*order), frame.orders[indexOf(*order)].equipment);
    return plan.restOf(chef, frame.chefs.size());
}

void KitchenMoment::addStandings(std::vector<StandingChef>& all, std::size_t chef) const
{
    const ChefFrame& doing = frame.chefs[chef];
    StandingChef standing{.feet = {},
                          .picture = {.number = chef + 1,
                                      .pose = kitchen::idlePose(),
                                      .isMirrored = false,
                                      .isMarked = isMarked(static_cast<ChefId>(chef)),
                                      .legs = 0}};
    for (const kitchen::Attention& attention : doing.attention) {
        if (indexOf(attention.order) >= shownOrders())
            continue;
        standing.feet = spotOf(attention.order, chef);
        const kitchen::Equipment equipment = frame.orders[indexOf(attention.order)].equipment;
        standing.picture.pose = kitchen::workingPose(equipment, 0.25);
        standing.picture.blur = {kitchen::workingPose(equipment, 0), kitchen::workingPose(equipment, 0.5),
                                 kitchen::workingPose(equipment, 0.75)};
        standing.opacity = 0.25 + 0.75 * std::min(1.0, attention.share);
        all.push_back(standing);
    }
    if (!doing.attention.empty())
        return;
    const QPointF from = spotOf(doing.from, chef);
    const QPointF to = spotOf(doing.to, chef);
    standing.feet = from + (to - from) * doing.way;
    const bool walks = doing.way > 0 && doing.way < 1;
    if (walks) {
        const double walked = std::hypot(to.x() - from.x(), to.y() - from.y()) * doing.way;
        standing.picture.pose = kitchen::walkingPose(std::floor(std::fmod(walked / kStride, 2) * kPhases / 2) / kPhases * 2);
        standing.picture.legs = 1 + static_cast<int>(walked / kStride) % 2;
        standing.picture.isMirrored = to.x() < from.x();
    } else if (doing.order) {
        standing.picture.pose =
            kitchen::workingPose(indexOf(*doing.order) < shownOrders() ? frame.orders[indexOf(*doing.order)].equipment
                                                                       : kitchen::Equipment::Machine,
                                 std::floor(doing.stroke * kPhases) / kPhases);
    } else {
        standing.isAtRest = !(doing.way >= 1 ? doing.to : doing.from);
    }
    all.push_back(standing);
}

/// Those at rest first: they stand behind the others. Of very many chefs at rest only some are drawn.
std::vector<StandingChef> KitchenMoment::standings() const
{
    std::vector<StandingChef> all;
    std::size_t resting = 0;
    for (std::size_t chef = 0; chef < frame.chefs.size(); ++chef) {
        const ChefFrame& doing = frame.chefs[chef];
        const bool isResting = !doing.from && !doing.to && doing.attention.empty();
        if (!isResting || ++resting <= 2 * plan.columns * plan.rows())
            addStandings(all, chef);
    }
    std::ranges::stable_partition(all, &StandingChef::isAtRest);
    return all;
}

std::vector<SharedId> KitchenMoment::shownShared() const
{
    std::vector<SharedId> shown;
    const std::size_t all = script ? script->trace().plan->shared.size() : 0;
    for (std::size_t n = 0; n < all && shown.size() < kMostShared; ++n) {
        if (isShown(script->trace().plan->shared[n].kind))
            shown.push_back(static_cast<SharedId>(n));
    }
    return shown;
}

/// On the left wall and the right one in turn, with room below each for a label of two lines where they are few.
QPointF KitchenMoment::placeOf(SharedId shared) const
{
    constexpr std::size_t kFew = 4;
    const std::vector<SharedId> all = shownShared();
    const auto place = static_cast<std::size_t>(std::ranges::find(all, shared) - all.begin());
    const double x = place % 2 == 0 ? plan.wall / 2 : plan.width - plan.wall / 2;
    return {x, 126 + static_cast<double>(place / 2) * (all.size() <= kFew ? 270 : 190)};
}

QRectF KitchenMoment::boxOf(const Actor& actor) const
{
    if (const auto* shared = std::get_if<SharedId>(&actor))
        return QRectF(8 - plan.wall / 2, -56, plan.wall - 16, 180).translated(placeOf(*shared));
    if (const auto* order = std::get_if<TaskId>(&actor)) {
        const QRectF customer(-plan.bayWidth / 2, FloorPlan::kLintel, plan.bayWidth, 320);
        return customer.adjusted(18, 18, -18, -4).translated(plan.bay(indexOf(*order)));
    }
    for (const StandingChef& chef : standings()) {
        if (chef.picture.number == indexOf(std::get<ChefId>(actor)) + 1)
            return kUpperChef.translated(chef.feet);
    }
    return {};
}

std::optional<Actor> KitchenMoment::actorAt(QPointF at) const
{
    const std::vector<StandingChef> all = standings();
    for (auto chef = all.rbegin(); chef != all.rend(); ++chef) {
        if (kUpperChef.translated(chef->feet).contains(at))
            return static_cast<ChefId>(chef->picture.number - 1);
    }
    for (std::size_t n = 0; n < shownOrders(); ++n) {
        if (QRectF(-plan.bayWidth / 2, FloorPlan::kLintel, plan.bayWidth, FloorPlan::kRowHeight - FloorPlan::kLintel)
                .translated(plan.bay(n))
                .contains(at))
            return static_cast<TaskId>(n);
    }
    for (const SharedId shared : shownShared()) {
        if (boxOf(shared).contains(at))
            return shared;
    }
    return std::nullopt;
}

} // namespace interleave
