// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/chart.h"

#include <QtTest>

#include <chrono>

#include "core/base/random.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace interleave::gantt;
using namespace std::chrono_literals;

namespace {

TimePoint at(Duration t)
{
    return TimePoint{t};
}

TimeRange range(Duration begin, Duration end)
{
    return {at(begin), at(end)};
}

/// Two tasks taking turns on core 2, a millisecond a letter; the second one pauses for 0.2 ms in its last turn:
///     Ada RR..R
///     Ben ..RR.R
Trace takingTurns()
{
    auto plan = std::make_shared<Plan>();
    const Program program{{{}, {}, {}, Compute{1ms}}, {{}, {}, {}, Compute{1ms}}};
    plan->tasks = {{"Ada", program}, {"Ben", program}};
    Trace trace;
    trace.plan = plan;
    trace.info.cpus = {CpuId{2}, CpuId{5}};
    trace.tasks.resize(2);
    const StepIndex first{0};
    const StepIndex second{1};
    const WorkerId a{0};
    const WorkerId b{1};
    const CpuId cpu{2};
    Spans& ada = trace.tasks[0].spans;
    ada.appendUntil(at(1ms), Activity::Running, first, Evidence::Recorded, a, cpu);
    ada.appendUntil(at(2ms), Activity::Running, second, Evidence::Recorded, a, cpu);
    ada.appendUntil(at(4ms), Activity::Ready, second, Evidence::Inferred, a);
    ada.appendUntil(at(5ms), Activity::Running, second, Evidence::Inferred, a, cpu);
    Spans& ben = trace.tasks[1].spans;
    ben.appendUntil(at(2ms), Activity::Ready, first, Evidence::Recorded, b);
    ben.appendUntil(at(4ms), Activity::Running, first, Evidence::Recorded, b, cpu);
    ben.appendUntil(at(5ms), Activity::Ready, first, Evidence::Inferred, b);
    ben.appendUntil(at(5400us), Activity::Running, first, Evidence::Inferred, b, cpu);
    ben.appendUntil(at(5600us), Activity::Ready, first, Evidence::Inferred, b);
    ben.appendUntil(at(6ms), Activity::Running, first, Evidence::Inferred, b, cpu);
    return trace;
}

/// Many bars of all activities, with gaps.
Row randomRow(std::size_t count)
{
    Random random(4711);
    std::vector<Bar> bars;
    TimePoint t{};
    for (std::size_t i = 0; i < count; ++i) {
        t += Duration{static_cast<std::int64_t>(random.next() % 3 * 10)};
        const TimePoint end = t + Duration{static_cast<std::int64_t>(1 + random.next() % 50)};
        const Activity activity = kActivities[random.next() % kActivities.size()];
        bars.push_back({{t, end}, {TaskId{0}, static_cast<std::uint32_t>(i)}, activity});
        t = end;
    }
    return {TaskId{0}, std::move(bars)};
}

std::vector<Bar> barsOf(const Row& row)
{
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < row.count(); ++i)
        bars.push_back(row.bar(i));
    return bars;
}

/// What sharesIn promises, bar by bar.
std::vector<Share> sharesByHand(const Row& row, TimeRange range)
{
    std::vector<Share> shares;
    for (const Activity activity : kActivities) {
        Duration sum{};
        for (const Bar& bar : barsOf(row))
            sum += bar.activity == activity ? intersection(bar.time, range).length() : Duration{};
        if (sum > Duration{})
            shares.push_back({static_cast<std::size_t>(activity), sum});
    }
    return shares;
}

} // namespace

class ChartTest : public QObject {
    Q_OBJECT

private slots:
    void RowsByTaskHaveABarForEachSpan()
    {
        const Trace trace = takingTurns();
        const Chart chart = layOut(trace, RowsBy::Task);
        QCOMPARE(chart.rows.size(), 2u);
        QCOMPARE(chart.time, range(0ms, 6ms));
        QVERIFY(chart.rows[1].subject() == Row::Subject(TaskId{1}));
        for (std::size_t task = 0; task < 2; ++task) {
            const auto bars = barsOf(chart.rows[task]);
            QCOMPARE(bars.size(), trace.tasks[task].spans.size());
            for (const Bar& bar : bars) {
                const Span span = trace.tasks[indexOf(bar.first.task)].spans[bar.first.span];
                QCOMPARE(bar.time, span.time);
                QCOMPARE(bar.activity, span.activity);
            }
        }
    }

    void RowsByCoreHaveABarForEachStay()
    {
        const Chart chart = layOut(std::make_shared<const Trace>(takingTurns()), RowsBy::Cpu);
        QCOMPARE(chart.rows.size(), 2u);
        QVERIFY(chart.rows[0].subject() == Row::Subject(CpuId{2}));
        const std::vector<Bar> expected{{range(0ms, 2ms), {TaskId{0}, 0}},
                                        {range(2ms, 4ms), {TaskId{1}, 1}},
                                        {range(4ms, 5ms), {TaskId{0}, 3}},
                                        {range(5ms, 6ms), {TaskId{1}, 3}}};
        const auto bars = barsOf(chart.rows[0]);
        QVERIFY(bars == expected);
    }

    void RowsByThreadHaveABarForEachStay()
    {
        Trace trace = takingTurns();
        trace.info.workers = 3;
        const Chart chart = layOut(trace, RowsBy::Worker);
        QCOMPARE(chart.rows.size(), 3u);
        QVERIFY(chart.rows[1].subject() == Row::Subject(WorkerId{1}));
        QVERIFY(barsOf(chart.rows[0])
                == (std::vector<Bar>{{range(0ms, 2ms), {TaskId{0}, 0}}, {range(4ms, 5ms), {TaskId{0}, 3}}}));
        // Its pauses are no longer than a millisecond, and on this thread nothing else ran meanwhile.
        QVERIFY(barsOf(chart.rows[1]) == (std::vector<Bar>{{range(2ms, 6ms), {TaskId{1}, 1}}}));
        QVERIFY(chart.rows[2].isEmpty());
        QVERIFY(chart.rows[1].sharesIn(range(3ms, 5500us)) == (std::vector<Share>{{1, 2500us}}));
    }

