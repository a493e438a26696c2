// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run_set.h"

#include <QTest>

#include <algorithm>

using namespace interleave;

namespace {

RunPointer runOf(std::int64_t makespan)
{
    auto run = std::make_shared<RunResult>();
    run->metrics.makespan = Duration(makespan);
    return run;
}

RunPointer runWithTraceOf(std::int64_t makespan)
{
    auto run = std::make_shared<RunResult>(*runOf(makespan));
    run->trace.tasks.resize(1);
    run->metrics.tasks.resize(1);
    run->checksum = 7;
    run->madeAt = WallTime(std::chrono::milliseconds(12));
    return run;
}

RunPointer stoppedRun()
{
    auto run = std::make_shared<RunResult>();
    run->trace.info.outcome = Outcome::Stopped;
    return run;
}

RunPointer noisyRun(std::int64_t makespan)
{
    auto run = std::make_shared<RunResult>(*runOf(makespan));
    run->metrics.account.disturbance = 0.9;
    run->metrics.account.knowsCpus = true;
    return run;
}

/// Of models that took turns.
RunSet setOf(std::size_t models, const std::vector<std::int64_t>& makespans)
{
    RunSet set = RunSet::of(std::vector<RunRequest>(models));
    for (std::size_t n = 0; n < makespans.size(); ++n)
        set.add(n % models, runOf(makespans[n]));
    return set;
}

std::vector<std::int64_t> makespansOf(const std::vector<RunPointer>& runs)
{
    std::vector<std::int64_t> makespans;
    for (const RunPointer& run : runs)
        makespans.push_back(run->metrics.makespan.count());
    return makespans;
}

using Makespans = std::vector<std::int64_t>;

} // namespace

class RunSetTest : public QObject {
    Q_OBJECT

private slots:
    void RunsOfAModelAreTogether()
    {
        const RunSet set = setOf(2, {10, 20, 11, 21});
        QCOMPARE(makespansOf(set.counted(0).kept), (Makespans{10, 11}));
        QCOMPARE(makespansOf(set.counted(1).kept), (Makespans{20, 21}));
        QCOMPARE(makespansOf(set.all()), (Makespans{10, 11, 20, 21}));
        QVERIFY(set.isRepeated());
        QVERIFY(!setOf(2, {10, 20}).isRepeated());
    }

    void ModelsMayHaveMadeDifferentNumbersOfRuns()
    {
        const RunSet set{{{runOf(7)}, {runOf(3), runOf(1), runOf(2)}, {runOf(5), runOf(4)}}};
        QVERIFY(set.isRepeated());
        QCOMPARE(makespansOf(set.medians()), (Makespans{7, 2, 4}));
        QCOMPARE(makespansOf(set.all()), (Makespans{7, 3, 1, 2, 5, 4}));
    }

    void MedianIsTheRunInTheMiddle()
    {
        QCOMPARE(makespansOf(setOf(1, {5}).medians()), (Makespans{5}));
        QCOMPARE(makespansOf(setOf(1, {9, 1, 5}).medians()), (Makespans{5}));
        QCOMPARE(makespansOf(setOf(1, {9, 1}).medians()), (Makespans{1}));
        QCOMPARE(makespansOf(setOf(2, {1, 40, 2, 20, 3, 30}).medians()), (Makespans{2, 30}));
    }

    void TheShownRunIsKnownByItsPlace()
    {
        QCOMPARE(setOf(1, {9, 1, 5}).medianOf(0), std::optional<std::size_t>(2));
        QCOMPARE(setOf(2, {1, 40, 2, 20, 3, 30}).medianOf(1), std::optional<std::size_t>(2));
    }

    void OfManyLongRunsFewerAreKeptWhole()
    {
        RunSet set = RunSet::of(std::vector<RunRequest>(1));
        for (std::int64_t makespan = 1; makespan <= 5; ++makespan) {
            auto run = std::make_shared<RunResult>(*runWithTraceOf(makespan));
            for (std::int64_t span = 0; span < 4'000'000; ++span)
                run->trace.tasks.front().spans.appendUntil(TimePoint(Duration(span + 1)),
                                                           span % 2 == 0 ? Activity::Ready : Activity::Running,
                                                           StepIndex{}, Evidence::Simulated);
            set.add(0, std::move(run));
        }
        const std::vector<RunPointer> runs = set.counted(0).kept;
        QCOMPARE(std::ranges::count_if(runs, [](const RunPointer& run) { return isWhole(*run); }), 2);
        QVERIFY(isWhole(*runs[*set.medianOf(0)]));
    }

