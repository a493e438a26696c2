// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/shared_state.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;
using State = WaitSnapshot::TaskView::State;

namespace {

constexpr TaskId kAda{0};
constexpr TaskId kBen{1};
constexpr TaskId kCem{2};
constexpr SharedId kThing{0};
constexpr SharedId kKey{1};
constexpr SharedId kCounter{2};

/// Everything shared of four tasks, in a time that the test says.
struct Scene {
    explicit Scene(const std::vector<SharedKind>& shared, std::vector<Action> firstOfAda = {Compute{}})
        : plan(planOf({std::move(firstOfAda), {Compute{}}, {Compute{}}, {Compute{}}}, shared)),
          session({plan, machine, 0, {}, progress})
    {
        for (std::size_t task = 0; task < plan.tasks.size(); ++task)
            states.emplace_back(plan, static_cast<TaskId>(task));
        state.emplace(session, states);
    }

    /// At the next millisecond.
    template<typename Kind>
    bool attempt(TaskId task, const Kind& step)
    {
        now += 1ms;
        return state->attempt(task, step, now);
    }
    /// Who may go on since this was last asked: "BC".
    std::string woken()
    {
        std::string text;
        TaskQueue tasks = state->waits().takeWoken();
        while (const std::optional<TaskId> task = tasks.takeFirst())
            text += static_cast<char>('A' + indexOf(*task));
        return text;
    }
    /// "granted by A at 3 ms", "not on": what has become of a wait.
    std::string waitOf(TaskId task)
    {
        const Wait& wait = state->waits().of(task);
        if (!wait.isOn)
            return "not on";
        if (!wait.helper)
            return "on since " + std::to_string(wait.began.time_since_epoch() / 1ms) + " ms";
        return (wait.isGranted ? "granted by " : "woken by ")
             + std::string(1, static_cast<char>('A' + indexOf(*wait.helper))) + " at "
             + std::to_string(wait.over.time_since_epoch() / 1ms) + " ms";
    }
    /// What a worker does when the task has what it waited for.
    void done(TaskId task) { state->waits().of(task) = {}; }
    bool isStuck(TaskId task) { return session.board().look().tasks[indexOf(task)].state == State::Waits; }

    Machine machine = plainMachine();
    Plan plan;
    Progress progress;
    Session session;
    std::vector<TaskState> states;
    std::optional<SharedState> state;
    TimePoint now;
};

} // namespace

class SharedStateTest : public QObject {
    Q_OBJECT

private slots:
    // ---- Mutex

    void FreeMutexIsHadAndTakenOneIsNot()
    {
        Scene scene({Mutex{}});
        QVERIFY(scene.attempt(kAda, Lock{kThing}));
        QVERIFY(!scene.attempt(kBen, Lock{kThing}));
        QCOMPARE(scene.waitOf(kBen), std::string("on since 2 ms"));
        QVERIFY(scene.isStuck(kBen));
        QVERIFY(scene.attempt(kAda, Unlock{kThing}));
        QCOMPARE(scene.woken(), std::string("B"));
        QCOMPARE(scene.waitOf(kBen), std::string("woken by A at 3 ms"));
        QVERIFY(!scene.isStuck(kBen));
        QVERIFY(scene.attempt(kBen, Lock{kThing}));
        QCOMPARE(scene.session.board().uses(kThing), std::int64_t{2});
    }

    void BargingMutexIsHadByWhoeverAsksFirst()
    {
        Scene scene({Mutex{Handover::Barging}});
        scene.attempt(kAda, Lock{kThing});
        scene.attempt(kBen, Lock{kThing});
        scene.attempt(kAda, Unlock{kThing});
        QVERIFY(scene.attempt(kCem, Lock{kThing}));  // comes before B, who was woken
        QVERIFY(!scene.attempt(kBen, Lock{kThing})); // and stays first in the queue
        QVERIFY(!scene.attempt(kAda, Lock{kThing}));
        scene.woken();
        scene.attempt(kCem, Unlock{kThing});
        QCOMPARE(scene.woken(), std::string("B"));
    }

