// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/blocking_worker.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr TaskId kAda{0};
constexpr TaskId kBen{1};
constexpr SharedId kThing{0};
constexpr StepIndex kStep{3};

/// A worker that carries Ada, on this thread.
struct Scene {
    explicit Scene(const BlockingRules& rules = {}) : worker(session, recorder, rules, 0)
    {
        recorder.start(TickClock().moment());
        worker.carry(kAda);
        worker.beginStep(kStep);
    }

    /// What was recorded last.
    LaneEntry last() { return recorder.lane().entries.back(); }
    std::uint64_t unitsTold() const { return progress.unitsDone.load(); }

    Machine machine = plainMachine();
    Plan plan = planOf({{}, {}}, {Mutex{}});
    Progress progress;
    StopSource stop;
    Session session{{plan, machine, 0, stop.token(), progress}};
    LaneRecorder recorder{1000, 24h, 10};
    BlockingWorker worker;
};

} // namespace

class BlockingWorkerTest : public QObject {
    Q_OBJECT

private slots:
    void ComputesUntilThereIsNoMore()
    {
        Scene scene;
        int quanta = 0;
        QVERIFY(scene.worker.compute(Pace::Even, [&](std::uint64_t& units) {
            units += 10;
            return ++quanta < 5;
        }));
        QCOMPARE(quanta, 5);
        QVERIFY(scene.last().activity == Activity::Running);
        QVERIFY(scene.last().task == kAda);
        QVERIFY(scene.last().step == kStep);
        QCOMPARE(scene.unitsTold(), std::uint64_t{0}); // not worth telling yet
        scene.worker.publish();
        QCOMPARE(scene.unitsTold(), std::uint64_t{50});
        scene.worker.publish();
        QCOMPARE(scene.unitsTold(), std::uint64_t{50});
    }

    void ManyUnitsAreToldAtOnce()
    {
        Scene scene;
        scene.worker.did(64 * scene.machine.workRate.unitsPerQuantum);
        QVERIFY(scene.worker.endQuantum(Pace::Even, true));
        QCOMPARE(scene.unitsTold(), 64 * scene.machine.workRate.unitsPerQuantum);
    }

    void StopEndsTheComputingBetweenTwoQuanta()
    {
        Scene scene;
        int quanta = 0;
        QVERIFY(!scene.worker.compute(Pace::Even, [&](std::uint64_t&) {
            if (++quanta == 2)
                scene.stop.requestStop();
            return true;
        }));
        QCOMPARE(quanta, 2);
    }

    void AStopEndsASleep()
    {
        Scene scene;
        QVERIFY(scene.worker.sleep(1us));
        QVERIFY(scene.last().activity == Activity::WaitingIo);
        scene.stop.requestStop();
        QVERIFY(!scene.worker.sleep(24h));
    }

    void WhoHadToWaitIsLinkedToItsHelper()
    {
        Scene scene;
        const TimePoint began = scene.recorder.now();
        const Helper helper{kBen, scene.recorder.read()};
        QVERIFY(scene.worker.record({.passed = true, .waited = true, .helper = helper, .overtakenBy = 2}, began,
                                    Activity::WaitingLock, LinkKind::Unlocked, kThing));
        QVERIFY(scene.last().activity == Activity::WaitingLock);
        QCOMPARE(scene.last().end, helper.at);
        const Lane lane = scene.recorder.lane();
        QCOMPARE(lane.links.size(), std::size_t{1});
        QVERIFY(lane.links[0].from == kBen);
        QVERIFY(lane.links[0].to == kAda);
        QCOMPARE(scene.session.outcome(kAda).overtaken.times, std::int64_t{2});
    }

    void WhoDidNotPassIsNotLinked()
    {
        Scene scene;
        QVERIFY(!scene.worker.record({.waited = true}, scene.recorder.now(), Activity::WaitingLock, LinkKind::Unlocked, kThing));
        QVERIFY(scene.last().activity == Activity::WaitingLock);
        QVERIFY(scene.recorder.lane().links.empty());
    }

    void TheBatonIsTakenAndLetGo()
    {
        Scene others;
        Baton baton(others.session, 2);
        Scene scene({.baton = &baton, .slice = 1ms});
        QVERIFY(scene.worker.takesTurns());
        QVERIFY(scene.worker.takeTurn());
        QVERIFY(scene.worker.takeTurn()); // has it already
        scene.worker.letGo();
        QVERIFY(baton.take(1));
        baton.giveBack();
        QVERIFY(!others.worker.takesTurns());
        QVERIFY(others.worker.takeTurn());
    }

    void AnotherTaskIsCarriedForAWhile()
    {
        Scene scene;
        QVERIFY(scene.worker.carry(kBen) == kAda);
        QVERIFY(scene.worker.asker(kThing).task == kBen);
        QVERIFY(scene.worker.carry(kAda) == kBen);
        QVERIFY(scene.worker.task() == kAda);
    }
};

QTEST_APPLESS_MAIN(BlockingWorkerTest)
#include "blocking_worker_test.moc"
