// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/standstill_search.h"

#include <algorithm>

#include "core/machine/clock.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kFirst{0};
constexpr SharedId kSecond{1};

TaskId task(std::size_t n)
{
    return static_cast<TaskId>(n);
}

std::string textOf(const std::vector<TaskId>& tasks)
{
    std::string text;
    for (const TaskId id : tasks)
        text += static_cast<char>('A' + indexOf(id));
    return text;
}

/// "A>1 B; B>- C": A waits for thing 1 that B has, B waits for nothing but the end of C.
std::string textOf(const std::vector<Standstill::Member>& members)
{
    std::string text;
    for (const Standstill::Member& member : members) {
        text += (text.empty() ? "" : "; ") + textOf(std::vector{member.task}) + '>';
        text += member.waitsFor ? std::to_string(indexOf(*member.waitsFor)) : "-";
        text += ' ' + (member.who ? textOf(std::vector{*member.who}) : "-");
    }
    return text;
}

/// A plan, its board, and what is to be seen there.
struct Scene {
    Scene(const std::vector<std::vector<Action>>& programs, const std::vector<SharedKind>& shared)
        : plan(planOf(programs, shared)), board(plan)
    {
    }

    std::vector<TaskId> stuck() const { return StuckSearch(plan).search(board.look()); }
    std::vector<Standstill::Member> circle() const { return circleAmong(stuck(), board.look()); }

    Plan plan;
    WaitBoard board;
};

const std::vector<Action> kNothing{Compute{1ms}};

/// A and B hold a key each and want the other's.
struct OppositeKeys : Scene {
    OppositeKeys() : Scene({kNothing, kNothing, kNothing}, {Mutex{}, Mutex{}})
    {
        board.holds(task(0), kFirst);
        board.holds(task(1), kSecond);
        board.waitsFor(task(0), kSecond);
        board.waitsFor(task(1), kFirst);
    }
};

/// A and B give way to each other.
struct AfterYou : Scene {
    AfterYou() : Scene({kNothing, kNothing, kNothing}, {Mutex{}, Mutex{}})
    {
        board.holds(task(0), kFirst);
        board.holds(task(1), kSecond);
    }
    void retreat(int times)
    {
        for (int n = 0; n < times; ++n) {
            board.retreated(task(0), kSecond);
            board.retreated(task(1), kFirst);
        }
    }
};

} // namespace

class StandstillSearchTest : public QObject {
    Q_OBJECT

private slots:
    void NobodyIsStuckWhereNobodyWaits() { QCOMPARE(textOf(Scene({kNothing, kNothing}, {}).stuck()), std::string()); }

    void OppositeKeysAreADeadlockThoughOthersGoOn()
    {
        const OppositeKeys scene;
        QCOMPARE(textOf(scene.stuck()), std::string("AB"));
        QCOMPARE(textOf(scene.circle()), std::string("A>1 B; B>0 A"));
    }

    void HolderThatGoesOnWillGiveBack()
    {
        OppositeKeys scene;
        scene.board.goesOn(task(1));
        QCOMPARE(textOf(scene.stuck()), std::string());
    }

    void LockThatIsFreeIsHad()
    {
        OppositeKeys scene;
        scene.board.gaveBack(task(1), kSecond);
        QCOMPARE(textOf(scene.stuck()), std::string());
    }

    /// C stands behind the circle, and is none of it.
    void WhoWaitsForTheCircleIsStuckButNotInIt()
    {
        OppositeKeys scene;
        scene.board.waitsFor(task(2), kFirst);
        QCOMPARE(textOf(scene.stuck()), std::string("ABC"));
        QCOMPARE(textOf(scene.circle()), std::string("A>1 B; B>0 A"));
    }

    void CircleIsFoundFromBehindIt()
    {
        Scene scene({kNothing, kNothing, kNothing}, {Mutex{}, Mutex{}});
        scene.board.holds(task(1), kFirst);
        scene.board.holds(task(2), kSecond);
        scene.board.waitsFor(task(0), kFirst);
        scene.board.waitsFor(task(1), kSecond);
        scene.board.waitsFor(task(2), kFirst);
        QCOMPARE(textOf(scene.circle()), std::string("B>1 C; C>0 B"));
    }

