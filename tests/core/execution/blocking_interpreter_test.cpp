// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/blocking_interpreter.h"

#include <functional>

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr TaskId kTask{0};
constexpr std::uint64_t kSeed = 9;
/// A machine that needs no measuring: 100 units in a microsecond, quanta of 1000 units.
constexpr WorkRate kRate{.unitsPerMicrosecond = 100, .unitsPerQuantum = 1000, .quantum = 10us};

Step step(Action action)
{
    return {{"test", "a step"}, {"test", "step"}, {"place", {"test", "place"}}, action};
}

/// Everything that the interpreter needs to run one task on this thread.
struct Setting {
    explicit Setting(Program program, Duration quantum = 24h)
        : plan{.tasks = {{"Ada", std::move(program)}}, .seed = kSeed}, recorder(10'000, quantum)
    {
        machine.workRate = kRate;
        recorder.start(TickClock().moment());
    }

    TaskOutcome run()
    {
        const ExecutionContext context{plan, machine, 0, stop.token(), progress};
        Session session(context);
        BlockingObjects objects(plan);
        if (before)
            before(session, objects);
        BlockingInterpreter(session, objects, recorder, {}, 0).run(kTask);
        failure = session.failure();
        return session.outcome(kTask);
    }

    /// The steps that were recorded and what was done, each once: "running 0, waiting-io 1".
    std::string recorded()
    {
        std::string text;
        std::string last;
        for (const LaneEntry& entry : recorder.lane().entries) {
            const std::string now = std::string(idOf(entry.activity)) + ' ' + std::to_string(indexOf(entry.step));
            if (now != last)
                text += (text.empty() ? "" : ", ") + now;
            last = now;
        }
        return text;
    }

    Plan plan;
    Machine machine;
    Progress progress;
    StopSource stop;
    std::function<void(Session&, BlockingObjects&)> before; ///< what was done before the task begins
    std::optional<std::string> failure;                     ///< of the last run
    LaneRecorder recorder;
};

std::uint64_t checksumAfter(std::uint64_t units)
{
    PrimeCounter counter(kSeed);
    counter.run(units);
    return counter.checksum();
}

} // namespace

class BlockingInterpreterTest : public QObject {
    Q_OBJECT

private slots:
    void StepsAreDoneInOrder()
    {
        Setting setting({step(Compute{30us}), step(WaitForIo{1us}), step(Compute{50us})});
        const TaskOutcome outcome = setting.run();
        QVERIFY(outcome.completed);
        QCOMPARE(outcome.end, setting.recorder.now());
        QCOMPARE(setting.recorded(), std::string("running 0, waiting-io 1, running 2"));
    }

    void WorkIsDoneToTheUnit()
    {
        Setting setting({step(Compute{30us}), step(Compute{51us})}); // whole quanta, and one of 100 units
        QCOMPARE(setting.run().checksum, checksumAfter(3000 + 5100));
        QCOMPARE(setting.progress.unitsDone.load(), std::uint64_t{8100});
        QCOMPARE(setting.progress.tasksDone.load(), 1u);
    }

    void StepWithoutWorkOrWaitIsPassed()
    {
        Setting setting({step(Compute{0us}), step(WaitForIo{0us})});
        QVERIFY(setting.run().completed);
        QCOMPARE(setting.recorded(), std::string("running 0, waiting-io 1"));
    }

    /// Two tasks could else seem to hold one lock: this one as if it had had it since its last stamp.
    void WaitBeginsWhenItBeginsAndNotAtTheLastStamp()
    {
        Setting setting({step(Compute{0us}), step(SignBook{SharedId{0}}), step(WaitForIo{1us})}, 1ns);
        setting.plan.shared.push_back({{{"test", "book"}, {}}, Book{}});
        setting.run();
        const std::vector<LaneEntry>& entries = setting.recorder.lane().entries;
        QVERIFY(entries.back().activity == Activity::WaitingIo);
        QVERIFY(entries.back().begin > entries[entries.size() - 2].end);
    }

    void HoldBeginsNoSoonerThanTheOneBeforeItEnded()
    {
        Setting setting({step(Lock{SharedId{0}}), step(Compute{10us}), step(Unlock{SharedId{0}})});
        setting.plan.shared.push_back({{{"test", "key"}, {}}, Mutex{}});
        TimePoint givenBack;
        setting.before = [&](Session& session, BlockingObjects& objects) {
            BatonHolder noBaton;
            const Asker other{TaskId{1}, SharedId{0}, session, setting.recorder, noBaton};
            objects.get<BlockingMutex>(SharedId{0}).lock(other);
            givenBack = setting.recorder.read();
            objects.get<BlockingMutex>(SharedId{0}).unlock(other);
        };
        setting.plan.tasks.push_back({"Ben", {}});
        QVERIFY(setting.run().completed);
        QVERIFY(setting.recorder.lane().entries.front().begin >= givenBack);
    }

    void WithinAQuantumTheLastStampIsGoodEnough()
    {
        Setting setting({step(Compute{0us}), step(WaitForIo{1us})});
        setting.run();
        const std::vector<LaneEntry>& entries = setting.recorder.lane().entries;
        QCOMPARE(entries.back().begin, entries[entries.size() - 2].end);
    }

    void EmptyProgramIsCompleted()
    {
        Setting setting(Program{});
        const TaskOutcome outcome = setting.run();
        QVERIFY(outcome.completed);
        QCOMPARE(outcome.checksum, checksumAfter(0));
        QCOMPARE(setting.recorded(), std::string());
    }

    void TaskIsNotBegunAfterAStop()
    {
        Setting setting({step(Compute{30us})});
        setting.stop.requestStop();
        QVERIFY(!setting.run().completed);
        QCOMPARE(setting.recorded(), std::string());
        QCOMPARE(setting.progress.tasksDone.load(), 0u);
    }

    void StepThatFailsEndsTheRunWithItsReason()
    {
        Setting setting({step(Compute{10us}), step(Fail{"the fryer is on fire"}), step(Compute{10us})});
        QVERIFY(!setting.run().completed);
        QCOMPARE(setting.failure.value_or(""), std::string("the fryer is on fire"));
        QCOMPARE(setting.recorded(), std::string("running 0"));
    }
};

QTEST_APPLESS_MAIN(BlockingInterpreterTest)
#include "blocking_interpreter_test.moc"
