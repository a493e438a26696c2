// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/frame_pace.h"

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

class FramePaceTest : public QObject {
    Q_OBJECT

private slots:
    void CheapFramesComeTenTimesASecond()
    {
        FramePace pace;
        pace.begin(SteadyTime(Duration(5s)), 70ms);
        QCOMPARE(pace.timeLeft(SteadyTime(Duration(5s)), 71ms), Duration(100ms));
        QCOMPARE(pace.timeLeft(SteadyTime(Duration(5060ms)), 71ms), Duration(40ms));
        QCOMPARE(pace.timeLeft(SteadyTime(Duration(5100ms)), 71ms), Duration(0ms));
        QVERIFY(pace.timeLeft(SteadyTime(Duration(5200ms)), 71ms) < Duration(0ms));
    }

    void DearFramesWaitUntilTheyWereA64thOfTheTime()
    {
        FramePace pace;
        pace.begin(SteadyTime(Duration(5s)), 70ms);
        QCOMPARE(pace.timeLeft(SteadyTime(Duration(5100ms)), 75ms), Duration(220ms));
        QCOMPARE(pace.timeLeft(SteadyTime(Duration(5320ms)), 75ms), Duration(0ms));
        QCOMPARE(pace.timeLeft(SteadyTime(Duration(5320ms)), 76ms), Duration(64ms)); // the thread did something else meanwhile
        pace.begin(SteadyTime(Duration(5384ms)), 76ms);
        QCOMPARE(pace.timeLeft(SteadyTime(Duration(5384ms)), 76ms), Duration(100ms));
    }

    void AFirstLookIsTakenUnlessThereIsVeryMuch()
    {
        const FramePace pace;
        QVERIFY(!pace.isTooMuch(0));
        QVERIFY(!pace.isTooMuch(10'000));
        QVERIFY(pace.isTooMuch(1'000'000));
    }

    void WhatALookTookTellsWhatTheNextOneWillTake()
    {
        FramePace pace;
        pace.looked(98'000, 20ms);
        QVERIFY(!pace.isTooMuch(200'000));
        QVERIFY(pace.isTooMuch(300'000));
        pace.looked(198'000, 400ms); // something came in between
        QVERIFY(!pace.isTooMuch(200'000));
        pace.forgetLooks();
        QVERIFY(pace.isTooMuch(200'000));
    }

    void ASlowPaintingOfLittleIsNotTakenForTooMuch()
    {
        FramePace pace;
        pace.looked(2, 5ms);
        QVERIFY(!pace.isTooMuch(5'000));
    }
};

QTEST_APPLESS_MAIN(FramePaceTest)
#include "frame_pace_test.moc"
