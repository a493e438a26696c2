// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/wait_board.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;
using TaskView = WaitSnapshot::TaskView;
using State = TaskView::State;

namespace {

constexpr TaskId kAda{0};
constexpr TaskId kBen{1};
constexpr SharedId kKey{0};
constexpr SharedId kBowl{1};

Plan planOfTwo()
{
    return planOf({{Compute{1ms}}, {Compute{1ms}}}, {Mutex{}, Semaphore{2}});
}

} // namespace

class WaitBoardTest : public QObject {
    Q_OBJECT

private slots:
    void AtFirstAllGoOnAndNobodyHoldsAnything()
    {
        const WaitSnapshot snapshot = WaitBoard(planOfTwo()).look();
        QVERIFY(snapshot.tasks == std::vector<TaskView>(2));
        QVERIFY(snapshot.holders == std::vector<std::vector<TaskId>>(2));
    }

    void TaskThatIsSpawnedWaitsForItsSpawner()
    {
        WaitBoard board(planOf({{Spawn{kBen}}, {Compute{1ms}}}));
        QVERIFY(board.look().tasks[1].state == State::Waits);
        QVERIFY(board.look().tasks[1].who == kAda);
        board.started(kBen);
        QVERIFY(board.look().tasks[1].state == State::GoesOn);
    }

    void WaitIsSeenUntilTheTaskGoesOn()
    {
        WaitBoard board(planOfTwo());
        board.waitsFor(kBen, kKey);
        const TaskView view = board.look().tasks[1];
        QVERIFY(view.state == State::Waits);
        QVERIFY(view.what == kKey);
        QVERIFY(!view.who);
        board.goesOn(kBen);
        QVERIFY(board.look().tasks[1].state == State::GoesOn);
        QVERIFY(board.look().tasks[0] == TaskView{});
    }

    void EveryWaitHasANumberOfItsOwn()
    {
        WaitBoard board(planOfTwo());
        board.waitsFor(kAda, kKey);
        const std::uint64_t first = board.look().tasks[0].waits;
        QCOMPARE(board.look().tasks[0].waits, first);
        board.goesOn(kAda);
        board.waitsFor(kAda, kKey);
        QVERIFY(board.look().tasks[0].waits != first);
    }

    void HoldersAreThoseThatTookAndDidNotGiveBack()
    {
        WaitBoard board(planOfTwo());
        board.holds(kAda, kBowl);
        board.holds(kAda, kBowl);
        board.holds(kBen, kBowl);
        QVERIFY((board.look().holders[1] == std::vector{kAda, kBen}));
        board.gaveBack(kAda, kBowl);
        QVERIFY((board.look().holders[1] == std::vector{kAda, kBen}));
        QVERIFY(board.has(kAda, kBowl));
        board.gaveBack(kAda, kBowl);
        QVERIFY(!board.has(kAda, kBowl));
        QVERIFY(board.look().holders[1] == std::vector{kBen});
        QVERIFY(board.look().holders[0].empty());
    }

    void NothingIsLeftOfAnOldSnapshot()
    {
        WaitBoard board(planOfTwo());
        board.holds(kAda, kBowl);
        board.waitsFor(kBen, kKey);
        WaitSnapshot old = board.look();
        board.gaveBack(kAda, kBowl);
        board.goesOn(kBen);
        const WaitSnapshot snapshot = board.look(std::move(old));
        QVERIFY(snapshot.holders == std::vector<std::vector<TaskId>>(2));
        QVERIFY(snapshot.tasks == board.look().tasks);
    }

    void KeyThatWasNeverTakenMayBePutIn()
    {
        WaitBoard board(planOfTwo());
        board.gaveBack(kAda, kBowl);
        board.holds(kAda, kBowl);
        QVERIFY(board.look().holders[1] == std::vector{kAda});
    }

    void ManyKeysOfOneTaskAreCounted()
    {
        WaitBoard board(planOfTwo());
        for (int n = 0; n < 256; ++n)
            board.holds(kAda, kBowl);
        QVERIFY(board.look().holders[1] == std::vector{kAda});
    }

    /// What has changed since may be on its way to the sleeper, even if it has not yet woken up.
    void WhoMayBeWokenGoesOn()
    {
        WaitBoard board(planOfTwo());
        board.waitsFor(kAda, kBowl);
        board.looked(kAda, kBowl);
        QVERIFY(board.look().tasks[0].state == State::Waits);
        board.changed(kBowl);
        QVERIFY(board.look().tasks[0].state == State::GoesOn);
        board.looked(kAda, kBowl);
        QVERIFY(board.look().tasks[0].state == State::Waits);
    }

    void WhoIsAwakeToLookAgainGoesOnInTheSameWait()
    {
        WaitBoard board(planOfTwo());
        board.waitsFor(kAda, kBowl);
        board.looked(kAda, kBowl);
        const TaskView before = board.look().tasks[0];
        board.awake(kAda);
        QVERIFY(board.look().tasks[0].state == State::GoesOn);
        board.asleep(kAda);
        QVERIFY(board.look().tasks[0] == before);
    }

    void WhoIsDoneIsFinishedAndHasGotOn()
    {
        WaitBoard board(planOfTwo());
        board.done(kAda);
        QVERIFY(board.look().tasks[0].state == State::Finished);
        QCOMPARE(board.look().tasks[0].advances, std::uint64_t{1});
    }

    void RetreatsAndAdvancesAreCounted()
    {
        WaitBoard board(planOfTwo());
        board.retreated(kBen, kKey);
        board.retreated(kBen, kKey);
        board.advanced(kBen);
        const TaskView view = board.look().tasks[1];
        QCOMPARE(view.retreats, std::uint64_t{2});
        QCOMPARE(view.advances, std::uint64_t{1});
        QVERIFY(view.refused == kKey);
    }

    void UsesAreCounted()
    {
        WaitBoard board(planOfTwo());
        board.used(kKey);
        board.used(kKey);
        QCOMPARE(board.uses(kKey), std::int64_t{2});
        QCOMPARE(board.uses(kBowl), std::int64_t{0});
    }
};

QTEST_APPLESS_MAIN(WaitBoardTest)
#include "wait_board_test.moc"