    void FairMutexIsHandedToTheOneThatWaitedLongest()
    {
        Scene scene({Mutex{Handover::Fair}});
        scene.attempt(kAda, Lock{kThing});
        scene.attempt(kBen, Lock{kThing});
        scene.attempt(kAda, Unlock{kThing});
        QVERIFY(!scene.attempt(kCem, Lock{kThing}));
        QVERIFY(!scene.attempt(kAda, Lock{kThing}));
        QVERIFY(scene.attempt(kBen, Lock{kThing}));
        scene.done(kBen);
        scene.woken();
        scene.attempt(kBen, Unlock{kThing});
        QCOMPARE(scene.woken(), std::string("C"));
    }

    void NobodyTakesAMutexTwice_data()
    {
        QTest::addColumn<bool>("fair");
        QTest::newRow("barging") << false;
        QTest::newRow("fair") << true;
    }
    void NobodyTakesAMutexTwice()
    {
        QFETCH(bool, fair);
        Scene scene({Mutex{fair ? Handover::Fair : Handover::Barging}});
        QVERIFY(scene.attempt(kAda, Lock{kThing}));
        QVERIFY(!scene.attempt(kAda, Lock{kThing}));
        QVERIFY(scene.isStuck(kAda));
    }

    void OnlyTheHolderGivesAMutexBack()
    {
        Scene scene({Mutex{}});
        scene.attempt(kAda, Lock{kThing});
        scene.attempt(kBen, Unlock{kThing});
        QVERIFY(!scene.attempt(kCem, Lock{kThing}));
        QVERIFY(scene.session.board().look().holders[0] == std::vector{kAda});
    }

    void WhoComesLaterIsToldWhoGaveTheMutexBack()
    {
        Scene scene({Mutex{}});
        scene.attempt(kAda, Lock{kThing});
        QVERIFY(!scene.state->waits().passed());
        scene.attempt(kAda, Unlock{kThing});
        scene.attempt(kAda, Lock{kThing});
        QVERIFY(!scene.state->waits().passed()); // itself
        scene.attempt(kAda, Unlock{kThing});
        scene.attempt(kBen, Lock{kThing});
        QVERIFY(scene.state->waits().passed()->from == kAda);
        QVERIFY(scene.state->waits().passed()->sent == TimePoint(4ms));
        QVERIFY(scene.state->waits().passed()->kind == LinkKind::Unlocked);
        QVERIFY(scene.state->waits().passed()->about == kThing);
    }

    // ---- Read-write lock

    void ReadersGoInTogetherAndTheWriterAlone()
    {
        Scene scene({RwLock{}});
        QVERIFY(scene.attempt(kAda, Lock{kThing, Hold::WithOthers}));
        QVERIFY(!scene.attempt(kBen, Lock{kThing, Hold::Alone}));
        QVERIFY(scene.attempt(kCem, Lock{kThing, Hold::WithOthers})); // though a writer waits
        scene.attempt(kAda, Unlock{kThing});
        QCOMPARE(scene.woken(), std::string());
        scene.attempt(kCem, Unlock{kThing});
        QCOMPARE(scene.woken(), std::string("B"));
        QVERIFY(scene.attempt(kBen, Lock{kThing, Hold::Alone}));
        scene.done(kBen);
        QVERIFY(!scene.attempt(kAda, Lock{kThing, Hold::WithOthers}));
        QVERIFY(!scene.attempt(kCem, Lock{kThing, Hold::WithOthers}));
        scene.attempt(kBen, Unlock{kThing});
        QCOMPARE(scene.woken(), std::string("AC"));
    }

    // ---- Semaphore

