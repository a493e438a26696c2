// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_places.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr double kGap = 10;

} // namespace

std::array<QRectF, 2> kitchenPlaces(QSizeF size, std::array<bool, 2> areShown)
{
    const bool areTwo = areShown[0] && areShown[1];
    const QSizeF each(std::max(1.0, areTwo ? (size.width() - kGap) / 2 : size.width()), std::max(1.0, size.height()));
    std::array<QRectF, 2> places;
    double x = 0;
    for (std::size_t n = 0; n < places.size(); ++n) {
        if (!areShown[n])
            continue;
        places[n] = {QPointF(x, 0), each};
        x += each.width() + kGap;
    }
    return places;
}

ClockPlace clockPlace(QSizeF size, std::array<bool, 2> areShown, double unit)
{
    constexpr double kLeast = 0.3;
    constexpr double kMost = 1.2;
    constexpr double kOfUnits = 0.8; ///< of one kitchen, so that it stays below the receipts
    const bool areTwo = areShown[0] && areShown[1];
    const double scale = std::clamp(size.height() / 900, kLeast, areTwo ? kMost : std::clamp(kOfUnits * unit, kLeast, kMost));
    return {.middle = {areTwo ? size.width() / 2 : size.width() - 62 * scale, size.height() - 62 * scale}, .scale = scale};
}

double clockTurn(TimePoint time, TimePoint end)
{
    const double turn =
        static_cast<double>(time.time_since_epoch().count()) / static_cast<double>(end.time_since_epoch().count());
    return std::clamp(turn, 0.0, 1.0);
}

} // namespace interleave
