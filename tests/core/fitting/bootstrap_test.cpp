// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/bootstrap.h"

#include <limits>
#include <numeric>

#include "tests/core/fitting/known_answers.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::fitting;

class BootstrapTest : public QObject {
    Q_OBJECT

private slots:
    void TheMiddleIsWithoutItsTails()
    {
        std::vector<double> values(101);
        std::iota(values.rbegin(), values.rend(), 0.0);
        for (const auto& [share, low] : {std::pair{0.9, 5.0}, {0.95, 2.5}, {0.5, 25.0}}) {
            const Interval middle = *middleOf(values, share);
            QVERIFY(std::abs(middle.low - low) < 1e-9);
            QVERIFY(std::abs(middle.high - (100 - low)) < 1e-9);
        }
        QVERIFY2(!middleOf({1, 2, 3}, 0.9), "of so few nothing is known");
    }

    void WhatIsNowhereIsBeyondAll()
    {
        std::vector<double> values(100, 1);
        std::fill_n(values.begin(), 10, std::numeric_limits<double>::quiet_NaN());
        QVERIFY(middleOf(values, 0.95)->low == 1);
        QVERIFY(std::isinf(middleOf(values, 0.95)->high));
        QVERIFY(!middleOf(std::vector<double>(100, std::numeric_limits<double>::infinity()), 0.95));
    }

    /// y = a / n at n = 1 many times over: the parameter is the mean, and its spread that of a mean.
    void ASampleSpreadsAsAMeanDoes()
    {
        Points points;
        std::vector<double> residuals;
        for (int n = 0; n < 100; ++n) {
            const double residual = n % 2 == 0 ? 1 : -1;
            points.push_back({1, 50 + residual});
            residuals.push_back(residual);
        }
        const Law& turns = *lawById("turns").value();
        const FittedCurve curve(turns, *checkedParameters(turns.settings));
        const auto samples = *resample({curve, points, {50}, {50}, residuals, 3, 2000}, {});
        QCOMPARE(samples.size(), std::size_t{2000});
        double mean = 0;
        for (const std::vector<double>& sample : samples)
            mean += sample[0] / 2000;
        double variance = 0;
        for (const std::vector<double>& sample : samples)
            variance += (sample[0] - mean) * (sample[0] - mean) / 2000;
        QVERIFY(std::abs(mean - 50) < 0.02);
        QVERIFY2(std::abs(std::sqrt(variance) - 0.1) < 0.01, "1 / sqrt(100)");
    }
};

QTEST_APPLESS_MAIN(BootstrapTest)
#include "bootstrap_test.moc"
