#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QRectF>
#include <vector>

#include "app/charts/curve_places.h"

namespace interleave {

/// The points of a picture in their order from left to right, so that the nearest one is found among those below the pointer. Points are
/// known by number: those of the first series come first.
/// Thread safety: immutable after construction.
class CurveIndex {
public:
    struct Place {
        std::size_t series = 0;
        std::size_t point = 0;

        friend bool operator==(const Place&, const Place&) = default;
    };

    CurveIndex() = default;
    explicit CurveIndex(const CurvePlaces& places);

    std::size_t count() const { return m_starts.empty() ? 0 : m_starts.back(); }
    /// Requires: number < count().
    Place placeOf(std::size_t number) const;
    std::size_t numberOf(const Place& place) const { return m_starts[place.series] + place.point; }

    /// Of those that can be met within `reach` of a place in a plot of this size, all in one unit: the nearest, and of equally near ones the
    /// one of the last series, which is drawn over the others.
    std::optional<std::size_t> nearest(const QPointF& at, const QRectF& plot, double reach) const;

    /// The next one of the same series by `by`; the first or last one where there are no more. None where the series has none.
    std::optional<std::size_t> along(std::size_t from, int by) const;
    std::optional<std::size_t> end(std::size_t series, bool isLast) const;
    /// The one of the next series with any, forwards or back, that is nearest in x; itself where there is no other series.
    std::size_t across(std::size_t from, int by) const;
    bool canBeMet(std::size_t number) const { return m_x[number] == m_x[number]; }
    /// The first one that can be met.
    std::optional<std::size_t> first() const;

private:
    struct Entry {
        float x = 0;
        float y = 0;
        std::uint32_t number = 0;
    };

    std::optional<std::size_t> nearestInX(std::size_t series, float x) const;

    std::vector<Entry> m_byX;
    std::vector<float> m_x;              ///< by number; not a number where a point cannot be met
    std::vector<std::size_t> m_starts{}; ///< of each series, in numbers, and the end of the last one
};

} // namespace interleave
