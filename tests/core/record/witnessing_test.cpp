// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/witnessing.h"

#include "core/record/trace_builder.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr Duration kQuantum = 10us;
constexpr TaskId kAda{0};

constexpr TimePoint at(std::int64_t microseconds)
{
    return TimePoint(std::chrono::microseconds(microseconds));
}

LaneEntry running(std::int64_t begin, std::int64_t end, StepIndex step = {}, std::uint16_t cpu = 0)
{
    return {at(begin), at(end), kAda, step, static_cast<std::uint16_t>(cpu + 1), Activity::Running};
}

LaneEntry waiting(std::int64_t begin, std::int64_t end)
{
    return {at(begin), at(end), kAda, StepIndex{1}, 0, Activity::WaitingIo};
}

/// A call that stamped nothing, in which the thread was off its core for so long by its own processor time.
LaneEntry call(std::int64_t begin, std::int64_t end, Duration offCore)
{
    LaneEntry entry = running(begin, end, StepIndex{3});
    entry.isAnew = true;
    entry.isCall = true;
    entry.offCore = static_cast<std::uint32_t>(offCore.count());
    return entry;
}

Absence waitingAway(std::int64_t begin, std::int64_t end)
{
    return {{at(begin), at(end)}, CpuId{0}, CpuId{0}, false};
}

Absence away(std::int64_t begin, std::int64_t end, std::size_t before = 0, std::size_t after = 0)
{
    return {{at(begin), at(end)}, static_cast<CpuId>(before), static_cast<CpuId>(after), true};
}

/// Of one thread that the kernel watched, and that carried the first task.
Trace built(Plan plan, std::vector<LaneEntry> entries, LaneWitness witness)
{
    Recording recording;
    recording.info = {.model = "test",
                      .placement = Placement::AllCpus,
                      .cpus = {CpuId{0}, CpuId{1}},
                      .workers = 1,
                      .outcome = Outcome::Completed,
                      .resolution = kQuantum};
    recording.tasks.assign(plan.tasks.size(), {.completed = true, .end = entries.back().end, .checksum = 0});
    recording.lanes.push_back({.entries = std::move(entries), .witness = std::move(witness)});
    return buildTrace(recording, std::make_shared<const Plan>(std::move(plan)));
}

/// One task on one thread, which the kernel watched.
Trace built(std::vector<LaneEntry> entries, LaneWitness witness)
{
    const auto step = [](Action action) { return Step{{"test", "step"}, {"test", "step"}, {"place", {}}, action}; };
    Plan plan;
    plan.tasks.assign(2, {"Ada", {step(Compute{1us}), step(WaitForIo{1us}), step(Compute{1us}), step(Query{})}});
    return built(std::move(plan), std::move(entries), std::move(witness));
}

Trace built(std::vector<LaneEntry> entries, std::vector<Absence> absences)
{
    const auto count = static_cast<std::int64_t>(absences.size());
    return built(std::move(entries), LaneWitness{.isPresent = true, .absences = std::move(absences), .counted = count});
}

