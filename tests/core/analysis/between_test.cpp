// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/between.h"

#include "core/analysis/metrics.h"
#include "core/base/random.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

Between inMs(const Trace& trace, int from, int until)
{
    return between(trace, levelsOf(trace),
                   {TimePoint(std::chrono::milliseconds(from)), TimePoint(std::chrono::milliseconds(until))});
}

std::string textOf(const Between& between)
{
    const auto ms = [](Duration time) { return std::to_string(time / 1ms); };
    const auto part = [&ms](const char* name, Duration time, std::int64_t percent) {
        return std::string(name) + ' ' + ms(time) + " (" + std::to_string(percent) + " %), ";
    };
    return part("running", between.running(), between.percentOf(Activity::Running))
         + part("ready", between.ready(), between.percentOf(Activity::Ready))
         + part("waiting", between.waiting(), between.waitingPercent()) + "two " + ms(between.atLeastTwo) + ", peak "
         + std::to_string(between.peak);
}

const Trace& example()
{
    static const Trace trace = traceFromText("Ada 00..00ii0\n"
                                             "Ben 1111..00i\n"
                                             "Cem ..2iii\n");
    return trace;
}

} // namespace

class BetweenTest : public QObject {
    Q_OBJECT

private slots:
    void TakenTimeIsNeitherRunningNorWaiting()
    {
        const Between all = inMs(traceFromText("Ada RRttiR\n"), 0, 10);
        QCOMPARE(all.running(), Duration(3ms));
        QCOMPARE(all.of(Activity::Taken), Duration(2ms));
        QCOMPARE(all.waiting(), Duration(1ms));
        QCOMPARE(all.percentOf(Activity::Running) + all.percentOf(Activity::Taken) + all.waitingPercent(), std::int64_t{100});
    }

    void WholeRunIsWhatMetricsSay()
    {
        const Metrics metrics = measure(example());
        const Between all = inMs(example(), -5, 99);
        QVERIFY(all.time == example().time());
        Duration running{};
        for (const TaskMetrics& task : metrics.tasks)
            running += task.running;
        QCOMPARE(all.running(), running);
        QCOMPARE(all.atLeastTwo, metrics.overlap.atLeastTwo);
        QCOMPARE(all.peak, metrics.overlap.peak);
    }

    void StretchThatCutsSpansCountsWhatIsInIt()
    {
        QCOMPARE(textOf(inMs(example(), 1, 5)),
                 std::string("running 6 (50 %), ready 4 (33 %), waiting 2 (17 %), two 2, peak 2"));
    }

    void TaskThatHasEndedDoesNotCount()
    {
        QCOMPARE(textOf(inMs(example(), 6, 8)),
                 std::string("running 2 (50 %), ready 0 (0 %), waiting 2 (50 %), two 0, peak 1"));
    }

    void EachWaitIsKnownByItself()
    {
        const Between found = inMs(example(), 0, 9);
        QCOMPARE(found.of(Activity::WaitingIo), Duration(6ms));
        QCOMPARE(found.of(Activity::WaitingLock), Duration(0ms));
        QCOMPARE(found.waiting(), Duration(6ms));
    }

    void EmptyStretchHasNothing()
    {
        const Between found = inMs(example(), 3, 3);
        QCOMPARE(textOf(found), std::string("running 0 (0 %), ready 0 (0 %), waiting 0 (0 %), two 0, peak 0"));
        QVERIFY(found.time.isEmpty());
    }

    void StretchOutsideTheRunHasNothing()
    {
        QCOMPARE(inMs(example(), 20, 30).taskTime(), Duration{});
        QCOMPARE(inMs(example(), -30, -20).taskTime(), Duration{});
        QCOMPARE(inMs(traceFromText(""), 0, 5).taskTime(), Duration{});
    }

    void PartsAddUpToTheWhole()
    {
        Random random(7);
        for (int round = 0; round < 200; ++round) {
            const auto from = static_cast<int>(random.between(0, 9));
            const auto until = static_cast<int>(random.between(from, 9));
            const auto middle = static_cast<int>(random.between(from, until));
            const Between whole = inMs(example(), from, until);
            const Between left = inMs(example(), from, middle);
            const Between right = inMs(example(), middle, until);
            for (const Activity activity : kActivities)
                QCOMPARE(left.of(activity) + right.of(activity), whole.of(activity));
            QCOMPARE(left.atLeastTwo + right.atLeastTwo, whole.atLeastTwo);
            QCOMPARE(std::max(left.peak, right.peak), whole.peak);
        }
    }
};

QTEST_APPLESS_MAIN(BetweenTest)
#include "between_test.moc"
