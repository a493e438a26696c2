#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/watch.h"
#include "core/fitting/fit.h"

namespace interleave::fitting {

/// What a law says of some x: the mean there, and the interval in which that mean lies.
struct Prediction {
    double mean = 0;
    std::optional<Interval> interval;
};

/// Fits a law to points. Fails with CannotRead where the points are none that it can be fitted to: too few, not finite, x not above 0; with
/// ValueOutOfRange or UnknownName for settings, NotOffered for a law that is no curve, and Stopped.
Result<Fit> fit(const FitRequest& request, const Watch& watch = {});

/// What a law that is no curve says of the points; seed and doubt are not asked for. Fails as fit() does.
Result<Examination> examine(const FitRequest& request);

/// Requires: x > 0.
Prediction predictionAt(const Fit& fit, double x);

} // namespace interleave::fitting
