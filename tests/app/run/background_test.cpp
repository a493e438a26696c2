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
