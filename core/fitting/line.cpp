// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/line.h"

#include <cassert>
#include <cmath>
#include <numeric>

#include "core/fitting/points_check.h"
#include "core/fitting/student.h"

namespace interleave::fitting {
namespace {

constexpr double kConfidence = 0.95;

} // namespace

double meanOf(const std::vector<double>& values)
{
    assert(!values.empty());
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<Interval> intervalOfMean(const std::vector<double>& values)
{
    if (values.size() < 2)
        return std::nullopt;
    const auto count = static_cast<double>(values.size());
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double reach = studentQuantile(kConfidence, values.size() - 1) * std::sqrt(squares / (count - 1) / count);
    return Interval{mean - reach, mean + reach};
}

std::optional<Interval> intervalOfSlope(const Points& points)
{
    if (differentX(points) < 3)
        return std::nullopt;
    const auto count = static_cast<double>(points.size());
    Point mean;
    for (const Point& point : points) {
        mean.x += point.x / count;
        mean.y += point.y / count;
    }
    double ofX = 0;
    double ofBoth = 0;
    for (const Point& point : points) {
        ofX += (point.x - mean.x) * (point.x - mean.x);
        ofBoth += (point.x - mean.x) * (point.y - mean.y);
    }
    const double slope = ofBoth / ofX;
    double squares = 0;
    for (const Point& point : points) {
        const double residual = point.y - mean.y - slope * (point.x - mean.x);
        squares += residual * residual;
    }
    const double reach = studentQuantile(kConfidence, points.size() - 2) * std::sqrt(squares / (count - 2) / ofX);
    return Interval{slope - reach, slope + reach};
}

} // namespace interleave::fitting
