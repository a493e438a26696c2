// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/nice_ticks.h"

#include <QtTest>

using namespace interleave;

using Numbers = std::vector<double>;

class NiceTicksTest : public QObject {
    Q_OBJECT

private slots:
    void StepsAreRound()
    {
        QCOMPARE(niceStep(10, 5), 2.0);
        QCOMPARE(niceStep(7, 5), 2.0);
        QCOMPARE(niceStep(1, 1), 1.0);
        QCOMPARE(niceStep(900, 5), 200.0);
        QCOMPARE(niceStep(0.3, 40), 0.01);
        QCOMPARE(decimalsOf(0.01), 2);
        QCOMPARE(decimalsOf(0.2), 1);
        QCOMPARE(decimalsOf(1), 0);
        QCOMPARE(decimalsOf(50), 0);
    }

    void TicksLieWithinTheRangeItsEndsIncluded()
    {
        QCOMPARE(ticksBetween(0, 8, 5), (Numbers{0, 2, 4, 6, 8}));
        QCOMPARE(ticksBetween(1, 8, 5), (Numbers{2, 4, 6, 8}));
        QCOMPARE(ticksBetween(-1, 1, 4), (Numbers{-1, -0.5, 0, 0.5, 1}));
        QCOMPARE(ticksBetween(0, 0.3, 3).size(), std::size_t{4}); // 0.3 is not 3 * 0.1
    }

    void CoresDoubleAndTimesAreTens()
    {
        QCOMPARE(powersBetween(1, 64, 2, 8), (Numbers{1, 2, 4, 8, 16, 32, 64}));
        QCOMPARE(powersBetween(1, 64, 2, 4), (Numbers{1, 4, 16, 64}));
        QCOMPARE(powersBetween(0.5, 100, 10, 12), (Numbers{0.5, 1, 2, 5, 10, 20, 50, 100}));
        QCOMPARE(powersBetween(0.5, 100, 10, 4), (Numbers{1, 10, 100}));
        QCOMPARE(powersBetween(1e-9, 1e15, 10, 5).size(), std::size_t{5});
    }

    void ANarrowRangeHasTicksToo()
    {
        QCOMPARE(powersBetween(110, 140, 10, 4), (Numbers{110, 120, 130, 140}));
        QVERIFY(powersBetween(3.1, 3.9, 2, 5).size() >= 2);
    }

    void NeverMoreThanAskedFor()
    {
        for (const int base : {2, 10}) {
            for (double most = 2; most < 1e12; most *= 3.7) {
                for (int count = 2; count < 12; ++count)
                    QVERIFY(static_cast<int>(powersBetween(0.3, most, base, count).size()) <= count);
            }
        }
    }

    void TheBaseIsThatOfTheValues()
    {
        QCOMPARE(baseFor({1, 2, 4, 8, 16}), 2);
        QCOMPARE(baseFor({1, 2, 4, 8, 12, 16}), 2);
        QCOMPARE(baseFor({1, 3, 5, 7, 9}), 10);
        QCOMPARE(baseFor({1, 10, 100, 1000}), 10);
        QCOMPARE(baseFor({}), 10);
        QCOMPARE(baseFor({8}), 10);
    }
};

QTEST_APPLESS_MAIN(NiceTicksTest)
#include "nice_ticks_test.moc"
