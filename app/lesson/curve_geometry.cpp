// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/curve_geometry.h"

#include <algorithm>
#include <cmath>

namespace interleave {

std::vector<double> throughPoints(const std::vector<std::optional<double>>& set)
{
    std::vector<std::size_t> known;
    for (std::size_t n = 0; n < set.size(); ++n) {
        if (set[n])
            known.push_back(n);
    }
    if (known.empty())
        return {};
    std::vector<double> curve;
    for (std::size_t n = 0; n < set.size(); ++n) {
        const auto after = std::ranges::lower_bound(known, n);
        const std::size_t right = after == known.end() ? known.back() : *after;
        const std::size_t left = set[n] ? n : after == known.begin() ? right : *std::prev(after);
        const double share = right > left ? static_cast<double>(n - left) / static_cast<double>(right - left) : 0;
        curve.push_back(std::lerp(*set[left], *set[right], share));
    }
    return curve;
}

double CurveGeometry::xOf(std::size_t point) const
{
    return plot.left() + (static_cast<double>(point) + 0.5) * plot.width() / static_cast<double>(points);
}

double CurveGeometry::yOf(double value) const
{
    return plot.bottom() - (value - least) / (most - least) * plot.height();
}

double CurveGeometry::valueAt(double y) const
{
    if (plot.height() <= 0)
        return least;
    return std::clamp(least + (plot.bottom() - y) / plot.height() * (most - least), least, most);
}

std::size_t CurveGeometry::pointAt(double x) const
{
    if (plot.width() <= 0)
        return 0;
    const double place = std::floor((x - plot.left()) / plot.width() * static_cast<double>(points));
    return static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(points - 1)));
}

} // namespace interleave