    void KeyIsHandedToTheOneThatWaitedLongest()
    {
        Scene scene({Semaphore{1}});
        QVERIFY(scene.attempt(kAda, Acquire{kThing}));
        QVERIFY(!scene.attempt(kBen, Acquire{kThing}));
        QVERIFY(!scene.attempt(kCem, Acquire{kThing}));
        scene.attempt(kAda, Release{kThing});
        QCOMPARE(scene.woken(), std::string("B"));
        QCOMPARE(scene.waitOf(kBen), std::string("granted by A at 4 ms"));
        QVERIFY(scene.attempt(kBen, Acquire{kThing})); // has it already, and takes no second one
        scene.done(kBen);
        scene.attempt(kBen, Release{kThing});
        QCOMPARE(scene.woken(), std::string("C"));
        QVERIFY(scene.session.board().look().holders[0] == std::vector{kCem});
    }

    // ---- Channel

    void ValuesLieInTheChannelInOrder()
    {
        Scene scene({Channel{2}});
        QVERIFY(scene.attempt(kAda, Send{kThing, Cargo::Next}));
        QVERIFY(scene.attempt(kAda, Send{kThing, Cargo::Next}));
        QVERIFY(!scene.attempt(kAda, Send{kThing, Cargo::Next}));
        for (std::int64_t value = 1; value <= 3; ++value) {
            QVERIFY(scene.attempt(kBen, Receive{kThing}));
            QCOMPARE(scene.states[1].inHand, value);
            QVERIFY(scene.state->waits().passed()->from == kAda);
        }
        QCOMPARE(scene.woken(), std::string("A"));
        QCOMPARE(scene.waitOf(kAda), std::string("granted by B at 4 ms"));
        QVERIFY(!scene.attempt(kBen, Receive{kThing}));
        QCOMPARE(scene.session.board().uses(kThing), std::int64_t{3});
    }

    void ReceiverThatWaitsIsGivenTheValue()
    {
        Scene scene({Channel{0}});
        QVERIFY(!scene.attempt(kBen, Receive{kThing}));
        QVERIFY(scene.attempt(kAda, Send{kThing, Cargo::Next}));
        QCOMPARE(scene.woken(), std::string("B"));
        QCOMPARE(scene.waitOf(kBen), std::string("granted by A at 2 ms"));
        QCOMPARE(scene.states[1].inHand, std::int64_t{1});
    }

    void SenderWithoutRoomWaitsForItsReceiver()
    {
        Scene scene({Channel{0}});
        QVERIFY(!scene.attempt(kAda, Send{kThing, Cargo::Next}));
        QVERIFY(!scene.attempt(kCem, Send{kThing, Cargo::Next}));
        QVERIFY(scene.attempt(kBen, Receive{kThing}));
        QCOMPARE(scene.woken(), std::string("A"));
        QVERIFY(scene.attempt(kBen, Receive{kThing}));
        QCOMPARE(scene.woken(), std::string("C"));
    }

    // ---- Condition

    void WhoWaitsForANoticeGivesTheMutexBack()
    {
        Scene scene({Condition{kKey}, Mutex{}, Counter{}});
        const WaitUntil wait{kThing, kCounter, 1, 1};
        scene.attempt(kAda, Lock{kKey});
        QVERIFY(!scene.attempt(kAda, wait));
        QVERIFY(scene.attempt(kBen, Lock{kKey}));
        scene.session.memory().counter(kCounter) = 1;
        scene.attempt(kBen, Notify{kThing});
        QCOMPARE(scene.woken(), std::string("A"));
        scene.attempt(kBen, Unlock{kKey});
        QVERIFY(scene.attempt(kAda, wait));
        QCOMPARE(scene.waitOf(kAda), std::string("woken by B at 4 ms"));
        QVERIFY(scene.state->waits().of(kAda).kind == LinkKind::Notice);
        QVERIFY(scene.session.board().look().holders[1] == std::vector{kAda});
    }

