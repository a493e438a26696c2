// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <thread>

#include "core/machine/clock.h"
#include "core/program/plan_facts.h"
#include "core/run/run.h"
#include "tests/support/print.h"
#include "tests/support/small_request.h"
#include "tests/support/threads_of_process.h"

using namespace interleave;
using namespace std::chrono_literals;
using RunPointer = std::shared_ptr<const RunResult>;

Q_DECLARE_METATYPE(const interleave::Scenario*)
Q_DECLARE_METATYPE(const interleave::ExecutionModel*)

namespace {

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

Plan planOf(const RunRequest& request)
{
    return request.scenario->makePlan(request.parameters, request.seed);
}

bool isOffered(const Scenario* scenario, const ExecutionModel* model)
{
    return whyNotOffered(*model, planOf(smallRequest(scenario, model))).isEmpty();
}

bool hasSpawnedTasks(const Plan& plan)
{
    const std::vector<bool> spawned = spawnedTasksOf(plan);
    return std::ranges::find(spawned, true) != spawned.end();
}

Result<RunPointer> run(const RunRequest& request, StopToken stop = {})
{
    Progress progress;
    return runScenario(request, machine(), stop, progress);
}

/// Where the run itself is not what is asked about.
RunPointer runOf(const RunRequest& request, StopToken stop = {})
{
    const Result<RunPointer> result = run(request, stop);
    if (!result)
        qFatal("%s (%s)", englishWords()(result.error().message).c_str(), result.error().detail.c_str());
    return *result;
}

/// Running of any task, in order of time.
std::vector<TimeRange> runningTimes(const Trace& trace)
{
    std::vector<TimeRange> times;
    for (const TaskTrace& task : trace.tasks) {
        for (const Span span : task.spans) {
            if (span.activity == Activity::Running)
                times.push_back(span.time);
        }
    }
    std::ranges::sort(times, {}, &TimeRange::begin);
    return times;
}

Duration longestOverlap(const Trace& trace)
{
    Duration longest{};
    TimePoint busyUntil{};
    for (const TimeRange& time : runningTimes(trace)) {
        longest = std::max<Duration>(longest, std::min(busyUntil, time.end) - time.begin);
        busyUntil = std::max(busyUntil, time.end);
    }
    return longest;
}

/// When the task first did anything but want a core.
TimePoint beginOf(const TaskTrace& task)
{
    for (const Span span : task.spans) {
        if (span.activity != Activity::Ready)
            return span.time.begin;
    }
    return task.spans.time().end;
}

constexpr Station kOven{"oven", INTERLEAVE_TEXT("test", "oven")};

Step step(Action action)
{
    return {INTERLEAVE_TEXT("test", "a step"), INTERLEAVE_TEXT("test", "step"), kOven, action};
}

/// A scenario without parameters.
Scenario scenarioThatMakes(Plan (*makePlan)(const Parameters&, std::uint64_t))
{
    return {.id = "test", .title = {}, .tagline = {}, .summary = {}, .taskNoun = {}, .ioNoun = {}, .icon = {}, .parameters = {}, .makePlan = makePlan};
}

Plan planOfOneThatFails(const Parameters&, std::uint64_t seed)
{
    return {.tasks = {{"Ada", {step(Compute{1ms}), step(Fail{"the fryer is on fire"})}},
                      {"Ben", {step(WaitForIo{24h})}},
                      {"Cem", {step(Compute{5s})}}},
            .seed = seed};
}

Plan planOfEndlessWaits(const Parameters&, std::uint64_t seed)
{
    return {.tasks = {{"Ada", {step(WaitForIo{24h})}}, {"Ben", {step(WaitForIo{24h}), step(Compute{1ms})}}}, .seed = seed};
}

} // namespace

/// What holds for every model and every scenario, on every machine.
class ModelsTest : public QObject {
    Q_OBJECT

    static void addModels()
    {
        QTest::addColumn<const ExecutionModel*>("model");
        for (const ExecutionModel* model : executionModelCatalog())
            QTest::newRow(std::string(model->id).c_str()) << model;
    }

    static void addScenarios()
    {
        QTest::addColumn<const Scenario*>("scenario");
        for (const Scenario* scenario : scenarioCatalog())
            QTest::newRow(std::string(scenario->id).c_str()) << scenario;
    }

