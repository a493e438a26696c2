// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/student.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace interleave::fitting {
namespace {

/// Beyond so many the distribution is that of so many, to more figures than anybody is shown.
constexpr std::size_t kMostDegrees = 100'000;
/// Terms that are smaller change nothing any more.
constexpr double kSmallestTerm = 1e-18;

} // namespace

// For whole degrees of freedom it is a finite sum (Abramowitz and Stegun, 26.7.3 and 26.7.4).
double studentWithin(double t, std::size_t degreesOfFreedom)
{
    assert(t >= 0 && degreesOfFreedom > 0);
    const std::size_t degrees = degreesOfFreedom < kMostDegrees ? degreesOfFreedom : kMostDegrees - degreesOfFreedom % 2;
    const double angle = std::atan2(t, std::sqrt(static_cast<double>(degrees)));
    const double sine = std::sin(angle);
    const double square = std::cos(angle) * std::cos(angle);
    const bool isOdd = degrees % 2 == 1;
    double term = isOdd ? std::cos(angle) : 1;
    double sum = degrees == 1 ? 0 : term;
    for (std::size_t power = isOdd ? 3 : 2; power + 2 <= degrees && term > kSmallestTerm; power += 2) {
        term *= square * static_cast<double>(power - 1) / static_cast<double>(power);
        sum += term;
    }
    return isOdd ? 2 / std::numbers::pi * (angle + sine * sum) : sine * sum;
}

double studentQuantile(double share, std::size_t degreesOfFreedom)
{
    assert(share > 0 && share < 1);
    double low = 0;
    double high = 1;
    while (studentWithin(high, degreesOfFreedom) < share)
        high *= 2;
    for (int halving = 0; halving < 200; ++halving) {
        const double middle = low + (high - low) / 2;
        if (middle == low || middle == high)
            break;
        (studentWithin(middle, degreesOfFreedom) < share ? low : high) = middle;
    }
    return high;
}

} // namespace interleave::fitting
