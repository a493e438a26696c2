// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/blocking_objects.h"

#include <algorithm>
#include <thread>

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

/// Objects, and threads that use them.
class Scene {
public:
    explicit Scene(const std::vector<SharedKind>& shared)
        : plan(planOf({{Compute{}}, {Compute{}}, {Compute{}}, {Compute{}}}, shared)),
          session({plan, machine, 0, stop.token(), progress}),
          objects(plan)
    {
        recorder.start(TickClock().moment());
    }
    ~Scene()
    {
        stop.requestStop();
        join();
    }

    Asker asker(TaskId task, SharedId what = kThing) { return {task, what, session, recorder, turns[indexOf(task)]}; }

    template<typename Object>
    Object& get(SharedId id = kThing)
    {
        return objects.get<Object>(id);
    }

    template<typename Work>
    void start(Work work)
    {
        threads.emplace_back(work);
    }
    void join()
    {
        for (std::thread& thread : std::exchange(threads, {}))
            thread.join();
    }
    /// Until the board says that the task waits.
    void awaitWaiting(TaskId task)
    {
        while (session.board().look().tasks[indexOf(task)].state != State::Waits)
            std::this_thread::yield();
    }

    Machine machine = plainMachine();
    Plan plan;
    Progress progress;
    StopSource stop;
    Session session;
    BlockingObjects objects;
    LaneRecorder recorder{16, 24h};
    BatonHolder turns[4]{};
    std::vector<std::thread> threads;
};

bool isFrom(const Passage& passage, TaskId helper)
{
    return passage.helper && passage.helper->task == helper;
}

const std::vector<SharedKind> kConditionAndItsKey{Condition{kKey}, Mutex{}, Counter{}};
const WaitUntil kUntilOne{kThing, kCounter, 1, 1};

} // namespace

class BlockingObjectsTest : public QObject {
    Q_OBJECT

    static void addHandovers()
    {
        QTest::addColumn<bool>("fair");
        QTest::newRow("barging") << false;
        QTest::newRow("fair") << true;
    }
    static std::vector<SharedKind> mutexes(bool fair) { return {Mutex{fair ? Handover::Fair : Handover::Barging}}; }

private slots:
    // ---- Mutex

    void FreeMutexIsTakenAtOnce_data() { addHandovers(); }
    void FreeMutexIsTakenAtOnce()
    {
        QFETCH(bool, fair);
        Scene scene(mutexes(fair));
        const Passage passage = scene.get<BlockingMutex>().lock(scene.asker(kAda));
        QVERIFY(passage.passed && !passage.waited && !passage.helper);
        QVERIFY(scene.session.board().look().holders[0] == std::vector{kAda});
        QCOMPARE(scene.session.board().uses(kThing), std::int64_t{1});
        scene.get<BlockingMutex>().unlock(scene.asker(kAda));
        QVERIFY(scene.session.board().look().holders[0].empty());
    }

    void TakenMutexIsNotTriedInVain_data() { addHandovers(); }
    void TakenMutexIsNotTriedInVain()
    {
        QFETCH(bool, fair);
        Scene scene(mutexes(fair));
        auto& mutex = scene.get<BlockingMutex>();
        QVERIFY(mutex.tryLock(scene.asker(kAda)).passed);
        QVERIFY(!mutex.tryLock(scene.asker(kBen)).passed);
        mutex.unlock(scene.asker(kAda));
        const Passage passage = mutex.tryLock(scene.asker(kBen));
        QVERIFY(passage.passed);
        QVERIFY(isFrom(passage, kAda));
        mutex.unlock(scene.asker(kBen));
    }

    void WhoWaitsForAMutexGetsItFromItsHolder_data() { addHandovers(); }
    void WhoWaitsForAMutexGetsItFromItsHolder()
    {
        QFETCH(bool, fair);
        Scene scene(mutexes(fair));
        auto& mutex = scene.get<BlockingMutex>();
        mutex.lock(scene.asker(kAda));
        Passage passage;
        scene.start([&] {
            passage = mutex.lock(scene.asker(kBen));
            mutex.unlock(scene.asker(kBen));
        });
        scene.awaitWaiting(kBen);
        mutex.unlock(scene.asker(kAda));
        scene.join();
        QVERIFY(passage.passed && passage.waited);
        QVERIFY(isFrom(passage, kAda));
    }

    void FairMutexServesInTheOrderOfAsking()
    {
        Scene scene({Mutex{Handover::Fair}});
        auto& mutex = scene.get<BlockingMutex>();
        mutex.lock(scene.asker(kAda));
        std::vector<TaskId> order; // guarded by the mutex
        for (const TaskId task : {kCem, kBen}) {
            scene.start([&scene, &mutex, &order, task] {
                mutex.lock(scene.asker(task));
                order.push_back(task);
                mutex.unlock(scene.asker(task));
            });
            scene.awaitWaiting(task);
        }
        mutex.unlock(scene.asker(kAda));
        scene.join();
        QVERIFY((order == std::vector{kCem, kBen}));
    }

