// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/stop_token.h"

#include <QTest>

#include <thread>

using namespace interleave;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class StopTokenTest : public QObject {
    Q_OBJECT

private slots:
    void TokenWithoutSourceNeverAsksToStop()
    {
        const StopToken token;
        QVERIFY(!token.stopRequested());
        QVERIFY(token.sleepUntil(Clock::now() + 1ms));
    }

    void EveryTokenSeesTheRequest()
    {
        StopSource source;
        const StopToken before = source.token();
        QVERIFY(!before.stopRequested());
        source.requestStop();
        QVERIFY(source.stopRequested());
        QVERIFY(before.stopRequested());
        QVERIFY(source.token().stopRequested());
    }

    void SleepGoesToItsEndWithoutARequest()
    {
        const StopSource source;
        const auto deadline = Clock::now() + 2ms;
        QVERIFY(source.token().sleepUntil(deadline));
        QVERIFY(Clock::now() >= deadline);
    }

    void SleepIsNotBegunAfterARequest()
    {
        StopSource source;
        source.requestStop();
        QVERIFY(!source.token().sleepUntil(Clock::now() + 24h));
    }

    void SleeperIsWoken()
    {
        StopSource source;
        bool sleptToTheEnd = true;
        std::thread sleeper([&, token = source.token()] { sleptToTheEnd = token.sleepUntil(Clock::now() + 24h); });
        source.requestStop();
        sleeper.join();
        QVERIFY(!sleptToTheEnd);
    }

    void ChildIsStoppedWithItsParent()
    {
        StopSource parent;
        const StopSource child(parent.token());
        const StopSource grandchild(child.token());
        parent.requestStop();
        QVERIFY(child.stopRequested());
        QVERIFY(grandchild.token().stopRequested());
        QVERIFY(!grandchild.token().sleepUntil(Clock::now() + 24h));
    }

    void ParentIsNotStoppedWithItsChild()
    {
        const StopSource parent;
        StopSource child(parent.token());
        const StopSource sibling(parent.token());
        child.requestStop();
        QVERIFY(child.stopRequested());
        QVERIFY(!parent.stopRequested());
        QVERIFY(!sibling.token().stopRequested());
        QVERIFY(parent.token().sleepUntil(Clock::now() + 1ms));
    }

    void SleeperOfAChildIsWokenByItsParent()
    {
        StopSource parent;
        const StopSource child(parent.token());
        bool sleptToTheEnd = true;
        std::thread sleeper([&, token = child.token()] { sleptToTheEnd = token.sleepUntil(Clock::now() + 24h); });
        parent.requestStop();
        sleeper.join();
        QVERIFY(!sleptToTheEnd);
    }

    void ChildOfNoSourceStopsByItself()
    {
        StopSource child{StopToken()};
        QVERIFY(!child.stopRequested());
        child.requestStop();
        QVERIFY(child.token().stopRequested());
    }
};

QTEST_APPLESS_MAIN(StopTokenTest)
#include "stop_token_test.moc"
