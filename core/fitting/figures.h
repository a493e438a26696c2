#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/fitting/fit.h"

namespace interleave::fitting {

/// A number to be written with so many figures that count, and no zeros at the end: 1884, 0.0001044, 20.
Decimal figures(double value, int significant = 4);

/// The argument "96.5 (77.1 to 116)", or "96.5" where the interval is not known.
Argument withDoubt(const Estimate& estimate);
/// The same in percent: "2.77 % (0.24 to 5.31)".
Argument percentWithDoubt(const Estimate& estimate);

} // namespace interleave::fitting
