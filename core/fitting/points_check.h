#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/fit.h"

namespace interleave::fitting {

/// The request's settings, all of them. Fails with UnknownName or ValueOutOfRange.
Result<Parameters> settingsOf(const FitRequest& request);

/// Whether each point is one: finite, x above 0, y not below. Fails with CannotRead, and says which is not.
Result<Done> checkPoints(const FitRequest& request, const Parameters& settings);

/// Whether there are points enough where so many parameters are given. Fails with CannotRead, and says how many are wanted.
Result<Done> checkEnough(const Law& law, const Points& points, std::size_t given);

/// At how many different x there are points.
std::size_t differentX(const Points& points);

/// The mean of y at that x; none where it is the x of no point.
std::optional<double> meanAt(double x, const Points& points);

} // namespace interleave::fitting
