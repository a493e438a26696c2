// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/waits.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;
using Handing = Waits::Handing;

namespace {

constexpr TaskId kAda{0};
constexpr TaskId kBen{1};
constexpr TaskId kCem{2};
constexpr SharedId kThing{0};
constexpr SharedId kRoom{1};
constexpr StepIndex kFirst{0};

TimePoint at(int milliseconds)
{
    return TimePoint(std::chrono::milliseconds(milliseconds));
}

/// A lane that puts into words what is written down: "waiting-lock 2-5; unlocked A to B, 5-7".
struct WordLane {
    void waited(TaskId, StepIndex step, Activity activity, TimePoint began, TimePoint over)
    {
        add(std::string(idOf(activity)) + " at " + std::to_string(indexOf(step)) + ' ' + time(began) + '-' + time(over));
    }
    void link(const Link& link)
    {
        add(std::string(idOf(link.kind)) + ' ' + name(link.from) + " to " + name(link.to) + ' ' + time(link.sent) + '-'
            + time(link.got));
    }
    void resumed() { add("resumed"); }
    TimePoint now() const { return clock; }
    TimePoint read() const { return clock; }

    void add(const std::string& what) { text += (text.empty() ? "" : "; ") + what; }
    static std::string name(TaskId task) { return std::string(1, static_cast<char>('A' + indexOf(task))); }
    static std::string time(TimePoint t) { return std::to_string(t.time_since_epoch() / 1ms); }

    TimePoint clock;
    std::string text;
};

struct Scene {
    Scene() : plan(planOf({{Compute{}, Compute{}, Compute{}}, {Compute{}}, {Compute{}}}, {Mutex{}, Condition{kThing}}))
    {
    }

    std::string passAt(TaskId task, int milliseconds)
    {
        WordLane lane{.clock = at(milliseconds), .text = {}};
        waits.recordPass(task, kFirst, lane);
        return lane.text;
    }
    std::string goOnAt(TaskId task, TaskState& state, int milliseconds)
    {
        WordLane lane{.clock = at(milliseconds), .text = {}};
        waits.recordGranted(task, state, lane);
        return lane.text;
    }
    std::string endAt(TaskId task, int milliseconds)
    {
        WordLane lane{.clock = at(milliseconds), .text = {}};
        waits.recordOpen(task, kFirst, lane);
        return lane.text;
    }
    void waitForThing(TaskId task, int milliseconds)
    {
        waits.begin(task, Activity::WaitingLock, LinkKind::Unlocked, kThing, at(milliseconds));
    }
    std::string woken()
    {
        std::string text;
        TaskQueue tasks = waits.takeWoken();
        while (const std::optional<TaskId> task = tasks.takeFirst())
            text += WordLane::name(*task);
        return text;
    }
    std::int64_t overtaken(TaskId task) { return session.outcome(task).overtaken.times; }

    Machine machine = plainMachine();
    Plan plan;
    Progress progress;
    Session session{{plan, machine, 0, {}, progress}};
    Waits waits{session};
};

} // namespace

class WaitsTest : public QObject {
    Q_OBJECT

private slots:
    void WaitLastsUntilItIsLetGoOn()
    {
        Scene scene;
        scene.waitForThing(kBen, 2);
        scene.waits.wake(kBen, kAda, at(5), Handing::Off);
        QCOMPARE(scene.woken(), std::string("B"));
        QCOMPARE(scene.passAt(kBen, 7), std::string("waiting-lock at 0 2-5; unlocked A to B 5-7"));
        QVERIFY(!scene.waits.of(kBen).isOn);
        QCOMPARE(scene.passAt(kBen, 8), std::string("")); // once
    }

    void WhoIsWokenAndAsksInVainGoesOnWaiting()
    {
        Scene scene;
        scene.waitForThing(kBen, 2);
        scene.waits.wake(kBen, kAda, at(5), Handing::Off);
        scene.waitForThing(kBen, 6);
        scene.waits.wake(kBen, kCem, at(9), Handing::Off);
        QCOMPARE(scene.passAt(kBen, 10), std::string("waiting-lock at 0 2-9; unlocked C to B 9-10"));
    }

    void TasksGoOnInTheOrderInWhichTheyWereWoken()
    {
        Scene scene;
        for (const TaskId task : {kAda, kBen, kCem})
            scene.waitForThing(task, 1);
        for (const TaskId task : {kCem, kAda, kBen})
            scene.waits.wake(task, kAda, at(2), Handing::Off);
        QCOMPARE(scene.woken(), std::string("CAB"));
        QCOMPARE(scene.woken(), std::string(""));
    }

    void WhoAskedAgainWasOvertakenByThoseWhoCameBetween()
    {
        Scene scene;
        scene.session.board().used(kThing);
        scene.waitForThing(kBen, 2);
        for (int others = 0; others < 3; ++others)
            scene.session.board().used(kThing);
        scene.waits.wake(kBen, kAda, at(5), Handing::Off);
        scene.session.board().used(kThing); // by itself
        scene.passAt(kBen, 7);
        QCOMPARE(scene.overtaken(kBen), std::int64_t{3});
        QCOMPARE(scene.session.outcome(kBen).overtaken.waited, Duration(5ms));
    }

