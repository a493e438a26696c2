// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curve_index.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace interleave {

CurveIndex::CurveIndex(const CurvePlaces& places)
{
    m_starts.push_back(0);
    for (const SeriesPlaces& series : places.series) {
        for (const PointPlace& point : series.points) {
            if (point.canBeMet())
                m_byX.push_back({.x = point.x, .y = point.anchor, .number = static_cast<std::uint32_t>(m_x.size())});
            m_x.push_back(point.canBeMet() ? point.x : std::numeric_limits<float>::quiet_NaN());
        }
        m_starts.push_back(m_x.size());
    }
    std::ranges::stable_sort(m_byX, {}, &Entry::x);
}

CurveIndex::Place CurveIndex::placeOf(std::size_t number) const
{
    const auto after = std::ranges::upper_bound(m_starts, number);
    const auto series = static_cast<std::size_t>(after - m_starts.begin()) - 1;
    return {.series = series, .point = number - m_starts[series]};
}

std::optional<std::size_t> CurveIndex::nearest(const QPointF& at, const QRectF& plot, double reach) const
{
    const double x = (at.x() - plot.left()) / plot.width();
    const double y = (plot.bottom() - at.y()) / plot.height();
    const double reachInX = reach / plot.width();
    std::optional<std::size_t> nearest;
    double least = reach * reach;
    for (auto entry = std::ranges::lower_bound(m_byX, static_cast<float>(x - reachInX), {}, &Entry::x);
         entry != m_byX.end() && entry->x <= x + reachInX; ++entry) {
        const double across = (entry->x - x) * plot.width();
        const double along = (entry->y - y) * plot.height();
        const double distance = across * across + along * along;
        if (distance < least || (distance == least && entry->number > nearest.value_or(0))) {
            least = distance;
            nearest = entry->number;
        }
    }
    return nearest;
}

std::optional<std::size_t> CurveIndex::along(std::size_t from, int by) const
{
    const std::size_t series = placeOf(from).series;
    for (std::size_t number = from + static_cast<std::size_t>(by);
         number >= m_starts[series] && number < m_starts[series + 1]; number += static_cast<std::size_t>(by)) {
        if (canBeMet(number))
            return number;
        if (number == 0)
            break;
    }
    return canBeMet(from) ? std::optional(from) : std::nullopt;
}

std::optional<std::size_t> CurveIndex::end(std::size_t series, bool isLast) const
{
    std::optional<std::size_t> found;
    for (std::size_t number = m_starts[series]; number < m_starts[series + 1]; ++number) {
        if (!canBeMet(number))
            continue;
        found = number;
        if (!isLast)
            break;
    }
    return found;
}

std::optional<std::size_t> CurveIndex::nearestInX(std::size_t series, float x) const
{
    std::optional<std::size_t> nearest;
    for (std::size_t number = m_starts[series]; number < m_starts[series + 1]; ++number) {
        if (canBeMet(number) && (!nearest || std::abs(m_x[number] - x) < std::abs(m_x[*nearest] - x)))
            nearest = number;
    }
    return nearest;
}

std::size_t CurveIndex::across(std::size_t from, int by) const
{
    const auto all = static_cast<std::ptrdiff_t>(m_starts.size()) - 1;
    for (auto series = static_cast<std::ptrdiff_t>(placeOf(from).series) + by; series >= 0 && series < all; series += by) {
        if (const auto found = nearestInX(static_cast<std::size_t>(series), m_x[from]))
            return *found;
    }
    return from;
}

std::optional<std::size_t> CurveIndex::first() const
{
    for (std::size_t number = 0; number < m_x.size(); ++number) {
        if (canBeMet(number))
            return number;
    }
    return {};
}

} // namespace interleave
