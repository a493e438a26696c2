#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>

#include "core/base/watch.h"
#include "core/fitting/fit.h"
#include "core/fitting/fitted_curve.h"

namespace interleave::fitting {

/// What is dealt anew, and how often.
struct Dealing {
    const FittedCurve& curve;
    const Points& points;
    std::vector<double> fitted;    ///< the parameters that are fitted, as the points have them
    std::vector<double> sizes;     ///< of those, as the first fit had them
    std::vector<double> distances; ///< of the points from the curve
    std::uint64_t seed = 1;
    std::size_t times = 0;
};

/// All parameters of each fit to the curve with the distances dealt anew (Efron 1979): drawn with replacement, about their mean, and as
/// much larger as fitting has made them smaller. A fit that leads nowhere is left out. Fails with Stopped.
Result<std::vector<std::vector<double>>> resample(const Dealing& dealing, const Watch& watch);

/// The middle `share` of the values; none where there are too few of them to tell. A value that is not finite counts as the largest.
std::optional<Interval> middleOf(std::vector<double> values, double share);

} // namespace interleave::fitting
