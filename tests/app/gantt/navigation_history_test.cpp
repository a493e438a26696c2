// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/navigation_history.h"

#include <QtTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

TimeRange upTo(Duration end)
{
    return {TimePoint{}, TimePoint(end)};
}

} // namespace

class NavigationHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void NowhereToGoAtFirst()
    {
        NavigationHistory history;
        QVERIFY(!history.back());
        QVERIFY(!history.forward());
        history.begin(upTo(9ms));
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
    }

    void BackAndForthAmongPlaces()
    {
        NavigationHistory history;
        history.begin(upTo(9ms));
        history.visit(upTo(3ms));
        history.visit(upTo(1ms));
        QCOMPARE(history.back(), upTo(3ms));
        QCOMPARE(history.back(), upTo(9ms));
        QVERIFY(!history.back());
        QCOMPARE(history.forward(), upTo(3ms));
        QCOMPARE(history.forward(), upTo(1ms));
        QVERIFY(!history.forward());
    }

    void AnotherWayForgetsTheOldOne()
    {
        NavigationHistory history;
        history.begin(upTo(9ms));
        history.visit(upTo(3ms));
        QVERIFY(history.back());
        history.visit(upTo(2ms));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), upTo(9ms));
    }

    void StayingIsNoVisit()
    {
        NavigationHistory history;
        history.begin(upTo(9ms));
        history.visit(upTo(9ms));
        QVERIFY(!history.canGoBack());
    }

    void OldPlacesAreForgottenInTheEnd()
    {
        NavigationHistory history;
        for (int n = 1; n < 1000; ++n)
            history.visit(upTo(n * 1ms));
        int steps = 0;
        while (history.back())
            ++steps;
        QVERIFY(steps > 50 && steps < 500);
    }
};

QTEST_APPLESS_MAIN(NavigationHistoryTest)
#include "navigation_history_test.moc"
