// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/measuring_thread.h"

#include <QtTest>

#include <new>

#include "app/run/background.h"

using namespace interleave;

namespace {

using ThreadLink = MeasuringThread::Link;

/// Comes back when it is so, though nothing of the UI thread's is done meanwhile.
bool comesTrue(const std::function<bool()>& condition)
{
    const QDeadlineTimer end(std::chrono::seconds(30));
    while (!condition() && !end.hasExpired())
        std::this_thread::yield();
    return condition();
}

void waitForStop(const ThreadLink& link)
{
    while (!link.stop().stopRequested())
        std::this_thread::yield();
}

} // namespace

/// What is done on the coordinator thread, and comes back from there.
class MeasuringThreadTest : public QObject {
    Q_OBJECT

private slots:
    void WhatCameOfItIsDeliveredOnTheThreadOfTheWindow()
    {
        MeasuringThread thread;
        std::optional<int> delivered;
        std::thread::id worker;
        std::thread::id receiver;
        thread.begin<int>(
            [&](const ThreadLink&) -> Result<int> {
                worker = std::this_thread::get_id();
                return 7;
            },
            [&](const Result<int>& made) {
                receiver = std::this_thread::get_id();
                delivered = *made;
            });
        QVERIFY(!thread.isMeasuring());
        QVERIFY(thread.gate().isOpen());
        QTRY_VERIFY(delivered);
        QCOMPARE(*delivered, 7);
        QVERIFY(receiver == std::this_thread::get_id());
        QVERIFY(worker != receiver);
    }

    void TheGateIsClosedWhileItMeasures()
    {
        MeasuringThread thread;
        std::atomic<bool> mayEnd{false};
        bool isDelivered = false;
        bool wasOpen = false;
        thread.measure<Done>(
            [&](const ThreadLink&) -> Result<Done> {
                while (!mayEnd)
                    std::this_thread::yield();
                return Done{};
            },
            [&](const Result<Done>&) {
                isDelivered = true;
                wasOpen = thread.gate().isOpen() && !thread.isMeasuring();
            });
        QVERIFY(thread.isMeasuring());
        QVERIFY(!thread.gate().isOpen());
        int drawn = 0;
        Background background(nullptr, &thread.gate());
        background.begin([&](const Watch&) -> Background::Delivery { return [&] { ++drawn; }; });
        QCoreApplication::processEvents();
        QVERIFY(!background.isRunning());
        mayEnd = true;
        QTRY_VERIFY(isDelivered);
        QVERIFY(wasOpen); // who is told may measure again
        QTRY_COMPARE(drawn, 1);
    }

    void ItBeginsWhenNothingOfTheWindowComputesAnyMore()
    {
        MeasuringThread thread;
        const MeasuringGate::Count computing = thread.gate().computing();
        Background background(nullptr, &thread.gate());
        std::atomic<int> begun{0};
        background.begin([&](const Watch& watch) -> Background::Delivery {
            const int time = ++begun;
            while (time == 1 && !watch.stop.stopRequested())
                std::this_thread::yield();
            return [] {};
        });
        QTRY_COMPARE(begun.load(), 1);
        std::optional<int> beside;
        thread.measure<int>([computing](const ThreadLink&) -> Result<int> { return computing->load(); },
                            [&](const Result<int>& made) { beside = *made; });
        QTRY_VERIFY(beside);
        QCOMPARE(*beside, 0);
        QTRY_VERIFY(!background.isBusy());
        QCOMPARE(begun.load(), 2);
    }

    void WhatIsThrownIsAnError()
    {
        MeasuringThread thread;
        std::optional<Error> error;
        const auto take = [&](const Result<Done>& made) {
            if (!made)
                error = made.error();
        };
        thread.begin<Done>([](const ThreadLink&) -> Result<Done> { throw std::bad_alloc(); }, take);
        QTRY_VERIFY(error);
        QVERIFY(*error == failureOf(std::bad_alloc()));
        error.reset();
        thread.measure<Done>([](const ThreadLink&) -> Result<Done> { throw std::runtime_error("no thread"); }, take);
        QTRY_VERIFY(error);
        QVERIFY(*error == failureOf(std::runtime_error("no thread")));
        QVERIFY(!thread.isMeasuring());
        QVERIFY(thread.gate().isOpen());
    }

