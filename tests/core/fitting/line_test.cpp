// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/line.h"

#include <QTest>

#include <cmath>

using namespace interleave::fitting;

class LineTest : public QObject {
    Q_OBJECT

private slots:
    /// NIST's Norris: certified are the slope 1.00211681802045 and its standard error 0.000429796848199937.
    void TheSlopeIsAsCertified()
    {
        const Points norris{{0.2, 0.1},     {337.4, 338.8}, {118.2, 118.1}, {884.6, 888.0}, {10.1, 9.2},
                            {226.5, 228.1}, {666.3, 668.5}, {996.3, 998.5}, {448.6, 449.1}, {777.0, 778.9},
                            {558.2, 559.2}, {0.4, 0.3},     {0.6, 0.1},     {775.5, 778.1}, {666.9, 668.8},
                            {338.0, 339.3}, {447.5, 448.9}, {11.6, 10.8},   {556.0, 557.7}, {228.1, 228.3},
                            {995.8, 998.0}, {887.6, 888.8}, {120.2, 119.6}, {0.3, 0.3},     {0.3, 0.6},
                            {556.8, 557.6}, {339.1, 339.3}, {887.2, 888.0}, {999.0, 998.5}, {779.0, 778.9},
                            {11.1, 10.2},   {118.3, 117.6}, {229.2, 228.9}, {669.1, 668.4}, {448.9, 449.2},
                            {0.5, 0.2}};
        const Interval slope = *intervalOfSlope(norris);
        QVERIFY(std::abs((slope.low + slope.high) / 2 - 1.00211681802045) < 1e-10);
        QVERIFY2(std::abs((slope.high - slope.low) / 2 - 2.032245 * 0.000429796848199937) < 1e-9,
                 "t of 34 degrees of freedom");
    }

    void AMeanHasItsInterval()
    {
        const Interval mean = *intervalOfMean({1, 2, 3});
        QVERIFY(std::abs((mean.low + mean.high) / 2 - 2) < 1e-12);
        QVERIFY(std::abs((mean.high - mean.low) / 2 - 4.302653 / std::sqrt(3)) < 1e-5);
    }

    void OfTooFewNothingIsKnown()
    {
        QVERIFY(!intervalOfMean({1}));
        QVERIFY(!intervalOfSlope({{1, 1}, {2, 2}}));
        QVERIFY(!intervalOfSlope({{1, 1}, {2, 2}, {2, 3}}));
    }
};

QTEST_APPLESS_MAIN(LineTest)
#include "line_test.moc"
