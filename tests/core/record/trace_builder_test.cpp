// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/trace_builder.h"

#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr Duration kQuantum = 10us;
constexpr TaskId kAda{0};
constexpr TaskId kBen{1};
/// The program of every task: it computes, waits and computes again.
constexpr StepIndex kCompute{0};
constexpr StepIndex kWait{1};
constexpr StepIndex kComputeAgain{2};
constexpr StepIndex kCall{3}; ///< and asks a database

constexpr TimePoint at(std::int64_t microseconds)
{
    return TimePoint(std::chrono::microseconds(microseconds));
}

struct Times {
    std::int64_t begin; ///< µs
    std::int64_t end;   ///< µs
};

LaneEntry running(TaskId task, StepIndex step, Times times, std::uint16_t cpu = 0)
{
    return {at(times.begin), at(times.end), task, step, static_cast<std::uint16_t>(cpu + 1), Activity::Running};
}

LaneEntry runningSomewhere(TaskId task, Times times)
{
    return {at(times.begin), at(times.end), task, kCompute, 0, Activity::Running};
}

/// A call that stamped nothing, in which the thread was off its core for so long.
LaneEntry call(TaskId task, Times times, Duration offCore)
{
    LaneEntry entry = running(task, kCall, times);
    entry.isAnew = true;
    entry.isCall = true;
    entry.offCore = static_cast<std::uint32_t>(offCore.count());
    return entry;
}

LaneEntry waiting(TaskId task, Times times)
{
    return {at(times.begin), at(times.end), task, kWait, 0, Activity::WaitingIo};
}

std::shared_ptr<const Plan> planOf(std::size_t tasks)
{
    const auto step = [](Action action) { return Step{{"test", "step"}, {"test", "step"}, {"place", {}}, action}; };
    Plan plan;
    plan.tasks.assign(tasks, {"task", {step(Compute{1us}), step(WaitForIo{1us}), step(Compute{1us}), step(Query{})}});
    return std::make_shared<const Plan>(std::move(plan));
}

/// Of lanes that tasks completed at `ends` (µs) have left.
Recording recordingOf(std::vector<std::vector<LaneEntry>> lanes, const std::vector<std::int64_t>& ends)
{
    Recording recording;
    recording.info = {.model = "test",
                      .placement = Placement::AllCpus,
                      .cpus = {CpuId{0}, CpuId{1}},
                      .workers = lanes.size(),
                      .outcome = Outcome::Completed,
                      .resolution = kQuantum};
    for (auto& entries : lanes)
        recording.lanes.push_back({.entries = std::move(entries), .dropped = 0});
    for (const std::int64_t end : ends)
        recording.tasks.push_back({.completed = true, .end = at(end), .checksum = 0});
    return recording;
}

Trace built(std::vector<std::vector<LaneEntry>> lanes, const std::vector<std::int64_t>& ends)
{
    return buildTrace(recordingOf(std::move(lanes), ends), planOf(ends.size()));
}

std::string spansOf(const Trace& trace, TaskId task)
{
    return textOf(trace.tasks[indexOf(task)].spans);
}

/// "running 0-600 recorded, waiting-io 600-1000 inferred", in microseconds.
std::string shortOf(const Spans& spans)
{
    std::string text;
    for (const Span span : spans) {
        const auto microseconds = [](TimePoint t) { return std::to_string(t.time_since_epoch() / 1us); };
        text += (text.empty() ? "" : ", ") + std::string(idOf(span.activity)) + ' ' + microseconds(span.time.begin)
              + '-' + microseconds(span.time.end) + ' ' + std::string(idOf(span.evidence));
    }
    return text;
}

} // namespace

