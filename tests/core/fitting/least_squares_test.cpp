// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/least_squares.h"

#include <QTest>

#include <cmath>

using namespace interleave::fitting;

namespace {

using Model = std::function<double(std::span<const double>, double)>;

/// A set of NIST's Statistical Reference Datasets for nonlinear regression, with its certified values.
struct Reference {
    const char* name;
    Model model;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<std::vector<double>> starts; ///< theirs: far, then near
    std::vector<double> values;
    std::vector<double> errors;
    double sumOfSquares;
};

std::vector<Reference> references()
{
    return {
        {"Misra1a",
         [](std::span<const double> b, double x) { return b[0] * (1 - std::exp(-b[1] * x)); },
         {77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760.0},
         {10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40, 75.47, 81.78},
         {{500, 0.0001}, {250, 0.0005}},
         {2.3894212918e+02, 5.5015643181e-04},
         {2.7070075241e+00, 7.2668688436e-06},
         1.2455138894e-01},
        {"DanWood",
         [](std::span<const double> b, double x) { return b[0] * std::pow(x, b[1]); },
         {1.309, 1.471, 1.490, 1.565, 1.611, 1.680},
         {2.138, 3.421, 3.597, 4.340, 4.882, 5.660},
         {{1, 5}, {0.7, 4}},
         {7.6886226176e-01, 3.8604055871e+00},
         {1.8281973860e-02, 5.1726610913e-02},
         4.3173084083e-03},
        {"BoxBOD",
         [](std::span<const double> b, double x) { return b[0] * (1 - std::exp(-b[1] * x)); },
         {1, 2, 3, 5, 7, 10},
         {109, 149, 149, 191, 213, 224},
         {{100, 0.75}},
         {2.1380940889e+02, 5.4723748542e-01},
         {1.2354515176e+01, 1.0455993237e-01},
         1.1680088766e+03},
        {"MGH09",
         [](std::span<const double> b, double x) { return b[0] * (x * x + x * b[1]) / (x * x + x * b[2] + b[3]); },
         {4, 2, 1, 5.0e-1, 2.5e-1, 1.67e-1, 1.25e-1, 1.0e-1, 8.33e-2, 7.14e-2, 6.25e-2},
         {1.957e-1, 1.947e-1, 1.735e-1, 1.6e-1, 8.44e-2, 6.27e-2, 4.56e-2, 3.42e-2, 3.23e-2, 2.35e-2, 2.46e-2},
         {{0.25, 0.39, 0.415, 0.39}},
         {1.9280693458e-01, 1.9128232873e-01, 1.2305650693e-01, 1.3606233068e-01},
         {1.1435312227e-02, 1.9633220911e-01, 8.0842031232e-02, 9.0025542308e-02},
         3.0750560385e-04},
    };
}

LeastSquaresProblem problemOf(const Model& model, const std::vector<double>& x, const std::vector<double>& y,
                              std::vector<std::vector<double>> starts, std::vector<Bounds> bounds = {})
{
    LeastSquaresProblem problem{.residuals =
                                    [model, x, y](std::span<const double> b, std::span<double> residuals) {
                                        for (std::size_t i = 0; i < x.size(); ++i)
                                            residuals[i] = y[i] - model(b, x[i]);
                                    },
                                .count = x.size(),
                                .bounds = std::move(bounds),
                                .starts = std::move(starts),
                                .sizes = {}};
    problem.bounds.resize(problem.starts.front().size());
    problem.sizes = sizesOf(problem.starts);
    return problem;
}

bool isNear(double value, double wanted, double share)
{
    return std::abs(value - wanted) <= share * std::abs(wanted);
}

double lineAt(std::span<const double> b, double x)
{
    return b[0] + b[1] * x;
}

} // namespace

class LeastSquaresTest : public QObject {
    Q_OBJECT

private slots:
    void ReferencesComeOutAsCertifiedFromEachStart()
    {
        for (const Reference& reference : references()) {
            for (const std::vector<double>& start : reference.starts) {
                const auto found = leastSquares(problemOf(reference.model, reference.x, reference.y, {start}));
                QVERIFY2(found, reference.name);
                QVERIFY2(isNear(found->sumOfSquares, reference.sumOfSquares, 1e-9), reference.name);
                const std::size_t count = start.size();
                const double variance = found->sumOfSquares / static_cast<double>(reference.x.size() - count);
                for (std::size_t i = 0; i < count; ++i) {
                    QVERIFY2(isNear(found->parameters[i], reference.values[i], 1e-6), reference.name);
                    QVERIFY2(isNear(std::sqrt(variance * found->inverse[i * count + i]), reference.errors[i], 1e-5),
                             reference.name);
                    QVERIFY(!found->areAtBound[i]);
                }
            }
        }
    }

