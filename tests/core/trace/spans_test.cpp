// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/spans.h"

#include <algorithm>

#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr StepIndex kFirst{0};
constexpr StepIndex kSecond{1};

TimePoint at(Duration time)
{
    return TimePoint(time);
}

Spans readyRunningWaiting()
{
    Spans spans;
    spans.appendUntil(at(2us), Activity::Ready, kFirst, Evidence::Recorded);
    spans.appendUntil(at(5us), Activity::Running, kFirst, Evidence::Inferred, WorkerId{3}, CpuId{7});
    spans.appendUntil(at(9us), Activity::WaitingIo, kSecond, Evidence::Recorded, WorkerId{3});
    return spans;
}

} // namespace

class SpansTest : public QObject {
    Q_OBJECT

private slots:
    void EmptySpansAreAPointInTime()
    {
        const Spans spans(at(4us));
        QVERIFY(spans.isEmpty());
        QCOMPARE(spans.size(), std::size_t{0});
        QVERIFY(spans.time() == (TimeRange{at(4us), at(4us)}));
        QVERIFY(!spans.indexAt(at(4us)));
        QCOMPARE(spans.boundary(0), at(4us));
        QVERIFY(spans.begin() == spans.end());
    }

    void EverythingAppendedIsReadBack()
    {
        const Spans spans = readyRunningWaiting();
        QCOMPARE(textOf(spans), std::string("0-2 ready, step 0\n"
                                            "2-5 running, step 0, worker 3, cpu 7, inferred\n"
                                            "5-9 waiting-io, step 1, worker 3\n"));
        QVERIFY(spans.front() == spans[0]);
        QVERIFY(spans.back() == spans[2]);
        QCOMPARE(std::distance(spans.begin(), spans.end()), std::ptrdiff_t{3});
        QVERIFY(*spans.begin() == spans[0]);
    }

    void SpansThatDifferOnlyInTimeAreJoined()
    {
        Spans spans;
        spans.appendUntil(at(2us), Activity::Running, kFirst, Evidence::Recorded, WorkerId{0}, CpuId{0});
        spans.appendUntil(at(3us), Activity::Running, kFirst, Evidence::Inferred, WorkerId{0}, CpuId{0});
        QCOMPARE(textOf(spans), std::string("0-3 running, step 0, worker 0, cpu 0\n"));
    }

    void SpansThatDifferInAnyFactAreNotJoined()
    {
        Spans spans;
        spans.appendUntil(at(1us), Activity::Running, kFirst, Evidence::Recorded, WorkerId{0}, CpuId{0});
        spans.appendUntil(at(2us), Activity::Running, kSecond, Evidence::Recorded, WorkerId{0}, CpuId{0});
        spans.appendUntil(at(3us), Activity::Running, kSecond, Evidence::Recorded, WorkerId{1}, CpuId{0});
        spans.appendUntil(at(4us), Activity::Running, kSecond, Evidence::Recorded, WorkerId{1}, CpuId{1});
        spans.appendUntil(at(5us), Activity::Running, kSecond, Evidence::Recorded, WorkerId{1});
        spans.appendUntil(at(6us), Activity::Ready, kSecond, Evidence::Recorded, WorkerId{1});
        QCOMPARE(spans.size(), std::size_t{6});
    }

    void EmptySpanIsLeftOut()
    {
        Spans spans;
        spans.appendUntil(at(0us), Activity::Ready, kFirst, Evidence::Recorded);
        QVERIFY(spans.isEmpty());
        spans.appendUntil(at(1us), Activity::Ready, kFirst, Evidence::Recorded);
        spans.appendUntil(at(1us), Activity::Running, kFirst, Evidence::Recorded, WorkerId{0});
        spans.appendUntil(at(2us), Activity::Ready, kFirst, Evidence::Recorded);
        QCOMPARE(textOf(spans), std::string("0-2 ready, step 0\n"));
    }

    void BoundariesAreTheBeginsAndTheEnd()
    {
        const Spans spans = readyRunningWaiting();
        QCOMPARE(spans.boundary(0), at(0us));
        QCOMPARE(spans.boundary(1), at(2us));
        QCOMPARE(spans.boundary(2), at(5us));
        QCOMPARE(spans.boundary(3), at(9us));
    }

    void MomentIsInTheSpanThatBeginsThere()
    {
        const Spans spans = readyRunningWaiting();
        QVERIFY(spans.indexAt(at(0us)) == std::size_t{0});
        QVERIFY(spans.indexAt(at(2us) - 1ns) == std::size_t{0});
        QVERIFY(spans.indexAt(at(2us)) == std::size_t{1});
        QVERIFY(spans.indexAt(at(9us) - 1ns) == std::size_t{2});
        QVERIFY(!spans.indexAt(at(9us)));
        QVERIFY(!spans.indexAt(at(-1us)));
    }

    void LargestIdsFit()
    {
        Spans spans;
        spans.appendUntil(at(1us), Activity::Running, StepIndex{65535}, Evidence::Kernel, WorkerId{65534}, CpuId{65534});
        QCOMPARE(textOf(spans), std::string("0-1 running, step 65535, worker 65534, cpu 65534, kernel\n"));
    }

    void EqualSpansAreEqual()
    {
        QVERIFY(readyRunningWaiting() == readyRunningWaiting());
        Spans longer = readyRunningWaiting();
        longer.appendUntil(at(10us), Activity::WaitingIo, kSecond, Evidence::Recorded, WorkerId{3});
        QCOMPARE(longer.size(), std::size_t{3});
        QVERIFY(!(longer == readyRunningWaiting()));
    }
};

QTEST_APPLESS_MAIN(SpansTest)
#include "spans_test.moc"
