#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <QRectF>

#include "core/base/time.h"

namespace interleave {

/// Where kitchens stand in a picture of `size`: side by side, the earlier run at the left, whatever the language. One that is not
/// shown has an empty place.
std::array<QRectF, 2> kitchenPlaces(QSizeF size, std::array<bool, 2> areShown);

/// The one clock of the kitchens: between two of them, else at the right.
struct ClockPlace {
    QPointF middle;
    double scale = 1;
};

/// `unit`: how many pixels a unit of the kitchen is, where only one is shown.
ClockPlace clockPlace(QSizeF size, std::array<bool, 2> areShown, double unit);

/// How far the clock's hand has gone round, 0 to 1: once in the whole run. Requires: `end` > 0.
double clockTurn(TimePoint time, TimePoint end);

} // namespace interleave
