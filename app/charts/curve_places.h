#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPolygonF>
#include <QRectF>
#include <span>
#include <vector>

#include "app/charts/axis_scale.h"
#include "app/charts/curve_picture.h"

namespace interleave {

/// Where a point lies, in shares of the axes; not a number where it cannot be shown.
struct PointPlace {
    float x = 0;
    float least = 0;
    float lowerQuarter = 0;
    float median = 0;
    float upperQuarter = 0;
    float most = 0;
    float anchor = 0; ///< where one points at it: the median, or the first run that does not count where none does

    bool hasSpread() const { return median == median; }
    bool canBeMet() const { return anchor == anchor && x == x; }
};

/// Those of a series, with all its runs one after the other.
struct SeriesPlaces {
    std::vector<PointPlace> points;
    std::vector<float> values;          ///< of the points, in their order; such as cannot be shown are not among them
    std::vector<std::size_t> valueEnds; ///< of each point, in `values`
    std::vector<QPointF> leftOut;

    std::span<const float> valuesOf(std::size_t point) const;
};

struct LawPlaces {
    std::size_t series = 0;
    std::size_t law = 0; ///< of lawNamesOf()
    QPolygonF line;
    std::vector<QPolygonF> bands; ///< closed
};

/// Each law once, in the order in which they come.
QStringList lawNamesOf(const CurvePicture& picture);

/// A picture in shares of its axes: what has to be computed once and not at each size.
struct CurvePlaces {
    AxisScale x;
    AxisScale y;
    std::vector<SeriesPlaces> series;
    std::vector<LawPlaces> laws;
    QPolygonF expected;
    std::size_t notShown = 0; ///< runs, and points of what was expected, that no place can be found for
    std::size_t outside = 0;  ///< runs that do not count and lie so far off that they stand at the edge
    bool hasLeftOut = false;
    bool hasSpread = false; ///< at least one point is of several runs

    explicit CurvePlaces(const CurvePicture& picture);
};

/// From shares to a plot and back.
inline QPointF inPlot(const QRectF& plot, double x, double y)
{
    return {plot.left() + x * plot.width(), plot.bottom() - y * plot.height()};
}

} // namespace interleave
