// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/baton.h"

#include <atomic>
#include <thread>

#include "core/machine/clock.h"
#include "core/machine/thread_counters.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

constexpr std::size_t kThreads = 4;

struct Scene {
    Machine machine = plainMachine();
    Plan plan;
    Progress progress;
    StopSource stop;
    Session session{{plan, machine, 0, stop.token(), progress}};
    Baton baton{session, kThreads};
    std::vector<std::thread> threads;

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
    void awaitWanted()
    {
        while (!baton.isWanted())
            std::this_thread::yield();
    }
};

} // namespace

class BatonTest : public QObject {
    Q_OBJECT

private slots:
    void FreeBatonIsTakenAtOnce()
    {
        Scene scene;
        QVERIFY(scene.baton.take(0));
        QVERIFY(!scene.baton.isWanted());
        scene.baton.giveBack();
        QVERIFY(scene.baton.take(1));
    }

    void BatonIsHandedToTheOneThatWaits()
    {
        Scene scene;
        scene.baton.take(0);
        std::atomic<bool> taken{false};
        scene.start([&] { taken = scene.baton.take(1); });
        scene.awaitWanted();
        QVERIFY(!taken);
        scene.baton.giveBack();
        scene.join();
        QVERIFY(taken);
        QVERIFY(!scene.baton.isWanted());
    }

    /// However long that takes: a thread that looks now and then gives its core away as often.
    void WaiterSleepsUntilItIsItsTurn()
    {
        using namespace std::chrono_literals;
        if (!countersOfThisThread().voluntary)
            QSKIP("this system does not count how often a thread sleeps");
        Scene scene;
        scene.baton.take(0);
        std::int64_t slept = 0;
        scene.start([&] {
            const std::int64_t before = *countersOfThisThread().voluntary;
            scene.baton.take(1);
            slept = *countersOfThisThread().voluntary - before;
        });
        scene.awaitWanted();
        for (const SteadyTime began = readClock(); readClock() - began < 400ms;)
            std::this_thread::yield();
        scene.baton.giveBack();
        scene.join();
        QVERIFY2(slept <= 4, qPrintable(QString::number(slept))); // for the turn, and where a lock was just held
    }

    void TurnsComeInTheOrderOfAsking()
    {
        Scene scene;
        scene.baton.take(0);
        std::vector<std::size_t> order; // written by whoever has the baton
        for (const std::size_t thread : {std::size_t{3}, std::size_t{1}}) {
            std::atomic<bool> asks{false};
            scene.start([&scene, &order, &asks, thread] {
                asks = true;
                if (!scene.baton.take(thread))
                    return;
                order.push_back(thread);
                scene.baton.giveBack();
            });
            while (!asks)
                std::this_thread::yield();
            if (thread == 3)
                scene.awaitWanted();
        }
        scene.baton.giveBack();
        scene.join();
        QCOMPARE(order.size(), std::size_t{2});
        QCOMPARE(order.front(), std::size_t{3});
    }

    void OnlyOneHasItAtATime()
    {
        Scene scene;
        std::atomic<int> having{0};
        std::atomic<int> most{0};
        for (std::size_t thread = 0; thread < kThreads; ++thread) {
            scene.start([&scene, &having, &most, thread] {
                for (int n = 0; n < 2000; ++n) {
                    scene.baton.take(thread);
                    most = std::max(most.load(), ++having);
                    --having;
                    scene.baton.giveBack();
                }
            });
        }
        scene.join();
        QCOMPARE(most.load(), 1);
    }

    void StopLetsEveryoneGoWithoutIt()
    {
        Scene scene;
        scene.baton.take(0);
        std::atomic<int> refused{0};
        for (const std::size_t thread : {1, 2, 3})
            scene.start([&scene, &refused, thread] { refused += scene.baton.take(thread) ? 0 : 1; });
        scene.awaitWanted();
        scene.stop.requestStop();
        scene.baton.wakeAll();
        scene.join();
        QCOMPARE(refused.load(), 3);
        scene.baton.giveBack();
        for (const std::size_t thread : {0, 1, 2, 3}) // one of which was first in the queue
            QVERIFY(!scene.baton.take(thread));
    }

    void HolderLetsGoOnceAndTakesOnce()
    {
        Scene scene;
        BatonHolder holder{&scene.baton, 0};
        QVERIFY(holder.take());
        QVERIFY(holder.take());
        QVERIFY(holder.has);
        holder.letGo();
        holder.letGo();
        QVERIFY(!holder.has);
        QVERIFY(scene.baton.take(1));
    }

    void WhereThreadsRunFreelyThereIsAlwaysATurn()
    {
        BatonHolder holder;
        QVERIFY(holder.take());
        QVERIFY(!holder.has);
        holder.letGo();
    }
};

QTEST_APPLESS_MAIN(BatonTest)
#include "baton_test.moc"
