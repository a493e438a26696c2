// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/play_head.h"

#include <QtTest>

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

TimePoint atMs(int ms)
{
    return TimePoint(std::chrono::milliseconds(ms));
}

} // namespace

class PlayHeadTest : public QObject {
    Q_OBJECT

private:
    Duration m_now{};
    std::unique_ptr<PlayHead> m_head;
    int m_moves = 0;
    int m_states = 0;

    /// So much real time passes, and then the timer fires.
    void pass(Duration real)
    {
        m_now += real;
        m_head->tick();
    }

private slots:
    void init()
    {
        m_now = 5s;
        m_head = std::make_unique<PlayHead>([this] { return m_now; });
        m_head->setRuns({atMs(0), atMs(100)}, {atMs(0), atMs(20), atMs(50), atMs(90)});
        m_moves = 0;
        m_states = 0;
        connect(m_head.get(), &PlayHead::timeChanged, this, [this](TimePoint time) {
            ++m_moves;
            QCOMPARE(time, m_head->time());
            QVERIFY(m_head->whole().begin <= time && time <= m_head->whole().end);
        });
        connect(m_head.get(), &PlayHead::stateChanged, this, [this] { ++m_states; });
    }

    void PlayedTimeIsAFractionOfRealTimeAndEnds()
    {
        QCOMPARE(playedTo(atMs(3), 0ms, 100, atMs(9)), atMs(3));
        QCOMPARE(playedTo(atMs(3), 200ms, 100, atMs(9)), atMs(5));
        QCOMPARE(playedTo(atMs(3), 2ms, 1, atMs(9)), atMs(5));
        QCOMPARE(playedTo(atMs(3), 7s, 1000, atMs(9)), atMs(9));
        QCOMPARE(playedTo(atMs(3), 1h, 1, atMs(9)), atMs(9));
    }

    void ItBeginsAtTheBeginAndDoesNotPlay()
    {
        QCOMPARE(m_head->time(), atMs(0));
        QVERIFY(!m_head->isPlaying());
        QCOMPARE(m_head->slowdown(), 100);
        pass(10s);
        QCOMPARE(m_head->time(), atMs(0));
    }

    void TimeStaysWithinTheWhole()
    {
        m_head->setTime(atMs(40));
        QCOMPARE(m_head->time(), atMs(40));
        m_head->setTime(atMs(40));
        QCOMPARE(m_moves, 1);
        m_head->setTime(atMs(400));
        QCOMPARE(m_head->time(), atMs(100));
        m_head->setTime(atMs(-4));
        QCOMPARE(m_head->time(), atMs(0));
    }

    void PlayingGlides()
    {
        m_head->play();
        QVERIFY(m_head->isPlaying());
        QCOMPARE(m_states, 1);
        pass(100ms);
        QCOMPARE(m_head->time(), atMs(1));
        pass(400ms);
        QCOMPARE(m_head->time(), atMs(5));
        m_head->pause();
        QVERIFY(!m_head->isPlaying());
        pass(400ms);
        QCOMPARE(m_head->time(), atMs(5));
        m_head->playOrPause();
        pass(100ms);
        QCOMPARE(m_head->time(), atMs(6));
    }

    void NothingIsLostByManySmallTicks()
    {
        m_head->setSlowdown(1000);
        m_head->play();
        for (int n = 0; n < 1000; ++n)
            pass(7001us);
        QCOMPARE(m_head->time(), TimePoint(7001us));
    }

    void ItStopsAtTheEndByItself()
    {
        m_head->play();
        pass(20s);
        QCOMPARE(m_head->time(), atMs(100));
        QVERIFY(!m_head->isPlaying());
        QCOMPARE(m_states, 2);
    }

    void PlayingAtTheEndBeginsAgain()
    {
        m_head->toEnd();
        m_head->play();
        QCOMPARE(m_head->time(), atMs(0));
        QVERIFY(m_head->isPlaying());
    }

    void ItsOwnTimerMovesIt()
    {
        m_head->play();
        m_now += 300ms;
        QTRY_COMPARE(m_head->time(), atMs(3));
    }