class TraceBuilderTest : public QObject {
    Q_OBJECT

private slots:
    void EmptyRecordingIsAnEmptyTrace()
    {
        const Trace trace = built({}, {});
        QVERIFY(trace.tasks.empty());
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void EntryBecomesASpan()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 100})}}, {100});
        QCOMPARE(spansOf(trace, kAda), std::string("0-100 running, step 0, worker 0, cpu 0\n"));
    }

    void TaskIsReadyBeforeItsFirstEntry()
    {
        const Trace trace = built({{running(kAda, kCompute, {30, 100})}}, {100});
        QCOMPARE(spansOf(trace, kAda), std::string("0-30 ready, step 0, worker 0\n"
                                                   "30-100 running, step 0, worker 0, cpu 0\n"));
    }

    void QuantumAroundAGapIsHalfBeforeAndHalfAfter()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 100}), running(kAda, kCompute, {300, 400})}}, {400});
        QCOMPARE(spansOf(trace, kAda), std::string("0-105 running, step 0, worker 0, cpu 0\n"
                                                   "105-295 ready, step 0, worker 0, inferred\n"
                                                   "295-400 running, step 0, worker 0, cpu 0, inferred\n"));
    }

    void GapInWhichTheThreadNeverLeftItsCoreWasTaken()
    {
        std::vector<LaneEntry> entries{running(kAda, kCompute, {0, 100}), running(kAda, kCompute, {300, 400})};
        entries.back().offCore = LaneEntry::kNeverLeft;
        const Trace trace = built({entries}, {400});
        QCOMPARE(spansOf(trace, kAda), std::string("0-105 running, step 0, worker 0, cpu 0\n"
                                                   "105-295 taken, step 0, worker 0, cpu 0, inferred\n"
                                                   "295-400 running, step 0, worker 0, cpu 0, inferred\n"));
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void CoreOnWhichAnotherThreadWasSeenWasNotKept()
    {
        std::vector<LaneEntry> entries{running(kAda, kCompute, {0, 100}), running(kAda, kCompute, {300, 400})};
        entries.back().offCore = LaneEntry::kNeverLeft;
        const Trace trace = built({entries, {running(kBen, kCompute, {150, 200})}}, {400, 200});
        QCOMPARE(spansOf(trace, kAda), std::string("0-150 running, step 0, worker 0, cpu 0\n"
                                                   "150-295 ready, step 0, worker 0, inferred\n"
                                                   "295-400 running, step 0, worker 0, cpu 0, inferred\n"));
    }

    void TraceEndsWhereTheFirstLaneWasFull()
    {
        Recording recording = recordingOf({{running(kAda, kCompute, {0, 100}), waiting(kAda, {100, 180})},
                                           {running(kBen, kCompute, {0, 300}, 1), waiting(kBen, {300, 400})}},
                                          {200, 400});
        recording.lanes[0].dropped = 7;
        recording.lanes[0].fullSince = at(180);
        recording.lanes[1].links = {{LinkKind::Spawn, kAda, at(50), kBen, at(60), {}},
                                    {LinkKind::Spawn, kAda, at(50), kBen, at(190), {}}};
        const Trace trace = buildTrace(recording, planOf(2));
        QVERIFY(trace.info.outcome == Outcome::RecordingFull);
        QVERIFY(trace.time().end == at(180));
        QCOMPARE(spansOf(trace, kAda), std::string("0-100 running, step 0, worker 0, cpu 0\n"
                                                   "100-180 waiting-io, step 1, worker 0\n"));
        QCOMPARE(spansOf(trace, kBen), std::string("0-180 running, step 0, worker 1, cpu 1\n"));
        QVERIFY(!trace.tasks[0].completed && !trace.tasks[1].completed);
        QCOMPARE(trace.links.size(), std::size_t{1});
    }

    void WorkerThatSetsATaskAsideDoesNotWaitWithIt()
    {
        Recording recording = recordingOf({{running(kAda, kCompute, {0, 100}), waiting(kAda, {100, 180})}}, {180});
        recording.setsTasksAside = true;
        QCOMPARE(spansOf(buildTrace(recording, planOf(1)), kAda), std::string("0-100 running, step 0, worker 0, cpu 0\n"
                                                                              "100-180 waiting-io, step 1\n"));
    }

    void GapRightAfterTheBeginOfAStepBecomesReady()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 0}), running(kAda, kCompute, {300, 400})}}, {400});
        QCOMPARE(spansOf(trace, kAda), std::string("0-5 running, step 0, worker 0, cpu 0\n"
                                                   "5-295 ready, step 0, worker 0, inferred\n"
                                                   "295-400 running, step 0, worker 0, cpu 0, inferred\n"));
    }

    void WhatBeginsAnewIsNoGapInAStep()
    {
        LaneEntry again = running(kAda, kCompute, {300, 400});
        again.isAnew = true;
        const Trace trace = built({{running(kAda, kCompute, {0, 100}), again}}, {400});
        QCOMPARE(spansOf(trace, kAda), std::string("0-100 running, step 0, worker 0, cpu 0\n"
                                                   "100-300 ready, step 0, worker 0\n"
                                                   "300-400 running, step 0, worker 0, cpu 0\n"));
    }

    void GapNoLongerThanAQuantumIsRunning()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 100}), running(kAda, kCompute, {108, 200})}}, {200});
        QCOMPARE(spansOf(trace, kAda), std::string("0-200 running, step 0, worker 0, cpu 0\n"));
    }

    void ChangeOfCpuWithoutGapIsNoReadiness()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 100}, 0), running(kAda, kCompute, {100, 200}, 1)}}, {200});
        QCOMPARE(spansOf(trace, kAda), std::string("0-100 running, step 0, worker 0, cpu 0\n"
                                                   "100-200 running, step 0, worker 0, cpu 1\n"));
    }

    void GapThatEndsOnAnotherCpu()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 100}, 0), running(kAda, kCompute, {300, 400}, 1)}}, {400});
        QCOMPARE(spansOf(trace, kAda), std::string("0-105 running, step 0, worker 0, cpu 0\n"
                                                   "105-295 ready, step 0, worker 0, inferred\n"
                                                   "295-400 running, step 0, worker 0, cpu 1, inferred\n"));
    }

    void InferredBeginIsNotBeforeTheOtherThreadLeft()
    {
        // Ben was on the core until 300, and Ada stamped at 305: she can't have begun at 295.
        const Trace trace = built({{running(kAda, kCompute, {0, 100}), running(kAda, kCompute, {305, 400})},
                                   {running(kBen, kCompute, {100, 300})}},
                                  {400, 300});
        QCOMPARE(spansOf(trace, kAda), std::string("0-100 running, step 0, worker 0, cpu 0\n"
                                                   "100-300 ready, step 0, worker 0\n"
                                                   "300-400 running, step 0, worker 0, cpu 0, inferred\n"));
        QCOMPARE(spansOf(trace, kBen), std::string("0-100 ready, step 0, worker 1\n"
                                                   "100-300 running, step 0, worker 1, cpu 0\n"));
    }

    void ProcessorTimeTellsHowLongAThreadWasAway()
    {
        LaneEntry back = running(kAda, kCompute, {300, 400});
        back.offCore = 162'000; // of 200 µs; 10 µs were computing, and the rest an interrupt
        const Trace trace = built({{running(kAda, kCompute, {0, 100}), back}}, {400});
        QCOMPARE(spansOf(trace, kAda), std::string("0-125 running, step 0, worker 0, cpu 0\n"
                                                   "125-293 ready, step 0, worker 0, inferred\n"
                                                   "293-400 running, step 0, worker 0, cpu 0, inferred\n"));
    }

    void GapInWhichProcessorTimeWentOnWasTaken()
    {
        LaneEntry back = running(kAda, kCompute, {300, 400});
        back.offCore = 300; // ns
        const Trace trace = built({{running(kAda, kCompute, {0, 100}), back}}, {400});
        QVERIFY(spansOf(trace, kAda).find("105-295 taken") != std::string::npos);
    }

    void ThreadLeftWhenTheNextOneCame()
    {
        // Ada's last quantum was cut short by the interrupt at whose end Ben came; both boundaries are concluded.
        const Trace trace = built({{running(kAda, kCompute, {0, 100}), running(kAda, kCompute, {300, 400})},
                                   {running(kBen, kCompute, {0, 0}), running(kBen, kCompute, {135, 300})}},
                                  {400, 300});
        QCOMPARE(spansOf(trace, kAda), std::string("0-130 running, step 0, worker 0, cpu 0\n"
                                                   "130-300 ready, step 0, worker 0, inferred\n"
                                                   "300-400 running, step 0, worker 0, cpu 0, inferred\n"));
    }

    void SwitchThatBothConcludedLiesInTheMiddle()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 100}), running(kAda, kCompute, {300, 400})},
                                   {running(kBen, kCompute, {0, 0}), running(kBen, kCompute, {106, 290})}},
                                  {400, 290});
        // By Ada's stamps at 105, by Ben's at 101.
        QVERIFY(spansOf(trace, kAda).starts_with("0-103 running"));
        QVERIFY(spansOf(trace, kBen).find("103-290 running") != std::string::npos);
    }

    void ShortStayOfAnotherThreadCutsTheStretch()
    {
        // Too short for Ada to see as a gap, but Ben knows when he woke.
        const Trace trace = built({{running(kAda, kCompute, {0, 200})}, {running(kBen, kCompute, {50, 60})}}, {200, 60});
        QCOMPARE(spansOf(trace, kAda), std::string("0-50 running, step 0, worker 0, cpu 0\n"
                                                   "50-60 ready, step 0, worker 0\n"
                                                   "60-200 running, step 0, worker 0, cpu 0, inferred\n"));
        QCOMPARE(spansOf(trace, kBen), std::string("0-50 ready, step 0, worker 1\n"
                                                   "50-60 running, step 0, worker 1, cpu 0\n"));
    }

    void TwoShortStaysCutTheStretchTwice()
    {
        const Trace trace =
            built({{running(kAda, kCompute, {0, 200})},
                   {running(kBen, kCompute, {50, 60}), waiting(kBen, {60, 110}), running(kBen, kComputeAgain, {110, 120})}},
                  {200, 120});
        QCOMPARE(spansOf(trace, kAda), std::string("0-50 running, step 0, worker 0, cpu 0\n"
                                                   "50-60 ready, step 0, worker 0\n"
                                                   "60-110 running, step 0, worker 0, cpu 0, inferred\n"
                                                   "110-120 ready, step 0, worker 0\n"
                                                   "120-200 running, step 0, worker 0, cpu 0, inferred\n"));
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void OverlapAtTheEndIsCutWhereTheOtherIsKnownToBegin()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 105})}, {running(kBen, kCompute, {100, 200})}}, {105, 200});
        QCOMPARE(spansOf(trace, kAda), std::string("0-100 running, step 0, worker 0, cpu 0\n"
                                                   "100-105 ready, step 0\n"));
        QCOMPARE(spansOf(trace, kBen), std::string("0-100 ready, step 0, worker 1\n"
                                                   "100-200 running, step 0, worker 1, cpu 0\n"));
    }

    void OtherCpusDoNotCut()
    {
        const Trace trace =
            built({{running(kAda, kCompute, {0, 200}, 0)}, {running(kBen, kCompute, {0, 150}, 1)}}, {200, 150});
        QCOMPARE(spansOf(trace, kAda), std::string("0-200 running, step 0, worker 0, cpu 0\n"));
        QCOMPARE(spansOf(trace, kBen), std::string("0-150 running, step 0, worker 1, cpu 1\n"));
    }

    void UnknownCpusDoNotCut()
    {
        const Trace trace = built({{runningSomewhere(kAda, {0, 200})}, {runningSomewhere(kBen, {50, 60})}}, {200, 60});
        QCOMPARE(spansOf(trace, kAda), std::string("0-200 running, step 0, worker 0\n"));
        QCOMPARE(spansOf(trace, kBen), std::string("0-50 ready, step 0, worker 1\n"
                                                   "50-60 running, step 0, worker 1\n"));
    }

    // ---- Calls that cannot be looked into

    void CallInWhichTheThreadKeptItsCoreIsRunning()
    {
        const Trace trace = built({{call(kAda, {0, 1000}, 0us)}}, {1000});
        QCOMPARE(shortOf(trace.tasks[0].spans), std::string("running 0-1000 recorded"));
    }

    void RestOfACallIsAWaitAndNeverReady()
    {
        const Trace trace = built({{call(kAda, {0, 1000}, 400us)}}, {1000});
        QCOMPARE(shortOf(trace.tasks[0].spans), std::string("running 0-600 recorded, waiting-io 600-1000 inferred"));
    }

    void CallThatWasNotCountedIsRunningAsFarAsIsKnown()
    {
        LaneEntry unknown = call(kAda, {0, 1000}, 0us);
        unknown.offCore = LaneEntry::kNotCounted;
        const Trace trace = built({{unknown}}, {1000});
        QCOMPARE(shortOf(trace.tasks[0].spans), std::string("running 0-1000 recorded"));
    }

    /// One core for both: what each had of it is known, and that they did not have it at the same time.
    void TwoCallsOnOneCoreRunOneAfterTheOther()
    {
        const Trace trace = built({{call(kAda, {0, 1000}, 500us)}, {call(kBen, {0, 900}, 500us)}}, {1000, 900});
        QCOMPARE(shortOf(trace.tasks[1].spans), std::string("running 0-400 recorded, waiting-io 400-900 inferred"));
        QCOMPARE(shortOf(trace.tasks[0].spans),
                 std::string("waiting-io 0-400 inferred, running 400-900 inferred, waiting-io 900-1000 inferred"));
        QVERIFY(validate(trace).empty());
    }

    void CallRunsAroundWhatWasSeenOnItsCore()
    {
        const Trace trace = built({{call(kAda, {0, 1000}, 300us)}, {running(kBen, kCompute, {200, 500})}}, {1000, 500});
        QCOMPARE(shortOf(trace.tasks[0].spans),
                 std::string("running 0-200 recorded, waiting-io 200-500 inferred, running 500-1000 inferred"));
    }

    /// Where there was no room on the core on which it ended, it was on another one.
    void CallThatHadMoreThanThereWasOnItsCoreWasElsewhereToo()
    {
        const Trace trace = built({{call(kAda, {0, 1000}, 100us)}, {running(kBen, kCompute, {0, 800})}}, {1000, 800});
        QCOMPARE(shortOf(trace.tasks[0].spans), std::string("running 0-900 recorded, waiting-io 900-1000 inferred"));
        QVERIFY(!trace.tasks[0].spans[0].cpu);
        QVERIFY(validate(trace).empty());
    }

    void WaitEndsWhenItsDeviceWasDone()
    {
        const Trace trace =
            built({{running(kAda, kCompute, {0, 20}), waiting(kAda, {20, 100}), running(kAda, kComputeAgain, {130, 200})}},
                  {200});
        QCOMPARE(spansOf(trace, kAda), std::string("0-20 running, step 0, worker 0, cpu 0\n"
                                                   "20-100 waiting-io, step 1, worker 0\n"
                                                   "100-130 ready, step 2, worker 0\n"
                                                   "130-200 running, step 2, worker 0, cpu 0\n"));
    }

    void TaskThatEndsWithAWaitIsReadyUntilItsThreadGoesOn()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 20}), waiting(kAda, {20, 100})}}, {105});
        QCOMPARE(spansOf(trace, kAda), std::string("0-20 running, step 0, worker 0, cpu 0\n"
                                                   "20-100 waiting-io, step 1, worker 0\n"
                                                   "100-105 ready, step 1\n"));
    }

    void SecondTaskOfAWorkerIsReadyUntilTheFirstIsDone()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 100}), running(kBen, kCompute, {100, 150})}}, {100, 150});
        QCOMPARE(spansOf(trace, kAda), std::string("0-100 running, step 0, worker 0, cpu 0\n"));
        QCOMPARE(spansOf(trace, kBen), std::string("0-100 ready, step 0, worker 0\n"
                                                   "100-150 running, step 0, worker 0, cpu 0\n"));
    }

    void TaskThatWasNeverBegunIsReadyUntilTheStop()
    {
        const Trace trace = built({{running(kAda, kCompute, {0, 80})}}, {80, 85});
        QCOMPARE(spansOf(trace, kBen), std::string("0-85 ready, step 0\n"));
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void TaskThatEndedAtOnceHasNoSpans()
    {
        const Trace trace = built({{}}, {0});
        QCOMPARE(spansOf(trace, kAda), std::string());
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void FactsOfTheRecordingAreKept()
    {
        Recording recording;
        recording.info = {.model = "test",
                          .placement = Placement::SomeCpus,
                          .cpus = {CpuId{3}},
                          .workers = 1,
                          .outcome = Outcome::Stopped,
                          .resolution = 7us};
        recording.lanes.emplace_back();
        recording.tasks = {{.completed = true, .end = at(5), .checksum = 11},
                           {.completed = false, .end = at(6), .checksum = 12}};
        const auto plan = std::make_shared<const Plan>(Plan{.tasks = {{"Ada", {}}, {"Ben", {}}}, .seed = 4});
        const Trace trace = buildTrace(recording, plan);
        QVERIFY(trace.info == recording.info);
        QVERIFY(trace.plan == plan);
        QVERIFY(trace.tasks[0].completed);
        QVERIFY(!trace.tasks[1].completed);
        QCOMPARE(trace.tasks[0].checksum, std::uint64_t{11});
        QCOMPARE(trace.tasks[1].checksum, std::uint64_t{12});
    }
};

QTEST_APPLESS_MAIN(TraceBuilderTest)
#include "trace_builder_test.moc"
