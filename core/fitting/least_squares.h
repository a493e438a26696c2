#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace interleave::fitting {

/// What a parameter may be, its ends included.
struct Bounds {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
};

/// Which sum of squares is to be made small.
struct LeastSquaresProblem {
    /// Writes the residuals that these parameters leave. Asked of parameters a little beyond their bounds too; where there are none
    /// it writes what is not finite, and those parameters are not taken.
    std::function<void(std::span<const double> parameters, std::span<double> residuals)> residuals;
    std::size_t count = 0;                   ///< of the residuals
    std::vector<Bounds> bounds;              ///< one for each parameter
    std::vector<std::vector<double>> starts; ///< where it begins, each in turn; the best end counts
    /// How large each parameter is, about: what a step for its derivative is measured by near 0.
    std::vector<double> sizes;
};

/// How large each parameter is in any of the starts, else 1.
std::vector<double> sizesOf(const std::vector<std::vector<double>>& starts);

/// Where the sum of squares is least.
struct LeastSquares {
    std::vector<double> parameters;
    std::vector<bool> areAtBound; ///< it would be less beyond: the parameter stands at its bound, and the others are fitted
    double sumOfSquares = 0;
    /// Inverse of the product of the Jacobian with itself, a row for each parameter; times the variance of the residuals it is the
    /// covariance of the parameters. 0 for one at its bound. Empty where the points do not tell the parameters apart.
    std::vector<double> inverse;
};

/// By Levenberg and Marquardt (MINPACK's, of Eigen), with an active set for the bounds. None where no start leads anywhere.
/// Requires: a start or more, a bound and a size for each parameter, as many residuals as parameters or more.
std::optional<LeastSquares> leastSquares(const LeastSquaresProblem& problem);

/// The change of `function` with each parameter. A side on which it is not finite is not used.
std::vector<double> gradientOf(const std::function<double(std::span<const double>)>& function,
                               std::span<const double> parameters);

} // namespace interleave::fitting