    void LockOfOneThatIsDoneIsNeverHad()
    {
        Scene scene({kNothing, kNothing}, {Mutex{}});
        scene.board.holds(task(0), kFirst);
        scene.board.done(task(0));
        scene.board.waitsFor(task(1), kFirst);
        QCOMPARE(textOf(scene.circle()), std::string("B>0 -"));
    }

    void WhoTakesALockTwiceWaitsForItself()
    {
        Scene scene({kNothing, kNothing}, {Mutex{}});
        scene.board.holds(task(0), kFirst);
        scene.board.waitsFor(task(0), kFirst);
        QCOMPARE(textOf(scene.circle()), std::string("A>0 A"));
    }

    void WriterWaitsForEveryReader()
    {
        Scene scene({kNothing, kNothing, kNothing}, {RwLock{}, Mutex{}});
        scene.board.holds(task(0), kFirst);
        scene.board.holds(task(1), kFirst);
        scene.board.holds(task(2), kSecond);
        scene.board.waitsFor(task(2), kFirst);
        scene.board.waitsFor(task(1), kSecond);
        QCOMPARE(textOf(scene.circle()), std::string("B>1 C; C>0 B")); // A would go on, and that does not help
    }

    void EndOfATaskComes()
    {
        Scene scene({kNothing, kNothing}, {});
        scene.board.waitsFor(task(0), task(1));
        QCOMPARE(textOf(scene.stuck()), std::string());
        scene.board.done(task(1));
        QCOMPARE(textOf(scene.stuck()), std::string());
    }

    void TasksThatWaitForEachOthersEndAreADeadlock()
    {
        Scene scene({kNothing, kNothing}, {});
        scene.board.waitsFor(task(0), task(1));
        scene.board.waitsFor(task(1), task(0));
        QCOMPARE(textOf(scene.circle()), std::string("A>- B; B>- A"));
    }

