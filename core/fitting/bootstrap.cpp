// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/random.h"

namespace interleave::fitting {
namespace {

/// Of so few ends of an interval would be guesses.
constexpr std::size_t kFewestValues = 40;

/// About their mean, and scaled to the spread of what was measured.
std::vector<double> dealtFrom(const Dealing& dealing)
{
    std::vector<double> distances = dealing.distances;
    const auto count = static_cast<double>(distances.size());
    const double mean = std::accumulate(distances.begin(), distances.end(), 0.0) / count;
    const double scale = std::sqrt(count / (count - static_cast<double>(dealing.curve.fitted())));
    for (double& distance : distances)
        distance = (distance - mean) * scale;
    return distances;
}

} // namespace

Result<std::vector<std::vector<double>>> resample(const Dealing& dealing, const Watch& watch)
{
    const std::vector<double> all = dealing.curve.allOf(dealing.fitted);
    const std::vector<double> distances = dealtFrom(dealing);
    Points points = dealing.points;
    LeastSquaresProblem problem = dealing.curve.problemOf(points, {all});
    problem.sizes = dealing.sizes;
    Random random(dealing.seed);
    std::vector<std::vector<double>> samples;
    for (std::size_t n = 0; n < dealing.times; ++n) {
        if (!watch.goesOn(static_cast<double>(n) / static_cast<double>(dealing.times)))
            return Error{ErrorCode::Stopped, {INTERLEAVE_TEXT("error", "Stopped before there was anything to show."), {}}, {}};
        for (Point& point : points) {
            const auto drawn = random.between(0, static_cast<std::int64_t>(distances.size()) - 1);
            point.y = dealing.curve.away(distances[static_cast<std::size_t>(drawn)], point.x, all);
        }
        if (const std::optional<LeastSquares> found = leastSquares(problem))
            samples.push_back(dealing.curve.allOf(found->parameters));
    }
    return samples;
}

std::optional<Interval> middleOf(std::vector<double> values, double share)
{
    if (values.size() < kFewestValues)
        return std::nullopt;
    std::ranges::replace_if(
        values, [](double value) { return !std::isfinite(value); }, std::numeric_limits<double>::infinity());
    std::ranges::sort(values);
    const auto most = static_cast<double>(values.size() - 1);
    const auto at = [&](double part) {
        const auto below = static_cast<std::size_t>(part * most);
        const double rest = part * most - static_cast<double>(below);
        if (rest == 0 || values[below] == values[below + 1])
            return values[below];
        return std::isfinite(values[below + 1]) ? values[below] + rest * (values[below + 1] - values[below])
                                                : values[below + 1];
    };
    const Interval interval{at((1 - share) / 2), at((1 + share) / 2)};
    if (!std::isfinite(interval.low))
        return std::nullopt;
    return interval;
}

} // namespace interleave::fitting