    void WhoIsHandedItIsOvertakenByNobody()
    {
        Scene scene;
        TaskState state(scene.plan, kBen);
        scene.waitForThing(kBen, 2);
        scene.waits.wake(kBen, kAda, at(5), Handing::Over);
        for (int others = 0; others < 3; ++others)
            scene.session.board().used(kThing); // after it, and before it goes on
        QCOMPARE(scene.goOnAt(kBen, state, 7), std::string("waiting-lock at 0 2-5; unlocked A to B 5-7"));
        QVERIFY(state.cursor.isAtEnd());
        QCOMPARE(scene.overtaken(kBen), std::int64_t{0});
    }

    void SleeperGoesOnWithTheNextStepOrSomeStepsBack()
    {
        Scene scene;
        TaskState state(scene.plan, kAda);
        scene.waits.sleep(kAda, at(1), at(4));
        QCOMPARE(scene.goOnAt(kAda, state, 6), std::string("waiting-io at 0 1-4"));
        QVERIFY(state.cursor.index() == StepIndex{1});
        scene.waits.sleep(kAda, at(7), at(8), 1);
        QCOMPARE(scene.goOnAt(kAda, state, 9), std::string("waiting-io at 1 7-8"));
        QVERIFY(state.cursor.index() == StepIndex{0});
    }

    void StartedTaskBeginsWithItsFirstStep()
    {
        Scene scene;
        TaskState state(scene.plan, kBen);
        scene.waits.start(kBen, kAda, at(3));
        QCOMPARE(scene.woken(), std::string("B"));
        QCOMPARE(scene.goOnAt(kBen, state, 5), std::string("resumed; spawn A to B 3-5"));
        QVERIFY(state.cursor.index() == kFirst);
        QCOMPARE(scene.endAt(kBen, 9), std::string(""));
    }

    void WhoIsCalledAndWaitsForTheMutexHasTwoWaits()
    {
        Scene scene;
        scene.waits.begin(kBen, Activity::WaitingMessage, LinkKind::Notice, kRoom, at(1));
        scene.waits.wake(kBen, kAda, at(3), Handing::Off);
        scene.waits.beginForMutex(kBen, kThing, at(4));
        scene.waits.wake(kBen, kCem, at(6), Handing::Off);
        scene.waits.beginForMutex(kBen, kThing, at(7)); // too late
        scene.waits.wake(kBen, kAda, at(8), Handing::Off);
        QCOMPARE(scene.passAt(kBen, 9),
                 std::string("waiting-message at 0 1-3; notice A to B 3-4; waiting-lock at 0 4-8; "
                             "unlocked A to B 8-9"));
    }

    void WhoIsCalledInVainHasOneWait()
    {
        Scene scene;
        scene.waits.begin(kBen, Activity::WaitingMessage, LinkKind::Notice, kRoom, at(1));
        scene.waits.wake(kBen, kAda, at(3), Handing::Off);
        scene.waits.beginForMutex(kBen, kThing, at(4));
        scene.waits.wake(kBen, kCem, at(6), Handing::Off);
        scene.waits.wasCalledInVain(kBen);
        scene.waits.begin(kBen, Activity::WaitingMessage, LinkKind::Notice, kRoom, at(7));
        scene.waits.wake(kBen, kAda, at(8), Handing::Off);
        QCOMPARE(scene.passAt(kBen, 9), std::string("waiting-message at 0 1-8; notice A to B 8-9"));
    }

    void WhoPassesAtOnceIsLinkedToTheOneBefore()
    {
        Scene scene;
        scene.waits.pass(kBen, LinkKind::Unlocked, kThing, Helper{kAda, at(4)});
        QCOMPARE(scene.passAt(kBen, 5), std::string("unlocked A to B 4-5"));
        scene.waits.pass(kBen, LinkKind::Unlocked, kThing, Helper{kAda, at(4)});
        QCOMPARE(scene.passAt(kBen, 3), std::string("resumed; unlocked A to B 4-3")); // this lane's clock stands still
        scene.waits.pass(kBen, LinkKind::Unlocked, kThing, Helper{kBen, at(4)});
        QCOMPARE(scene.passAt(kBen, 5), std::string("")); // itself
        scene.waits.pass(kBen, LinkKind::Unlocked, kThing, Helper{kAda, at(4)});
        scene.waits.forgetPass();
        QCOMPARE(scene.passAt(kBen, 5), std::string(""));
    }

    void WaitThatIsOpenAtTheEndLastsUntilThen()
    {
        Scene scene;
        scene.waitForThing(kBen, 2);
        QCOMPARE(scene.endAt(kBen, 9), std::string("waiting-lock at 0 2-9"));
        scene.waits.wake(kBen, kAda, at(5), Handing::Off);
        QCOMPARE(scene.endAt(kBen, 9), std::string("waiting-lock at 0 2-5"));
        scene.waitForThing(kBen, 6); // and waits on
        QCOMPARE(scene.endAt(kBen, 9), std::string("waiting-lock at 0 2-9"));
    }

    void CalledOneThatIsOpenAtTheEndHasBothWaits()
    {
        Scene scene;
        scene.waits.begin(kBen, Activity::WaitingMessage, LinkKind::Notice, kRoom, at(1));
        scene.waits.wake(kBen, kAda, at(3), Handing::Off);
        scene.waits.beginForMutex(kBen, kThing, at(4));
        QCOMPARE(scene.endAt(kBen, 9), std::string("waiting-message at 0 1-3; waiting-lock at 0 4-9"));
    }
};

QTEST_APPLESS_MAIN(WaitsTest)
#include "waits_test.moc"
