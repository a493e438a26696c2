// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/least_squares.h"

#include <Eigen/QR>
#include <unsupported/Eigen/NonLinearOptimization>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace interleave::fitting {
namespace {

/// The cube root of what a double can tell apart: with it a difference to both sides errs least.
constexpr double kDifferenceShare = 6e-6;
/// A parameter near 0 moves by a step for so much of the size that it started with.
constexpr double kSmallestShare = 1e-2;
/// What a sum of squares is where there is none: any step to there is taken back.
constexpr double kNowhere = 1e100;
/// Below, columns of the Jacobian count as the same one.
constexpr double kRankThreshold = 1e-9;
/// What the sum would fall by, as a share of it, before a parameter is let go from its bound.
constexpr double kReleaseShare = 1e-10;
/// How near a bound, as a share of the size that it started with, a parameter cannot be told from it.
constexpr double kNearShare = 1e-11;
constexpr double kTolerance = 1e-14;

/// Those parameters that are not held, as the library wants a function and its derivatives. It sees each in units of its size: where they
/// are of very different sizes it would take the small ones for nothing.
class FreeResiduals {
public:
    using Scalar = double;
    using InputType = Eigen::VectorXd;
    using ValueType = Eigen::VectorXd;
    using JacobianType = Eigen::MatrixXd;
    enum { InputsAtCompileTime = Eigen::Dynamic, ValuesAtCompileTime = Eigen::Dynamic };

    FreeResiduals(const LeastSquaresProblem& problem, std::vector<double> parameters, const std::vector<bool>& areHeld)
        : m_problem(problem), m_parameters(std::move(parameters))
    {
        for (std::size_t i = 0; i < areHeld.size(); ++i) {
            if (!areHeld[i])
                m_free.push_back(i);
        }
    }

    int inputs() const { return static_cast<int>(m_free.size()); }
    int values() const { return static_cast<int>(m_problem.count); }

    int operator()(const Eigen::VectorXd& x, Eigen::VectorXd& residuals) const
    {
        if (!write(x, residuals))
            residuals.setConstant(kNowhere);
        return 0;
    }

    int df(const Eigen::VectorXd& x, Eigen::MatrixXd& jacobian) const
    {
        Eigen::VectorXd here(values());
        if (!write(x, here))
            return -1;
        Eigen::VectorXd above(values());
        Eigen::VectorXd below(values());
        for (Eigen::Index j = 0; j < x.size(); ++j) {
            const double step = kDifferenceShare * std::max(std::abs(x[j]), kSmallestShare);
            Eigen::VectorXd moved = x;
            moved[j] = x[j] + step;
            const double high = moved[j];
            const bool hasAbove = write(moved, above);
            moved[j] = x[j] - step;
            const double low = moved[j];
            const bool hasBelow = write(moved, below);
            if (!hasAbove && !hasBelow)
                return -1;
            jacobian.col(j) = ((hasAbove ? above : here) - (hasBelow ? below : here))
                            / ((hasAbove ? high : x[j]) - (hasBelow ? low : x[j]));
        }
        return 0;
    }

    Eigen::VectorXd freeOf() const
    {
        Eigen::VectorXd x(inputs());
        for (Eigen::Index j = 0; j < x.size(); ++j)
            x[j] = m_parameters[placeOf(j)] / m_problem.sizes[placeOf(j)];
        return x;
    }
    std::vector<double> allWith(const Eigen::VectorXd& x) const
    {
        std::vector<double> all = m_parameters;
        for (Eigen::Index j = 0; j < x.size(); ++j)
            all[placeOf(j)] = x[j] * m_problem.sizes[placeOf(j)];
        return all;
    }
    /// Of a free parameter among all of them.
    std::size_t placeOf(Eigen::Index free) const { return m_free[static_cast<std::size_t>(free)]; }

private:
    /// False where a residual is not finite.
    bool write(const Eigen::VectorXd& x, Eigen::VectorXd& residuals) const
    {
        m_problem.residuals(allWith(x), {residuals.data(), static_cast<std::size_t>(residuals.size())});
        return residuals.allFinite() && residuals.cwiseAbs().maxCoeff() < kNowhere;
    }

