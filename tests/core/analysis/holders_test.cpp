// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/holders.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kThing{0};
constexpr SharedId kOther{1};

/// What a task does until so many milliseconds, at a step.
struct Part {
    int until;
    Activity activity;
    int step;
};
using Parts = std::vector<Part>;

constexpr Activity R = Activity::Running;
constexpr Activity o = Activity::Ready;
constexpr Activity k = Activity::WaitingLock;
constexpr Activity i = Activity::WaitingIo;
constexpr Activity m = Activity::WaitingMessage;
constexpr Activity x = Activity::Taken;

TimePoint at(Duration time)
{
    return TimePoint(time);
}

Trace traceFrom(const Plan& plan, const std::vector<Parts>& tasks, std::vector<Link> links = {})
{
    Trace trace;
    trace.info.resolution = 10us;
    trace.plan = std::make_shared<const Plan>(plan);
    for (const Parts& parts : tasks) {
        TaskTrace task;
        for (const Part& part : parts)
            task.spans.appendUntil(at(std::chrono::milliseconds(part.until)), part.activity, StepIndex(part.step),
                                   Evidence::Recorded);
        trace.tasks.push_back(std::move(task));
    }
    trace.links = std::move(links);
    return trace;
}

Link gave(LinkKind kind, int from, Duration sent, int to, Duration got)
{
    return {kind, TaskId(from), at(sent), TaskId(to), at(got), kThing};
}

/// In each millisecond who has the thing in its middle: "A", "AB", "-" nobody, "A~B" one of them, in turn.
std::string holdersOf(const Trace& trace, SharedId what = kThing)
{
    const Holders holders(trace);
    std::string text;
    for (TimePoint t = at(500us); t < trace.time().end; t += 1ms) {
        text += text.empty() ? "" : " ";
        std::string names;
        for (const TaskId task : holders.of(what, t))
            names += trace.taskOf(task).name;
        for (const TaskId task : holders.inTurnAt(what, t))
            names += (names.empty() ? "" : "~") + trace.taskOf(task).name;
        text += names.empty() ? "-" : names;
    }
    return text;
}

/// Steps 0 compute, 1 lock, 2 compute, 3 wait, 4 unlock, 5 compute.
const std::vector<Action> kInAndOut{Compute{1ms},   Lock{kThing},   Compute{1ms},
                                    WaitForIo{1ms}, Unlock{kThing}, Compute{1ms}};
const std::vector<Action> kUpdate{Update{.counter = kOther, .protection = Protection::Locked, .mutex = kThing}};

Plan twoTasks(Handover handover = Handover::Barging)
{
    return planOf({kInAndOut, kInAndOut}, {Mutex{handover}});
}

} // namespace

class HoldersTest : public QObject {
    Q_OBJECT

private slots:
    void OneHasItBetweenTakingAndGivingBack()
    {
        const Trace trace = traceFrom(twoTasks(), {{{1, R, 0}, {2, R, 2}, {4, i, 3}, {5, R, 5}}, {{5, o, 0}}});
        QCOMPARE(holdersOf(trace), std::string("- A A A -"));
        const Holders holders(trace);
        QVERIFY(holders.of(kThing, at(1ms) - 1ns).empty() && !holders.of(kThing, at(1ms)).empty());
        QVERIFY(!holders.of(kThing, at(4ms) - 1ns).empty() && holders.of(kThing, at(4ms)).empty());
        QVERIFY(holders.of(kThing, at(-1ms)).empty() && holders.of(kThing, at(99ms)).empty());
    }

    // Taking has no length: who waits for a core before its first turn already stands at the step that comes after it.
    void WhoHasNotBegunHasNothing()
    {
        const Plan plan = planOf({{Lock{kThing}, Compute{1ms}, Unlock{kThing}}}, {Mutex{}});
        QCOMPARE(holdersOf(traceFrom(plan, {{{2, o, 1}, {4, R, 1}}})), std::string("- - A A"));
    }