    void WhatIsLateIsDroppedOnceSomethingElseHasBegun()
    {
        MeasuringThread thread;
        QStringList told;
        const auto work = [&told](const QString& name) {
            return [&told, name](const ThreadLink& link) -> Result<Done> {
                link.later([&told, name] { told << name + QStringLiteral(" later"); });
                return Done{};
            };
        };
        const auto take = [&told](const QString& name) { return [&told, name](const Result<Done>&) { told << name; }; };
        thread.begin<Done>(work(QStringLiteral("first")), take(QStringLiteral("first")));
        thread.begin<Done>(work(QStringLiteral("second")), take(QStringLiteral("second"))); // waits for the first
        QTRY_COMPARE(told.size(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(told, QStringList({QStringLiteral("second later"), QStringLiteral("second")}));
    }

    void WhatIsShownIsShownBeforeItGoesOn()
    {
        MeasuringThread thread;
        QStringList told;
        bool isDelivered = false;
        std::atomic<int> shown{0};
        std::atomic<int> atEnd{0};
        thread.begin<Done>(
            [&](const ThreadLink& link) -> Result<Done> {
                link.show([&] { told << QStringLiteral("shown"), ++shown; },
                          [&] { told << QStringLiteral("painted"), ++shown; });
                atEnd = shown.load();
                return Done{};
            },
            [&](const Result<Done>&) { isDelivered = true; });
        QTRY_VERIFY(isDelivered);
        QCOMPARE(told, QStringList({QStringLiteral("shown"), QStringLiteral("painted")}));
        QCOMPARE(atEnd.load(), 2);
    }

    void AStopEndsWaitingForTheWindow()
    {
        MeasuringThread thread;
        std::atomic<bool> isThere{false};
        std::atomic<bool> isBack{false};
        bool isDelivered = false;
        thread.measure<Done>(
            [&](const ThreadLink& link) -> Result<Done> {
                isThere = true;
                link.show([] {}, [] {});
                isBack = true;
                return Done{};
            },
            [&](const Result<Done>&) { isDelivered = true; });
        QVERIFY(comesTrue([&] { return isThere.load(); }));
        QVERIFY(!isBack); // nothing is shown while this thread waits
        thread.stop();
        QVERIFY(comesTrue([&] { return isBack.load(); }));
        QTRY_VERIFY(isDelivered); // of what was stopped too
        QVERIFY(!thread.isMeasuring());
    }

    void ItGoesOnlyWhenItsThreadHasEnded()
    {
        std::atomic<bool> hasBegun{false};
        std::atomic<bool> hasEnded{false};
        bool isDelivered = false;
        {
            MeasuringThread thread;
            thread.measure<Done>(
                [&](const ThreadLink& link) -> Result<Done> {
                    hasBegun = true;
                    waitForStop(link);
                    hasEnded = true;
                    return Done{};
                },
                [&](const Result<Done>&) { isDelivered = true; });
            QVERIFY(comesTrue([&] { return hasBegun.load(); }));
            QVERIFY(!hasEnded);
        }
        QVERIFY(hasEnded);
        QCoreApplication::processEvents();
        QVERIFY(!isDelivered);
    }

    void WhatIsDroppedDeliversNothingAndOtherThingsCanBeMeasured()
    {
        MeasuringThread thread;
        int delivered = 0;
        thread.measure<Done>(
            [](const ThreadLink& link) -> Result<Done> {
                waitForStop(link);
                return Done{};
            },
            [&](const Result<Done>&) { delivered += 10; });
        thread.drop();
        QVERIFY(!thread.isMeasuring());
        QVERIFY(thread.gate().isOpen());
        thread.measure<Done>([](const ThreadLink&) -> Result<Done> { return Done{}; },
                             [&](const Result<Done>&) { ++delivered; });
        QTRY_COMPARE(delivered, 1);
        thread.drop(); // nothing is on
        QVERIFY(thread.gate().isOpen());
    }
};

QTEST_GUILESS_MAIN(MeasuringThreadTest)
#include "measuring_thread_test.moc"
