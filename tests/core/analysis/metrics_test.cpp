// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metrics.h"

#include <sstream>

#include "core/analysis/levels.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

Metrics measured(std::string_view drawing)
{
    return measure(traceFromText(drawing));
}

/// "0:1 3:2 5:0": at 0 ms one ran, from 3 ms on two, from 5 ms on none.
std::string levelsOf(std::string_view drawing)
{
    std::ostringstream text;
    for (const Levels::Level& level : interleave::levelsOf(traceFromText(drawing)).toVector())
        text << ' ' << toMilliseconds(level.time.begin.time_since_epoch()) << ':' << level.running;
    return text.str().substr(1);
}

} // namespace

class MetricsTest : public QObject {
    Q_OBJECT

private slots:
    void EmptyTraceIsAllZero()
    {
        const Metrics metrics = measured("");
        const Metrics expected{.tasks = {},
                               .cpus = {{CpuId{0}, Duration{}, 0.0}},
                               .overlap = {},
                               .account = {.cpus = {{CpuId{0}}}}};
        QVERIFY(metrics == expected);
    }

    void TakenTimeIsOfTheTurnButNotRunning()
    {
        const Metrics metrics = measured("Ada RtR.R\n");
        QVERIFY(metrics.tasks
                == (std::vector<TaskMetrics>{{.running = 3ms, .taken = 1ms, .ready = 1ms, .turnaround = 5ms, .response = 0ms}}));
        QCOMPARE(metrics.turns, std::int64_t{1});
        QCOMPARE(metrics.utilisation, 0.6);
    }

    void OneSpan()
    {
        const Metrics metrics = measured("Ada RRRR\n");
        QCOMPARE(metrics.makespan, Duration(4ms));
        QVERIFY(metrics.tasks == (std::vector<TaskMetrics>{{.running = 4ms, .turnaround = 4ms, .response = 0ms}}));
        QVERIFY(metrics.cpus == (std::vector<CpuMetrics>{{CpuId{0}, 4ms, 1.0}}));
        QCOMPARE(metrics.turns, std::int64_t{1});
        QCOMPARE(metrics.switches, std::int64_t{0});
        QCOMPARE(metrics.averageTurn, Duration(4ms));
        QCOMPARE(metrics.averageReady, Duration(0ms));
        QCOMPARE(metrics.utilisation, 1.0);
        QCOMPARE(metrics.throughput, 250.0);
    }

    void TimesOfATaskAddUpToItsTurnaround()
    {
        const Metrics metrics = measured("Ada ..RRR.iiiiRR.i\n");
        QVERIFY(metrics.tasks
                == (std::vector<TaskMetrics>{
                    {.running = 5ms, .ready = 4ms, .waiting = 5ms, .turnaround = 14ms, .response = 2ms}}));
    }

    void TimesAddUpToTheNanosecond()
    {
        Trace trace = traceFromText("Ada\n");
        Spans& spans = trace.tasks[0].spans;
        spans.appendUntil(TimePoint(1ns), Activity::Ready, {}, Evidence::Recorded);
        spans.appendUntil(TimePoint(1'000'003ns), Activity::Running, {}, Evidence::Recorded, WorkerId{0}, CpuId{0});
        spans.appendUntil(TimePoint(1'000'010ns), Activity::WaitingLock, {}, Evidence::Recorded, WorkerId{0});
        spans.appendUntil(TimePoint(1'000'021ns), Activity::WaitingMessage, {}, Evidence::Recorded, WorkerId{0});
        const TaskMetrics task = measure(trace).tasks.front();
        QVERIFY(task
                == (TaskMetrics{.running = 1'000'002ns, .ready = 1ns, .waiting = 18ns, .turnaround = 1'000'021ns, .response = 1ns}));
    }

    void TaskThatNeverRanHasNoResponse()
    {
        const Metrics metrics = measured("Ada RR\n"
                                         "Ben ..\n"
                                         "Cem\n");
        QVERIFY(metrics.tasks[0].response == Duration(0ms));
        QVERIFY(!metrics.tasks[1].response);
        QVERIFY(metrics.tasks[2] == TaskMetrics{});
    }

    void TakingTurnsIsNeverTwoAtOnce()
    {
        const Metrics metrics = measured("Ada RR..RR\n"
                                         "Ben ..RR..RR\n");
        QCOMPARE(metrics.overlap.peak, 1);
        QCOMPARE(metrics.overlap.atLeastTwo, Duration(0ms));
        QCOMPARE(metrics.turns, std::int64_t{4});
        QCOMPARE(metrics.switches, std::int64_t{3});
        QCOMPARE(metrics.averageTurn, Duration(2ms));
        QCOMPARE(metrics.averageReady, Duration(3ms));
        QCOMPARE(metrics.utilisation, 1.0);
    }

    void TwoCpusAreTwoAtOnce()
    {
        const Metrics metrics = measured("Ada 0000\n"
                                         "Ben .11.11\n");
        QCOMPARE(metrics.overlap.peak, 2);
        QCOMPARE(metrics.overlap.atLeastTwo, Duration(2ms));
        QVERIFY(metrics.cpus == (std::vector<CpuMetrics>{{CpuId{0}, 4ms, 4.0 / 6.0}, {CpuId{1}, 4ms, 4.0 / 6.0}}));
        QCOMPARE(metrics.utilisation, 8.0 / 12.0);
        QCOMPARE(metrics.switches, std::int64_t{0});
    }

