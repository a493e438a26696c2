// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/ring.h"

#include "tests/support/print.h"

using namespace interleave;

class RingTest : public QObject {
    Q_OBJECT

private slots:
    void RingWithoutRoomIsFullAndEmpty()
    {
        const Ring<int> ring(0);
        QVERIFY(ring.isEmpty());
        QVERIFY(ring.isFull());
    }

    void ItemsComeOutInTheOrderInWhichTheyWentInRoundAndRound()
    {
        Ring<int> ring(3);
        ring.pushBack(0);
        for (int n = 1; n < 20; ++n) {
            ring.pushBack(n);
            QCOMPARE(ring.size(), std::size_t{2});
            QCOMPARE(ring.takeFirst(), n - 1);
        }
    }

    void FullRingHasRoomAgainOnceOneIsTaken()
    {
        Ring<int> ring(2);
        ring.pushBack(1);
        QVERIFY(!ring.isFull());
        ring.pushBack(2);
        QVERIFY(ring.isFull());
        ring.takeFirst();
        QVERIFY(!ring.isFull());
    }

    void ItemCanBeChangedWhereItLies()
    {
        Ring<int> ring(2);
        int& item = ring.pushBack(1);
        ring.pushBack(2);
        item = 3;
        QCOMPARE(ring.takeFirst(), 3);
    }
};

QTEST_APPLESS_MAIN(RingTest)
#include "ring_test.moc"
