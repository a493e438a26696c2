// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/key_clock.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

class KeyClockTest : public QObject {
    Q_OBJECT

private slots:
    void WithoutStampsNothingIsKnown()
    {
        KeyClock clock;
        clock.see(0, TimePoint(5ms));
        QVERIFY(!clock.timeOf(0, TimePoint(9ms)));
        QVERIFY(!clock.timeOf(700, TimePoint(9ms)));
    }

    /// The clock of the system was 1000 ms when the run began; the first event came 3 ms late, the second at once.
    void TheSoonestEventTellsHowTheClocksDiffer()
    {
        KeyClock clock;
        clock.see(1010, TimePoint(13ms));
        QCOMPARE(clock.timeOf(1010, TimePoint(13ms)), std::optional(TimePoint(13ms)));
        clock.see(1020, TimePoint(20ms));
        QCOMPARE(clock.timeOf(1020, TimePoint(20ms)), std::optional(TimePoint(20ms)));
        clock.see(1030, TimePoint(630ms)); // the page was frozen
        QCOMPARE(clock.timeOf(1030, TimePoint(630ms)), std::optional(TimePoint(30ms)));
    }

    void NoKeyIsPressedLaterThanNow()
    {
        KeyClock clock;
        clock.see(1000, TimePoint(0ms));
        QCOMPARE(clock.timeOf(1050, TimePoint(40ms)), std::optional(TimePoint(40ms)));
    }

    /// A display that was started anew, or numbers that are no times.
    void StampsThatBeginAnewAreOfAnotherClock()
    {
        KeyClock clock;
        clock.see(900'000'000, TimePoint(1ms));
        clock.see(5, TimePoint(10ms));
        QCOMPARE(clock.timeOf(6, TimePoint(11ms)), std::optional(TimePoint(11ms)));
        clock.see(~std::uint64_t{0}, TimePoint(20ms)); // does not overflow
        QVERIFY(!clock.timeOf(6, TimePoint(21ms)) || *clock.timeOf(6, TimePoint(21ms)) <= TimePoint(21ms));
    }
};

QTEST_GUILESS_MAIN(KeyClockTest)
#include "key_clock_test.moc"
