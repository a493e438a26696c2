// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/step_facts.h"

#include <set>

#include "core/program/listing.h"
#include "core/program/shape.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kThing{0};
constexpr SharedId kOther{1};
constexpr TaskId kBen{1};

/// One of each kind, by itself.
template<typename... Kinds>
std::vector<Action> oneOfEach(const std::variant<Kinds...>&)
{
    return {Kinds{}...};
}

/// What a task can be seen doing: "C" computing, "D" waiting for a device, "L" for a lock, "T" for a task.
std::string seenAt(const Action& action)
{
    const SeenDoing seen = factsOf(action).seen;
    return std::string(seen.computing ? "C" : "") + (seen.waitingForDevice ? "D" : "")
         + (seen.waitingForLock ? "L" : "") + (seen.waitingForTask ? "T" : "");
}

} // namespace

class StepFactsTest : public QObject {
    Q_OBJECT

private slots:
    /// `validate()` refuses anything else.
    void TaskIsSeenDoingWhatItsStepDoes()
    {
        QCOMPARE(seenAt(Compute{}), std::string("C"));
        QCOMPARE(seenAt(WaitForIo{}), std::string("D"));
        QCOMPARE(seenAt(Repeat{}), std::string(""));
        QCOMPARE(seenAt(Unlock{}), std::string(""));
        QCOMPARE(seenAt(LockOrRetreat{}), std::string("D"));
        QCOMPARE(seenAt(WaitUntil{}), std::string("LT"));
        QCOMPARE(seenAt(Update{}), std::string("CL"));
        QCOMPARE(seenAt(Join{}), std::string("T"));
    }

    void WorkIsWhatEachTimeTakesByTheTimes()
    {
        QCOMPARE(factsOf(Compute{3ms}).computing->time(), Duration(3ms));
        QCOMPARE(factsOf(Update{.times = 5, .think = 2us}).computing->time(), Duration(10us));
        QCOMPARE(factsOf(Update{.times = 5, .think = 2us}).computing->beside, kUpdateCost);
        QCOMPARE(factsOf(Sort{kThing, 0, 8}).computing->time(), kMoveCost * 48);
        QCOMPARE(factsOf(Merge{kThing, 0, 4, 8}).computing->time(), kMoveCost * 16);
        QCOMPARE(factsOf(WaitForIo{3ms}).computing->time(), Duration(0ms));
        QCOMPARE(*factsOf(WaitForIo{3ms}).ioTime, Duration(3ms));
    }

    void OnlyALockedUpdateTakesItsMutex()
    {
        const auto update = [](Protection protection) {
            return factsOf(Update{.counter = kThing, .protection = protection, .mutex = kOther});
        };
        QVERIFY(update(Protection::Locked).locks->within == kOther);
        QCOMPARE(*update(Protection::Locked).links, std::int64_t{1});
        QVERIFY(!update(Protection::Locked).memory->bare);
        QVERIFY(!update(Protection::Atomic).locks->within);
        QCOMPARE(*update(Protection::Atomic).links, std::int64_t{0});
        QVERIFY(!update(Protection::Atomic).memory->bare);
        QVERIFY(!update(Protection::None).locks->within);
        QVERIFY(update(Protection::None).memory->bare == kThing);
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

    /// Files tell kinds apart by the first word, and people by the line.
    void EachKindHasAWordOfItsOwn()
    {
        const Plan plan = planOf({{}}, {Mutex{}});
        std::set<std::string> words;
        for (const Action& action : oneOfEach(Action{})) {
            const std::string shape = shapeOf(action);
            QVERIFY2(words.insert(shape.substr(0, shape.find(' '))).second, shape.c_str());
            QVERIFY2(!wordsOf(plan, step(action)).text.isEmpty(), shape.c_str());
        }
        QCOMPARE(words.size(), std::variant_size_v<Action>);
    }

    /// A task that may be let pass is seen waiting, or is let pass at once; one that nobody can hold up has no links.
    void WhoHasToDoWithOthersHasLinks()
    {
        for (const Action& action : oneOfEach(Action{})) {
            const StepFacts facts = factsOf(action);
            const bool waitsForOthers = facts.locks->takes || facts.others->needsTurns || facts.locks->within;
            QVERIFY2(!waitsForOthers || *facts.links > 0, shapeOf(action).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(StepFactsTest)
#include "step_facts_test.moc"
