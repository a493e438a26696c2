// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/fitting/figures.h"
#include "core/fitting/laws/laws.h"
#include "core/fitting/laws/scaling.h"
#include "core/fitting/line.h"
#include "core/fitting/points_check.h"

namespace interleave::fitting {
namespace {

/// A change over all that was measured that is less than rounding makes.
constexpr double kNoChange = 1e-9;
/// Of the work; a change that is known to be less counts as none.
constexpr double kSmallChange = 0.02;

Message trendOf(const Points& shares)
{
    const std::optional<Interval> slope = intervalOfSlope(shares);
    const double width = largestX(shares);
    if (slope && slope->low * width > kNoChange)
        return {INTERLEAVE_TEXT("fitting", "It grows with their number: not a serial part alone keeps it down, but "
                                           "something that costs more "
                                           "the more there are, as agreeing with each other does."),
                {}};
    if (slope && slope->high * width < -kNoChange)
        return {INTERLEAVE_TEXT("fitting",
                                "It shrinks with their number: something gets better with more of them, as caches do."),
                {}};
    if (slope && std::max(-slope->low, slope->high) * width < kSmallChange)
        return {INTERLEAVE_TEXT("fitting",
                                "It is about the same for all of them, as it would be where a serial part alone "
                                "keeps it down."),
                {}};
    return {INTERLEAVE_TEXT("fitting", "Whether it changes with their number these points do not tell."), {}};
}

Result<Examination> examineShares(const Points& points, const Parameters& settings)
{
    const std::optional<double> measured = settings[kScale] == Scale::SpeedUp ? std::optional(1.0) : meanAt(1, points);
    if (!measured || *measured == 0)
        return Error{ErrorCode::CannotRead,
                     {INTERLEAVE_TEXT("error", "\"%1\" wants a point at x = 1: the speed-up is by what one alone did. "
                                               "If y is a speed-up already, "
                                               "say so."),
                      {kKarpFlatt.title}},
                     {}};
    Examination examination{.valueName = INTERLEAVE_TEXT("fitting", "serial part"), .points = {}, .sentences = {}};
    Points shares;
    std::vector<double> values;
    for (const Point& point : points) {
        if (point.x <= 1 || point.y == 0)
            continue;
        const double share = (*measured / point.y - 1 / point.x) / (1 - 1 / point.x);
        examination.points.push_back({point, share});
        shares.push_back({point.x, share});
        values.push_back(share);
    }
    if (shares.empty())
        return Error{ErrorCode::CannotRead,
                     {INTERLEAVE_TEXT("error", "\"%1\" says something of points beyond x = 1, and there are none."),
                      {kKarpFlatt.title}},
                     {}};
    const Estimate mean{.id = "serial", .name = {}, .value = meanOf(values), .interval = intervalOfMean(values)};
    examination.sentences.push_back(
        {INTERLEAVE_TEXT("fitting", "Of the work %1 behaves as if it were serial, in the mean of all points."),
         {percentWithDoubt(mean)}});
    examination.sentences.push_back(trendOf(shares));
    if (settings[kScale] == Scale::Throughput)
        examination.sentences.push_back(
            {INTERLEAVE_TEXT("fitting", "Speed-ups are by what one alone did as measured (X(1)), %1."), {figures(*measured)}});
    return examination;
}

} // namespace

constinit const Law kKarpFlatt{
    .id = "karp-flatt",
    .title = INTERLEAVE_TEXT("law", "Karp-Flatt metric"),
    .formula = "e = (1 / S - 1 / n) / (1 - 1 / n), S = X(n) / X(1)",
    .source = "A. H. Karp and H. P. Flatt, Communications of the ACM 33 (5), 1990",
    .xMeaning = INTERLEAVE_TEXT("law", "how many cores there are; the work stays the same"),
    .yMeaning = INTERLEAVE_TEXT("law", "throughput, or speed-up"),
    .measured = Measured::Throughput,
    .parameters = {},
    .settings = kScalingSettings,
    .fewestPoints = 2,
    .examine = examineShares,
};

} // namespace interleave::fitting
