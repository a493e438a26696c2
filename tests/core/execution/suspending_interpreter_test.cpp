// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/suspending_interpreter.h"

#include <deque>

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr TaskId kAda{0};
constexpr TaskId kBen{1};
constexpr SharedId kThing{0};
constexpr SharedId kKey{1};
constexpr SharedId kCounter{2};

std::string textOf(Pause pause)
{
    switch (pause) {
    case Pause::Finished: return "finished";
    case Pause::SliceOver: return "slice over";
    case Pause::SetAside: return "set aside";
    case Pause::Stopped: return "stopped";
    }
    return {};
}

/// One worker that does what the test says.
struct Scene {
    explicit Scene(const std::vector<std::vector<Action>>& programs, const std::vector<SharedKind>& shared = {})
        : plan(planOf(programs, shared)),
          session({plan, machine, 0, stop.token(), progress}),
          interpreter(session, SuspendingInterpreter::Workers::One,
                      {.ready = [this](TaskId task) { ready += static_cast<char>('A' + indexOf(task)); },
                       .sleep = [this](TaskId task, TimePoint) { sleeping += static_cast<char>('A' + indexOf(task)); }})
    {
        recorder.start(TickClock().moment());
    }

    std::string advance(TaskId task, std::optional<Duration> slice = {})
    {
        return textOf(interpreter.advance(task, recorder, slice));
    }
    /// What was recorded of a task, each activity once: "running 0, waiting-io 1".
    std::string recordedOf(TaskId task)
    {
        std::string text;
        std::string last;
        for (const LaneEntry& entry : recorder.lane().entries) {
            const std::string now = std::string(idOf(entry.activity)) + ' ' + std::to_string(indexOf(entry.step));
            if (entry.task == task && now != last)
                text += (text.empty() ? "" : ", ") + now;
            if (entry.task == task)
                last = now;
        }
        return text;
    }
    std::string links()
    {
        std::string text;
        for (const Link& link : recorder.lane().links)
            text += std::string(idOf(link.kind)) + ' ' + static_cast<char>('A' + indexOf(link.from))
                  + static_cast<char>('A' + indexOf(link.to)) + ' ';
        return text;
    }

    Machine machine = plainMachine();
    Plan plan;
    Progress progress;
    StopSource stop;
    Session session;
    LaneRecorder recorder{10'000, 24h, 100};
    std::string ready;    ///< who may go on, in that order
    std::string sleeping; ///< who sleeps until a time
    SuspendingInterpreter interpreter;
};

std::uint64_t checksumAfter(std::uint64_t seed, std::uint64_t units)
{
    PrimeCounter counter(seed);
    counter.run(units);
    return counter.checksum();
}

} // namespace

class SuspendingInterpreterTest : public QObject {
    Q_OBJECT

private slots:
    void TasksThatAreSpawnedAreNotReadyAtTheStart()
    {
        const Scene scene({{Spawn{kBen}}, {Compute{1us}}, {Compute{1us}}});
        QVERIFY((scene.interpreter.begin() == std::vector{kAda, TaskId{2}}));
    }

    void TaskIsCarriedToItsEnd()
    {
        Scene scene({{Compute{30us}, Compute{51us}}});
        QCOMPARE(scene.advance(kAda), std::string("finished"));
        QVERIFY(scene.session.outcome(kAda).completed);
        QCOMPARE(scene.session.outcome(kAda).checksum, checksumAfter(scene.plan.seed, 8100));
        QCOMPARE(scene.progress.unitsDone.load(), std::uint64_t{8100});
        QCOMPARE(scene.recordedOf(kAda), std::string("running 0, running 1"));
    }

    void SliceEndsAfterAQuantumAndTheWorkGoesOnWhereItWas()
    {
        Scene scene({{Compute{35us}}});
        int turns = 1;
        for (; scene.advance(kAda, Duration{}) == "slice over"; ++turns) {
        }
        QCOMPARE(turns, 4);
        QCOMPARE(scene.session.outcome(kAda).checksum, checksumAfter(scene.plan.seed, 3500));
    }

    void WhoWaitsForADeviceIsSetAsideAndSleeps()
    {
        Scene scene({{Compute{10us}, WaitForIo{1us}, Compute{10us}}});
        QCOMPARE(scene.advance(kAda), std::string("set aside"));
        QCOMPARE(scene.sleeping, std::string("A"));
        QCOMPARE(scene.ready, std::string());
        QCOMPARE(scene.advance(kAda), std::string("finished"));
        QCOMPARE(scene.recordedOf(kAda), std::string("running 0, waiting-io 1, running 2"));
    }

    void WhoWaitsForALockIsSetAsideUntilItIsGivenBack()
    {
        Scene scene({{Lock{kThing}, WaitForIo{1us}, Unlock{kThing}}, {Lock{kThing}, Compute{1us}, Unlock{kThing}}}, {Mutex{}});
        scene.advance(kAda);
        QCOMPARE(scene.advance(kBen), std::string("set aside"));
        QCOMPARE(scene.ready, std::string());
        QCOMPARE(scene.advance(kAda), std::string("finished"));
        QCOMPARE(scene.ready, std::string("B"));
        QCOMPARE(scene.advance(kBen), std::string("finished"));
        QCOMPARE(scene.recordedOf(kBen), std::string("waiting-lock 0, running 1"));
        QCOMPARE(scene.links(), std::string("unlocked AB "));
    }

