#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <QPointF>
#include <QRectF>

#include "core/kitchen/equipment.h"

namespace interleave {

/// Where things stand in a kitchen, in its own units: a row of bays is 720 high. Each order has a bay; where there are walls at the
/// left and the right, what orders share stands there.
struct FloorPlan {
    std::size_t bays = 1;
    std::size_t columns = 1;
    double width = 0;
    double bayWidth = 0;
    double wall = 0; ///< the width of each of the two walls; 0: none

    std::size_t rows() const { return columns == 0 ? 1 : (bays + columns - 1) / columns; }
    double height() const { return static_cast<double>(rows()) * kRowHeight - kLintel; }
    /// The middle of a bay, at the top of its row; in the first row that is above the picture, by kLintel.
    QPointF bay(std::size_t order) const;
    /// How much the things of a bay may spread.
    double spread() const;
    /// Where a chef stands that works at an order's bench: the floor between the feet.
    QPointF standAt(std::size_t order, kitchen::Equipment equipment) const;
    /// Where a chef stands that has nothing to do.
    QPointF restOf(std::size_t chef, std::size_t chefs) const;

    static constexpr double kRowHeight = 720;
    static constexpr double kLintel = 44; ///< at the top of each row; nothing stands there
    static constexpr double kFeet = 678;
    static constexpr double kNarrowBay = 236;
    static constexpr double kWideBay = 340;
};

/// The floor plan that lets everything be as large as possible in `size` pixels. With `hasShared` there are walls.
FloorPlan floorPlanFor(std::size_t orders, QSizeF size, bool hasShared);
/// How many pixels a unit is when the plan fills as much of `size` as it can.
double scaleOf(const FloorPlan& plan, QSizeF size);

} // namespace interleave