    void WhoWaitsForItHasItNotYet()
    {
        const Trace trace = traceFrom(twoTasks(), {{{1, R, 0}, {4, R, 2}}, {{2, R, 0}, {4, k, 1}, {5, o, 2}, {6, R, 2}}});
        QCOMPARE(holdersOf(trace), std::string("- A A A - B"));
    }

    void WhoLosesItsCoreInsideHasIt()
    {
        const Trace trace = traceFrom(twoTasks(), {{{1, R, 2}, {3, o, 2}, {4, R, 2}, {6, R, 5}}, {{3, R, 0}, {4, k, 1}}});
        QCOMPARE(holdersOf(trace), std::string("A A A A - -"));
    }

    // Its device is done, and it has had no core since to give the lock back with.
    void WhoIsReadyAfterAWaitInsideHasItUntilItGoesOn()
    {
        const Trace trace =
            traceFrom(twoTasks(), {{{1, R, 2}, {2, i, 3}, {4, o, 5}, {5, R, 5}}, {{2, R, 0}, {4, k, 1}, {5, R, 2}}});
        QCOMPARE(holdersOf(trace), std::string("A A A A B"));
    }

    void WhoIsWokenIsTheNextToHaveWhatOthersWaitFor()
    {
        const Plan plan = planOf({kInAndOut, kInAndOut, kInAndOut}, {Mutex{}});
        const Parts first{{1, R, 2}, {4, R, 5}};
        const Parts woken{{1, k, 1}, {3, o, 2}, {4, R, 2}};
        QCOMPARE(holdersOf(traceFrom(plan, {first, woken, {{5, k, 1}}})), std::string("A B B B -"));
        QCOMPARE(holdersOf(traceFrom(plan, {first, woken, {{5, o, 0}}})), std::string("A - - B -"));
        // Another one came first.
        QCOMPARE(holdersOf(traceFrom(plan, {{{2, R, 2}, {4, R, 5}}, woken, {{5, k, 1}}})), std::string("A A B B -"));
    }

    void WhoseCoreDoesSomethingElseHasIt()
    {
        const Trace trace = traceFrom(twoTasks(), {{{1, R, 2}, {2, x, 2}, {3, o, 2}, {4, R, 2}, {5, R, 5}}, {{5, o, 0}}});
        QCOMPARE(holdersOf(trace), std::string("A A A A -"));
        const Plan updates = planOf({kUpdate, kUpdate}, {Mutex{}, Counter{}});
        const Trace again = traceFrom(updates, {{{1, R, 0}, {2, x, 0}, {3, o, 0}, {4, R, 0}}, {{1, o, 0}, {5, k, 0}}});
        QCOMPARE(holdersOf(again), std::string("A A A A -"));
    }

    void WhoIsStoppedInsideHasIt()
    {
        Trace trace = traceFrom(twoTasks(), {{{1, R, 2}, {3, o, 2}}, {{5, R, 0}}});
        trace.tasks[0].completed = false;
        QCOMPARE(holdersOf(trace), std::string("A A A - -"));
        trace.tasks[0].completed = true; // so it has given it back
        QCOMPARE(holdersOf(trace), std::string("A - - - -"));
    }

    void WhoIsReadyInsideHasGivenItBackWhereAnotherOneTookIt()
    {
        // Round and round: nothing in the spans of A tells one stay from the next.
        const Plan plan = planOf({{Repeat{9, 3}, Lock{kThing}, Compute{1ms}, Unlock{kThing}}, kInAndOut}, {Mutex{}});
        const Trace trace = traceFrom(plan, {{{1, R, 2}, {5, o, 2}, {6, R, 2}}, {{2, o, 0}, {4, R, 2}, {6, R, 5}}});
        QCOMPARE(holdersOf(trace), std::string("A A B B - A"));
    }

