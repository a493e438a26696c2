// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include "core/machine/clock.h"
#include "core/record/lane_recorder.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

/// The clock that runs are stamped with on this machine.
const TickClock& clockOfRuns()
{
    static const ClockFacts facts = [] {
        const Moment begun = countFromNow();
        return inspectClock(begun, {});
    }();
    return facts.ticks;
}

void clockReading(benchmark::State& state)
{
    const TickClock clock = clockOfRuns();
    for (auto _ : state)
        benchmark::DoNotOptimize(clock.readEarly());
    state.SetLabel(clock.usesCounter() ? "the processor's counter" : "steady_clock");
}
BENCHMARK(clockReading);

void steadyClockReading(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readClock());
}
BENCHMARK(steadyClockReading);

void recorderStamp(benchmark::State& state)
{
    // So long a quantum that no gap is seen: what is measured is the usual stamp.
    LaneRecorder recorder(1024, std::chrono::seconds(1), 0, clockOfRuns());
    recorder.start(clockOfRuns().moment());
    recorder.beginComputing(TaskId{}, StepIndex{});
    for (auto _ : state) {
        recorder.stamp();
        benchmark::ClobberMemory();
    }
}
BENCHMARK(recorderStamp);

const bench::Ratio kStampRatio("a recorder's stamp / a bare reading of its clock", "recorderStamp", "clockReading", "1.1");
const bench::Ratio kClockRatio("a reading of the clock of runs / of steady_clock", "clockReading", "steadyClockReading", "1");

} // namespace

} // namespace interleave