    static void addPairs()
    {
        QTest::addColumn<const Scenario*>("scenario");
        QTest::addColumn<const ExecutionModel*>("model");
        for (const Scenario* scenario : scenarioCatalog()) {
            for (const ExecutionModel* model : executionModelCatalog()) {
                if (isOffered(scenario, model))
                    QTest::addRow("%s, %s", scenario->id.data(), model->id.data()) << scenario << model;
            }
        }
    }

private slots:
    void EveryTaskIsCompleted_data() { addPairs(); }
    void EveryTaskIsCompleted()
    {
        QFETCH(const Scenario*, scenario);
        QFETCH(const ExecutionModel*, model);
        const auto result = run(smallRequest(scenario, model));
        QVERIFY2(result.hasValue(), result ? "" : englishWords()(result.error().message).c_str());
        const Trace& trace = (*result)->trace;
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QCOMPARE(trace.tasks.size(), trace.plan->tasks.size());
        QVERIFY(std::ranges::all_of(trace.tasks, &TaskTrace::completed));
    }

    void TraceIsValidAndTimesAddUp_data() { addPairs(); }
    void TraceIsValidAndTimesAddUp()
    {
        QFETCH(const Scenario*, scenario);
        QFETCH(const ExecutionModel*, model);
        const RunPointer result = runOf(smallRequest(scenario, model));
        QCOMPARE(linesOf(validate(result->trace)), std::string());
        for (std::size_t n = 0; n < result->metrics.tasks.size(); ++n) {
            const TaskMetrics& task = result->metrics.tasks[n];
            QCOMPARE(task.running + task.taken + task.ready + task.waiting, task.turnaround);
            QCOMPARE(task.turnaround, result->trace.tasks[n].spans.time().length());
            QCOMPARE(task.running > Duration{}, task.response.has_value());
            if (workOf(result->trace.plan->tasks[n].program) > Duration{})
                QVERIFY(task.running > Duration{});
            QVERIFY(task.turnaround <= result->metrics.makespan);
            // A wait is never shorter than what it waits for.
            QVERIFY(task.waiting >= ioTimeOf(result->trace.plan->tasks[n].program));
        }
    }

    void EveryModelComesToTheSameResult_data() { addScenarios(); }
    void EveryModelComesToTheSameResult()
    {
        QFETCH(const Scenario*, scenario);
        std::vector<RunPointer> runs;
        for (const ExecutionModel* model : executionModelCatalog()) {
            if (!model->isSimulated && isOffered(scenario, model)) // the simulation computes nothing, and so has no result
                runs.push_back(runOf(smallRequest(scenario, model)));
        }
        QVERIFY(!disagreementOf(runs));
        if (!hasOneAnswer(*runs.front()->trace.plan))
            return;
        for (const RunPointer& other : runs) {
            QCOMPARE(other->checksum, runs.front()->checksum);
            for (std::size_t n = 0; n < other->trace.tasks.size(); ++n)
                QCOMPARE(other->trace.tasks[n].checksum, runs.front()->trace.tasks[n].checksum);
        }
    }

    void OneCoreIsNeverTwoAtOnce_data() { addScenarios(); }
    void OneCoreIsNeverTwoAtOnce()
    {
        QFETCH(const Scenario*, scenario);
        const RunPointer result = runOf(smallRequest(scenario, executionModelById("one-core").value()));
        const RunInfo& info = result->trace.info;
        QCOMPARE(info.workers, result->trace.tasks.size());
        if (info.placement != Placement::PinnedToOneCpu)
            QSKIP("this system does not let a program bind a thread");
        QCOMPARE(info.cpus.size(), std::size_t{1});
        for (const TaskTrace& task : result->trace.tasks) {
            for (const Span span : task.spans)
                QVERIFY(!span.cpu || *span.cpu == info.cpus.front());
        }
        QVERIFY(longestOverlap(result->trace) <= info.resolution);
        QVERIFY(result->metrics.overlap.peak <= 1);
        QCOMPARE(result->metrics.overlap.atLeastTwo, Duration{});
    }

