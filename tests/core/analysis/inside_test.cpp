// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/inside.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kThing{0};
constexpr SharedId kOther{1};

/// Tasks that take a thing and compute with it, in these stretches of milliseconds; before and after they are ready.
Trace insideFrom(const std::vector<std::pair<int, int>>& stays, Activity activity = Activity::Running)
{
    Trace trace;
    trace.info.resolution = 10us;
    const Action action = activity == Activity::WaitingIo ? Action(WaitForIo{1ms}) : Action(Compute{1ms});
    trace.plan = std::make_shared<const Plan>(
        planOf(std::vector<std::vector<Action>>(stays.size(), {Acquire{kThing}, action, Release{kThing}}),
               {Semaphore{2}, Semaphore{2}}));
    for (const auto& [begin, end] : stays) {
        TaskTrace task;
        task.spans.appendUntil(TimePoint(std::chrono::milliseconds(begin)), Activity::Ready, StepIndex{0}, Evidence::Recorded);
        task.spans.appendUntil(TimePoint(std::chrono::milliseconds(end)), activity, StepIndex{1}, Evidence::Recorded);
        trace.tasks.push_back(task);
    }
    return trace;
}

} // namespace

class InsideTest : public QObject {
    Q_OBJECT

private slots:
    void NobodyIsInsideWhereThereAreNoTasks() { QCOMPARE(mostInside(insideFrom({}), kThing), std::int64_t{0}); }

    void StaysThatOverlapAreCountedTogether()
    {
        QCOMPARE(mostInside(insideFrom({{0, 4}, {2, 6}, {3, 5}, {8, 9}}), kThing), std::int64_t{3});
    }

    void StaysThatOnlyTouchAreNot() { QCOMPARE(mostInside(insideFrom({{0, 2}, {2, 4}}), kThing), std::int64_t{1}); }

    void WhoSleepsInsideIsInside()
    {
        QCOMPARE(mostInside(insideFrom({{0, 4}, {2, 6}}, Activity::WaitingIo), kThing), std::int64_t{2});
    }

    void WhoIsReadyThereIsNotCounted()
    {
        QCOMPARE(mostInside(insideFrom({{0, 4}, {2, 6}}, Activity::Ready), kThing), std::int64_t{0});
    }

    void OtherThingsAreNotCounted() { QCOMPARE(mostInside(insideFrom({{0, 4}, {2, 6}}), kOther), std::int64_t{0}); }

    void TimeOfTasksReachesFromTheFirstToTheLast()
    {
        const Trace trace = insideFrom({{1, 4}, {2, 6}, {0, 9}});
        QVERIFY(timeOfTasks(trace, 0, 2) == (TimeRange{TimePoint{}, TimePoint(6ms)}));
        QVERIFY(timeOfTasks(trace, 2, 1) == (TimeRange{TimePoint{}, TimePoint(9ms)}));
        QVERIFY(!timeOfTasks(trace, 0, 0));
    }

    void TaskThatNeverRanHasNoTime()
    {
        Trace trace = insideFrom({{1, 4}, {2, 6}});
        trace.tasks[0].spans = Spans();
        QVERIFY(!timeOfTasks(trace, 0, 1));
        QVERIFY(timeOfTasks(trace, 0, 2) == (TimeRange{TimePoint{}, TimePoint(6ms)}));
    }
};

QTEST_APPLESS_MAIN(InsideTest)
#include "inside_test.moc"