    void WhoMayBeHelpedIsNotStuck_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("release") << 0;
        QTest::addRow("send") << 1;
        QTest::addRow("receive") << 2;
        QTest::addRow("notify") << 3;
        QTest::addRow("meet") << 4;
    }
    void WhoMayBeHelpedIsNotStuck()
    {
        QFETCH(int, kind);
        const std::pair<Action, SharedKind> all[] = {{Release{kFirst}, Semaphore{}},
                                                     {Send{kFirst, Cargo::Next}, Channel{}},
                                                     {Receive{kFirst}, Channel{}},
                                                     {Notify{kFirst}, Condition{kSecond}},
                                                     {Meet{kFirst}, Barrier{3}}};
        const auto& [help, object] = all[kind];
        Scene scene({kNothing, {help}, {help}}, {object, Mutex{}});
        scene.board.waitsFor(task(0), kFirst);
        scene.board.waitsFor(task(1), kFirst);
        QCOMPARE(textOf(scene.stuck()), std::string());
        scene.board.done(task(2));
        QCOMPARE(textOf(scene.stuck()), std::string("AB"));
        QCOMPARE(textOf(scene.circle()), std::string("A>0 -; B>0 -"));
    }

    void HelpIsPassedOnThroughThoseWhoWait()
    {
        Scene scene({{Receive{kFirst}}, {Receive{kSecond}, Send{kFirst, Cargo::InHand}}, {Send{kSecond, Cargo::Next}}},
                    {Channel{}, Channel{}});
        scene.board.waitsFor(task(0), kFirst);
        scene.board.waitsFor(task(1), kSecond);
        QCOMPARE(textOf(scene.stuck()), std::string());
    }

    /// Ten thousand that wait for one another, in the direction that is slow to search, and at one barrier.
    void ManyTasksAreSearchedInATimeThatGrowsWithThem()
    {
        const auto timeOf = [](std::size_t tasks) {
            std::vector<std::vector<Action>> programs(tasks, {Meet{kFirst}});
            Scene scene(programs, {Barrier{tasks}});
            for (std::size_t n = 0; n + 1 < tasks; ++n) {
                if (n % 2 == 0)
                    scene.board.waitsFor(task(n), kFirst);
                else
                    scene.board.waitsFor(task(n), task(n + 1));
            }
            scene.board.waitsFor(task(tasks - 1), task(tasks - 1));
            const SteadyTime began = readClock();
            const std::vector<TaskId> stuck = scene.stuck();
            const std::vector<Standstill::Member> members = circleAmong(stuck, scene.board.look());
            const Duration took = readClock() - began;
            return stuck.size() == tasks && members.size() == 1 ? took : Duration(24h);
        };
        timeOf(1'000);
        const Duration small = timeOf(1'000);
        const Duration large = std::min({timeOf(10'000), timeOf(10'000), timeOf(10'000)});
        QVERIFY(large < 40 * small + 100ms); // a search in squares takes 100 times as long, in cubes 1000 times
    }

    void DeadlockIsNamedWhenTwoLooksAgree()
    {
        const OppositeKeys scene;
        StandstillWatch watch(scene.plan, scene.board);
        QVERIFY(!watch.look());
        QVERIFY(watch.look());
        QVERIFY(watch.standstill().kind == StandstillKind::Deadlock);
        QCOMPARE(textOf(watch.standstill().members), std::string("A>1 B; B>0 A"));
    }

    void AnotherWaitIsNotTheSameWait()
    {
        OppositeKeys scene;
        StandstillWatch watch(scene.plan, scene.board);
        QVERIFY(!watch.look());
        scene.board.goesOn(task(0));
        scene.board.waitsFor(task(0), kSecond);
        QVERIFY(!watch.look());
        QVERIFY(watch.look());
    }

    /// A holds the mutex only to look whether its wait at the condition is over; B, which could call it, waits for that.
    void WhoLooksAgainWithTheMutexKeepsNobodyWaiting()
    {
        Scene scene({{WaitUntil{kFirst, SharedId{2}, 1, 1}}, {Notify{kFirst}}}, {Condition{kSecond}, Mutex{}, Counter{}});
        scene.board.waitsFor(task(0), kFirst);
        scene.board.looked(task(0), kFirst);
        scene.board.awake(task(0));
        scene.board.holds(task(0), kSecond);
        scene.board.waitsFor(task(1), kSecond);
        StandstillWatch watch(scene.plan, scene.board);
        QVERIFY(!watch.look());
        QVERIFY(!watch.look());
        scene.board.asleep(task(0)); // ... and with the mutex, that would be a deadlock
        QVERIFY(!watch.look());
        QVERIFY(watch.look());
    }

    void LivelockIsNamedWhenBothGiveWayAgainAndAgain()
    {
        AfterYou scene;
        StandstillWatch watch(scene.plan, scene.board);
        QVERIFY(!watch.look());
        scene.retreat(3);
        QVERIFY(!watch.look());
        scene.retreat(20);
        QVERIFY(watch.look());
        QVERIFY(watch.standstill().kind == StandstillKind::Livelock);
        QCOMPARE(textOf(watch.standstill().members), std::string("A>1 B; B>0 A"));
    }

    void WhereSomeoneGetsOnThereIsNoLivelock()
    {
        AfterYou scene;
        StandstillWatch watch(scene.plan, scene.board);
        for (int n = 0; n < 10; ++n) {
            scene.retreat(20);
            scene.board.advanced(task(2));
            QVERIFY(!watch.look());
        }
    }

    void OneThatGivesWayAloneIsNoLivelock()
    {
        AfterYou scene;
        StandstillWatch watch(scene.plan, scene.board);
        QVERIFY(!watch.look());
        for (int n = 0; n < 100; ++n)
            scene.board.retreated(task(0), kSecond);
        QVERIFY(!watch.look());
    }
};

QTEST_APPLESS_MAIN(StandstillSearchTest)
#include "standstill_search_test.moc"