    void InOrderTasksFollowOneAnother_data() { addScenarios(); }
    void InOrderTasksFollowOneAnother()
    {
        QFETCH(const Scenario*, scenario);
        const ExecutionModel* inOrder = executionModelById("in-order").value();
        if (!isOffered(scenario, inOrder) || hasSpawnedTasks(planOf(smallRequest(scenario, inOrder))))
            QSKIP("tasks of this scenario lie within one another, or wait for one another");
        const RunPointer result = runOf(smallRequest(scenario, inOrder));
        QCOMPARE(result->trace.info.workers, std::size_t{1});
        const auto& tasks = result->trace.tasks;
        for (std::size_t n = 1; n < tasks.size(); ++n)
            QVERIFY(tasks[n - 1].spans.time().end <= beginOf(tasks[n]));
    }

    void ModelThatIsNotOfferedSaysWhy_data() { addScenarios(); }
    void ModelThatIsNotOfferedSaysWhy()
    {
        QFETCH(const Scenario*, scenario);
        for (const ExecutionModel* model : executionModelCatalog()) {
            if (isOffered(scenario, model))
                continue;
            const auto result = run(smallRequest(scenario, model));
            QVERIFY(!result);
            QVERIFY(result.error().code == ErrorCode::NotOffered);
        }
        for (const std::string_view id : scenario->models)
            QVERIFY(isOffered(scenario, executionModelById(id).value()));
    }

    void VerdictIsGivenInWords_data() { addPairs(); }
    void VerdictIsGivenInWords()
    {
        QFETCH(const Scenario*, scenario);
        QFETCH(const ExecutionModel*, model);
        const RunPointer result = runOf(smallRequest(scenario, model));
        QVERIFY(result->verdict.has_value());
        for (const Message& message : {result->verdict->expected, result->verdict->cameOut, result->verdict->meaning}) {
            const std::string words = englishWords()(message);
            QVERIFY2(words.find('%') == std::string::npos, words.c_str());
        }
        QVERIFY(!englishWords()(result->verdict->expected).empty());
        QVERIFY(!englishWords()(result->verdict->cameOut).empty());
    }

    /// What has one right outcome has it under every model.
    void RightOutcomesAreRightUnderEveryModel_data()
    {
        QTest::addColumn<const Scenario*>("scenario");
        QTest::addColumn<const ExecutionModel*>("model");
        for (const std::string_view id : {"mutex", "semaphore", "channel", "deadlock", "dining-philosophers",
                                          "producer-consumer", "readers-writer", "fork-join", "livelock"}) {
            const Scenario* scenario = scenarioById(id).value();
            for (const ExecutionModel* model : executionModelCatalog()) {
                if (isOffered(scenario, model))
                    QTest::addRow("%s, %s", id.data(), model->id.data()) << scenario << model;
            }
        }
    }
    void RightOutcomesAreRightUnderEveryModel()
    {
        QFETCH(const Scenario*, scenario);
        QFETCH(const ExecutionModel*, model);
        const RunPointer result = runOf(smallRequest(scenario, model));
        QVERIFY2(result->verdict->judgement == Judgement::AsExpected, englishWords()(result->verdict->cameOut).c_str());
    }

    void OppositeKeysEndAsANamedDeadlock_data() { addModels(); }
    void OppositeKeysEndAsANamedDeadlock()
    {
        QFETCH(const ExecutionModel*, model);
        const std::optional<std::size_t> threadsBefore = threadsOfProcess();
        const RunPointer result =
            runOf(requestFor(scenarioById("deadlock").value(), model, {{"tasks", 2}, {"order", 0}, {"work_ms", 20}}));
        if (model->interleaves) {
            QVERIFY(result->trace.info.outcome == Outcome::Standstill);
            const Standstill& standstill = *result->trace.standstill;
            QVERIFY(standstill.kind == StandstillKind::Deadlock);
            QCOMPARE(standstill.members.size(), std::size_t{2});
            for (const Standstill::Member& member : standstill.members) {
                QVERIFY(member.who && *member.who != member.task);
                QVERIFY(member.waitsFor.has_value());
            }
            QVERIFY(result->verdict->judgement == Judgement::Unexpected);
        } else {
            QVERIFY(result->trace.info.outcome == Outcome::Completed);
        }
        QCOMPARE(linesOf(validate(result->trace)), std::string());
        QTRY_VERIFY(threadsOfProcess() == threadsBefore);
    }