    /// The one that called it still has the mutex: a wait for a notice, and then one for a lock.
    void WhoIsCalledBeforeTheMutexIsFreeWaitsTwice()
    {
        Scene scene({Condition{kKey}, Mutex{}, Counter{}});
        const WaitUntil wait{kThing, kCounter, 1, 1};
        scene.attempt(kAda, Lock{kKey});
        scene.attempt(kAda, wait);
        scene.attempt(kBen, Lock{kKey});
        scene.session.memory().counter(kCounter) = 1;
        scene.attempt(kBen, Notify{kThing});
        scene.woken();
        QVERIFY(!scene.attempt(kAda, wait));
        scene.attempt(kBen, Unlock{kKey});
        QCOMPARE(scene.woken(), std::string("A"));
        QVERIFY(scene.attempt(kAda, wait));
        const Wait& own = scene.state->waits().of(kAda);
        QVERIFY(own.notice.has_value());
        QVERIFY(own.notice->began == TimePoint(2ms));
        QVERIFY(own.notice->caller.task == kBen && own.notice->caller.at == TimePoint(4ms));
        QVERIFY(own.kind == LinkKind::Unlocked && own.what == kKey && own.activity == Activity::WaitingLock);
        QVERIFY(own.began == TimePoint(5ms) && own.over == TimePoint(6ms));
    }

    void WhoIsCalledInVainWaitsOn()
    {
        Scene scene({Condition{kKey}, Mutex{}, Counter{}});
        const WaitUntil wait{kThing, kCounter, 1, 1};
        scene.attempt(kAda, Lock{kKey});
        scene.attempt(kAda, wait);
        scene.attempt(kBen, Lock{kKey});
        scene.attempt(kBen, Notify{kThing});
        scene.attempt(kAda, wait);
        scene.attempt(kBen, Unlock{kKey});
        scene.woken();
        QVERIFY(!scene.attempt(kAda, wait));
        const Wait& own = scene.state->waits().of(kAda);
        QVERIFY(!own.notice && own.began == TimePoint(2ms) && own.activity == Activity::WaitingMessage);
        QVERIFY(scene.attempt(kCem, Lock{kKey})); // it gave the mutex back again
        scene.session.memory().counter(kCounter) = 1;
        scene.attempt(kCem, Notify{kThing});
        QCOMPARE(scene.woken(), std::string("A"));
    }

    void NoticeWakesAllWhoWait()
    {
        Scene scene({Condition{kKey}, Mutex{}, Counter{}});
        const WaitUntil wait{kThing, kCounter, 1, 1};
        for (const TaskId task : {kAda, kBen}) {
            scene.attempt(task, Lock{kKey});
            scene.attempt(task, wait);
        }
        scene.woken();
        scene.attempt(kCem, Lock{kKey});
        scene.attempt(kCem, Notify{kThing});
        QCOMPARE(scene.woken(), std::string("AB"));
    }

    // ---- Patience

    void WhoHasNoPatienceLeftLeavesTheQueue()
    {
        Scene scene({Semaphore{1}}, {AcquireWithin{kThing, 5ms, 0}});
        QVERIFY(scene.attempt(kBen, Acquire{kThing}));
        QVERIFY(!scene.attempt(kAda, AcquireWithin{kThing, 5ms, 0})); // at 2 ms
        QVERIFY(!scene.isStuck(kAda));
        QVERIFY(scene.state->alarmToSet(kAda) == TimePoint(7ms));
        QVERIFY(!scene.state->alarmToSet(kAda));
        QVERIFY(!scene.attempt(kCem, Acquire{kThing}));
        QVERIFY(!scene.state->alarm(kAda, TimePoint(7ms)));
        QCOMPARE(scene.woken(), std::string("A"));
        const Wait& wait = scene.state->waits().of(kAda);
        QVERIFY(wait.isGranted && wait.gaveUp && !wait.helper);
        QVERIFY(wait.over == TimePoint(7ms));
        scene.attempt(kBen, Release{kThing});
        QCOMPARE(scene.woken(), std::string("C")); // the key is not for who has left
        QCOMPARE(scene.session.sharedOutcomes()[0].refused, 1);
        QCOMPARE(scene.session.sharedOutcomes()[0].uses, 2);
    }