    void LevelsAreTheChanges_data()
    {
        QTest::addColumn<QString>("drawing");
        QTest::addColumn<QString>("levels");
        QTest::newRow("nothing") << ""
                                 << "0:0";
        QTest::newRow("one") << "Ada RRR"
                             << "0:1 3:0";
        QTest::newRow("later") << "Ada ..R"
                               << "0:0 2:1 3:0";
        QTest::newRow("touching") << "Ada 00..\nBen ..11"
                                  << "0:1 4:0";
        QTest::newRow("overlapping") << "Ada 000..\nBen ..111"
                                     << "0:1 2:2 3:1 5:0";
        QTest::newRow("reversed") << "Ada ..000\nBen 111.."
                                  << "0:1 2:2 3:1 5:0";
        QTest::newRow("both at once") << "Ada 00\nBen 11"
                                      << "0:2 2:0";
        QTest::newRow("three") << "Ada 0000\nBen .11.\nCem ..22"
                               << "0:1 1:2 2:3 3:2 4:0";
        QTest::newRow("one leaves as another comes") << "Ada 000\nBen 11.\nCem ..1"
                                                     << "0:2 3:0";
        QTest::newRow("a rest") << "Ada 0.0\nBen 1.1"
                                << "0:2 1:0 2:2 3:0";
        QTest::newRow("a wait") << "Ada 0i0"
                                << "0:1 1:0 2:1 3:0";
        QTest::newRow("a cpu counts once") << "Ada RRR.\nBen ..RR"
                                           << "0:1 4:0";
        QTest::newRow("unknown cpus are as many as tasks") << "Ada ???.\nBen ..??"
                                                           << "0:1 2:2 3:1 4:0";
    }

    void LevelsAreTheChanges()
    {
        QFETCH(QString, drawing);
        QFETCH(QString, levels);
        QCOMPARE(levelsOf(drawing.toStdString()), levels.toStdString());
    }

    void MostAtOnceAndForHowLong()
    {
        const Overlap overlap = overlapOf(traceFromText("Ada 0000..00\n"
                                                        "Ben .111..11\n"
                                                        "Cem ..222...\n"));
        QCOMPARE(overlap.peak, 3);
        QCOMPARE(overlap.atLeastTwo, Duration(3ms + 2ms));
    }

    void SwitchIsToADifferentTask()
    {
        const Metrics metrics = measured("Ada RiRR.R\n"
                                         "Ben ....R.\n");
        QCOMPARE(metrics.turns, std::int64_t{4});
        QCOMPARE(metrics.switches, std::int64_t{2});
    }

    void SwitchesAreCountedOnEachCpu()
    {
        // Ada moves to cpu 1 when Ben leaves it: a switch there, and none on cpu 0.
        const Metrics metrics = measured("Ada 0011\n"
                                         "Ben 11..\n");
        QCOMPARE(metrics.turns, std::int64_t{3});
        QCOMPARE(metrics.switches, std::int64_t{1});
    }

    void IdleCpuCountsInUtilisation()
    {
        Trace trace = traceFromText("Ada 0000\n");
        trace.info.cpus = {CpuId{0}, CpuId{1}};
        const Metrics metrics = measure(trace);
        QVERIFY(metrics.cpus == (std::vector<CpuMetrics>{{CpuId{0}, 4ms, 1.0}, {CpuId{1}, 0ms, 0.0}}));
        QCOMPARE(metrics.utilisation, 0.5);
    }

    void UnknownCpusHaveNoShares()
    {
        const Metrics metrics = measured("Ada ????\n");
        QVERIFY(metrics.cpus.empty());
        QCOMPARE(metrics.utilisation, 1.0);
        QCOMPARE(metrics.turns, std::int64_t{1});
    }

    void StoppedTasksAreNoThroughput()
    {
        Trace trace = traceFromText("Ada RR..\n"
                                    "Ben ..RR\n");
        trace.tasks[1].completed = false;
        QCOMPARE(measure(trace).throughput, 250.0);
    }

    void SpeedUpIsHowManyTimesShorter()
    {
        const Trace four = traceFromText("Ada RRRR\n");
        const Trace two = traceFromText("Ada RR\n");
        QVERIFY(speedUp(four, two) == 2.0);
        QVERIFY(speedUp(two, four) == 0.5);
        QVERIFY(speedUp(two, two) == 1.0);
    }

    void StoppedOrEmptyRunHasNoSpeedUp()
    {
        const Trace run = traceFromText("Ada RR\n");
        const Trace empty = traceFromText("Ada\n");
        Trace stopped = run;
        stopped.info.outcome = Outcome::Stopped;
        QVERIFY(!speedUp(run, stopped));
        QVERIFY(!speedUp(stopped, run));
        QVERIFY(!speedUp(run, empty));
        QVERIFY(!speedUp(empty, run));
    }
};

QTEST_APPLESS_MAIN(MetricsTest)
#include "metrics_test.moc"
