#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <vector>

#include "app/kitchen/actor.h"
#include "app/kitchen/floor_plan.h"
#include "app/kitchen/kitchen_painter.h"
#include "core/kitchen/bill.h"
#include "core/kitchen/script.h"

namespace interleave {

/// Where a chef is drawn, and how.
struct StandingChef {
    QPointF feet;
    ChefPicture picture;
    bool isAtRest = false; ///< behind all benches, with both arms
    double opacity = 1;
};

/// One kitchen at one time of its replay: who is where, in units of its floor plan. All of it follows from these values.
/// A value. Thread safety: as any value.
struct KitchenMoment {
    /// Orders beyond these are not drawn.
    static constexpr std::size_t kMostOrders = 16;

    std::shared_ptr<const kitchen::Script> script; ///< null: there is no run
    kitchen::Bill bill;                            ///< of that run
    kitchen::Frame frame;
    kitchen::Pace pace;
    FloorPlan plan;
    std::optional<TaskId> marked; ///< the order that is outlined

    /// The replay is at the end of this run or behind it.
    bool isAtEnd() const { return script && frame.time >= script->time().end; }
    std::size_t shownOrders() const;
    OrderPicture pictureOf(std::size_t order) const;
    /// All chefs that are drawn.
    std::vector<StandingChef> standings() const;
    /// Where a chef stands that is at an order, or at none.
    QPointF spotOf(std::optional<TaskId> order, std::size_t chef) const;
    /// What orders share, as much of it as has a place on the walls.
    std::vector<SharedId> shownShared() const;
    QPointF placeOf(SharedId shared) const;

    /// All that can be pointed at: chefs, orders that are shown, what they share.
    std::vector<Actor> actors() const;
    /// Whether it is the order that is outlined, the chef that works on it, or held by it.
    bool isMarked(const Actor& actor) const;
    /// The upper part of a chef, a customer with ticket and sign. Empty for a chef that is not drawn.
    QRectF boxOf(const Actor& actor) const;
    /// Who is at a point: chefs first.
    std::optional<Actor> actorAt(QPointF at) const;

private:
    void addStandings(std::vector<StandingChef>& all, std::size_t chef) const;
};

/// Whether orders share something that has a place on the walls.
bool hasShared(const Plan& plan);

} // namespace interleave
