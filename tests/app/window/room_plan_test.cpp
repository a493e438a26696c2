// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/room_plan.h"

#include <QtTest>

using namespace interleave;

/// Which words give way to the picture, and in which order.
class RoomPlanTest : public QObject {
    Q_OBJECT

private:
    /// Everything is 1000 high, and each of what can give way saves 10.
    static RoomNeeds needs(int available)
    {
        RoomNeeds needs{.available = available, .everything = 1000};
        needs.saved.fill(10);
        return needs;
    }
    static int given(const RoomPlan& plan)
    {
        int count = 0;
        for (std::size_t n = 0; n < kYieldings; ++n)
            count += plan.gives(static_cast<Yielding>(n)) ? 1 : 0;
        return count;
    }

private slots:
    void WhereThereIsRoomNothingGivesWay()
    {
        QCOMPARE(given(RoomPlan(needs(1000))), 0);
        QVERIFY(RoomPlan(needs(1000)).fits());
    }

    void TheNumbersAreTheFirstAndTheLegendTheLast()
    {
        QVERIFY(RoomPlan(needs(999)).gives(Yielding::Table));
        QCOMPARE(given(RoomPlan(needs(999))), 1);
        QVERIFY(RoomPlan(needs(980)).gives(Yielding::Meanings));
        QVERIFY(!RoomPlan(needs(980)).gives(Yielding::Verdicts));
        QVERIFY(RoomPlan(needs(890)).gives(Yielding::RowHeight));
        QVERIFY(!RoomPlan(needs(890)).gives(Yielding::Legend));
        QVERIFY(RoomPlan(needs(880)).gives(Yielding::Legend));
    }

    void WhatIsNotNeededGivesWayHoweverMuchRoomThereIs()
    {
        const auto without = [](int available) {
            RoomNeeds needs = RoomPlanTest::needs(available);
            needs.isNotNeeded[static_cast<std::size_t>(Yielding::Overview)] = true;
            return RoomPlan(needs);
        };
        QVERIFY(without(2000).gives(Yielding::Overview));
        QCOMPARE(given(without(2000)), 1);
        QCOMPARE(given(without(990)), 1); // which is room enough
        QVERIFY(without(989).gives(Yielding::Table));
        QCOMPARE(given(without(989)), 2);
    }

    void AsFewGiveWayAsHaveTo()
    {
        for (int available = 1000; available >= 1000 - 10 * static_cast<int>(kYieldings); --available) {
            const RoomPlan plan(needs(available));
            QVERIFY(plan.fits());
            QCOMPARE(given(plan), (1000 - available + 9) / 10);
        }
    }

    void WhatSavesNothingStays()
    {
        RoomNeeds without = needs(990);
        without.saved[static_cast<std::size_t>(Yielding::Table)] = 0;
        QVERIFY(!RoomPlan(without).gives(Yielding::Table));
        QVERIFY(RoomPlan(without).gives(Yielding::Meanings));
    }

    void WhenEvenThatIsNotEnoughItIsSaid()
    {
        const RoomPlan plan(needs(1000 - 10 * static_cast<int>(kYieldings) - 1));
        QCOMPARE(given(plan), static_cast<int>(kYieldings));
        QVERIFY(!plan.fits());
    }
};

QTEST_GUILESS_MAIN(RoomPlanTest)
#include "room_plan_test.moc"