    void TheBestOfAllStartsCounts()
    {
        const Reference boxBod = references()[2];
        const auto found = leastSquares(problemOf(boxBod.model, boxBod.x, boxBod.y, {{1, 1}, {100, 0.75}}));
        QVERIFY(found && isNear(found->sumOfSquares, boxBod.sumOfSquares, 1e-9));
    }

    /// y = 1 - x/2, of which the slope may not be below 0: the mean is left.
    void WhatWouldGoBeyondItsBoundStandsThere()
    {
        const auto found = leastSquares(problemOf(lineAt, {0, 1, 2}, {1, 0.5, 0}, {{0, 1}}, {{}, {.least = 0}}));
        QVERIFY(found);
        QVERIFY(found->areAtBound == (std::vector<bool>{false, true}));
        QCOMPARE(found->parameters[1], 0.0);
        QVERIFY(isNear(found->parameters[0], 0.5, 1e-9));
        QVERIFY(isNear(found->inverse[0], 1.0 / 3, 1e-9));
        QCOMPARE(found->inverse[3], 0.0);
    }

    /// From a start at which the slope stands at its bound, and should not.
    void WhatStandsAtABoundForNothingIsLetGo()
    {
        const auto found = leastSquares(problemOf(lineAt, {0, 1, 2}, {1, 1.5, 2}, {{-9, 0}}, {{}, {.least = 0}}));
        QVERIFY(found);
        QVERIFY(found->areAtBound == (std::vector<bool>{false, false}));
        QVERIFY(isNear(found->parameters[1], 0.5, 1e-9));
    }

    void AllMayStandAtTheirBounds()
    {
        const auto found =
            leastSquares(problemOf(lineAt, {0, 1, 2}, {5, 3, 1}, {{1, 1}}, {{.least = 0, .most = 2}, {.least = 0.5}}));
        QVERIFY(found);
        QVERIFY(found->areAtBound[1]);
        QVERIFY(found->parameters[0] <= 2 && found->parameters[1] == 0.5);
    }

    /// Nothing is known beyond a wall, and the best is close to it.
    void AWallIsNotRunThrough()
    {
        const Model wall = [](std::span<const double> b, double x) {
            return b[0] * x < 1 ? 1 / (1 - b[0] * x) : std::numeric_limits<double>::quiet_NaN();
        };
        const auto found = leastSquares(problemOf(wall, {1, 2, 3}, {1 / 0.7, 1 / 0.4, 1 / 0.1}, {{0.01}}));
        QVERIFY(found && isNear(found->parameters[0], 0.3, 1e-9));
    }

    void ParametersThatCannotBeToldApartHaveNoMatrix()
    {
        const Model sum = [](std::span<const double> b, double x) { return (b[0] + b[1]) * x; };
        const auto found = leastSquares(problemOf(sum, {1, 2, 3}, {2, 4, 6.1}, {{1, 0.5}}));
        QVERIFY(found);
        QVERIFY(found->inverse.empty());
    }

    void WhereThereIsNothingNothingIsFound()
    {
        const Model nowhere = [](std::span<const double>, double) { return std::numeric_limits<double>::quiet_NaN(); };
        QVERIFY(!leastSquares(problemOf(nowhere, {1, 2, 3}, {2, 4, 6}, {{1}})));
    }

    void AGradientIsTheDerivative()
    {
        const std::vector<double> at{3, 0};
        const std::vector<double> gradient =
            gradientOf([](std::span<const double> p) { return p[0] * p[0] + std::exp(p[1]); }, at);
        QVERIFY(isNear(gradient[0], 6, 1e-8));
        QVERIFY(isNear(gradient[1], 1, 1e-4));
    }
};

QTEST_APPLESS_MAIN(LeastSquaresTest)
#include "least_squares_test.moc"
