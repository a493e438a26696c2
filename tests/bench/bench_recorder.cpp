// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include "core/machine/clock.h"
#include "core/record/lane_recorder.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

void clockReading(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readClock());
}
BENCHMARK(clockReading);

void recorderStamp(benchmark::State& state)
{
    // So long a quantum that no gap is seen: what is measured is the usual stamp.
    LaneRecorder recorder(1024, std::chrono::seconds(1));
    recorder.start(readClock());
    recorder.beginComputing(TaskId{}, StepIndex{});
    for (auto _ : state)
        recorder.stamp();
}
BENCHMARK(recorderStamp);

const bench::Ratio kRatio("a recorder's stamp / a bare reading of the clock", "recorderStamp", "clockReading", "1.5");

} // namespace

} // namespace interleave
