// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"

#include <QTest>

#include <array>

using namespace interleave;

class RandomTest : public QObject {
    Q_OBJECT

private slots:
    /// The first numbers of the reference implementation for seed 1234567 (https://prng.di.unimi.it/splitmix64.c).
    void NumbersAreThoseOfTheReference()
    {
        Random random(1234567);
        for (const std::uint64_t expected : {6457827717110365317u, 3203168211198807973u, 9817491932198370423u})
            QCOMPARE(random.next(), expected);
    }

    void EveryValueOfARangeOccursAndNoOther()
    {
        Random random(1);
        std::array<int, 5> seen{};
        for (int i = 0; i < 1000; ++i) {
            const std::int64_t value = random.between(-2, 2);
            QVERIFY(value >= -2 && value <= 2);
            ++seen[static_cast<std::size_t>(value + 2)];
        }
        for (const int count : seen)
            QVERIFY(count > 100);
    }

    void RangeOfOneHasOneValue()
    {
        Random random(1);
        QCOMPARE(random.between(7, 7), std::int64_t{7});
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
