#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

namespace interleave {

/// The least of 1, 2 and 5 times a power of ten of which `range` takes at most so many. Requires: range > 0, most >= 1.
double niceStep(double range, int most);

/// As many digits after the point as a step needs.
int decimalsOf(double step);

/// The multiples of `step` from `least` to `most`. Requires: step > 0.
std::vector<double> ticksEvery(double step, double least, double most);

/// The multiples of a nice step from `least` to `most`, some `count` of them. Requires: least < most.
std::vector<double> ticksBetween(double least, double most, int count);

/// Powers of `base` from `least` to `most`, at most `count` of them: every one, every second one ... Where powers of ten are few, 2 and 5
/// times each as well. Requires: 0 < least < most, base 2 or 10, count >= 1.
std::vector<double> powersBetween(double least, double most, int base, int count);

/// 2 where most of what stands on an axis are powers of two, as numbers of cores are; else 10.
int baseFor(const std::vector<double>& values);

} // namespace interleave
