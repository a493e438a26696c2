// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/replay.h"

#include <QtTest>

#include "tests/support/random_trace.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

class ReplayTest : public QObject {
    Q_OBJECT

private slots:
    void WithoutARunThereIsNone()
    {
        Replay replay(nullptr);
        replay.setRuns(std::vector<GanttRun>(2));
        QVERIFY(!replay.hasRun());
        QVERIFY(!replay.time());
        std::vector<GanttRun> live = twoRuns();
        live.resize(1);
        live[0].isLive = true;
        replay.setRuns(live);
        QVERIFY(!replay.hasRun());
        QVERIFY(replay.moments().empty());
    }

    void ItBeginsAtTheStartAndKnowsTheMomentsOfEachRun()
    {
        Replay replay(nullptr);
        replay.setRuns(twoRuns());
        QSignalSpy changed(&replay, &Replay::momentsChanged);
        replay.head().setTime(TimePoint(7ms));
        replay.setRuns(twoRuns());
        QCOMPARE(replay.time(), std::optional(TimePoint{}));
        QCOMPARE(replay.head().whole().end, TimePoint(20ms));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(replay.moments().size(), std::size_t{2});
        QCOMPARE(replay.moments()[1].run, QStringLiteral("Parallel"));
        QVERIFY(!replay.moments()[0].moments.empty());
        replay.head().stepForward();
        QCOMPARE(replay.time(), std::optional(TimePoint(5ms)));
    }

    void OfALongRunTheyComeLater()
    {
        Replay replay(nullptr);
        GanttRun run = twoRuns().front();
        auto result = std::make_shared<RunResult>(*run.result);
        result->trace = randomTrace({.seed = 3, .tasks = 2, .spans = 150'000, .longestPower = 4});
        run.result = std::move(result);
        replay.setRuns({run});
        QVERIFY(replay.hasRun());
        QVERIFY(replay.moments().empty());
        QVERIFY(replay.head().switches().empty());
        QTRY_VERIFY(!replay.head().switches().empty());
        QCOMPARE(replay.moments().size(), std::size_t{1});
    }
};

QTEST_MAIN(ReplayTest)
#include "replay_test.moc"