    void PlayingGoesOnFromWhereItIsPut()
    {
        m_head->play();
        pass(100ms);
        m_now += 50ms;
        m_head->setTime(atMs(60));
        QVERIFY(m_head->isPlaying());
        pass(100ms);
        QCOMPARE(m_head->time(), atMs(61));
        m_head->setTime(atMs(100));
        QVERIFY(!m_head->isPlaying());
    }

    void SpeedChangesCountFromThenOn()
    {
        m_head->play();
        m_now += 200ms;
        m_head->faster();
        QCOMPARE(m_head->slowdown(), 30);
        pass(300ms);
        QCOMPARE(m_head->time(), atMs(2 + 10));
        m_head->slower();
        pass(100ms);
        QCOMPARE(m_head->time(), atMs(13));
    }

    void SpeedEndsAtBothSides()
    {
        for (std::size_t n = 0; n < PlayHead::kSlowdowns.size(); ++n)
            m_head->faster();
        QCOMPARE(m_head->slowdown(), 1);
        for (std::size_t n = 0; n < PlayHead::kSlowdowns.size(); ++n)
            m_head->slower();
        QCOMPARE(m_head->slowdown(), 1000);
        m_head->setSlowdown(5);
        QCOMPARE(m_head->slowdown(), 3);
        m_head->setSlowdown(0);
        QCOMPARE(m_head->slowdown(), 1);
    }

    void StepsGoFromSwitchToSwitchBothWays()
    {
        std::vector<TimePoint> times;
        for (int n = 0; n < 5; ++n) {
            m_head->stepForward();
            times.push_back(m_head->time());
        }
        QVERIFY((times == std::vector{atMs(20), atMs(50), atMs(90), atMs(100), atMs(100)}));
        times.clear();
        for (int n = 0; n < 5; ++n) {
            m_head->stepBack();
            times.push_back(m_head->time());
        }
        QVERIFY((times == std::vector{atMs(90), atMs(50), atMs(20), atMs(0), atMs(0)}));
    }

    void StepsStopPlaying()
    {
        m_head->play();
        pass(3s);
        m_head->stepForward();
        QVERIFY(!m_head->isPlaying());
        QCOMPARE(m_head->time(), atMs(50));
        m_head->play();
        m_head->toStart();
        QVERIFY(!m_head->isPlaying());
        QCOMPARE(m_head->time(), atMs(0));
    }

    void ReducedMotionRestsAtTheSwitches()
    {
        m_head->setReducedMotion(true);
        m_head->play();
        pass(1s);
        QCOMPARE(m_head->time(), atMs(0));
        pass(1s);
        QCOMPARE(m_head->time(), atMs(20));
        pass(1s);
        QCOMPARE(m_head->time(), atMs(20));
        pass(6500ms);
        QCOMPARE(m_head->time(), atMs(90));
        pass(1s);
        QCOMPARE(m_head->time(), atMs(100));
        QVERIFY(!m_head->isPlaying());
        QCOMPARE(m_moves, 3);
    }

    void ReducedMotionDoesNotGoBackToASwitch()
    {
        m_head->setReducedMotion(true);
        m_head->setTime(atMs(30));
        m_head->play();
        pass(100ms);
        QCOMPARE(m_head->time(), atMs(30));
    }

    void EmptyRunDoesNotPlay()
    {
        m_head->setRuns({atMs(0), atMs(0)}, {});
        m_head->play();
        QVERIFY(!m_head->isPlaying());
        m_head->stepForward();
        m_head->stepBack();
        QCOMPARE(m_head->time(), atMs(0));
    }

    void NewRunsBeginAtTheBegin()
    {
        m_head->play();
        pass(1s);
        m_states = 0;
        m_head->setRuns({atMs(0), atMs(40)}, {atMs(7)});
        QCOMPARE(m_head->time(), atMs(0));
        QVERIFY(!m_head->isPlaying());
        QCOMPARE(m_states, 1);
        m_head->stepForward();
        QCOMPARE(m_head->time(), atMs(7));
    }
};

QTEST_MAIN(PlayHeadTest)
#include "play_head_test.moc"
