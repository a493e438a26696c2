// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include "core/gantt/chart.h"
#include "tests/bench/long_trace.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

constexpr double kWidth = 1280;

/// What has to be known to draw all rows once, zoomed out.
void piecesOfAllRows(benchmark::State& state)
{
    const gantt::Chart chart = gantt::layOut(bench::longTrace(static_cast<std::size_t>(state.range(0))), gantt::RowsBy::Task);
    for (auto _ : state) {
        for (const gantt::Row& row : chart.rows)
            benchmark::DoNotOptimize(gantt::piecesOf(row, chart.time, kWidth));
    }
}
BENCHMARK(piecesOfAllRows)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

const bench::Ratio kGrowth("pieces of a chart of 1 000 000 spans / of 10 000", "piecesOfAllRows/1000000",
                           "piecesOfAllRows/10000", "8");

} // namespace

} // namespace interleave
