// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/pace.h"

#include <cmath>

#include "core/run/one_more_core.h"
#include "tests/support/drawn_run.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// The drawn run, of a plan whose computing should take `times` as long as it did.
RunResult calibratedWrongly(const char* model, const char* drawing, double times)
{
    RunResult run = drawnRun(model, drawing);
    Plan plan = *run.trace.plan;
    for (Task& task : plan.tasks) {
        for (Step& step : task.program) {
            if (auto* compute = std::get_if<Compute>(&step.action))
                compute->work = Duration(std::llround(times * static_cast<double>(compute->work.count())));
        }
    }
    run.trace.plan = std::make_shared<const Plan>(plan);
    return run;
}

constexpr auto* kInTurns = "Ada RR..RRii\nBen ..RR....\n";
constexpr auto* kAtOnce = "Ada   RRRR\nBen@1 RRRR\n";

bool isNear(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-6;
}

} // namespace

class PaceTest : public QObject {
    Q_OBJECT

private slots:
    void PaceIsWhatAMillisecondOfWorkTook()
    {
        QVERIFY(isNear(paceOf(drawnRun("one-core", kInTurns).trace), 1));
        QVERIFY(isNear(paceOf(calibratedWrongly("one-core", kInTurns, 2).trace), 0.5));
        QVERIFY(isNear(paceOf(calibratedWrongly("one-core", kInTurns, 0.5).trace), 2));
    }

    void RepeatedStepsCountAsOftenAsTheyWereDone()
    {
        RunResult run = drawnRun("one-core", "Ada RRRRRRRR\n");
        Plan plan = planOf({{Repeat{.times = 4, .steps = 1}, Compute{1ms}}});
        run.trace.plan = std::make_shared<const Plan>(plan);
        Spans spans;
        spans.appendUntil(TimePoint(8ms), Activity::Running, StepIndex{1}, Evidence::Recorded, WorkerId{0}, CpuId{0});
        run.trace.tasks[0].spans = spans;
        QVERIFY(isNear(paceOf(run.trace), 2));
    }

    void OfMostOfTheComputingNotOfTheOddOne()
    {
        RunResult run = drawnRun("all-cores", "Ada RR\nBen@1 RR\nCem@2 RRRRRRRR\n");
        Plan plan = *run.trace.plan;
        plan.tasks[2].program = plan.tasks[0].program;
        run.trace.plan = std::make_shared<const Plan>(plan);
        QVERIFY(isNear(paceOf(run.trace), 1));
    }

    void NothingIsKnownOfRunsThatTellNothing()
    {
        QVERIFY(!paceOf(drawnRun("one-core", "Ada iiii\n").trace));
        RunResult stopped = drawnRun("one-core", kInTurns);
        stopped.trace.info.outcome = Outcome::Stopped;
        QVERIFY(!paceOf(stopped.trace));
        RunResult simulated = drawnRun("simulated", kInTurns);
        simulated.trace.info.placement = Placement::Simulated;
        QVERIFY(!paceOf(simulated.trace));
        QVERIFY(!paceOf(calibratedWrongly("one-core", kInTurns, 0.1).trace)); // 0.2 ms are too short to be timed
    }

    void FasterWorkThanCalibratedIsAContradiction()
    {
        QVERIFY(!contradictsCalibration(drawnRun("one-core", kInTurns)));
        QVERIFY(!contradictsCalibration(calibratedWrongly("one-core", kInTurns, 1.05)));
        RunResult run = calibratedWrongly("one-core", kInTurns, 450.0 / 401);
        QVERIFY(contradictsCalibration(run));
        run.metrics.account.disturbance = 0.9; // which can only have made it slower
        QVERIFY(contradictsCalibration(run));
        QVERIFY(contradictsCalibration(calibratedWrongly("all-cores", kAtOnce, 1.3)));
    }

    void SlowerWorkIsAContradictionWhereNothingElseExplainsIt()
    {
        QVERIFY(!contradictsCalibration(calibratedWrongly("one-core", kInTurns, 0.95)));
        RunResult run = undisturbed(calibratedWrongly("one-core", kInTurns, 0.7));
        QVERIFY(contradictsCalibration(run));
        run.metrics.account.disturbance = 0.9;
        QVERIFY(!contradictsCalibration(run));
        QVERIFY(!contradictsCalibration(calibratedWrongly("all-cores", kAtOnce, 0.7))); // two hyperthreads of a core
    }

    /// What one more core would have saved stands beside the run, in the same milliseconds.
    void OneMoreCoreIsSimulatedAtThePaceOfTheRun()
    {
        RunResult run = calibratedWrongly("one-core", "Ada RRRR....\nBen ....RRRR\n", 2);
        run.machine = plainMachine();
        run.trace.info.placement = Placement::PinnedToOneCpu;
        Progress progress;
        const OneMoreCore result = simulateOneMoreCore(run, {}, progress).value();
        QVERIFY(result.makespan >= 8ms && result.makespan < 9ms); // with switches
        QVERIFY(result.withOneMore >= 4ms && result.withOneMore < 5ms);
    }
};

QTEST_APPLESS_MAIN(PaceTest)
#include "pace_test.moc"
