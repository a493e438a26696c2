// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/simulated_cores.h"

#include "core/execution/event_queue.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr TaskId kAda{0};
constexpr TaskId kBen{1};
constexpr TaskId kCem{2};
constexpr SimulatedMachine kOneCore{.cores = 1, .slice = 2ms, .switchCost = {}};

TimePoint at(Duration time)
{
    return TimePoint(time);
}

} // namespace

/// The cores of a simulated computer, and what is planned for them.
class SimulatedCoresTest : public QObject {
    Q_OBJECT

private slots:
    void CoresTakeTasksInTheOrderInWhichTheyBecameReady()
    {
        SimulatedCores cores({.cores = 2, .slice = 2ms, .switchCost = {}});
        QVERIFY(!cores.dispatch(at(0ms)));
        for (const TaskId task : {kCem, kAda, kBen})
            cores.makeReady(task);
        QVERIFY(cores.dispatch(at(0ms)) == std::size_t{0});
        QVERIFY(cores.dispatch(at(0ms)) == std::size_t{1});
        QVERIFY(!cores.dispatch(at(0ms))); // Ben waits for a core
        QVERIFY(cores.taskOn(0) == kCem);
        QVERIFY(cores.taskOn(1) == kAda);
        cores.giveUp(1);
        QVERIFY(cores.dispatch(at(0ms)) == std::size_t{1});
        QVERIFY(cores.taskOn(1) == kBen);
    }

    void OnlyAnotherTaskCostsASwitch()
    {
        SimulatedCores cores({.cores = 1, .slice = 2ms, .switchCost = 1ms});
        const auto beginOf = [&cores](TaskId task) {
            cores.makeReady(task);
            const TimePoint began = cores.began(*cores.dispatch(at(10ms)));
            cores.giveUp(0);
            return began;
        };
        QCOMPARE(beginOf(kAda), at(10ms));
        QCOMPARE(beginOf(kAda), at(10ms));
        QCOMPARE(beginOf(kBen), at(11ms));
    }

    void ABurstLastsToTheEndOfTheSliceAtMost()
    {
        SimulatedCores cores(kOneCore);
        cores.makeReady(kAda);
        QVERIFY(cores.dispatch(at(1ms)).has_value());
        QVERIFY(!cores.isComputing(0));
        QCOMPARE(cores.startBurst(0, 500us, at(1ms)), at(1500us));
        QVERIFY(cores.isComputing(0));
        QCOMPARE(cores.endBurst(0), Duration(500us));
        QVERIFY(!cores.isComputing(0));
        QCOMPARE(cores.startBurst(0, 10ms, at(1500us)), at(3ms));
        QCOMPARE(cores.endBurst(0), Duration(1500us));
    }

    void WhoseSliceIsOverGoesBehindThoseWhoAreReady()
    {
        SimulatedCores cores(kOneCore);
        cores.makeReady(kAda);
        QVERIFY(cores.dispatch(at(0ms)).has_value());
        QVERIFY(!cores.preempt(0, at(5ms))); // nobody else is ready
        cores.makeReady(kBen);
        QVERIFY(!cores.preempt(0, at(1ms)));
        QVERIFY(cores.preempt(0, at(2ms)));
        QVERIFY(!cores.taskOn(0));
        QVERIFY(cores.dispatch(at(2ms)).has_value());
        QVERIFY(cores.taskOn(0) == kBen);
        cores.giveUp(0);
        QVERIFY(cores.dispatch(at(2ms)).has_value());
        QVERIFY(cores.taskOn(0) == kAda);
    }

    void AFurtherSliceBeginsWhereTheLastOneIsOver()
    {
        SimulatedCores cores(kOneCore);
        cores.makeReady(kAda);
        QVERIFY(cores.dispatch(at(0ms)).has_value());
        cores.renewSlice(0, at(1ms));
        QCOMPARE(cores.startBurst(0, 10ms, at(1ms)), at(2ms));
        cores.renewSlice(0, at(2ms));
        QCOMPARE(cores.startBurst(0, 10ms, at(2ms)), at(4ms));
    }

    void EventsComeByTheirTimeThenByWhenTheyWerePlanned()
    {
        EventQueue events;
        QVERIFY(events.isEmpty());
        events.wake(kBen, at(2ms));
        events.free(1, at(1ms));
        events.wake(kAda, at(1ms));
        events.free(0, at(1ms));
        const auto next = [&events] {
            const EventQueue::Event event = events.takeFirst();
            return std::to_string(event.time.time_since_epoch() / 1ms)
                 + (event.sleeper ? " task " + std::to_string(indexOf(*event.sleeper)) : " core " + std::to_string(event.core));
        };
        QCOMPARE(next(), std::string("1 core 1"));
        QCOMPARE(next(), std::string("1 task 0"));
        QCOMPARE(next(), std::string("1 core 0"));
        QCOMPARE(next(), std::string("2 task 1"));
        QVERIFY(events.isEmpty());
    }
};

QTEST_APPLESS_MAIN(SimulatedCoresTest)
#include "simulated_cores_test.moc"