    /// Whoever gave up has left its place in the queue behind, which is never served.
    void StopLetsEveryoneGoWhoWaitsForAMutex_data() { addHandovers(); }
    void StopLetsEveryoneGoWhoWaitsForAMutex()
    {
        QFETCH(bool, fair);
        Scene scene(mutexes(fair));
        auto& mutex = scene.get<BlockingMutex>();
        mutex.lock(scene.asker(kAda));
        std::atomic<int> refused{0};
        for (const TaskId task : {kBen, kCem}) {
            scene.start([&scene, &mutex, &refused, task] { refused += mutex.lock(scene.asker(task)).passed ? 0 : 1; });
            scene.awaitWaiting(task);
        }
        scene.stop.requestStop();
        scene.join();
        QCOMPARE(refused.load(), 2);
        mutex.unlock(scene.asker(kAda));
        const Passage late = mutex.lock(scene.asker(kBen)); // comes back, with it or without
        if (late.passed)
            mutex.unlock(scene.asker(kBen));
    }

    // ---- Read-write lock

    void ReadersGoInTogetherAndTheWriterAlone()
    {
        Scene scene({RwLock{}});
        auto& library = scene.get<BlockingRwLock>();
        QVERIFY(library.lock(scene.asker(kAda), Hold::WithOthers).passed);
        const Passage second = library.lock(scene.asker(kBen), Hold::WithOthers);
        QVERIFY(second.passed && !second.waited);
        Passage writer;
        scene.start([&] {
            writer = library.lock(scene.asker(kCem), Hold::Alone);
            library.unlock(scene.asker(kCem));
        });
        scene.awaitWaiting(kCem);
        library.unlock(scene.asker(kAda));
        QVERIFY(scene.session.board().look().tasks[2].state == State::Waits);
        library.unlock(scene.asker(kBen));
        scene.join();
        QVERIFY(writer.passed && writer.waited);
        QVERIFY(isFrom(writer, kBen));
    }

    void StopLetsTheWriterGo()
    {
        Scene scene({RwLock{}});
        auto& library = scene.get<BlockingRwLock>();
        library.lock(scene.asker(kAda), Hold::WithOthers);
        Passage writer{.passed = true};
        scene.start([&] { writer = library.lock(scene.asker(kCem), Hold::Alone); });
        scene.awaitWaiting(kCem);
        scene.stop.requestStop();
        scene.join();
        QVERIFY(!writer.passed);
        library.unlock(scene.asker(kAda));
    }

    // ---- Semaphore

    void BowlHoldsSoManyKeys()
    {
        Scene scene({Semaphore{2}});
        auto& bowl = scene.get<BlockingSemaphore>();
        QVERIFY(!bowl.acquire(scene.asker(kAda)).waited);
        QVERIFY(!bowl.acquire(scene.asker(kBen)).waited);
        Passage third;
        scene.start([&] { third = bowl.acquire(scene.asker(kCem)); });
        scene.awaitWaiting(kCem);
        bowl.release(scene.asker(kBen));
        scene.join();
        QVERIFY(third.passed && third.waited);
        QVERIFY(isFrom(third, kBen));
        QVERIFY((scene.session.board().look().holders[0] == std::vector{kAda, kCem}));
    }

    // ---- Channel

    void ValuesComeInOrderAndFromTheirSender()
    {
        Scene scene({Channel{2}});
        auto& channel = scene.get<BlockingChannel>();
        QVERIFY(!channel.send(scene.asker(kAda), 1).waited);
        QVERIFY(!channel.send(scene.asker(kBen), 2).waited);
        std::int64_t value = 0;
        QVERIFY(isFrom(channel.receive(scene.asker(kCem), value), kAda));
        QCOMPARE(value, std::int64_t{1});
        QVERIFY(isFrom(channel.receive(scene.asker(kCem), value), kBen));
        QCOMPARE(value, std::int64_t{2});
    }

    void FullChannelMakesTheSenderWait()
    {
        Scene scene({Channel{1}});
        auto& channel = scene.get<BlockingChannel>();
        channel.send(scene.asker(kAda), 1);
        Passage second;
        scene.start([&] { second = channel.send(scene.asker(kAda), 2); });
        scene.awaitWaiting(kAda);
        std::int64_t value = 0;
        channel.receive(scene.asker(kBen), value);
        scene.join();
        QVERIFY(second.passed && second.waited);
        QVERIFY(isFrom(second, kBen));
    }