    void ACoreThatNobodyUsedHasAnEmptyRow()
    {
        const Chart chart = layOut(std::make_shared<const Trace>(takingTurns()), RowsBy::Cpu);
        QVERIFY(chart.rows[1].subject() == Row::Subject(CpuId{5}));
        QVERIFY(chart.rows[1].isEmpty());
        QVERIFY(chart.rows[1].barsIn(range(0ms, 6ms)).empty());
        QVERIFY(chart.rows[1].sharesIn(range(0ms, 6ms)).empty());
        QVERIFY(!chart.rows[1].barAt(at(1ms)));
    }

    void StaysThatOverlapByAnInexactBoundaryTouch()
    {
        Trace trace = takingTurns();
        Spans late(TimePoint{});
        late.appendUntil(at(2001us), Activity::Running, StepIndex{0}, Evidence::Recorded, WorkerId{0}, CpuId{2});
        trace.tasks[0].spans = late;
        const Chart chart = layOut(trace, RowsBy::Cpu);
        const auto bars = barsOf(chart.rows[0]);
        QCOMPARE(bars[0].time, range(0us, 2001us));
        QCOMPARE(bars[1].time, range(2001us, 6000us));
    }

    void AnEmptyTraceHasRowsWithoutBars()
    {
        Trace trace = takingTurns();
        for (TaskTrace& task : trace.tasks)
            task.spans = Spans();
        const Chart byTask = layOut(trace, RowsBy::Task);
        QCOMPARE(byTask.rows.size(), 2u);
        QVERIFY(byTask.rows[0].isEmpty());
        QVERIFY(byTask.time.isEmpty());
    }

    void BarAtFindsTheBarThatContainsAMoment()
    {
        const Row row(TaskId{0}, std::vector<Bar>{{range(1ms, 2ms), {}}, {range(2ms, 3ms), {}}, {range(5ms, 6ms), {}}});
        QVERIFY(!row.barAt(at(0ms)));
        QCOMPARE(row.barAt(at(1ms)).value(), 0u);
        QCOMPARE(row.barAt(at(2ms)).value(), 1u);
        QVERIFY(!row.barAt(at(3ms)));
        QCOMPARE(row.barAt(at(5999999ns)).value(), 2u);
        QVERIFY(!row.barAt(at(6ms)));
    }

    void BarsInAreThoseThatOverlap()
    {
        const Row row(TaskId{0}, std::vector<Bar>{{range(1ms, 2ms), {}}, {range(2ms, 3ms), {}}, {range(5ms, 6ms), {}}});
        QCOMPARE(row.barsIn(range(0ms, 9ms)).size(), 3u);
        QCOMPARE(row.barsIn(range(2ms, 5ms)).size(), 1u);
        QCOMPARE(row.barsIn(range(3ms, 5ms)).size(), 0u);
        QCOMPARE(row.barsIn(range(2ms, 2ms)).size(), 0u);
        QCOMPARE(row.barsIn(range(1500us, 5500us)).size(), 3u);
    }

    void SharesAreExactInAnyRange()
    {
        const Row row = randomRow(1000);
        const TimePoint end = barsOf(row).back().time.end;
        Random random(1);
        for (int i = 0; i < 500; ++i) {
            const auto length = static_cast<std::uint64_t>(end.time_since_epoch().count()) + 20;
            TimePoint a{Duration{static_cast<std::int64_t>(random.next() % length) - 10}};
            TimePoint b{Duration{static_cast<std::int64_t>(random.next() % length) - 10}};
            const TimeRange some{std::min(a, b), std::max(a, b)};
            QVERIFY(row.sharesIn(some) == sharesByHand(row, some));
        }
        QVERIFY(row.sharesIn({TimePoint{}, end}) == sharesByHand(row, {TimePoint{}, end}));
    }

    void SharesOfACoreAreByTask()
    {
        const Chart chart = layOut(std::make_shared<const Trace>(takingTurns()), RowsBy::Cpu);
        const std::vector<Share> expected{{0, 2ms}, {1, 500us}};
        QVERIFY(chart.rows[0].sharesIn(range(1ms, 3ms)) == (std::vector<Share>{{0, 1ms}, {1, 1ms}}));
        QVERIFY(chart.rows[0].sharesIn(range(0ms, 2500us)) == expected);
    }

    void WhereClientsAskThereIsALine()
    {
        const Trace trace = traceFromText("Ada RRRR\n"
                                          "request web due 0 sent 0 taken 2 by Ada answered 3\n"
                                          "request web due 1 sent 1\n");
        const Chart chart = layOut(trace, RowsBy::Task);
        QVERIFY(chart.hasLine());
        QCOMPARE(chart.linePeak, 2);
        QVERIFY(chart.line.toVector() == lineLevelsOf(trace).toVector());
        const auto pieces = levelPiecesOf(chart.line, chart.time, 8);
        QCOMPARE(pieces.size(), std::size_t{3});
        QCOMPARE(pieces[1].running, 2.0);
        const Trace plain = takingTurns();
        QVERIFY(!layOut(plain, RowsBy::Task).hasLine());
        QCOMPARE(layOut(plain, RowsBy::Task).line.bytes(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(ChartTest)
#include "chart_test.moc"
