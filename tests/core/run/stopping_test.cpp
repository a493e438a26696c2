// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/simulation.h"
#include "core/run/run.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kLock{0};

/// Two tasks that take turns of a tenth of a millisecond, and hold a lock now and then.
Plan longPlan()
{
    return planOf({{Compute{2s}, Lock{kLock}, Compute{1s}, Unlock{kLock}}, {Compute{2s}, WaitForIo{1ms}, Compute{1s}}},
                  {Mutex{}});
}

Result<Recording> longRecording(const ExecutionContext& context)
{
    return Simulation(context, {.cores = 1, .slice = 100us, .switchCost = {}}).run();
}

Recording recordingOf(const Plan& plan)
{
    const Machine machine = plainMachine();
    Progress progress;
    return longRecording({plan, machine, 0, {}, progress}).value();
}

std::size_t spansOf(const Trace& trace)
{
    std::size_t spans = 0;
    for (const TaskTrace& task : trace.tasks)
        spans += task.spans.size();
    return spans;
}

StopToken stopped()
{
    StopSource stop;
    stop.requestStop();
    return stop.token();
}

/// Models are plain functions: this is how those below reach the stop of the test.
StopSource* stopAtTheEnd = nullptr;

Result<Recording> recordAndStop(const ExecutionContext& context)
{
    Result<Recording> recording = longRecording(context);
    stopAtTheEnd->requestStop();
    return recording;
}

Result<Recording> recordAsIfMeasuredAndStop(const ExecutionContext& context)
{
    Result<Recording> recording = recordAndStop(context);
    recording.value().info.placement = Placement::PinnedToOneCpu;
    return recording;
}

Result<Recording> recordLittleAndStop(const ExecutionContext& context)
{
    Result<Recording> recording = Simulation(context, {.cores = 2, .slice = 5s, .switchCost = {}}).run();
    stopAtTheEnd->requestStop();
    return recording;
}

Scenario longScenario()
{
    return {.id = "long",
            .title = {},
            .tagline = {},
            .summary = {},
            .taskNoun = {},
            .ioNoun = {},
            .icon = {},
            .parameters = {},
            .makePlan = [](const Parameters&, std::uint64_t) { return longPlan(); }};
}

/// Of a run that is told to stop when it has been recorded, and before anything is made of it.
Result<std::shared_ptr<const RunResult>> runStoppedAfter(Result<Recording> (*record)(const ExecutionContext&))
{
    const Scenario scenario = longScenario();
    const ExecutionModel model{.id = "fake", .title = {}, .term = {}, .summary = {}, .heading = {}, .place = {}, .subject = {}, .run = record};
    StopSource stop;
    stopAtTheEnd = &stop;
    Progress progress;
    return runScenario({.scenario = &scenario, .model = &model, .parameters = {}}, plainMachine(), stop.token(), progress);
}

} // namespace

/// What is done with a recording can be ended, however long it is.
class StoppingTest : public QObject {
    Q_OBJECT

private slots:
    void EverythingAfterTheJoinIsEndedByAStop()
    {
        const auto plan = std::make_shared<const Plan>(longPlan());
        const Recording recording = recordingOf(*plan);
        QVERIFY(recording.lanes.front().entries.size() > 2 * StopLook::kSteps);
        const Trace trace = buildTrace(recording, plan);
        QVERIFY_EXCEPTION_THROWN(buildTrace(recording, plan, stopped()), Stopped);
        QVERIFY_EXCEPTION_THROWN(validate(trace, stopped()), Stopped);
        QVERIFY_EXCEPTION_THROWN(measure(trace, stopped()), Stopped);
        QVERIFY_EXCEPTION_THROWN(overlapOf(trace, stopped()), Stopped);
        QVERIFY_EXCEPTION_THROWN(accountOf(trace, stopped()), Stopped);
    }

    void WithATokenThatIsNotStoppedAllIsTheSame()
    {
        const auto plan = std::make_shared<const Plan>(longPlan());
        const Recording recording = recordingOf(*plan);
        StopSource stop;
        const Trace trace = buildTrace(recording, plan, stop.token());
        QVERIFY(trace.tasks == buildTrace(recording, plan).tasks);
        QCOMPARE(linesOf(validate(trace, stop.token())), std::string());
        QVERIFY(measure(trace, stop.token()) == measure(trace));
    }

    void LongSimulationThatIsStoppedShowsNothingAndIsNoFailure()
    {
        const auto result = runStoppedAfter(recordAndStop);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::Stopped);
    }

    void WhatWasMeasuredIsShownUpToTheStop()
    {
        const auto result = runStoppedAfter(recordAsIfMeasuredAndStop);
        QVERIFY2(result.hasValue(), result ? "" : englishWords()(result.error().message).c_str());
        QVERIFY(spansOf((*result)->trace) > kSimulatedShownWhenStopped);
    }

    void ShortRunThatIsStoppedIsShownUpToThere()
    {
        const auto result = runStoppedAfter(recordLittleAndStop);
        QVERIFY2(result.hasValue(), result ? "" : englishWords()(result.error().message).c_str());
        QVERIFY(spansOf((*result)->trace) > 0);
    }
};

QTEST_APPLESS_MAIN(StoppingTest)
#include "stopping_test.moc"
