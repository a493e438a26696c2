// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/laws/queueing.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "core/fitting/figures.h"

namespace interleave::fitting {
namespace {

/// What a time in y's unit is in the unit of the rate.
double partOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Same: return 1;
    case TimeUnit::Thousandths: return 1e-3;
    case TimeUnit::Millionths: return 1e-6;
    }
    return 1;
}

} // namespace

Curve queueCurve(const Parameters& settings, std::size_t servers, Stretching stretching)
{
    const bool isRate = settings[kArriving] == Arriving::Rate;
    const double scale = partOf(settings[kTimesIn]) / static_cast<double>(servers);
    return [isRate, scale, stretching = std::move(stretching)](std::span<const double> p, double x) {
        const double load = isRate ? x * p[0] * scale : x;
        return load >= 0 && load < 1 ? p[0] * stretching(load) : std::numeric_limits<double>::quiet_NaN();
    };
}

std::vector<std::vector<double>> startsOfQueue(const Points& points, const Parameters& settings, std::size_t servers)
{
    const auto lessTime = [](const Point& a, const Point& b) { return a.y < b.y; };
    const double least = std::ranges::min_element(points, lessTime)->y;
    if (settings[kArriving] == Arriving::Load)
        return {{least > 0 ? least : 1}, {least / 2}};
    // Below the time at which the highest rate would be all that the servers can do.
    const double most =
        static_cast<double>(servers) / (std::ranges::max(points, {}, &Point::x).x * partOf(settings[kTimesIn]));
    std::vector<std::vector<double>> starts;
    for (const double share : {0.1, 0.5, 0.9, 0.99})
        starts.push_back({share * most});
    if (least > 0 && least < most)
        starts.push_back({least});
    return starts;
}

std::optional<Message> refusalOfLoad(const Points& points, const Parameters& settings)
{
    if (settings[kArriving] != Arriving::Load)
        return std::nullopt;
    const auto full = std::ranges::find_if(points, [](const Point& point) { return point.x >= 1; });
    if (full == points.end())
        return std::nullopt;
    return Message{INTERLEAVE_TEXT("error", "Point %1 (x = %2, y = %3): a load is a share of the servers' time and "
                                            "must be below 1; at 1 "
                                            "the line has no end. Is x a rate?"),
                   {static_cast<std::int64_t>(full - points.begin() + 1), figures(full->x), figures(full->y)}};
}

std::vector<Message> meaningOfQueue(const Fit& fit, std::size_t servers)
{
    const Estimate& service = *fit.find(kService.id);
    std::vector<Message> sentences{
        {INTERLEAVE_TEXT("fitting",
                         "A request takes %1 by itself; the rest of the time in the system is waiting in line."),
         {withDoubt(service)}}};
    if (fit.settings[kArriving] == Arriving::Rate && service.value > 0) {
        const double capacity = static_cast<double>(servers) / (service.value * partOf(fit.settings[kTimesIn]));
        sentences.push_back(
            {INTERLEAVE_TEXT("fitting",
                             "The line has no end from a rate of %1 on; the highest that was measured is %2 % of it."),
             {figures(capacity), figures(100 * std::ranges::max(fit.points, {}, &Point::x).x / capacity, 3)}});
    }
    return sentences;
}

} // namespace interleave::fitting