std::string spansOf(const Trace& trace)
{
    return textOf(trace.tasks.front().spans);
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

class WitnessingTest : public QObject {
    Q_OBJECT

private slots:
    void KernelTellsWhatACallDid()
    {
        const Trace trace = built({call(0, 1000, 300us)}, {waitingAway(100, 200), away(400, 600)});
        QCOMPARE(shortOf(trace.tasks.front().spans),
                 std::string("running 0-100 recorded, waiting-io 100-200 kernel, running 200-400 kernel, "
                             "ready 400-600 kernel, running 600-1000 kernel"));
    }

    /// What a call did is not found by stamps, and so nothing was missed.
    void SwitchesInACallAreNoneThatWereMissed()
    {
        const Trace trace = built({call(0, 1000, 300us)}, {waitingAway(100, 200), away(400, 600)});
        QCOMPARE(trace.witness.switches, 2);
        QCOMPARE(trace.witness.matched, 2);
    }

    void CallOfWhichTheKernelsRecordWasLostHasTheThreadsOwnTime()
    {
        LaneWitness witness{.isPresent = true, .absences = {waitingAway(100, 200)}, .until = at(500)};
        const Trace trace = built({call(0, 1000, 300us)}, std::move(witness));
        QCOMPARE(shortOf(trace.tasks.front().spans),
                 std::string("running 0-700 recorded, waiting-io 700-1000 inferred"));
    }

    void KernelSetsTheBoundariesOfAGap()
    {
        const Trace trace = built({running(0, 100), running(300, 400)}, {away(108, 297)});
        QCOMPARE(spansOf(trace), std::string("0-108 running, step 0, worker 0, cpu 0\n"
                                             "108-297 ready, step 0, worker 0, kernel\n"
                                             "297-400 running, step 0, worker 0, cpu 0, kernel\n"));
        const Witness& witness = trace.witness;
        QCOMPARE(witness.threads, std::size_t{1});
        QCOMPARE(witness.switches, std::int64_t{1});
        QCOMPARE(witness.preemptions, std::int64_t{1});
        QCOMPARE(witness.matched, std::int64_t{1});
        QCOMPARE(witness.gapsWithoutSwitch, std::int64_t{0});
        QCOMPARE(witness.counted, std::optional<std::int64_t>(1));
        // The gaps alone say 105 and 295.
        QVERIFY(witness.errors == (Witness::Errors{.boundaries = 2, .median = 3us, .p99 = 3us, .worst = 3us}));
    }

    void SwitchThatTheGapsMissedIsDrawnAndCounted()
    {
        const Trace trace = built({running(0, 400)}, {away(200, 207)});
        QCOMPARE(spansOf(trace), std::string("0-200 running, step 0, worker 0, cpu 0\n"
                                             "200-207 ready, step 0, worker 0, kernel\n"
                                             "207-400 running, step 0, worker 0, cpu 0, kernel\n"));
        QCOMPARE(trace.witness.switches, std::int64_t{1});
        QCOMPARE(trace.witness.matched, std::int64_t{0});
        QCOMPARE(trace.witness.longestMissed, Duration(7us));
        QVERIFY(!trace.witness.errors);
    }

    void InAGapWithoutASwitchTheCoreWasTaken()
    {
        const Trace trace = built({running(0, 100), running(300, 400)}, std::vector<Absence>());
        QCOMPARE(spansOf(trace), std::string("0-105 running, step 0, worker 0, cpu 0\n"
                                             "105-295 taken, step 0, worker 0, cpu 0, inferred\n"
                                             "295-400 running, step 0, worker 0, cpu 0, inferred\n"));
        QCOMPARE(trace.witness.gapsWithoutSwitch, std::int64_t{1});
        QCOMPARE(trace.witness.inThoseGaps, Duration(190us));
    }

    void TimeLostBesideASwitchIsNotCalledRunning()
    {
        // The kernel took the thread away for 20 µs only; the other 170 µs the core did something else.
        const Trace trace = built({running(0, 100), running(300, 400)}, {away(104, 124)});
        QCOMPARE(spansOf(trace), std::string("0-104 running, step 0, worker 0, cpu 0\n"
                                             "104-124 ready, step 0, worker 0, kernel\n"
                                             "124-129 running, step 0, worker 0, cpu 0, kernel\n"
                                             "129-290 taken, step 0, worker 0, cpu 0, inferred\n"
                                             "290-400 running, step 0, worker 0, cpu 0, inferred\n"));
    }

    void TwoSwitchesInOneGapAreBothDrawn()
    {
        const Trace trace = built({running(0, 100), running(300, 400)}, {away(104, 190), away(196, 296)});
        QCOMPARE(spansOf(trace), std::string("0-104 running, step 0, worker 0, cpu 0\n"
                                             "104-190 ready, step 0, worker 0, kernel\n"
                                             "190-196 running, step 0, worker 0, cpu 0, kernel\n"
                                             "196-296 ready, step 0, worker 0, kernel\n"
                                             "296-400 running, step 0, worker 0, cpu 0, kernel\n"));
        QCOMPARE(trace.witness.matched, std::int64_t{2});
    }

    void CoreIsTheOneThatTheKernelNames()
    {
        const Trace trace = built({running(0, 100, {}, 0), running(300, 400, {}, 1)}, {away(104, 296, 0, 1)});
        QCOMPARE(spansOf(trace), std::string("0-104 running, step 0, worker 0, cpu 0\n"
                                             "104-296 ready, step 0, worker 0, kernel\n"
                                             "296-400 running, step 0, worker 0, cpu 1, kernel\n"));
    }

    void AfterAWaitTheThreadGoesOnWhenItCameBack()
    {
        const Trace trace = built({running(0, 100), waiting(100, 200), running(230, 400, StepIndex{2})}, {away(102, 221)});
        QCOMPARE(spansOf(trace), std::string("0-100 running, step 0, worker 0, cpu 0\n"
                                             "100-200 waiting-io, step 1, worker 0\n"
                                             "200-221 ready, step 2, worker 0\n"
                                             "221-400 running, step 2, worker 0, cpu 0, kernel\n"));
        QCOMPARE(trace.witness.matched, std::int64_t{1});
    }

    void AfterAWaitTheThreadMayHaveCarriedAnotherTaskFirst()
    {
        // The loop woke up for Ben at 220, who was done at 300; only then it went on with Ada, whose wait was over at 200.
        LaneEntry ben = running(222, 300);
        ben.task = TaskId{1};
        const Trace trace =
            built({running(0, 100), ben, waiting(100, 200), running(305, 400, StepIndex{2})}, {away(102, 220)});
        QCOMPARE(spansOf(trace), std::string("0-100 running, step 0, worker 0, cpu 0\n"
                                             "100-200 waiting-io, step 1, worker 0\n"
                                             "200-305 ready, step 2, worker 0\n"
                                             "305-400 running, step 2, worker 0, cpu 0\n"));
    }

    void SwitchesOfAWorkerThatWasDoneAreOfNoTask()
    {
        const Trace trace = built({running(0, 400)}, {away(200, 207), away(401, 450)});
        QCOMPARE(trace.witness.switches, std::int64_t{1});
        QCOMPARE(trace.witness.counted, std::optional<std::int64_t>(1));
    }

    void BetweenTwoStepsTheCoreMayBeTakenToo()
    {
        LaneEntry next = running(130, 400, StepIndex{2});
        next.isAnew = true;
        const Trace trace = built({running(0, 100), next}, std::vector<Absence>());
        QCOMPARE(spansOf(trace), std::string("0-100 running, step 0, worker 0, cpu 0\n"
                                             "100-130 taken, step 0, worker 0, cpu 0\n"
                                             "130-400 running, step 2, worker 0, cpu 0\n"));
    }

    void AKeyIsNotHeldFromOneTurnToTheNext()
    {
        // Each turn takes the key and gives it back; it may be another one's from 100 to 130, and from 400 to 500.
        Plan plan;
        const auto step = [](Action action) { return Step{{"test", "step"}, {"test", "step"}, {"place", {}}, action}; };
        plan.shared = {{{{"test", "the key"}, {}}, Mutex{}}};
        plan.tasks = {{"Ada", {step(Repeat{3, 3}), step(Lock{SharedId{0}}), step(Compute{1us}), step(Unlock{SharedId{0}})}}};
        LaneEntry second = running(130, 400, StepIndex{2});
        second.isAnew = true;
        LaneEntry third = running(500, 600, StepIndex{2});
        third.isAnew = true;
        const std::vector<LaneEntry> entries{running(0, 100, StepIndex{2}), second, third};
        const Trace trace = built(std::move(plan), entries, {.isPresent = true, .absences = {away(420, 430)}, .counted = 1});
        QCOMPARE(spansOf(trace), std::string("0-100 running, step 2, worker 0, cpu 0\n"
                                             "100-130 ready, step 2, worker 0\n"
                                             "130-400 running, step 2, worker 0, cpu 0\n"
                                             "400-500 ready, step 2, worker 0\n"
                                             "500-600 running, step 2, worker 0, cpu 0\n"));
    }

    void BehindLostRecordsTheGapsCount()
    {
        const LaneWitness witness{.isPresent = true, .absences = {away(108, 197)}, .until = at(200), .lost = 2};
        const Trace trace = built({running(0, 100), running(200, 300), running(500, 600)}, witness);
        QCOMPARE(spansOf(trace), std::string("0-108 running, step 0, worker 0, cpu 0\n"
                                             "108-197 ready, step 0, worker 0, kernel\n"
                                             "197-305 running, step 0, worker 0, cpu 0, kernel\n"
                                             "305-495 ready, step 0, worker 0, inferred\n"
                                             "495-600 running, step 0, worker 0, cpu 0, inferred\n"));
        QCOMPARE(trace.witness.lost, std::uint64_t{2});
        QCOMPARE(trace.witness.gapsWithoutSwitch, std::int64_t{0});
    }

    void ThreadThatNobodyWatchedSaysWhy()
    {
        const Message why{{"test", "it is forbidden"}, {}};
        const Trace trace = built({running(0, 100), running(300, 400)}, LaneWitness{.problem = why});
        QVERIFY(!trace.witness.saw());
        QVERIFY(trace.witness.problem == why);
        QVERIFY(!trace.witness.counted);
        QVERIFY(spansOf(trace).find("inferred") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(WitnessingTest)
#include "witnessing_test.moc"
