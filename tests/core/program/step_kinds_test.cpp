// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/step_kinds.h"

#include <set>

#include "core/scenario/scenario.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kThing{0};
constexpr SharedId kOther{1};

/// All kinds, each with everything about it changed once.
std::vector<Action> differentActions()
{
    return {
        Compute{5ms},
        Compute{6ms},
        Compute{5ms, Variation::Exponential},
        WaitForIo{5ms},
        Fail{"fire"},
        Fail{"water"},
        Repeat{3, 1},
        Repeat{1, 3},
        Lock{kThing},
        Lock{kOther},
        Lock{kThing, Hold::WithOthers},
        Unlock{kThing},
        Unlock{kOther},
        LockOrRetreat{.what = kThing, .held = kOther, .back = 2, .pause = 1ms},
        LockOrRetreat{.what = kOther, .held = kThing, .back = 2, .pause = 1ms},
        LockOrRetreat{.what = kThing, .held = kOther, .back = 1, .pause = 1ms},
        LockOrRetreat{.what = kThing, .held = kOther, .back = 2, .pause = 2ms},
        Acquire{kThing},
        Release{kThing},
        Send{kThing, Cargo::Next},
        Send{kThing, Cargo::InHand},
        Receive{kThing},
        WaitUntil{kThing, kOther, 1, 2},
        WaitUntil{kOther, kThing, 1, 2},
        WaitUntil{kThing, kOther, 0, 2},
        WaitUntil{kThing, kOther, 1, 3},
        WaitUntil{kThing, kOther, -1, 2},
        Notify{kThing},
        Meet{kThing},
        Spawn{TaskId{1}},
        Join{TaskId{1}},
        Update{.counter = kThing},
        Update{.counter = kOther},
        Update{.counter = kThing, .times = 2},
        Update{.counter = kThing, .amount = 2},
        Update{.counter = kThing, .addend = Addend::InHand},
        Update{.counter = kThing, .protection = Protection::Atomic},
        Update{.counter = kThing, .protection = Protection::Locked, .mutex = kOther},
        Update{.counter = kThing, .protection = Protection::Locked},
        Update{.counter = kThing, .think = 1us},
        SignBook{kThing},
        Sort{kThing, 0, 4},
        Sort{kThing, 1, 4},
        Sort{kThing, 0, 5},
        Merge{kThing, 0, 2, 4},
        Merge{kThing, 0, 1, 4},
        AcquireWithin{kThing, 1ms, 1},
        AcquireWithin{kThing, 2ms, 1},
        AcquireWithin{kThing, 1ms, 2},
        TakeRequest{kThing},
        AnswerRequest{kThing},
        Ask{kThing},
        Query{kThing, "SELECT 1"},
        Query{kThing, "SELECT 2"},
        Query{kThing, "SELECT 1", 2},
    };
}

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

class StepKindsTest : public QObject {
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

    void ShapeSaysWhatIsDone()
    {
        QCOMPARE(shapeOf(Action(Compute{5ms})), std::string("compute 5000000"));
        QCOMPARE(shapeOf(Action(Lock{kOther})), std::string("lock 1 alone"));
        QCOMPARE(shapeOf(Action(Spawn{TaskId{7}})), std::string("spawn 7"));
    }

    void DifferentActionsHaveDifferentShapes()
    {
        std::set<std::string> shapes;
        std::set<std::size_t> kinds;
        for (const Action& action : differentActions()) {
            QVERIFY2(shapes.insert(shapeOf(action)).second, shapeOf(action).c_str());
            kinds.insert(action.index());
        }
        QCOMPARE(kinds.size(), std::variant_size_v<Action>);
    }

    void WordsForPeopleAreNoPartOfIt()
    {
        for (const Scenario* scenario : scenarioCatalog()) {
            const Plan plan = scenario->makePlan(checkedParameters(scenario->parameters).value(), 3);
            for (const Task& task : plan.tasks) {
                for (const Step& step : task.program) {
                    const std::string shape = shapeOf(step.action);
                    QVERIFY2(shape.find('%') == std::string::npos && shape.find('\n') == std::string::npos, shape.c_str());
                }
            }
        }
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

QTEST_APPLESS_MAIN(StepKindsTest)
#include "step_kinds_test.moc"
