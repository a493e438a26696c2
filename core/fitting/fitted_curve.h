#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/law.h"

namespace interleave::fitting {

/// A law under its settings, as a function of those parameters alone that are fitted.
/// Immutable after construction; share freely.
class FittedCurve {
public:
    /// Requires: a law with a curve.
    FittedCurve(const Law& law, const Parameters& settings);

    std::size_t fitted() const { return m_fitted.size(); }
    const std::vector<std::size_t>& places() const { return m_fitted; } ///< of the fitted ones among all parameters
    bool isGiven(std::size_t parameter) const { return m_given[parameter].has_value(); }
    const Curve& curve() const { return m_curve; }

    /// How far the point is from the curve, as the law counts it.
    double distance(const Point& point, std::span<const double> all) const;
    /// What y is so far from the curve.
    double away(double distance, double x, std::span<const double> all) const;

    std::vector<double> allOf(std::span<const double> fitted) const;
    std::vector<double> fittedOf(std::span<const double> all) const;

    /// How far the curve is from the points. It must outlive the problem, and so must they.
    LeastSquaresProblem problemOf(const Points& points, const std::vector<std::vector<double>>& starts) const;

private:
    Curve m_curve;
    Errors m_errors;
    std::vector<std::optional<double>> m_given;
    std::vector<std::size_t> m_fitted;
    std::vector<Bounds> m_bounds; ///< of the fitted ones
};

} // namespace interleave::fitting
