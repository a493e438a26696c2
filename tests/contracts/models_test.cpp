// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <thread>

#include "core/machine/clock.h"
#include "core/run/run.h"
#include "tests/support/print.h"
#include "tests/support/threads_of_process.h"

using namespace interleave;
using namespace std::chrono_literals;
using Values = std::map<std::string, std::int64_t, std::less<>>;
using RunPointer = std::shared_ptr<const RunResult>;

Q_DECLARE_METATYPE(const interleave::Scenario*)
Q_DECLARE_METATYPE(const interleave::ExecutionModel*)

namespace {

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

RunRequest requestFor(const Scenario* scenario, const ExecutionModel* model, const Values& values)
{
    return {.scenario = scenario,
            .model = model,
            .parameters = checkedParameters(scenario->parameters, values).value(),
            .seed = 3,
            .cores = 0};
}

RunRequest smallRequest(const Scenario* scenario, const ExecutionModel* model)
{
    return requestFor(scenario, model, {{"tasks", 3}, {"work_ms", 4}});
}

Result<RunPointer> run(const RunRequest& request, StopToken stop = {})
{
    Progress progress;
    return runScenario(request, machine(), stop, progress);
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
            for (const ExecutionModel* model : executionModelCatalog())
                QTest::addRow("%s, %s", scenario->id.data(), model->id.data()) << scenario << model;
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
        QCOMPARE(trace.tasks.size(), std::size_t{3});
        QVERIFY(std::ranges::all_of(trace.tasks, &TaskTrace::completed));
    }

    void TraceIsValidAndTimesAddUp_data() { addPairs(); }
    void TraceIsValidAndTimesAddUp()
    {
        QFETCH(const Scenario*, scenario);
        QFETCH(const ExecutionModel*, model);
        const RunPointer result = run(smallRequest(scenario, model)).value();
        QCOMPARE(linesOf(validate(result->trace)), std::string());
        for (std::size_t n = 0; n < result->metrics.tasks.size(); ++n) {
            const TaskMetrics& task = result->metrics.tasks[n];
            QCOMPARE(task.running + task.ready + task.waiting, task.turnaround);
            QCOMPARE(task.turnaround, result->trace.tasks[n].spans.time().length());
            QVERIFY(task.running > Duration{});
            QVERIFY(task.response.has_value());
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
            if (!model->isSimulated) // which computes nothing, and so has no result
                runs.push_back(run(smallRequest(scenario, model)).value());
        }
        QVERIFY(!disagreementOf(runs));
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
        const RunPointer result = run(smallRequest(scenario, executionModelById("one-core").value())).value();
        const RunInfo& info = result->trace.info;
        QCOMPARE(info.workers, std::size_t{3});
        if (info.placement != Placement::PinnedToOneCpu)
            QSKIP("this system does not let a program bind a thread");
        QCOMPARE(info.cpus.size(), std::size_t{1});
        for (const TaskTrace& task : result->trace.tasks) {
            for (const Span span : task.spans)
                QVERIFY(!span.cpu || *span.cpu == info.cpus.front());
        }
        QVERIFY(longestOverlap(result->trace) <= info.resolution);
        QCOMPARE(result->metrics.overlap.peak, 1);
        QCOMPARE(result->metrics.overlap.atLeastTwo, Duration{});
    }

    void InOrderTasksFollowOneAnother_data() { addScenarios(); }
    void InOrderTasksFollowOneAnother()
    {
        QFETCH(const Scenario*, scenario);
        const RunPointer result = run(smallRequest(scenario, executionModelById("in-order").value())).value();
        QCOMPARE(result->trace.info.workers, std::size_t{1});
        const auto& tasks = result->trace.tasks;
        for (std::size_t n = 1; n < tasks.size(); ++n)
            QVERIFY(tasks[n - 1].spans.time().end <= beginOf(tasks[n]));
    }

    void AllCoresUsesOneThreadForEachTask()
    {
        const RunPointer result =
            run(smallRequest(scenarioById("cpu-bound").value(), executionModelById("all-cores").value())).value();
        QCOMPARE(result->trace.info.workers, std::size_t{3});
        QVERIFY(result->trace.info.placement == Placement::AllCpus);
        QVERIFY(result->trace.info.cpus == chooseCpus(machine(), 0));
        QVERIFY(static_cast<std::size_t>(result->metrics.overlap.peak) <= result->trace.info.cpus.size());
    }

    void AllCoresLimitedToOneUsesOne()
    {
        RunRequest request = smallRequest(scenarioById("cpu-bound").value(), executionModelById("all-cores").value());
        request.cores = 1;
        const RunPointer result = run(request).value();
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
        QVERIFY(result.hasValue());
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
        QVERIFY((*result)->trace.info.outcome == Outcome::Stopped);
        QCOMPARE(linesOf(validate((*result)->trace)), std::string());
    }

    void RunThatIsStoppedBeforeItBeginsIsEmpty_data() { addModels(); }
    void RunThatIsStoppedBeforeItBeginsIsEmpty()
    {
        QFETCH(const ExecutionModel*, model);
        StopSource stop;
        stop.requestStop();
        const RunPointer result = run(smallRequest(scenarioById("mixed").value(), model), stop.token()).value();
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
