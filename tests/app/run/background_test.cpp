// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/background.h"

#include <QtTest>

#include <new>

#include "core/base/failure.h"

using namespace interleave;

class BackgroundTest : public QObject {
    Q_OBJECT

private slots:
    void WorkThatThrowsIsToldAndNothingIsDelivered()
    {
        Background background;
        std::optional<Error> failure;
        connect(&background, &Background::failed, this, [&](const Error& error) { failure = error; });
        background.begin([](const Watch&) -> Background::Delivery { throw std::bad_alloc(); });
        QVERIFY(background.isBusy());
        QTRY_VERIFY(failure);
        QVERIFY(*failure == failureOf(std::bad_alloc()));
        QVERIFY(!background.isBusy());
        QVERIFY(!background.isRunning());
    }

    void AfterAFailureItWorksAgain()
    {
        Background background;
        QSignalSpy failed(&background, &Background::failed);
        background.begin([](const Watch&) -> Background::Delivery { throw std::bad_alloc(); });
        QTRY_COMPARE(failed.count(), 1);
        bool isDelivered = false;
        background.begin([&](const Watch&) -> Background::Delivery { return [&] { isDelivered = true; }; });
        QTRY_VERIFY(isDelivered);
        QCOMPARE(failed.count(), 1);
    }

    void BehindAClosedGateItWaits()
    {
        MeasuringGate gate;
        Background background(nullptr, &gate);
        int delivered = 0;
        gate.close();
        background.begin([&](const Watch&) -> Background::Delivery { return [&] { ++delivered; }; });
        QVERIFY(background.isBusy() && !background.isRunning());
        gate.open();
        QTRY_COMPARE(delivered, 1);
        gate.close();
        gate.open(); // nothing is wanted
        QVERIFY(!background.isBusy() && !background.isRunning());
        QCOMPARE(gate.computing()->load(), 0);
    }

    void WhatIsOnWhenTheGateClosesIsDoneAnew()
    {
        MeasuringGate gate;
        Background background(nullptr, &gate);
        std::atomic<int> begun{0};
        int delivered = 0;
        background.begin([&](const Watch& watch) -> Background::Delivery {
            const int time = ++begun;
            while (time == 1 && !watch.stop.stopRequested())
                std::this_thread::yield();
            return [&delivered, time] { delivered = time; };
        });
        QTRY_COMPARE(begun.load(), 1);
        gate.close();
        QTRY_COMPARE(gate.computing()->load(), 0);
        QTRY_VERIFY(!background.isRunning());
        QVERIFY(background.isBusy());
        QCOMPARE(delivered, 0);
        gate.open();
        QTRY_COMPARE(delivered, 2);
    }

    void WhatIsNotWantedAnyMoreDoesNotWaitAtTheGate()
    {
        MeasuringGate gate;
        Background background(nullptr, &gate);
        gate.close();
        background.begin([](const Watch&) -> Background::Delivery { return [] { QFAIL("was done"); }; });
        background.stop();
        gate.open();
        QVERIFY(!background.isBusy() && !background.isRunning());
    }

    void FailureOfWhatIsNotWantedAnyMoreIsNotTold()
    {
        Background background;
        QSignalSpy failed(&background, &Background::failed);
        background.begin([](const Watch&) -> Background::Delivery { throw std::bad_alloc(); });
        background.stop();
        QTRY_VERIFY(!background.isRunning());
        QCOMPARE(failed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "background_test.moc"