    void WhoLosesItsCoreBeforeGivingBackHasItUntilThen()
    {
        const std::vector<Parts> tasks{{{1, R, 2}, {4, o, 5}, {5, R, 5}}, {{2, R, 0}, {4, k, 1}, {5, R, 2}}};
        QCOMPARE(holdersOf(traceFrom(twoTasks(), tasks)), std::string("A - - - B"));
        const std::vector<Link> links{gave(LinkKind::Unlocked, 0, 4ms + 2us, 1, 4ms + 3us)};
        QCOMPARE(holdersOf(traceFrom(twoTasks(), tasks, links)), std::string("A A A A B"));
        // What is given back later than that is another stay.
        const std::vector<Link> later{gave(LinkKind::Unlocked, 0, 4ms + 200us, 1, 4ms + 300us)};
        QCOMPARE(holdersOf(traceFrom(twoTasks(), tasks, later)), std::string("A - - - B"));
    }

    void WhatIsHandedOverBelongsToWhoWaited()
    {
        const std::vector<Parts> tasks{{{2, R, 2}, {6, R, 5}}, {{1, o, 0}, {2, k, 1}, {4, o, 2}, {6, R, 2}}};
        QCOMPARE(holdersOf(traceFrom(twoTasks(Handover::Fair), tasks)), std::string("A A B B B B"));
        QCOMPARE(holdersOf(traceFrom(twoTasks(Handover::Barging), tasks)), std::string("A A - - B B"));
        const Plan bowl =
            planOf({{Compute{1ms}, Acquire{kThing}, Compute{1ms}, WaitForIo{1ms}, Release{kThing}, Compute{1ms}},
                    {Compute{1ms}, Acquire{kThing}, Compute{1ms}, WaitForIo{1ms}, Release{kThing}, Compute{1ms}}},
                   {Semaphore{.keys = 1}});
        QCOMPARE(holdersOf(traceFrom(bowl, tasks)), std::string("A A B B B B"));
    }

    void SeveralHaveKeysFromOneBowl()
    {
        const std::vector<Action> program{Acquire{kThing}, Compute{1ms}, Release{kThing}};
        const Plan plan = planOf({program, program, program}, {Semaphore{.keys = 2}});
        const Trace trace = traceFrom(plan, {{{3, R, 1}}, {{1, o, 0}, {5, R, 1}}, {{1, o, 0}, {3, k, 0}, {4, R, 1}}});
        QCOMPARE(holdersOf(trace), std::string("A AB AB BC B"));
    }

    void ReadersAreTogetherAndTheWriterIsAlone()
    {
        const std::vector<Action> reader{Lock{kThing, Hold::WithOthers}, Compute{1ms}, Unlock{kThing}};
        const std::vector<Action> writer{Lock{kThing, Hold::Alone}, Compute{1ms}, Unlock{kThing}};
        const Plan plan = planOf({reader, reader, writer}, {RwLock{}});
        const Trace trace = traceFrom(plan, {{{3, R, 1}}, {{1, o, 0}, {2, R, 1}}, {{3, k, 0}, {5, R, 1}}});
        QCOMPARE(holdersOf(trace), std::string("A AB A C C"));
    }

    void WhoWaitsForANoticeHasGivenTheKeyBack()
    {
        const Plan plan = planOf({{Lock{kThing}, WaitUntil{.condition = SharedId{1}}, Compute{1ms}, Unlock{kThing}}},
                                 {Mutex{}, Condition{.mutex = kThing}});
        const Trace trace = traceFrom(plan, {{{2, m, 1}, {3, k, 1}, {4, o, 2}, {5, R, 2}}});
        QCOMPARE(holdersOf(trace), std::string("- - - - A"));
    }

    void WhoGivesWayHasGivenItsKeyBack()
    {
        const Plan plan = planOf({{Lock{kThing}, Compute{1ms}, LockOrRetreat{.what = kOther, .held = kThing, .back = 2},
                                   Compute{1ms}, Unlock{kOther}, Unlock{kThing}}},
                                 {Mutex{}, Mutex{}});
        const Trace trace = traceFrom(plan, {{{1, R, 1}, {2, i, 2}, {3, R, 1}, {4, R, 3}}});
        QCOMPARE(holdersOf(trace), std::string("A - A A"));
        QCOMPARE(holdersOf(trace, kOther), std::string("- - - A"));
    }