    void ValueGoesFromTaskToTask()
    {
        Scene scene({{Receive{kThing}, Update{.counter = kKey, .addend = Addend::InHand}}, {Send{kThing, Cargo::Next}}},
                    {Channel{0}, Counter{}});
        QCOMPARE(scene.advance(kAda), std::string("set aside"));
        QCOMPARE(scene.advance(kBen), std::string("finished"));
        QCOMPARE(scene.advance(kAda), std::string("finished"));
        QCOMPARE(scene.session.sharedOutcomes()[1].value, std::int64_t{1});
        QCOMPARE(scene.links(), std::string("message BA "));
    }

    void CallAndTheWaitForTheKeyAreTwoWaits()
    {
        Scene scene({{Lock{kKey}, WaitUntil{kThing, kCounter, 1, 1}, Unlock{kKey}},
                     {Lock{kKey}, Update{.counter = kCounter}, Notify{kThing}, WaitForIo{1us}, Unlock{kKey}}},
                    {Condition{kKey}, Mutex{}, Counter{}});
        QCOMPARE(scene.advance(kAda), std::string("set aside"));
        QCOMPARE(scene.advance(kBen), std::string("set aside"));
        QCOMPARE(scene.ready, std::string("A"));
        QCOMPARE(scene.advance(kAda), std::string("set aside"));
        QCOMPARE(scene.advance(kBen), std::string("finished"));
        QCOMPARE(scene.advance(kAda), std::string("finished"));
        QCOMPARE(scene.recordedOf(kAda), std::string("waiting-message 1, waiting-lock 1"));
        QCOMPARE(scene.links(), std::string("unlocked AB notice BA unlocked BA "));
        QCOMPARE(scene.session.outcome(kAda).overtaken.times, std::int64_t{0});
    }

    /// The slice ends between reading and writing, so the other one's update is lost.
    void UpdateMayBeLostWhereASliceEnds()
    {
        const Update update{.counter = kThing, .times = 2, .think = 20us};
        Scene scene({{update}, {update}}, {Counter{}});
        QCOMPARE(scene.advance(kAda, Duration{}), std::string("slice over"));
        QCOMPARE(scene.advance(kBen), std::string("finished"));
        QCOMPARE(scene.advance(kAda), std::string("finished"));
        QCOMPARE(scene.session.sharedOutcomes()[0].value, std::int64_t{2}); // of 4
    }

    void LockIsKeptWhereASliceEndsWithinAnUpdate()
    {
        const Update update{.counter = kThing, .times = 2, .protection = Protection::Locked, .mutex = kKey, .think = 20us};
        Scene scene({{update}, {update}}, {Counter{}, Mutex{}});
        QCOMPARE(scene.advance(kAda, Duration{}), std::string("slice over"));
        QCOMPARE(scene.advance(kBen), std::string("set aside"));
        QCOMPARE(scene.advance(kAda), std::string("finished"));
        QCOMPARE(scene.advance(kBen), std::string("finished"));
        QCOMPARE(scene.session.sharedOutcomes()[0].value, std::int64_t{4});
    }

    void WhoGivesWayGoesBackAndTriesAgain()
    {
        Scene scene({{Lock{kThing}, WaitForIo{1us}, Unlock{kThing}},
                     {Lock{kKey}, LockOrRetreat{kThing, kKey, 1, 1us}, Unlock{kThing}, Unlock{kKey}}},
                    {Mutex{}, Mutex{}});
        scene.advance(kAda);
        QCOMPARE(scene.advance(kBen), std::string("set aside"));
        QVERIFY(scene.session.board().look().holders[1].empty());
        QCOMPARE(scene.advance(kBen), std::string("set aside"));
        QCOMPARE(scene.session.board().look().tasks[1].retreats, std::uint64_t{2});
        QCOMPARE(scene.advance(kAda), std::string("finished"));
        QCOMPARE(scene.advance(kBen), std::string("finished"));
        QCOMPARE(scene.recordedOf(kBen), std::string("waiting-io 1"));
    }

    void SpawnedTaskIsReadyAndJoined()
    {
        Scene scene({{Spawn{kBen}, Join{kBen}}, {Compute{1us}}});
        QCOMPARE(scene.advance(kAda), std::string("set aside"));
        QCOMPARE(scene.ready, std::string("B"));
        QCOMPARE(scene.advance(kBen), std::string("finished"));
        QCOMPARE(scene.ready, std::string("BA"));
        QCOMPARE(scene.advance(kAda), std::string("finished"));
        QCOMPARE(scene.links(), std::string("spawn AB join BA "));
    }

    void TaskThatFailsEndsTheRun()
    {
        Scene scene({{Compute{1us}, Fail{"the fryer is on fire"}}, {Compute{1us}}});
        QCOMPARE(scene.advance(kAda), std::string("stopped"));
        QCOMPARE(scene.session.failure().value_or(""), std::string("the fryer is on fire"));
        QCOMPARE(scene.advance(kBen), std::string("stopped"));
        QVERIFY(!scene.session.outcome(kAda).completed);
    }

    void WhatTasksStillWaitForIsWrittenDown()
    {
        Scene scene({{Lock{kThing}, WaitForIo{24h}}, {Compute{1us}, Lock{kThing}}, {Spawn{TaskId{3}}}, {Compute{1us}}},
                    {Mutex{}});
        scene.advance(kAda);
        scene.advance(kBen);
        scene.stop.requestStop();
        scene.interpreter.conclude(scene.recorder);
        QCOMPARE(scene.recordedOf(kAda), std::string("waiting-io 1"));
        QCOMPARE(scene.recordedOf(kBen), std::string("running 0, waiting-lock 1"));
        QVERIFY(scene.session.outcome(kBen).end >= scene.recorder.lane().entries.back().end);
        QVERIFY(scene.session.outcome(TaskId{3}).end == TimePoint{}); // was never spawned
    }
};

QTEST_APPLESS_MAIN(SuspendingInterpreterTest)
#include "suspending_interpreter_test.moc"
