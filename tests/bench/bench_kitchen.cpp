// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>
#include <QApplication>

#include "app/i18n/qt_words.h"
#include "app/kitchen/kitchen_view.h"
#include "core/run/run.h"
#include "tests/bench/application.h"
#include "tests/bench/long_trace.h"

namespace interleave {

namespace {

constexpr std::int64_t kOrders = 16;
constexpr std::int64_t kChefs = 8;

/// Kebab orders as they would be made; computed, so that it is the same on every computer.
std::shared_ptr<const kitchen::Script> script()
{
    static const std::shared_ptr<const kitchen::Script> kept = [] {
        RunRequest request;
        request.scenario = *scenarioById("kebab");
        request.model = *executionModelById("simulated");
        request.parameters = checkedParameters(request.scenario->parameters, {{"tasks", kOrders}}).value();
        request.settings = {{"simulated_cores", kChefs}};
        Progress progress;
        const auto result = runScenario(request, inspectMachine(), {}, progress).value();
        return std::make_shared<const kitchen::Script>(std::shared_ptr<const Trace>(result, &result->trace));
    }();
    return kept;
}

/// One kitchen over the whole of a large screen, played at a hundredth of its speed; 60 frames to a second.
void frames(benchmark::State& state, std::shared_ptr<const kitchen::Script> played)
{
    bench::application();
    const QtWords words;
    KitchenView view(words, Theme(gantt::Look::Light));
    view.resize(1920, 1080);
    view.setRuns({KitchenRun{QStringLiteral("Kitchen"), std::move(played)}, KitchenRun{}});
    view.setAlone(0);
    view.show();
    QApplication::processEvents();
    const kitchen::Pace pace{.slowdown = 100};
    const Duration step = pace.replayed(std::chrono::microseconds(16'667));
    TimePoint time{};
    for (auto _ : state) {
        time += step;
        view.setTime(time, pace);
        view.viewport()->update();
        QApplication::processEvents();
    }
}

} // namespace

void kitchenFrame(benchmark::State& state)
{
    frames(state, script());
}

/// The yardstick: the same window with an empty room.
void kitchenEmpty(benchmark::State& state)
{
    frames(state, nullptr);
}

/// The script of a run of so many spans, which is made once before the first frame.
void kitchenScript(benchmark::State& state)
{
    const std::shared_ptr<const Trace> trace = bench::longTrace(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(kitchen::Script(trace));
}

BENCHMARK(kitchenScript)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(kitchenFrame)->Unit(benchmark::kMillisecond)->Iterations(300)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(kitchenEmpty)->Unit(benchmark::kMillisecond)->Iterations(300)->Repetitions(5)->ReportAggregatesOnly();

} // namespace interleave
