// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include "core/experiment/runner.h"
#include "core/run/run.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

using namespace experiment;

/// 200 points of 5 runs each, as small as runs are: a task or a few, of a millisecond.
Experiment tinySweep()
{
    Experiment sweep;
    sweep.works = {{scenarioById("cpu-bound").value(), {{"work_ms", 1}}}};
    sweep.models = {{executionModelById("all-cores").value(), {}}};
    sweep.axes = {axisFrom("tasks=1..4").value(), axisFrom("wait_percent=0..49").value()};
    sweep.measures = {"makespan_ms", "tasks[].response_ms", "speedup"};
    sweep.disturbed.kind = DisturbedRule::Kind::Keep;
    return sweep;
}

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

const Design& design()
{
    static const Design made = checked(tinySweep(), machine()).value();
    return made;
}

RunPointer tinyRun(const RunRequest& request)
{
    Progress progress;
    const Result<RunPointer> run = runScenario(request, machine(), {}, progress);
    return run ? *run : nullptr;
}

/// All that a sweep does beside its runs, for a thousand of them: these are made beforehand.
void bookkeepingOfThousandRuns(benchmark::State& state)
{
    std::vector<RunPointer> runs;
    for (const Point& point : design().points)
        runs.push_back(tinyRun(point.request));
    for (auto _ : state) {
        Results results(design());
        Runner sweep(results, [&sweep, &runs](const RunRequest&, const StopToken&, Progress&) -> Result<RunPointer> {
            return runs[sweep.next()->point];
        });
        RunnerObserver nobody;
        benchmark::DoNotOptimize(goOn(sweep, {}, nobody).hasValue());
    }
}
BENCHMARK(bookkeepingOfThousandRuns)->Unit(benchmark::kMillisecond);

void thousandTinyRuns(benchmark::State& state)
{
    for (auto _ : state) {
        for (int repeat = 0; repeat < 5; ++repeat) {
            for (const Point& point : design().points)
                benchmark::DoNotOptimize(tinyRun(point.request));
        }
    }
}
BENCHMARK(thousandTinyRuns)->Unit(benchmark::kMillisecond)->Iterations(1);

const bench::Ratio kSweep("a sweep's own work, against its 1000 tiny runs", "bookkeepingOfThousandRuns",
                          "thousandTinyRuns/iterations:1", "at most 0.03");

} // namespace

} // namespace interleave
