// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/shape.h"

#include <chrono>
#include <set>
#include <vector>

#include "core/scenario/scenario.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kFirst{0};
constexpr SharedId kSecond{1};

/// All kinds, each with everything about it changed once.
std::vector<Action> differentActions()
{
    return {
        Compute{5ms},
        Compute{6ms},
        WaitForIo{5ms},
        Fail{"fire"},
        Fail{"water"},
        Repeat{3, 1},
        Repeat{1, 3},
        Lock{kFirst},
        Lock{kSecond},
        Lock{kFirst, Hold::WithOthers},
        Unlock{kFirst},
        Unlock{kSecond},
        LockOrRetreat{.what = kFirst, .held = kSecond, .back = 2, .pause = 1ms},
        LockOrRetreat{.what = kSecond, .held = kFirst, .back = 2, .pause = 1ms},
        LockOrRetreat{.what = kFirst, .held = kSecond, .back = 1, .pause = 1ms},
        LockOrRetreat{.what = kFirst, .held = kSecond, .back = 2, .pause = 2ms},
        Acquire{kFirst},
        Release{kFirst},
        Send{kFirst, Cargo::Next},
        Send{kFirst, Cargo::InHand},
        Receive{kFirst},
        WaitUntil{kFirst, kSecond, 1, 2},
        WaitUntil{kSecond, kFirst, 1, 2},
        WaitUntil{kFirst, kSecond, 0, 2},
        WaitUntil{kFirst, kSecond, 1, 3},
        WaitUntil{kFirst, kSecond, -1, 2},
        Notify{kFirst},
        Meet{kFirst},
        Spawn{TaskId{1}},
        Join{TaskId{1}},
        Update{.counter = kFirst},
        Update{.counter = kSecond},
        Update{.counter = kFirst, .times = 2},
        Update{.counter = kFirst, .amount = 2},
        Update{.counter = kFirst, .addend = Addend::InHand},
        Update{.counter = kFirst, .protection = Protection::Atomic},
        Update{.counter = kFirst, .protection = Protection::Locked, .mutex = kSecond},
        Update{.counter = kFirst, .protection = Protection::Locked},
        Update{.counter = kFirst, .think = 1us},
        SignBook{kFirst},
        Sort{kFirst, 0, 4},
        Sort{kFirst, 1, 4},
        Sort{kFirst, 0, 5},
        Merge{kFirst, 0, 2, 4},
        Merge{kFirst, 0, 1, 4},
    };
}

std::vector<SharedKind> differentKinds()
{
    return {Mutex{},
            Mutex{Handover::Fair},
            RwLock{},
            Semaphore{1},
            Semaphore{2},
            Channel{0},
            Channel{1},
            Condition{kFirst},
            Condition{kSecond},
            Barrier{2},
            Barrier{3},
            Counter{},
            Counter{.initial = 5},
            Counter{.initial = -5},
            Book{},
            Array{4},
            Array{5}};
}

} // namespace

class ShapeTest : public QObject {
    Q_OBJECT

private slots:
    void ShapeSaysWhatIsDone()
    {
        QCOMPARE(shapeOf(Action(Compute{5ms})), std::string("compute 5000000"));
        QCOMPARE(shapeOf(Action(Lock{kSecond})), std::string("lock 1 alone"));
        QCOMPARE(shapeOf(Action(Spawn{TaskId{7}})), std::string("spawn 7"));
        QCOMPARE(shapeOf(SharedKind(Semaphore{3})), std::string("semaphore 3"));
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

    void DifferentKindsHaveDifferentShapes()
    {
        std::set<std::string> shapes;
        std::set<std::size_t> indices;
        for (const SharedKind& kind : differentKinds()) {
            QVERIFY2(shapes.insert(shapeOf(kind)).second, shapeOf(kind).c_str());
            indices.insert(kind.index());
        }
        QCOMPARE(indices.size(), std::variant_size_v<SharedKind>);
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
};

QTEST_APPLESS_MAIN(ShapeTest)
#include "shape_test.moc"
