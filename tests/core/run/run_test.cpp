// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

RunRequest smallRequest()
{
    const Scenario* scenario = scenarioById("mixed").value();
    return {.scenario = scenario,
            .model = executionModelById("one-core").value(),
            .parameters = checkedParameters(scenario->parameters, {{"tasks", 2}, {"work_ms", 2}}).value(),
            .seed = 5,
            .cores = 0};
}

Recording emptyRecordingOf(const Plan& plan)
{
    Recording recording;
    recording.info.cpus = {CpuId{0}};
    recording.lanes.emplace_back();
    recording.tasks.resize(plan.tasks.size());
    return recording;
}

/// A model that runs nothing and gives a recording (or an error) of its own.
ExecutionModel modelThatGives(Result<Recording> (*run)(const ExecutionContext&))
{
    return {.id = "fake", .title = {}, .term = {}, .summary = {}, .heading = {}, .place = {}, .subject = {}, .run = run};
}

Result<std::shared_ptr<const RunResult>> runWith(const ExecutionModel& model)
{
    RunRequest request = smallRequest();
    request.model = &model;
    Progress progress;
    return runScenario(request, machine(), {}, progress);
}

Error errorWith(const ExecutionModel& model)
{
    const auto result = runWith(model);
    return result ? Error{ErrorCode::UnknownName, {INTERLEAVE_TEXT("test", "no error"), {}}, {}} : result.error();
}

std::shared_ptr<const RunResult> resultWith(std::uint64_t checksum, Outcome outcome)
{
    auto result = std::make_shared<RunResult>();
    result->request = smallRequest();
    result->trace.plan = std::make_shared<const Plan>();
    result->trace.info.outcome = outcome;
    result->checksum = checksum;
    return result;
}

} // namespace

class RunTest : public QObject {
    Q_OBJECT

private slots:
    void ModelsThatStandThereTwiceHaveNumbers()
    {
        const ExecutionModel* one = executionModelById("one-core").value();
        const ExecutionModel* all = executionModelById("all-cores").value();
        using Ordinals = std::vector<std::optional<int>>;
        QVERIFY(ordinalsOf(std::vector{one, all}) == Ordinals(2));
        QVERIFY((ordinalsOf(std::vector{one, all, one, one}) == Ordinals{1, std::nullopt, 2, 3}));
        QVERIFY(ordinalsOf({}).empty());
    }

    void ResultHoldsAllThereIsToKnow()
    {
        Progress progress;
        const RunRequest request = smallRequest();
        const auto result = runScenario(request, machine(), {}, progress);
        QVERIFY(result.hasValue());
        const RunResult& run = **result;
        QVERIFY(run.machine == machine());
        QVERIFY(run.request.parameters == request.parameters);
        QCOMPARE(run.trace.info.model, std::string("one-core"));
        QVERIFY(*run.trace.plan == request.scenario->makePlan(request.parameters, request.seed));
        QVERIFY(run.metrics == measure(run.trace));
        QVERIFY(run.checksum != 0);
    }

    void ProgressReachesItsTotal()
    {
        Progress progress;
        progress.unitsDone = 77; // left over from another run
        progress.tasksDone = 7;
        QVERIFY(runScenario(smallRequest(), machine(), {}, progress).hasValue());
        QVERIFY(progress.unitsTotal > 0);
        QCOMPARE(progress.unitsDone.load(), progress.unitsTotal.load());
        QCOMPARE(progress.tasksDone.load(), 2u);
    }

    void ErrorOfTheModelIsPassedOn()
    {
        const ExecutionModel refused = modelThatGives([](const ExecutionContext&) -> Result<Recording> {
            return Error{ErrorCode::CannotStart, {INTERLEAVE_TEXT("test", "refused"), {}}, "why"};
        });
        QVERIFY(errorWith(refused) == (Error{ErrorCode::CannotStart, {INTERLEAVE_TEXT("test", "refused"), {}}, "why"}));
    }

    void AFullLaneEndsTheTraceAndNotTheRun()
    {
        const ExecutionModel full = modelThatGives([](const ExecutionContext& context) -> Result<Recording> {
            Recording recording = emptyRecordingOf(context.plan);
            recording.lanes = {{.entries = {}, .dropped = 2, .fullSince = TimePoint(1ms)}, {.entries = {}}};
            for (TaskOutcome& task : recording.tasks)
                task = {.completed = true, .end = TimePoint(3ms)};
            return recording;
        });
        const auto run = runWith(full);
        QVERIFY(run.hasValue());
        const RunInfo& info = (*run)->trace.info;
        QVERIFY(info.outcome == Outcome::RecordingFull);
        QCOMPARE((*run)->metrics.makespan, Duration(1ms));
        QVERIFY(!(*run)->verdict);
    }

    void TaskThatThrewIsNamed()
    {
        const Error error = errorWith(modelThatGives([](const ExecutionContext& context) -> Result<Recording> {
            Recording recording = emptyRecordingOf(context.plan);
            recording.taskFailure = "no more bread";
            recording.failedTask = TaskId{1};
            return recording;
        }));
        QVERIFY(error.code == ErrorCode::TaskThrew);
        QCOMPARE(englishWords()(error.message),
                 std::string("B ended with an error: no more bread. The other tasks were stopped."));
    }

    void RecordingThatContradictsItselfIsNotShown()
    {
        const Error error = errorWith(modelThatGives([](const ExecutionContext& context) -> Result<Recording> {
            Recording recording = emptyRecordingOf(context.plan);
            recording.lanes[0].entries.push_back({.begin = TimePoint(0ns),
                                                  .end = TimePoint(1ms),
                                                  .task = TaskId{0},
                                                  .step = StepIndex{0}, // which waits
                                                  .cpuPlusOne = 1,
                                                  .activity = Activity::Running});
            return recording;
        }));
        QVERIFY(error.code == ErrorCode::InvalidTrace);
        QCOMPARE(error.detail, std::string("task 0 (A): step 0 cannot be running"));
    }

    void DisagreementIsTold()
    {
        const std::vector runs{resultWith(1, Outcome::Completed), resultWith(2, Outcome::Completed)};
        const std::optional<Error> error = disagreementOf(runs);
        QVERIFY(error.has_value());
        QVERIFY(error->code == ErrorCode::WrongAnswer);
        QCOMPARE(error->detail, std::string("1 and 2"));
    }

    void StoppedRunsNeedNotAgree()
    {
        QVERIFY(!disagreementOf({}));
        const std::vector runs{resultWith(1, Outcome::Stopped), resultWith(2, Outcome::Completed),
                               resultWith(3, Outcome::Stopped), resultWith(2, Outcome::Completed)};
        QVERIFY(!disagreementOf(runs));
    }
};

QTEST_APPLESS_MAIN(RunTest)
#include "run_test.moc"
