// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/plan.h"

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

Step step(Action action)
{
    return {{"test", "a step"}, {"test", "step"}, {"place", {"test", "place"}}, action};
}

const Plan kPlan{.tasks = {{"Ada", {step(Compute{3ms}), step(WaitForIo{5ms}), step(Compute{1ms})}},
                           {"Ben", {step(Compute{8ms}), step(Fail{"oops"})}},
                           {"Cem", {}}},
                 .seed = 1};

} // namespace

class PlanTest : public QObject {
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

    void PlansAreValues()
    {
        Plan copy = kPlan;
        QVERIFY(copy == kPlan);
        copy.tasks[0].program[1].action = WaitForIo{6ms};
        QVERIFY(!(copy == kPlan));
    }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
