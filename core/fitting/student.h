#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>

namespace interleave::fitting {

/// How much of Student's t distribution lies between -t and t. Requires: t >= 0, at least one degree of freedom.
double studentWithin(double t, std::size_t degreesOfFreedom);

/// The t between whose negative and itself `share` of the distribution lies: 2.776 for 0.95 and 4 degrees of freedom.
/// Requires: 0 < share < 1, at least one degree of freedom.
double studentQuantile(double share, std::size_t degreesOfFreedom);

} // namespace interleave::fitting
