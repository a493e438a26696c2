// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/fitted_curve.h"

#include <cmath>

namespace interleave::fitting {

FittedCurve::FittedCurve(const Law& law, const Parameters& settings)
    : m_curve(law.curve(settings)), m_errors(law.errors)
{
    for (std::size_t i = 0; i < law.parameters.size(); ++i) {
        const LawParameter& parameter = law.parameters[i];
        m_given.push_back(parameter.given ? parameter.given(settings) : std::nullopt);
        if (m_given.back())
            continue;
        m_fitted.push_back(i);
        m_bounds.push_back(parameter.bounds);
    }
}

double FittedCurve::distance(const Point& point, std::span<const double> all) const
{
    const double mean = m_curve(all, point.x);
    switch (m_errors) {
    case Errors::Even: return point.y - mean;
    case Errors::Proportional: return std::log(point.y / mean);
    }
    return 0;
}

double FittedCurve::away(double distance, double x, std::span<const double> all) const
{
    const double mean = m_curve(all, x);
    switch (m_errors) {
    case Errors::Even: return mean + distance;
    case Errors::Proportional: return mean * std::exp(distance);
    }
    return mean;
}

std::vector<double> FittedCurve::allOf(std::span<const double> fitted) const
{
    std::vector<double> all;
    all.reserve(m_given.size());
    std::size_t next = 0;
    for (const std::optional<double>& given : m_given)
        all.push_back(given ? *given : fitted[next++]);
    return all;
}

std::vector<double> FittedCurve::fittedOf(std::span<const double> all) const
{
    std::vector<double> fitted;
    for (const std::size_t place : m_fitted)
        fitted.push_back(all[place]);
    return fitted;
}

LeastSquaresProblem FittedCurve::problemOf(const Points& points, const std::vector<std::vector<double>>& starts) const
{
    LeastSquaresProblem problem{.residuals =
                                    [this, &points](std::span<const double> fitted, std::span<double> residuals) {
                                        const std::vector<double> all = allOf(fitted);
                                        for (std::size_t i = 0; i < points.size(); ++i)
                                            residuals[i] = distance(points[i], all);
                                    },
                                .count = points.size(),
                                .bounds = m_bounds,
                                .starts = {},
                                .sizes = {}};
    for (const std::vector<double>& start : starts)
        problem.starts.push_back(fittedOf(start));
    problem.sizes = sizesOf(problem.starts);
    return problem;
}

} // namespace interleave::fitting