    void OfManyRunsThoseNextToTheMedianAreKeptWhole()
    {
        RunSet set = RunSet::of(std::vector<RunRequest>(2));
        for (std::int64_t makespan = 1; makespan <= 251; ++makespan) {
            set.add(0, runWithTraceOf(makespan));
            set.add(1, runWithTraceOf(1000 + makespan));
        }
        for (std::size_t model = 0; model < 2; ++model) {
            const std::vector<RunPointer> runs = set.counted(model).kept;
            QCOMPARE(runs.size(), std::size_t{251});
            QCOMPARE(std::ranges::count_if(runs, [](const RunPointer& run) { return !run->trace.tasks.empty(); }), 200);
            QCOMPARE(set.medianOf(model), std::optional<std::size_t>(125));
            QVERIFY(!runs[125]->trace.tasks.empty());
            QVERIFY(runs[1]->trace.tasks.empty());
        }
        // What the others came to is still known.
        const RunResult& second = *set.series.front()[1];
        QCOMPARE(second.metrics.makespan, Duration(2));
        QCOMPARE(second.checksum, std::uint64_t{7});
        QCOMPARE(second.metrics.tasks.size(), std::size_t{1});
        QCOMPARE(second.madeAt, WallTime(std::chrono::milliseconds(12)));
        QVERIFY(!isWhole(second) && isWhole(*set.counted(0).kept[125]));
    }

    void ThoseThatStandOutAreKeptToo()
    {
        RunSet set = RunSet::of(std::vector<RunRequest>(1));
        for (std::int64_t makespan = 1; makespan <= 251; ++makespan) {
            auto run = std::make_shared<RunResult>(*runWithTraceOf(makespan));
            if (makespan == 240)
                run->verdict = Verdict{.judgement = Judgement::Unexpected};
            set.add(0, std::move(run));
        }
        QVERIFY(isWhole(*set.series[0].front()));
        QVERIFY(isWhole(*set.series[0].back()));
        QVERIFY(isWhole(*set.series[0][239]));
        QVERIFY(!isWhole(*set.series[0][238]));
        QCOMPARE(wholeRunsOf(set).series[0].size(), std::size_t{200});
    }

    void AStopLeavesAsManyOfEach()
    {
        RunSet set{{{runOf(1), runOf(2), runOf(3)}, {runOf(4), runOf(5)}}};
        set.evenOut();
        QCOMPARE(makespansOf(set.all()), (Makespans{1, 2, 4, 5}));
        set = {{{runOf(1), stoppedRun()}, {runOf(4)}}};
        set.evenOut();
        QCOMPARE(makespansOf(set.all()), (Makespans{1, 4}));
        set = {{{runOf(1), runOf(2)}, {runOf(4), stoppedRun()}}};
        set.evenOut();
        QCOMPARE(makespansOf(set.all()), (Makespans{1, 4}));
        set = {{{stoppedRun()}, {}}}; // all there is
        set.evenOut();
        QCOMPARE(set.all().size(), std::size_t{1});
    }

    void RunsOfANoisyMomentAreLeftOut()
    {
        RunSet set{{{runOf(3), noisyRun(9), runOf(1), noisyRun(2)}}};
        QCOMPARE(makespansOf(set.medians()), (Makespans{2}));
        set.dropsNoisy = true;
        QCOMPARE(makespansOf(set.counted(0).kept), (Makespans{3, 1}));
        QCOMPARE(makespansOf(set.medians()), (Makespans{1}));
        QVERIFY(!RunSet::of(std::vector<RunRequest>(2)).medianOf(1));
        QVERIFY(RunSet::of(std::vector<RunRequest>(2)).isEmpty() && !set.isEmpty());
    }
};

QTEST_APPLESS_MAIN(RunSetTest)
#include "run_set_test.moc"