    const LeastSquaresProblem& m_problem;
    std::vector<double> m_parameters;
    std::vector<std::size_t> m_free;
};

double sumOfSquares(const LeastSquaresProblem& problem, std::span<const double> parameters)
{
    std::vector<double> residuals(problem.count);
    problem.residuals(parameters, residuals);
    double sum = 0;
    for (const double residual : residuals)
        sum += residual * residual;
    return sum;
}

std::vector<double> within(std::vector<double> parameters, const std::vector<Bounds>& bounds)
{
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parameters[i] = std::clamp(parameters[i], bounds[i].least, bounds[i].most);
    return parameters;
}

/// One descent from one start, with the parameters that are held at their bounds meanwhile.
class Descent {
public:
    Descent(const LeastSquaresProblem& problem, const std::vector<double>& start)
        : m_problem(problem), m_parameters(within(start, problem.bounds)), m_areHeld(start.size())
    {
    }

    /// False where it leads nowhere.
    bool goDown()
    {
        const std::size_t most = 4 * m_parameters.size() + 4; // more is going in a circle, by less than counts
        for (std::size_t turn = 0; turn < most; ++turn) {
            if (!fitFree())
                return false;
            if (!holdWorst() && !releaseOne())
                break;
        }
        holdNearest();
        return true;
    }

    LeastSquares result() const
    {
        return {.parameters = m_parameters,
                .areAtBound = m_areHeld,
                .sumOfSquares = sumOfSquares(m_problem, m_parameters),
                .inverse = inverse()};
    }

private:
    bool fitFree()
    {
        FreeResiduals residuals(m_problem, m_parameters, m_areHeld);
        if (residuals.inputs() == 0)
            return std::isfinite(sumOfSquares(m_problem, m_parameters));
        Eigen::VectorXd x = residuals.freeOf();
        Eigen::LevenbergMarquardt<FreeResiduals> method(residuals);
        method.parameters.ftol = kTolerance;
        method.parameters.xtol = kTolerance;
        method.parameters.maxfev = 1000;
        const Eigen::LevenbergMarquardtSpace::Status status = method.minimize(x);
        m_parameters = residuals.allWith(x);
        return status != Eigen::LevenbergMarquardtSpace::UserAsked
            && status != Eigen::LevenbergMarquardtSpace::TooManyFunctionEvaluation
            && status != Eigen::LevenbergMarquardtSpace::ImproperInputParameters
            && std::isfinite(sumOfSquares(m_problem, m_parameters));
    }

    /// Holds the parameter that is farthest beyond its bounds, if any is.
    bool holdWorst()
    {
        const std::vector<double> allowed = within(m_parameters, m_problem.bounds);
        std::size_t worst = 0;
        double farthest = 0;
        for (std::size_t i = 0; i < allowed.size(); ++i) {
            const double beyond = std::abs(m_parameters[i] - allowed[i]) / m_problem.sizes[i];
            if (beyond > farthest) {
                farthest = beyond;
                worst = i;
            }
        }
        m_parameters = allowed;
        if (farthest > 0)
            m_areHeld[worst] = true;
        return farthest > 0;
    }

    /// Lets the first parameter go whose bound keeps the sum from being less, if there is one.
    bool releaseOne()
    {
        const double sum = sumOfSquares(m_problem, m_parameters);
        for (std::size_t i = 0; i < m_parameters.size(); ++i) {
            if (!m_areHeld[i])
                continue;
            std::vector<double> moved = m_parameters;
            const bool isLow = m_parameters[i] == m_problem.bounds[i].least;
            moved[i] +=
                (isLow ? 1 : -1) * kDifferenceShare * std::max(std::abs(moved[i]), kSmallestShare * m_problem.sizes[i]);
            if (sumOfSquares(m_problem, moved) < sum * (1 - kReleaseShare)) {
                m_areHeld[i] = false;
                return true;
            }
        }
        return false;
    }