    void AllCoresUsesOneThreadForEachTask()
    {
        const RunPointer result =
            runOf(smallRequest(scenarioById("cpu-bound").value(), executionModelById("all-cores").value()));
        QCOMPARE(result->trace.info.workers, std::size_t{3});
        QVERIFY(result->trace.info.placement == Placement::AllCpus);
        QVERIFY(result->trace.info.cpus == chooseCpus(machine(), 0));
        QVERIFY(static_cast<std::size_t>(result->metrics.overlap.peak) <= result->trace.info.cpus.size());
    }

    void AllCoresLimitedToOneUsesOne()
    {
        RunRequest request = smallRequest(scenarioById("cpu-bound").value(), executionModelById("all-cores").value());
        request.cores = 1;
        const RunPointer result = runOf(request);
        if (result->trace.info.placement == Placement::NotPinned)
            QSKIP("this system does not let a program bind a thread");
        QVERIFY(result->trace.info.cpus == chooseCpus(machine(), 1));
        QCOMPARE(result->metrics.cpus.size(), machine().knowsCurrentCpu ? std::size_t{1} : std::size_t{0});
        QVERIFY(longestOverlap(result->trace) <= result->trace.info.resolution);
    }

    void StopEndsARunThatComputes_data() { addModels(); }
    void StopEndsARunThatComputes()
    {
        QFETCH(const ExecutionModel*, model);
        const std::optional<std::size_t> threadsBefore = threadsOfProcess();
        const RunRequest request = requestFor(scenarioById("kebab").value(), model, {{"tasks", 64}, {"work_ms", 5000}});
        Progress progress;
        StopSource stop;
        SteadyTime requested;
        std::thread stopper([&] {
            while (progress.unitsDone == 0)
                std::this_thread::yield();
            requested = readClock();
            stop.requestStop();
        });
        const auto result = runScenario(request, machine(), stop.token(), progress);
        const SteadyTime ended = readClock();
        stopper.join();
        qInfo("a stop of 64 tasks took %s", englishWords().duration(ended - requested).c_str());
        if (!result) { // virtual time may be so far by then that its trace would take longer than a moment
            QVERIFY(model->isSimulated && result.error().code == ErrorCode::Stopped);
            return;
        }
        QVERIFY((*result)->trace.info.outcome == Outcome::Stopped);
        QVERIFY(std::ranges::none_of((*result)->trace.tasks, &TaskTrace::completed));
        QCOMPARE(linesOf(validate((*result)->trace)), std::string());
        QVERIFY(progress.unitsDone < progress.unitsTotal);
        QTRY_VERIFY(threadsOfProcess() == threadsBefore);
    }

    void StopWakesARunThatWaits_data() { addModels(); }
    void StopWakesARunThatWaits()
    {
        QFETCH(const ExecutionModel*, model);
        const Scenario scenario = scenarioThatMakes(planOfEndlessWaits);
        StopSource stop;
        std::thread stopper([&stop] { stop.requestStop(); });
        const auto result = run(requestFor(&scenario, model, {}), stop.token());
        stopper.join();
        QVERIFY(result.hasValue());
        QVERIFY((*result)->trace.info.outcome == Outcome::Stopped || model->isSimulated); // virtual time does not wait
        QCOMPARE(linesOf(validate((*result)->trace)), std::string());
    }

    void RunThatIsStoppedBeforeItBeginsIsEmpty_data() { addModels(); }
    void RunThatIsStoppedBeforeItBeginsIsEmpty()
    {
        QFETCH(const ExecutionModel*, model);
        StopSource stop;
        stop.requestStop();
        const RunPointer result = runOf(smallRequest(scenarioById("mixed").value(), model), stop.token());
        QVERIFY(result->trace.info.outcome == Outcome::Stopped);
        QCOMPARE(linesOf(validate(result->trace)), std::string());
        for (const TaskMetrics& task : result->metrics.tasks)
            QCOMPARE(task.ready, task.turnaround);
    }

    void TaskThatThrowsEndsTheRun_data() { addModels(); }
    void TaskThatThrowsEndsTheRun()
    {
        QFETCH(const ExecutionModel*, model);
        const std::optional<std::size_t> threadsBefore = threadsOfProcess();
        const Scenario scenario = scenarioThatMakes(planOfOneThatFails);
        const auto result = run(requestFor(&scenario, model, {}));
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::TaskThrew);
        QCOMPARE(englishWords()(result.error().message),
                 std::string("Ada ended with an error: the fryer is on fire. The other tasks were stopped."));
        QTRY_VERIFY(threadsOfProcess() == threadsBefore);
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
