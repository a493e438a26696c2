#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "core/fitting/fit.h"

namespace interleave::fitting {

/// The interval of 95 % in which the mean lies of which these are samples, by Student's t; none for fewer than two.
std::optional<Interval> intervalOfMean(const std::vector<double>& values);
/// Requires: not empty.
double meanOf(const std::vector<double>& values);

/// The same of the slope of a straight line through the points; none for fewer than three different x.
std::optional<Interval> intervalOfSlope(const Points& points);

} // namespace interleave::fitting
