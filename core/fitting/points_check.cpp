// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/points_check.h"

#include <algorithm>
#include <cmath>

#include "core/fitting/figures.h"

namespace interleave::fitting {
namespace {

/// Beyond, squares and products of them do not fit into a double.
constexpr double kLargest = 1e75;
constexpr double kSmallest = 1e-75;

Error wrongPoint(Text sentence, std::size_t place, const Point& point)
{
    return {ErrorCode::CannotRead, {sentence, {static_cast<std::int64_t>(place + 1), figures(point.x), figures(point.y)}}, {}};
}

} // namespace

Result<Parameters> settingsOf(const FitRequest& request)
{
    return checkedParameters(request.law->settings, request.settings);
}

Result<Done> checkPoints(const FitRequest& request, const Parameters& settings)
{
    const Points& points = request.points;
    for (std::size_t place = 0; place < points.size(); ++place) {
        const Point& point = points[place];
        if (!std::isfinite(point.x) || !std::isfinite(point.y))
            return Error{ErrorCode::CannotRead,
                         {INTERLEAVE_TEXT("error", "Point %1 is not finite; a law can only be fitted to numbers."),
                          {static_cast<std::int64_t>(place + 1)}},
                         {}};
        if (point.x <= 0)
            return wrongPoint(INTERLEAVE_TEXT("error", "Point %1 (x = %2, y = %3): x must be above 0, as all these "
                                                       "laws begin there."),
                              place, point);
        if (point.y < 0)
            return wrongPoint(INTERLEAVE_TEXT("error", "Point %1 (x = %2, y = %3): y must not be below 0."), place, point);
        if (point.y == 0 && request.law->errors == Errors::Proportional)
            return wrongPoint(INTERLEAVE_TEXT("error",
                                              "Point %1 (x = %2, y = %3): y must be above 0, as every time is."),
                              place, point);
        if (point.x > kLargest || point.y > kLargest || point.x < kSmallest || (point.y > 0 && point.y < kSmallest))
            return wrongPoint(INTERLEAVE_TEXT("error", "Point %1 (x = %2, y = %3) is too large or too small to be "
                                                       "computed with; choose another unit."),
                              place, point);
    }
    if (!points.empty() && std::ranges::all_of(points, [](const Point& point) { return point.y == 0; }))
        return Error{ErrorCode::CannotRead,
                     {INTERLEAVE_TEXT("error",
                                      "All y are 0, and a law says nothing of that. Are the columns the right ones?"),
                      {}},
                     {}};
    if (request.law->refusal) {
        if (const std::optional<Message> reason = request.law->refusal(points, settings))
            return Error{ErrorCode::CannotRead, *reason, {}};
    }
    return Done{};
}

Result<Done> checkEnough(const Law& law, const Points& points, std::size_t given)
{
    const std::size_t fitted = law.parameters.size() - given;
    const std::size_t wanted = std::max(law.fewestPoints - std::min(given, law.fewestPoints), fitted + 1);
    const std::size_t have = differentX(points);
    if (have >= wanted)
        return Done{};
    return Error{ErrorCode::CannotRead,
                 {INTERLEAVE_TEXT("error", "Too few points for a curve: \"%1\" wants %2 different values of x or more, "
                                           "and has %3."),
                  {law.title, static_cast<std::int64_t>(wanted), static_cast<std::int64_t>(have)}},
                 {}};
}

std::size_t differentX(const Points& points)
{
    std::vector<double> all;
    for (const Point& point : points)
        all.push_back(point.x);
    std::ranges::sort(all);
    return static_cast<std::size_t>(std::unique(all.begin(), all.end()) - all.begin());
}

std::optional<double> meanAt(double x, const Points& points)
{
    double sum = 0;
    std::size_t count = 0;
    for (const Point& point : points) {
        if (point.x == x) {
            sum += point.y;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
}

} // namespace interleave::fitting