    /// Two senders, two receivers: each sender is told of the one that took its own value.
    void SenderWithoutRoomMeetsItsReceiver()
    {
        Scene scene({Channel{0}});
        auto& channel = scene.get<BlockingChannel>();
        Passage first;
        scene.start([&] { first = channel.send(scene.asker(kAda), 1); });
        scene.awaitWaiting(kAda);
        Passage second;
        scene.start([&] { second = channel.send(scene.asker(kBen), 2); });
        scene.awaitWaiting(kBen);
        std::int64_t value = 0;
        QVERIFY(isFrom(channel.receive(scene.asker(kCem), value), kAda));
        QCOMPARE(value, std::int64_t{1});
        QVERIFY(isFrom(channel.receive(scene.asker(TaskId{3}), value), kBen));
        QCOMPARE(value, std::int64_t{2});
        scene.join();
        QVERIFY(isFrom(first, kCem));
        QVERIFY(isFrom(second, TaskId{3}));
    }

    /// The sender has gone, its value lies there still: who takes it must not reach for the sender.
    void ReceiverAfterAStopTellsNobody()
    {
        Scene scene({Channel{0}});
        auto& channel = scene.get<BlockingChannel>();
        Passage sent{.passed = true};
        scene.start([&] { sent = channel.send(scene.asker(kAda), 7); });
        scene.awaitWaiting(kAda);
        scene.stop.requestStop();
        scene.join();
        QVERIFY(!sent.passed);
        std::int64_t value = 0;
        QVERIFY(channel.receive(scene.asker(kBen), value).passed);
        QCOMPARE(value, std::int64_t{7});
        QVERIFY(!channel.receive(scene.asker(kBen), value).passed);
    }

    // ---- Condition

    void WhoNeedsNoNoticeDoesNotWait()
    {
        Scene scene(kConditionAndItsKey);
        auto& mutex = scene.get<BlockingMutex>(kKey);
        scene.session.memory().counter(kCounter) = 1;
        mutex.lock(scene.asker(kAda, kKey));
        const auto result = scene.get<BlockingCondition>().waitUntil(scene.asker(kAda), kUntilOne, mutex);
        QVERIFY(result.notice.passed && !result.notice.waited);
        QVERIFY(result.lock.passed && !result.lock.waited);
        mutex.unlock(scene.asker(kAda, kKey));
    }

    void WhoIsCalledGetsTheMutexBack()
    {
        Scene scene(kConditionAndItsKey);
        auto& mutex = scene.get<BlockingMutex>(kKey);
        BlockingCondition::Result result;
        scene.start([&] {
            mutex.lock(scene.asker(kAda, kKey));
            result = scene.get<BlockingCondition>().waitUntil(scene.asker(kAda), kUntilOne, mutex);
            mutex.unlock(scene.asker(kAda, kKey));
        });
        scene.awaitWaiting(kAda);
        mutex.lock(scene.asker(kBen, kKey));
        scene.session.memory().counter(kCounter) = 1;
        scene.get<BlockingCondition>().notify(scene.asker(kBen));
        mutex.unlock(scene.asker(kBen, kKey));
        scene.join();
        QVERIFY(result.notice.passed && result.notice.waited && result.lock.passed);
        QVERIFY(isFrom(result.notice, kBen));
        QVERIFY(scene.session.board().look().holders[1].empty());
        QVERIFY(scene.session.board().look().tasks[0].state == State::GoesOn);
    }

    /// Somebody called once, but not since this one has been waiting: no one is said to have called it.
    void CallFromBeforeTheWaitIsNotTheOneThatEndedIt()
    {
        Scene scene(kConditionAndItsKey);
        auto& mutex = scene.get<BlockingMutex>(kKey);
        scene.get<BlockingCondition>().notify(scene.asker(kBen));
        BlockingCondition::Result result;
        scene.start([&] {
            mutex.lock(scene.asker(kAda, kKey));
            result = scene.get<BlockingCondition>().waitUntil(scene.asker(kAda), kUntilOne, mutex);
            mutex.unlock(scene.asker(kAda, kKey));
        });
        scene.awaitWaiting(kAda);
        scene.session.memory().counter(kCounter) = 1;
        scene.join();
        QVERIFY(result.notice.passed && result.notice.waited);
        QVERIFY(!result.notice.helper);
    }

