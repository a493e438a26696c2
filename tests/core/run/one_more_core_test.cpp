// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/one_more_core.h"

#include "tests/support/drawn_run.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

const Values kFreeSwitches{{"switch_us", 0}};

Result<OneMoreCore> simulated(const Plan& plan, int cores, const StopToken& stop = {})
{
    const Machine machine = plainMachine();
    Progress progress;
    return simulateOneMoreCore({.plan = plan, .machine = machine, .cores = cores, .settings = kFreeSwitches}, stop, progress);
}

Result<OneMoreCore> simulated(const RunResult& run)
{
    Progress progress;
    return simulateOneMoreCore(run, {}, progress);
}

/// Two tasks that compute for 20 ms each.
Plan twoThatCompute()
{
    return planOf({{Compute{20ms}}, {Compute{20ms}}});
}

std::string reasonOf(const Result<OneMoreCore>& result)
{
    return result ? std::string() : englishWords()(result.error().message);
}

} // namespace

class OneMoreCoreTest : public QObject {
    Q_OBJECT

private slots:
    void SecondCoreHalvesTwoThatCompute()
    {
        const Result<OneMoreCore> result = simulated(twoThatCompute(), 1);
        QVERIFY(result.hasValue());
        QVERIFY((*result == OneMoreCore{.cores = 1, .makespan = 40ms, .withOneMore = 20ms}));
    }

    void MoreCoresThanTasksSaveNothing()
    {
        QVERIFY((simulated(twoThatCompute(), 2).value() == OneMoreCore{.cores = 2, .makespan = 20ms, .withOneMore = 20ms}));
        QVERIFY((simulated(twoThatCompute(), 7).value() == OneMoreCore{.cores = 7, .makespan = 20ms, .withOneMore = 20ms}));
        QVERIFY((simulated(planOf({{Compute{20ms}}}), 1).value()
                 == OneMoreCore{.cores = 1, .makespan = 20ms, .withOneMore = 20ms}));
    }

    void TasksThatOnlyWaitNeedNoSecondCore()
    {
        QCOMPARE(simulated(planOf({{WaitForIo{30ms}}, {WaitForIo{30ms}}}), 1).value(),
                 (OneMoreCore{.cores = 1, .makespan = 30ms, .withOneMore = 30ms}));
    }

    void MakespanIsThatOfTheTrace()
    {
        const Plan plan =
            planOf({{Compute{5ms}, WaitForIo{3ms}, Compute{2ms}}, {Compute{9ms}}, {WaitForIo{1ms}, Compute{4ms}}});
        const auto makespanOn = [&](std::int64_t cores) {
            return traceOf("simulated", plan, plainMachine(), {{"simulated_cores", cores}, {"switch_us", 0}}).time().length();
        };
        const OneMoreCore result = simulated(plan, 2).value();
        QCOMPARE(result.makespan, makespanOn(2));
        QCOMPARE(result.withOneMore, makespanOn(3));
    }

    void PlanThatTheSimulationRefusesIsNotKnown()
    {
        const Plan plan = planOf({{Update{.times = 1000, .protection = Protection::None}}}, {Counter{}});
        QVERIFY(simulated(plan, 1).error().code == ErrorCode::NotOffered);
        QCOMPARE(reasonOf(simulated(plan, 1)),
                 std::string("This is about what happens to real memory, and the simulation has none."));
    }

    void StandstillIsNotKnown()
    {
        const Plan plan = planOf({{Receive{}}}, {Channel{}});
        QCOMPARE(reasonOf(simulated(plan, 1)), std::string("The simulated run came to no end."));
    }

    void MoreCoresThanTheSimulationHasAreNotKnown()
    {
        QVERIFY(simulated(twoThatCompute(), 63).hasValue());
        QVERIFY(simulated(twoThatCompute(), 64).error().code == ErrorCode::ValueOutOfRange);
    }

    void StopEndsIt()
    {
        StopSource stop;
        stop.requestStop();
        QVERIFY(!simulated(twoThatCompute(), 1, stop.token()).hasValue());
    }

    void ProgressTellsTheUnitsOfBoth()
    {
        const Plan plan = twoThatCompute();
        const Machine machine = plainMachine();
        Progress progress;
        QVERIFY(simulateOneMoreCore({.plan = plan, .machine = machine, .cores = 1}, {}, progress).hasValue());
        QCOMPARE(progress.unitsTotal.load(), std::uint64_t{2 * 40'000 * 100});
        QCOMPARE(progress.unitsDone.load(), progress.unitsTotal.load());
    }

    void RunIsAskedForItsOwnCores()
    {
        RunResult run = drawnRun("all-cores", "Ada 00\nBen 11\nCem ..00\n");
        QCOMPARE(oneMoreCoreThan(run).cores, 2);
        QVERIFY(oneMoreCoreThan(run).settings.empty());
        run.trace.info.placement = Placement::OneAtATimeByBaton;
        QCOMPARE(oneMoreCoreThan(run).cores, 1);
    }

    void SimulatedRunKeepsItsSettings()
    {
        RunResult run = drawnRun("simulated", "Ada RRRR....\nBen ....RRRR\n");
        run.trace.info.placement = Placement::Simulated;
        run.request.settings = {{"simulated_cores", 1}, {"slice_us", 1000}, {"switch_us", 500}};
        run.machine = plainMachine();
        const OneMoreCore result = simulated(run).value();
        QCOMPARE(result.makespan, traceOf("simulated", *run.trace.plan, run.machine, run.request.settings).time().length());
        QCOMPARE(result.withOneMore, Duration(4ms));
    }

    void RunThatDidNotEndHasNothingToSave()
    {
        RunResult run = drawnRun("one-core", "Ada RR\n");
        run.trace.info.outcome = Outcome::Stopped;
        QCOMPARE(reasonOf(simulated(run)), std::string("The run did not come to its end."));
    }
};

QTEST_APPLESS_MAIN(OneMoreCoreTest)
#include "one_more_core_test.moc"
