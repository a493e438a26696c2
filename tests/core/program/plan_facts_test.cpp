// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/plan_facts.h"

#include "core/program/step_kinds.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kThing{0};
constexpr SharedId kOther{1};
constexpr TaskId kBen{1};

const Plan kPlan{.tasks = {{"Ada", {step(Compute{3ms}), step(WaitForIo{5ms}), step(Compute{1ms})}},
                           {"Ben", {step(Compute{8ms}), step(Fail{"oops"})}},
                           {"Cem", {}}},
                 .seed = 1};

} // namespace

class PlanFactsTest : public QObject {
    Q_OBJECT

private slots:
    void WorkIsComputingAlone()
    {
        QCOMPARE(workOf(kPlan.tasks[0].program), Duration(4ms));
        QCOMPARE(workOf(kPlan.tasks[1].program), Duration(8ms));
        QCOMPARE(workOf(kPlan.tasks[2].program), Duration(0ms));
        QCOMPARE(workOf(kPlan), Duration(12ms));
    }

    void IoTimeIsWaitingAlone()
    {
        QCOMPARE(ioTimeOf(kPlan.tasks[0].program), Duration(5ms));
        QCOMPARE(ioTimeOf(kPlan.tasks[1].program), Duration(0ms));
    }

    void CriticalPathIsTheLongestTask()
    {
        QCOMPARE(criticalPathOf(kPlan), Duration(9ms));
        QCOMPARE(criticalPathOf(Plan{}), Duration(0ms));
    }

    void WhoGivesWayHasNotWhatItHeld()
    {
        const Program program = programOf({Lock{kThing}, LockOrRetreat{kOther, kThing, 1, 1ms}, Compute{1ms},
                                           Unlock{kOther}, Compute{1ms}, Unlock{kThing}, Compute{1ms}});
        QVERIFY(heldAt(program) == (HeldAtSteps{{}, {}, {kThing, kOther}, {kThing}, {kThing}, {}, {}}));
    }

    void WhoWaitsInARoomHasGivenTheMutexBack()
    {
        const Plan plan = planOf({{Lock{kThing}, WaitUntil{kOther, SharedId{2}, 1, 1}, Unlock{kThing}}},
                                 {Mutex{}, Condition{kThing}, Counter{}});
        QVERIFY(heldAt(plan.tasks[0].program) == (HeldAtSteps{{}, {kThing}, {}}));
        QVERIFY(insideAt(plan, plan.tasks[0].program) == (HeldAtSteps{{}, {}, {}}));
    }

    void WhoCannotEndAloneNeedsTurns()
    {
        for (const Action& action : {Action(Send{}), Action(Receive{}), Action(WaitUntil{}), Action(Meet{})})
            QVERIFY2(needsTasksToTakeTurns(planOf({{action}})), shapeOf(action).c_str());
        for (const Action& action :
             {Action(Join{kBen}), Action(Spawn{kBen}), Action(Lock{}), Action(Acquire{}), Action(Notify{})})
            QVERIFY2(!needsTasksToTakeTurns(planOf({{action}, {}})), shapeOf(action).c_str());
    }

    void WhoMayHaveToGoBackHasNoOneAnswer()
    {
        QVERIFY(hasOneAnswer(planOf({{Repeat{2, 1}, Compute{}}})));
        QVERIFY(!hasOneAnswer(planOf({{Lock{kThing}, LockOrRetreat{kOther, kThing}}})));
    }

    void WhoGivesUpHasNoOneAnswer()
    {
        const Plan plan = planOf({{AcquireWithin{kThing, 1ms, 1}, Release{kThing}}, {Compute{}}});
        QVERIFY(!hasOneAnswer(plan));
        QVERIFY(mayGiveUp(plan));
        QVERIFY(hasOneAnswer(planOf({{TakeRequest{kThing}}}, {Service{}})));
        QVERIFY(!hasOneAnswer(planOf({{TakeRequest{kThing}}}, {Service{.patience = 1ms}})));
        QVERIFY(!mayGiveUp(planOf({{Acquire{kThing}, Release{kThing}}})));
    }

    void PlansAreValues()
    {
        Plan copy = kPlan;
        QVERIFY(copy == kPlan);
        copy.tasks[0].program[1].action = WaitForIo{6ms};
        QVERIFY(!(copy == kPlan));
    }
};

QTEST_APPLESS_MAIN(PlanFactsTest)
#include "plan_facts_test.moc"