    void KeyThatComesInTimeIsTakenAndItsAlarmIsNothing()
    {
        Scene scene({Semaphore{1}}, {AcquireWithin{kThing, 5ms, 0}});
        scene.attempt(kBen, Acquire{kThing});
        QVERIFY(!scene.attempt(kAda, AcquireWithin{kThing, 5ms, 0}));
        QVERIFY(scene.state->alarmToSet(kAda) == TimePoint(7ms));
        scene.attempt(kBen, Release{kThing});
        QCOMPARE(scene.waitOf(kAda), std::string("granted by B at 3 ms"));
        scene.woken();
        QVERIFY(!scene.state->alarm(kAda, TimePoint(7ms)));
        QCOMPARE(scene.woken(), std::string());
        QCOMPARE(scene.session.sharedOutcomes()[0].refused, 0);
    }

    void AlarmOfAnEarlierWaitEndsNoLaterOne()
    {
        Scene scene({Semaphore{1}}, {AcquireWithin{kThing, 5ms, 0}});
        scene.attempt(kBen, Acquire{kThing});
        scene.attempt(kAda, AcquireWithin{kThing, 5ms, 0}); // until 7 ms
        QVERIFY(scene.state->alarmToSet(kAda) == TimePoint(7ms));
        scene.attempt(kBen, Release{kThing});
        scene.done(kAda);
        scene.attempt(kAda, Release{kThing});
        scene.attempt(kBen, Acquire{kThing});
        QVERIFY(!scene.attempt(kAda, AcquireWithin{kThing, 5ms, 0})); // at 6 ms, until 11 ms
        QVERIFY(!scene.state->alarmToSet(kAda));                      // one comes before
        QVERIFY(scene.state->alarm(kAda, TimePoint(7ms)) == TimePoint(11ms));
        scene.woken();
        QVERIFY(!scene.state->alarm(kAda, TimePoint(11ms)));
        QCOMPARE(scene.woken(), std::string("A"));
    }

    // ---- Barrier

    void BarrierOpensForAllAndCanBeUsedAgain()
    {
        Scene scene({Barrier{3}});
        for (int round = 0; round < 2; ++round) {
            QVERIFY(!scene.attempt(kAda, Meet{kThing}));
            QVERIFY(!scene.attempt(kBen, Meet{kThing}));
            QVERIFY(scene.attempt(kCem, Meet{kThing}));
            QCOMPARE(scene.woken(), std::string("AB"));
            QVERIFY(scene.state->waits().of(kAda).helper == kCem);
            scene.done(kAda);
            scene.done(kBen);
        }
    }

    // ---- Tasks

    void SpawnedTaskMayGoOn()
    {
        Scene scene({}, {Spawn{kBen}});
        QVERIFY(scene.isStuck(kBen));
        QVERIFY(!scene.state->isStarted(kBen));
        QVERIFY(scene.state->isStarted(kAda));
        QVERIFY(scene.attempt(kAda, Spawn{kBen}));
        QCOMPARE(scene.woken(), std::string("B"));
        QVERIFY(scene.state->isStarted(kBen));
        QVERIFY(scene.session.outcome(kBen).arrival == TimePoint(1ms));
    }

    void JoinEndsWithTheTask()
    {
        Scene scene({});
        QVERIFY(!scene.attempt(kAda, Join{kBen}));
        QVERIFY(scene.session.board().look().tasks[0].who == kBen);
        scene.state->finish(kBen, TimePoint(5ms));
        QCOMPARE(scene.woken(), std::string("A"));
        QCOMPARE(scene.waitOf(kAda), std::string("granted by B at 5 ms"));
        QVERIFY(scene.attempt(kCem, Join{kBen}));
        QVERIFY(scene.state->waits().passed()->from == kBen);
        QVERIFY(scene.state->waits().passed()->kind == LinkKind::Join && !scene.state->waits().passed()->about);
    }

    void NamesAreWrittenInTheBook()
    {
        Scene scene({Book{}}, {SignBook{kThing}, SignBook{kThing}});
        QVERIFY(scene.attempt(kBen, SignBook{kThing}));
        QVERIFY(scene.attempt(kAda, SignBook{kThing}));
        QVERIFY((scene.session.sharedOutcomes()[0].names == std::vector{kBen, kAda}));
    }
};

QTEST_APPLESS_MAIN(SharedStateTest)
#include "shared_state_test.moc"
