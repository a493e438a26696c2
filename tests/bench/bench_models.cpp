// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include <algorithm>

#include "core/machine/clock.h"
#include "core/machine/kernel.h"
#include "core/run/run.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

constexpr int kTasks = 4;
constexpr int kWorkMs = 100;

const Machine& machine()
{
    static const Machine value = inspectMachine();
    return value;
}

/// The makespan itself, as the trace has it: starting threads and building the trace is not part of it.
void makespanOf(benchmark::State& state, const char* model, Values settings = {})
{
    const Scenario& scenario = **scenarioById("cpu-bound");
    const RunRequest request{&scenario,
                             *executionModelById(model),
                             *checkedParameters(scenario.parameters, {{"tasks", kTasks}, {"work_ms", kWorkMs}}),
                             1,
                             0,
                             std::move(settings)};
    for (auto _ : state) {
        Progress progress;
        const auto result = runScenario(request, machine(), {}, progress);
        if (!result) {
            state.SkipWithError("the run failed");
            return;
        }
        state.SetIterationTime(std::chrono::duration<double>((*result)->metrics.makespan).count());
    }
}
BENCHMARK_CAPTURE(makespanOf, in_order, "in-order")->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK_CAPTURE(makespanOf, one_core, "one-core")->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK_CAPTURE(makespanOf, all_cores, "all-cores")->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

/// What the simulation foretells for one core, and for as many as there are.
void foretold(benchmark::State& state, bool oneCore)
{
    const auto cores =
        oneCore ? std::int64_t{1} : static_cast<std::int64_t>(std::min<std::size_t>(64, machine().cpus.size()));
    makespanOf(state, "simulated", {{"simulated_cores", cores}});
}
BENCHMARK_CAPTURE(foretold, one_core, true)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK_CAPTURE(foretold, all_cores, false)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
const bench::Ratio kForetoldOne("makespan of one-core / what the simulation foretells",
                                "makespanOf/one_core/iterations:5/manual_time",
                                "foretold/one_core/iterations:5/manual_time", "0.95 to 1.05");
const bench::Ratio kForetoldAll("makespan of all-cores / what the simulation foretells",
                                "makespanOf/all_cores/iterations:5/manual_time",
                                "foretold/all_cores/iterations:5/manual_time", "0.95 to 1.05");

#ifdef _OPENMP
/// The same work in a parallel loop of OpenMP, with nothing recorded.
void openMp(benchmark::State& state)
{
    const std::uint64_t units = unitsFor(std::chrono::milliseconds(kWorkMs), machine().workRate);
    for (auto _ : state) {
        const SteadyTime start = readClock();
#pragma omp parallel for schedule(dynamic, 1)
        for (int task = 0; task < kTasks; ++task) {
            PrimeCounter counter(1 + static_cast<std::uint64_t>(task));
            counter.run(units);
            benchmark::DoNotOptimize(counter.checksum());
        }
        state.SetIterationTime(std::chrono::duration<double>(readClock() - start).count());
    }
}
BENCHMARK(openMp)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
const bench::Ratio kParallel("makespan of all-cores / the same work under OpenMP",
                             "makespanOf/all_cores/iterations:5/manual_time", "openMp/iterations:5/manual_time", "1.05");
#endif

/// How far turns' boundaries lie from the kernel's record when they are found without it, at the 99th percentile.
void boundaryError(benchmark::State& state)
{
    const Scenario& scenario = **scenarioById("cpu-bound");
    const RunRequest request{&scenario, *executionModelById("one-core"),
                             *checkedParameters(scenario.parameters, {{"tasks", kTasks}, {"work_ms", kWorkMs}})};
    for (auto _ : state) {
        Progress progress;
        const auto result = runScenario(request, machine(), {}, progress);
        if (!result || !(*result)->trace.witness.errors) {
            state.SkipWithError("the kernel shows no switches here");
            return;
        }
        state.SetIterationTime(std::chrono::duration<double>((*result)->trace.witness.errors->p99).count());
    }
}
BENCHMARK(boundaryError)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(5);

void tenMicroseconds(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(10e-6);
}
BENCHMARK(tenMicroseconds)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(1);
const bench::Ratio kBoundaryError("99th percentile of boundary errors, without the kernel / 10 µs",
                                  "boundaryError/iterations:5/manual_time", "tenMicroseconds/iterations:1/manual_time", "1");

const bench::Ratio kInterleaved("makespan of one-core / in-order", "makespanOf/one_core/iterations:5/manual_time",
                                "makespanOf/in_order/iterations:5/manual_time", "1.03");
const bench::Ratio kSpeedUp("makespan of one-core / all-cores: the speed-up", "makespanOf/one_core/iterations:5/manual_time",
                            "makespanOf/all_cores/iterations:5/manual_time", "1.9 on two idle cores");

} // namespace

} // namespace interleave