    void TheOnlyOneWhoTakesItAgainAndAgainHasIt()
    {
        const Plan plan = planOf({kUpdate, kUpdate, kUpdate}, {Mutex{}, Counter{}});
        const Trace trace = traceFrom(plan, {{{3, R, 0}}, {{1, o, 0}, {2, R, 0}, {4, k, 0}, {6, R, 0}}, {{6, o, 0}}});
        QCOMPARE(holdersOf(trace), std::string("A A~B A - B B"));
    }

    void WhoLostItsCoreWithTheKeyHasItWhileOthersWait()
    {
        const Plan plan = planOf({kUpdate, kUpdate, kUpdate}, {Mutex{}, Counter{}});
        const Parts lost{{1, R, 0}, {3, o, 0}, {4, R, 0}};
        const Parts waiting{{1, o, 0}, {4, k, 0}, {5, R, 0}};
        QCOMPARE(holdersOf(traceFrom(plan, {lost, waiting})), std::string("A A A A B"));
        // Who goes on waiting when it goes on itself did not have it.
        QCOMPARE(holdersOf(traceFrom(plan, {{{1, R, 0}, {3, o, 0}, {4, k, 0}}, waiting})), std::string("A - - - B"));
        // Nobody waits.
        QCOMPARE(holdersOf(traceFrom(plan, {lost, {{4, o, 0}, {5, R, 0}}})), std::string("A - - A B"));
        // Another one uses it, and loses its core in turn.
        const Parts between{{1, o, 0}, {2, R, 0}, {5, o, 0}, {6, R, 0}};
        QCOMPARE(holdersOf(traceFrom(plan, {lost, waiting, between})), std::string("A C - A B C"));
    }

    void WhoComesLaterHasWhatTwoCannotHave()
    {
        Trace trace = traceFrom(twoTasks(), {{{2, R, 2}, {5, R, 5}}, {{2, R, 0}, {5, R, 2}}});
        TaskTrace& first = trace.tasks[0];
        first.spans = Spans();
        first.spans.appendUntil(at(2ms + 8us), R, StepIndex{2}, Evidence::Inferred); // inexact
        const Holders holders(trace);
        QCOMPARE(holders.of(kThing, at(2ms + 4us)).size(), std::size_t{1});
        QVERIFY(holders.of(kThing, at(2ms + 4us)).front() == TaskId{1});
        QVERIFY(holders.of(kThing, at(2ms) - 1ns).front() == TaskId{0});
    }

    void EachStepWaitsForItsOwnLock()
    {
        const Plan plan = planOf({}, {Mutex{}, Condition{.mutex = kThing}});
        const auto waitedFor = [&](const Action& action) { return lockWaitedFor(plan, step(action)); };
        QVERIFY(waitedFor(Lock{kOther}) == kOther);
        QVERIFY(waitedFor(Acquire{kOther}) == kOther);
        QVERIFY(waitedFor(WaitUntil{.condition = SharedId{1}}) == kThing);
        QVERIFY(waitedFor(kUpdate.front()) == kThing);
        QVERIFY(!waitedFor(Update{.protection = Protection::Atomic}));
        QVERIFY(!waitedFor(Unlock{kOther}) && !waitedFor(Compute{1ms}));
        QVERIFY(lockUsedWithin(step(kUpdate.front())) == kThing);
        QVERIFY(!lockUsedWithin(step(Lock{kOther})));
    }

    void WhereNothingIsSharedNobodyHoldsAnything() { Holders(traceFrom(planOf({{Compute{1ms}}}), {{{1, R, 0}}})); }
};

QTEST_APPLESS_MAIN(HoldersTest)
#include "holders_test.moc"