    void StopEndsTheWaitForANotice()
    {
        Scene scene(kConditionAndItsKey);
        auto& mutex = scene.get<BlockingMutex>(kKey);
        BlockingCondition::Result result{.notice = {.passed = true}, .lock = {}, .lockBegan = {}};
        scene.start([&] {
            mutex.lock(scene.asker(kAda, kKey));
            result = scene.get<BlockingCondition>().waitUntil(scene.asker(kAda), kUntilOne, mutex);
        });
        scene.awaitWaiting(kAda);
        mutex.lock(scene.asker(kBen, kKey)); // and keeps it, so that the other one cannot have it back
        scene.stop.requestStop();
        scene.join();
        QVERIFY(!result.notice.passed);
        QVERIFY(!result.lock.passed);
        mutex.unlock(scene.asker(kBen, kKey));
    }

    // ---- Barrier

    void LastOneOpensTheBarrierForAll()
    {
        Scene scene({Barrier{3}});
        Passage passages[3];
        for (const TaskId task : {kAda, kBen}) {
            scene.start([&scene, &passages, task] {
                passages[indexOf(task)] = scene.get<BlockingBarrier>().meet(scene.asker(task));
            });
            scene.awaitWaiting(task);
        }
        passages[2] = scene.get<BlockingBarrier>().meet(scene.asker(kCem));
        scene.join();
        QVERIFY(passages[0].waited && isFrom(passages[0], kCem));
        QVERIFY(passages[1].waited && isFrom(passages[1], kCem));
        QVERIFY(passages[2].passed && !passages[2].waited && !passages[2].helper);
    }

    /// More tasks than parties: who wakes up late is still told who opened the barrier for it.
    void EachIsToldOfItsOwnOpening()
    {
        Scene scene({Barrier{2}});
        for (int round = 0; round < 200; ++round) {
            Passage first;
            Passage second;
            scene.start([&] { first = scene.get<BlockingBarrier>().meet(scene.asker(kAda)); });
            scene.awaitWaiting(kAda);
            scene.get<BlockingBarrier>().meet(scene.asker(kBen));
            scene.start([&] { second = scene.get<BlockingBarrier>().meet(scene.asker(kCem)); });
            scene.awaitWaiting(kCem);
            scene.get<BlockingBarrier>().meet(scene.asker(TaskId{3}));
            scene.join();
            QVERIFY(isFrom(first, kBen));
            QVERIFY(isFrom(second, TaskId{3}));
        }
    }

    void StopLetsGoWhoWaitsAtTheBarrier()
    {
        Scene scene({Barrier{2}});
        Passage passage{.passed = true};
        scene.start([&] { passage = scene.get<BlockingBarrier>().meet(scene.asker(kAda)); });
        scene.awaitWaiting(kAda);
        scene.stop.requestStop();
        scene.join();
        QVERIFY(!passage.passed);
    }

    // ---- Tasks

    void DoorOpensWhenTheTaskIsStarted()
    {
        Scene scene({});
        Passage passage;
        scene.start([&] { passage = scene.objects.doors().awaitStart(scene.asker(kBen)); });
        scene.objects.doors().start(scene.asker(kAda), kBen);
        scene.join();
        QVERIFY(passage.passed);
        QVERIFY(isFrom(passage, kAda));
    }

    void TaskThatIsNeverStartedIsLetGoByAStop()
    {
        Scene scene({});
        Passage passage{.passed = true};
        scene.start([&] { passage = scene.objects.doors().awaitStart(scene.asker(kBen)); });
        scene.stop.requestStop();
        scene.join();
        QVERIFY(!passage.passed);
    }

    void JoinWaitsForTheEnd()
    {
        Scene scene({});
        Passage passage;
        scene.start([&] { passage = scene.objects.doors().join(scene.asker(kAda), kBen); });
        scene.awaitWaiting(kAda);
        QVERIFY(scene.session.board().look().tasks[0].who == kBen);
        scene.objects.doors().finish(scene.asker(kBen));
        scene.join();
        QVERIFY(passage.passed && passage.waited);
        QVERIFY(isFrom(passage, kBen));
        const Passage again = scene.objects.doors().join(scene.asker(kCem), kBen);
        QVERIFY(again.passed && !again.waited);
        QVERIFY(isFrom(again, kBen));
    }

    // ---- Starting tasks

    /// Its thread may not have a turn for long on a busy computer; and who started it waits for its end.
    void WhoWasStartedDoesNotWaitAnyMore()
    {
        Scene scene({});
        scene.session.board().waitsFor(kBen, kAda); // as for any task that is to be started
        QVERIFY(scene.session.board().look().tasks[indexOf(kBen)].state == State::Waits);
        scene.objects.doors().start(scene.asker(kAda), kBen);
        QVERIFY(scene.session.board().look().tasks[indexOf(kBen)].state != State::Waits);
    }
};

QTEST_APPLESS_MAIN(BlockingObjectsTest)
#include "blocking_objects_test.moc"