    /// What is as good as at its bound is at it.
    void holdNearest()
    {
        for (std::size_t i = 0; i < m_parameters.size(); ++i) {
            for (const double bound : {m_problem.bounds[i].least, m_problem.bounds[i].most}) {
                if (std::abs(m_parameters[i] - bound) < kNearShare * m_problem.sizes[i]) {
                    m_parameters[i] = bound;
                    m_areHeld[i] = true;
                }
            }
        }
    }

    std::vector<double> inverse() const
    {
        const std::size_t count = m_parameters.size();
        std::vector<double> all(count * count);
        const FreeResiduals residuals(m_problem, m_parameters, m_areHeld);
        if (residuals.inputs() == 0)
            return all;
        Eigen::MatrixXd jacobian(residuals.values(), residuals.inputs());
        if (residuals.df(residuals.freeOf(), jacobian) < 0)
            return {};
        const Eigen::VectorXd norms = jacobian.colwise().norm();
        if (norms.minCoeff() == 0 || !norms.allFinite())
            return {};
        Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(jacobian * norms.cwiseInverse().asDiagonal());
        qr.setThreshold(kRankThreshold);
        if (qr.rank() < residuals.inputs())
            return {};
        const Eigen::Index free = residuals.inputs();
        const Eigen::MatrixXd upper = qr.matrixR().topRows(free).triangularView<Eigen::Upper>();
        const Eigen::MatrixXd root =
            qr.colsPermutation()
            * Eigen::MatrixXd(upper.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(free, free)));
        const Eigen::MatrixXd product = root * root.transpose();
        for (Eigen::Index i = 0; i < free; ++i) {
            for (Eigen::Index j = 0; j < free; ++j) {
                const std::size_t row = residuals.placeOf(i);
                const std::size_t column = residuals.placeOf(j);
                all[row * count + column] =
                    product(i, j) / norms[i] * m_problem.sizes[row] / norms[j] * m_problem.sizes[column];
            }
        }
        return all;
    }

    const LeastSquaresProblem& m_problem;
    std::vector<double> m_parameters;
    std::vector<bool> m_areHeld;
};

} // namespace

std::vector<double> sizesOf(const std::vector<std::vector<double>>& starts)
{
    std::vector<double> sizes(starts.front().size());
    for (const std::vector<double>& start : starts) {
        for (std::size_t i = 0; i < start.size(); ++i)
            sizes[i] = std::max(sizes[i], std::abs(start[i]));
    }
    std::ranges::replace(sizes, 0.0, 1.0);
    return sizes;
}

std::optional<LeastSquares> leastSquares(const LeastSquaresProblem& problem)
{
    assert(!problem.starts.empty() && problem.count >= problem.bounds.size() && problem.sizes.size() == problem.bounds.size());
    std::optional<LeastSquares> best;
    for (const std::vector<double>& start : problem.starts) {
        assert(start.size() == problem.bounds.size());
        Descent descent(problem, start);
        if (!descent.goDown())
            continue;
        LeastSquares found = descent.result();
        if (!best || found.sumOfSquares < best->sumOfSquares)
            best = std::move(found);
    }
    return best;
}

std::vector<double> gradientOf(const std::function<double(std::span<const double>)>& function, std::span<const double> parameters)
{
    const double here = function(parameters);
    std::vector<double> gradient(parameters.size());
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        std::vector<double> moved(parameters.begin(), parameters.end());
        const double step = kDifferenceShare * (parameters[i] == 0 ? kDifferenceShare : std::abs(parameters[i]));
        moved[i] = parameters[i] + step;
        const double high = moved[i];
        const double above = function(moved);
        moved[i] = parameters[i] - step;
        const double low = moved[i];
        const double below = function(moved);
        const bool hasAbove = std::isfinite(above);
        const bool hasBelow = std::isfinite(below);
        if (hasAbove || hasBelow)
            gradient[i] = ((hasAbove ? above : here) - (hasBelow ? below : here))
                        / ((hasAbove ? high : parameters[i]) - (hasBelow ? low : parameters[i]));
    }
    return gradient;
}

} // namespace interleave::fitting
