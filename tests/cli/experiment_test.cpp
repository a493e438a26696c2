// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/experiment.h"

#include <QTest>

#include <algorithm>

using namespace interleave;
using namespace interleave::cli;

namespace {

RunPointer runOf(std::int64_t makespan)
{
    auto run = std::make_shared<RunResult>();
    run->metrics.makespan = Duration(makespan);
    return run;
}

RunPointer runWithTraceOf(std::int64_t makespan)
{
    auto run = std::make_shared<RunResult>(*runOf(makespan));
    run->trace.tasks.resize(1);
    run->metrics.tasks.resize(1);
    run->checksum = 7;
    run->madeAt = WallTime(std::chrono::milliseconds(12));
    return run;
}

/// Of models that took turns.
Experiment experimentOf(std::size_t models, const std::vector<std::int64_t>& makespans)
{
    Experiment experiment{std::vector<std::vector<RunPointer>>(models)};
    for (std::size_t n = 0; n < makespans.size(); ++n)
        experiment.add(n % models, runOf(makespans[n]));
    return experiment;
}

std::vector<std::int64_t> makespansOf(const std::vector<RunPointer>& runs)
{
    std::vector<std::int64_t> makespans;
    for (const RunPointer& run : runs)
        makespans.push_back(run->metrics.makespan.count());
    return makespans;
}

using Makespans = std::vector<std::int64_t>;

} // namespace

class ExperimentTest : public QObject {
    Q_OBJECT

private slots:
    void RunsThatTakeMinutesAreAnnouncedWithWhatToDo()
    {
        const Scenario* scenario = scenarioById("cpu-bound").value();
        Machine machine;
        machine.cpus = {CpuId{0}, CpuId{1}};
        machine.workRate = {.unitsPerMicrosecond = 100, .unitsPerQuantum = 1000, .quantum = std::chrono::microseconds(10)};
        RunCommand command;
        command.scenario = scenario;
        command.models = {{executionModelById("one-core").value(), {}}, {executionModelById("all-cores").value(), {}}};
        command.parameters = checkedParameters(scenario->parameters, {{"tasks", 10}, {"work_ms", 2'000}}).value();
        command.repeat = 2; // 2 x (20 s + 10 s)
        QVERIFY(!noticeOf(command, machine));
        command.repeat = 3;
        const std::optional<std::string> notice = noticeOf(command, machine);
        QVERIFY(notice && notice->starts_with("This will take about 2 minutes or longer. Ctrl+C stops it"));
    }

    void RunsOfAModelAreTogether()
    {
        const Experiment experiment = experimentOf(2, {10, 20, 11, 21});
        QCOMPARE(makespansOf(experiment.runsOf(0)), (Makespans{10, 11}));
        QCOMPARE(makespansOf(experiment.runsOf(1)), (Makespans{20, 21}));
        QCOMPARE(makespansOf(experiment.all()), (Makespans{10, 11, 20, 21}));
        QVERIFY(experiment.isRepeated());
        QVERIFY(!experimentOf(2, {10, 20}).isRepeated());
    }

    void ModelsMayHaveMadeDifferentNumbersOfRuns()
    {
        const Experiment experiment{{{runOf(7)}, {runOf(3), runOf(1), runOf(2)}, {runOf(5), runOf(4)}}};
        QVERIFY(experiment.isRepeated());
        QCOMPARE(makespansOf(experiment.medians()), (Makespans{7, 2, 4}));
        QCOMPARE(makespansOf(experiment.all()), (Makespans{7, 3, 1, 2, 5, 4}));
    }

    void MedianIsTheRunInTheMiddle()
    {
        QCOMPARE(makespansOf(experimentOf(1, {5}).medians()), (Makespans{5}));
        QCOMPARE(makespansOf(experimentOf(1, {9, 1, 5}).medians()), (Makespans{5}));
        QCOMPARE(makespansOf(experimentOf(1, {9, 1}).medians()), (Makespans{1}));
        QCOMPARE(makespansOf(experimentOf(2, {1, 40, 2, 20, 3, 30}).medians()), (Makespans{2, 30}));
    }

    void TheShownRunIsKnownByItsPlace()
    {
        QCOMPARE(experimentOf(1, {9, 1, 5}).medianOf(0), std::size_t{2});
        QCOMPARE(experimentOf(2, {1, 40, 2, 20, 3, 30}).medianOf(1), std::size_t{2});
    }

    void OfManyLongRunsFewerAreKeptWhole()
    {
        Experiment experiment{std::vector<std::vector<RunPointer>>(1)};
        for (std::int64_t makespan = 1; makespan <= 5; ++makespan) {
            auto run = std::make_shared<RunResult>(*runWithTraceOf(makespan));
            for (std::int64_t span = 0; span < 4'000'000; ++span)
                run->trace.tasks.front().spans.appendUntil(TimePoint(Duration(span + 1)),
                                                           span % 2 == 0 ? Activity::Ready : Activity::Running,
                                                           StepIndex{}, Evidence::Simulated);
            experiment.add(0, std::move(run));
        }
        const std::vector<RunPointer> runs = experiment.runsOf(0);
        QCOMPARE(std::ranges::count_if(runs, [](const RunPointer& run) { return isWhole(*run); }), 2);
        QVERIFY(isWhole(*runs[experiment.medianOf(0)]));
    }

    void OfManyRunsThoseNextToTheMedianAreKeptWhole()
    {
        Experiment experiment{std::vector<std::vector<RunPointer>>(2)};
        for (std::int64_t makespan = 1; makespan <= 151; ++makespan) {
            experiment.add(0, runWithTraceOf(makespan));
            experiment.add(1, runWithTraceOf(1000 + makespan));
        }
        for (std::size_t model = 0; model < 2; ++model) {
            const std::vector<RunPointer> runs = experiment.runsOf(model);
            QCOMPARE(runs.size(), std::size_t{151});
            QCOMPARE(std::ranges::count_if(runs, [](const RunPointer& run) { return !run->trace.tasks.empty(); }), 100);
            QCOMPARE(experiment.medianOf(model), std::size_t{75});
            QVERIFY(!runs[75]->trace.tasks.empty());
            QVERIFY(runs[0]->trace.tasks.empty());
        }
        // What the others came to is still known.
        const RunResult& first = *experiment.series.front().front();
        QCOMPARE(first.metrics.makespan, Duration(1));
        QCOMPARE(first.checksum, std::uint64_t{7});
        QCOMPARE(first.metrics.tasks.size(), std::size_t{1});
        QCOMPARE(first.madeAt, WallTime(std::chrono::milliseconds(12)));
        QVERIFY(!isWhole(first) && isWhole(*experiment.runsOf(0)[75]));
    }
};

QTEST_APPLESS_MAIN(ExperimentTest)
#include "experiment_test.moc"
