// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/time_navigation.h"

#include <QtTest>

using namespace interleave;
using namespace std::chrono_literals;

class TimeNavigationTest : public QObject {
    Q_OBJECT

private:
    static TimeRange range(Duration begin, Duration end) { return {TimePoint(begin), TimePoint(end)}; }

private slots:
    void OnePlaceAfterTheOtherCanBeGoneBackTo()
    {
        TimeWindow window;
        TimeNavigation navigation(window);
        window.setWhole(range(0ms, 20ms));
        navigation.begin();
        QVERIFY(!navigation.canGoBack());
        navigation.glideTo(range(4ms, 6ms));
        QCOMPARE(window.window(), range(4ms, 6ms)); // at once, as long as nothing else is asked for
        navigation.goBack();
        QCOMPARE(window.window(), range(0ms, 20ms));
        QVERIFY(navigation.canGoForward());
        navigation.goForward();
        QCOMPARE(window.window(), range(4ms, 6ms));
    }

    void AGlideGoesThroughPlacesBetween()
    {
        TimeWindow window;
        TimeNavigation navigation(window);
        window.setWhole(range(0ms, 20ms));
        navigation.setMotion(TimeNavigation::Motion::Gliding);
        QSignalSpy places(&window, &TimeWindow::changed);
        navigation.glideTo(range(4ms, 6ms));
        QVERIFY(window.window() != range(4ms, 6ms));
        QTRY_COMPARE(window.window(), range(4ms, 6ms));
        for (const QList<QVariant>& place : places) {
            const auto seen = place.front().value<TimeRange>();
            QVERIFY(seen.begin <= TimePoint(4ms) && seen.end >= TimePoint(6ms));
        }
    }

    void AGlideStaysWithinTheWholeAndCanBeStopped()
    {
        TimeWindow window;
        TimeNavigation navigation(window);
        window.setWhole(range(0ms, 20ms));
        navigation.glideTo(range(15ms, 25ms));
        QCOMPARE(window.window(), range(10ms, 20ms));
        navigation.setMotion(TimeNavigation::Motion::Gliding);
        navigation.glideTo(range(0ms, 1ms));
        navigation.stop();
        const TimeRange stopped = window.window();
        QTest::qWait(0);
        QCOMPARE(window.window(), stopped);
    }

    void WithoutARunThereIsNowhereToGo()
    {
        TimeWindow window;
        TimeNavigation navigation(window);
        navigation.setMotion(TimeNavigation::Motion::Gliding);
        navigation.glideTo(range(1ms, 2ms));
        QVERIFY(window.window().isEmpty());
    }
};

QTEST_MAIN(TimeNavigationTest)
#include "time_navigation_test.moc"
