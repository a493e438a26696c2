// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/fit_all.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/base/near.h"
#include "core/fitting/fitting.h"
#include "core/fitting/points_check.h"

namespace interleave::fitting {
namespace {

constexpr std::array kKinds{Measured::Throughput, Measured::Pace, Measured::Time, Measured::Number};

bool hasSetting(const Law& law, std::string_view id)
{
    return std::ranges::find(law.settings, id, &ParameterSpec::id) != law.settings.end();
}

/// Those of the settings that are the law's.
Values settingsFor(const Law& law, const Values& settings)
{
    Values own;
    for (const auto& [id, value] : settings) {
        if (hasSetting(law, id))
            own.emplace(id, value);
    }
    return own;
}

std::optional<Error> unknownSetting(const Values& settings)
{
    std::vector<std::string_view> known;
    for (const Law* law : laws()) {
        for (const ParameterSpec& spec : law->settings) {
            if (std::ranges::find(known, spec.id) == known.end())
                known.push_back(spec.id);
        }
    }
    for (const auto& [id, value] : settings) {
        if (std::ranges::find(known, id) == known.end())
            return unknownName(INTERLEAVE_TEXT("catalog", "parameter"), id, known);
    }
    return {};
}

bool isTried(const Law& law, const FitRequest& request)
{
    return law.curve && couldBe(law.measured, request.points)
        && (law.wantedSetting.empty() || request.settings.contains(law.wantedSetting));
}

/// Puts the best ones first, and those of which it is not known last.
Family sorted(Family family)
{
    std::ranges::stable_sort(family.fits, {},
                             [](const Fit& fit) { return fit.aicc.value_or(std::numeric_limits<double>::infinity()); });
    family.comparison = compare(family.fits);
    return family;
}

} // namespace

Text nameOf(Measured measured)
{
    switch (measured) {
    case Measured::Throughput: return INTERLEAVE_TEXT("fitting", "throughput or a speed-up");
    case Measured::Pace: return INTERLEAVE_TEXT("fitting", "the pace of each");
    case Measured::Time: return INTERLEAVE_TEXT("fitting", "the time in the system");
    case Measured::Number: return INTERLEAVE_TEXT("fitting", "the number in the system");
    }
    return {};
}

bool couldBe(Measured measured, const Points& points)
{
    if (points.empty())
        return true;
    const auto [least, most] = std::ranges::minmax_element(points, {}, &Point::x);
    const double change = meanAt(most->x, points).value_or(0) - meanAt(least->x, points).value_or(0); // x that is no number is nowhere
    switch (measured) {
    case Measured::Throughput: return true;
    case Measured::Pace: return change < 0;
    case Measured::Time:
    case Measured::Number: return change > 0;
    }
    return false;
}

Result<AllFits> fitAll(const FitRequest& request, const Watch& watch)
{
    if (const std::optional<Error> unknown = unknownSetting(request.settings))
        return *unknown;
    AllFits all;
    for (const Measured kind : kKinds) {
        Family family{.measured = kind, .fits = {}, .comparison = {}};
        for (const Law* law : laws()) {
            if (law->measured != kind || !isTried(*law, request))
                continue;
            FitRequest own = request;
            own.law = law;
            own.settings = settingsFor(*law, request.settings);
            Result<Fit> fitted = fit(own, watch);
            if (!fitted && fitted.error().code != ErrorCode::CannotRead)
                return fitted.error();
            if (!fitted) {
                all.refused.push_back({law, fitted.error().message});
            } else if (fitted->isWorseThanMean) {
                all.refused.push_back({law, fitted->remarks.front()});
            } else {
                family.fits.push_back(std::move(fitted).value());
            }
        }
        if (!family.fits.empty())
            all.families.push_back(sorted(std::move(family)));
    }
    const auto isAlike = [&all](const Refused& refused) { return refused.reason == all.refused.front().reason; };
    if (all.families.empty() && std::ranges::all_of(all.refused, isAlike)) // what is wrong is the points, not the laws
        return Error{ErrorCode::CannotRead, all.refused.front().reason, {}};
    return all;
}

} // namespace interleave::fitting
