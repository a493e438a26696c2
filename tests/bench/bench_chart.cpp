// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include "core/gantt/chart.h"
#include "tests/bench/long_trace.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

constexpr double kWidth = 1280;

/// What has to be known to draw all rows and the lane once, zoomed out.
void piecesOfAllRows(benchmark::State& state)
{
    const gantt::Chart chart = gantt::layOut(bench::longTrace(static_cast<std::size_t>(state.range(0))), gantt::RowsBy::Task);
    for (auto _ : state) {
        for (const gantt::Row& row : chart.rows)
            benchmark::DoNotOptimize(gantt::piecesOf(row, chart.time, kWidth));
    }
}
BENCHMARK(piecesOfAllRows)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMicrosecond);

void piecesOfTheLane(benchmark::State& state)
{
    const gantt::Chart chart = gantt::layOut(bench::longTrace(static_cast<std::size_t>(state.range(0))), gantt::RowsBy::Task);
    for (auto _ : state)
        benchmark::DoNotOptimize(gantt::levelPiecesOf(chart.levels, chart.time, kWidth));
}
BENCHMARK(piecesOfTheLane)->Arg(100'000)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMicrosecond);

/// The yardstick: one look at each span.
void oneLookAtEachSpan(benchmark::State& state)
{
    const auto trace = bench::longTrace(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        Duration sum{};
        for (const TaskTrace& task : trace->tasks) {
            for (const Span span : task.spans)
                sum += span.time.length();
        }
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(oneLookAtEachSpan)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// The rows by task of a chart, which is their index.
void indexOfRows(benchmark::State& state)
{
    const auto trace = bench::longTrace(static_cast<std::size_t>(state.range(0)));
    std::size_t bytes = 0;
    for (auto _ : state) {
        bytes = 0;
        for (std::size_t task = 0; task < trace->tasks.size(); ++task) {
            const gantt::Row row(static_cast<TaskId>(task), {trace, &trace->tasks[task].spans});
            bytes += row.indexBytes();
        }
    }
    state.counters["index_bytes_a_span"] = static_cast<double>(bytes) / static_cast<double>(state.range(0));
}
BENCHMARK(indexOfRows)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

void levelsOfTrace(benchmark::State& state)
{
    const auto trace = bench::longTrace(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(levelsOf(*trace));
}
BENCHMARK(levelsOfTrace)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

/// A whole chart, and what the trace and the chart take for each span.
void chartOf(benchmark::State& state, gantt::RowsBy rowsBy)
{
    const auto count = static_cast<std::size_t>(state.range(0));
    const auto trace = bench::longTrace(count);
    std::size_t bytes = 0;
    for (auto _ : state)
        bytes = gantt::layOut(trace, rowsBy).bytes();
    const double spans = static_cast<double>(count);
    state.counters["chart_bytes_a_span"] = static_cast<double>(bytes) / spans;
    state.counters["all_bytes_a_span"] = static_cast<double>(bytes + 16 * count) / spans; // a span takes 16
}
void chartByTask(benchmark::State& state)
{
    chartOf(state, gantt::RowsBy::Task);
}
void chartByCore(benchmark::State& state)
{
    chartOf(state, gantt::RowsBy::Cpu);
}
BENCHMARK(chartByTask)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(chartByCore)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

const bench::Ratio kGrowth("pieces of a chart of 1 000 000 spans / of 10 000", "piecesOfAllRows/1000000",
                           "piecesOfAllRows/10000", "8");
const bench::Ratio kMoreGrowth("pieces of a chart of 10 000 000 spans / of 100 000", "piecesOfAllRows/10000000",
                               "piecesOfAllRows/100000", "3");
const bench::Ratio kIndex("the index of 1 000 000 spans / one look at each", "indexOfRows/1000000",
                          "oneLookAtEachSpan/1000000", "4");

} // namespace

} // namespace interleave
