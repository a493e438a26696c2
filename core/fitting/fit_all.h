#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/watch.h"
#include "core/fitting/comparison.h"

namespace interleave::fitting {

/// Fits of laws that take y for the same kind of quantity.
struct Family {
    Measured measured = Measured::Throughput;
    std::vector<Fit> fits; ///< not empty; the best one first, those that cannot be compared last
    Comparison comparison; ///< of those, by their places
};

/// A law that was tried, and why it is none of these points.
struct Refused {
    const Law* law = nullptr;
    Message reason;
};

/// Every law that the points could be of.
struct AllFits {
    std::vector<Family> families; ///< those in which something was fitted
    std::vector<Refused> refused;
};

/// "throughput or a speed-up".
Text nameOf(Measured measured);

/// Whether y at the largest x could be what laws of this kind say, by whether it is more or less than at the smallest.
bool couldBe(Measured measured, const Points& points);

/// Fits all laws that are curves and that the points could be of; the request's law is not asked for, and of its settings each law takes its own. Fails with
/// Stopped, with UnknownName or ValueOutOfRange for settings, and with CannotRead where all laws refuse the points for the same reason.
Result<AllFits> fitAll(const FitRequest& request, const Watch& watch = {});

} // namespace interleave::fitting
