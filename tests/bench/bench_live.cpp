// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <atomic>
#include <benchmark/benchmark.h>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <thread>

#include "app/gantt/gantt_view.h"
#include "app/window/main_window.h"
#include "tests/bench/application.h"
#include "tests/bench/long_trace.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

constexpr int kRounds = 6;
constexpr int kTasks = 8;
constexpr int kWorkMs = 400; ///< on two cores a run takes 1.6 s

using Makespans = std::vector<Duration>;

double medianOf(Makespans makespans)
{
    const auto middle = makespans.begin() + static_cast<std::ptrdiff_t>(makespans.size() / 2);
    std::nth_element(makespans.begin(), middle, makespans.end());
    return std::chrono::duration<double>(*middle).count();
}

/// The same run on all cores: with nothing drawn, and in the window, which draws it while it is on.
class ByTurns {
public:
    ByTurns()
    {
        bench::application();
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        MainWindow window(settings);
        window.setup().setScenario(**scenarioById("cpu-bound"));
        for (const Side side : kSides)
            window.setup().setModel(side, **executionModelById("all-cores"));
        window.setup().setValue("tasks", kTasks);
        window.setup().setValue("work_ms", kWorkMs);
        window.show();
        QEventLoop known;
        QObject::connect(&window.runController(), &RunController::machineKnown, &known, &QEventLoop::quit);
        known.exec();
        QObject::connect(&window.runController(), &RunController::lived, &window, [this] { ++m_frames; });
        for (int round = 0; round < kRounds; ++round) {
            runOnTheConsole(window);
            runInTheWindow(window);
        }
    }

    const Makespans& onTheConsole() const { return m_onTheConsole; }
    const Makespans& inTheWindow() const { return m_inTheWindow; }
    int frames() const { return m_frames; }

private:
    void runOnTheConsole(MainWindow& window)
    {
        for (const RunRequest& request : window.setup().requests()) {
            Progress progress;
            const auto result = runScenario(request, *window.runController().machine(), {}, progress);
            m_onTheConsole.push_back((*result)->metrics.makespan);
        }
    }

    void runInTheWindow(MainWindow& window)
    {
        QEventLoop settled;
        QObject::connect(&window, &MainWindow::settled, &settled, &QEventLoop::quit);
        window.run();
        settled.exec();
        for (const GanttRun& run : window.findChild<GanttView*>()->state().runs())
            m_inTheWindow.push_back(run.result->metrics.makespan);
    }

    Makespans m_onTheConsole;
    Makespans m_inTheWindow;
    int m_frames = 0;
};

const ByTurns& byTurns()
{
    static const ByTurns value;
    return value;
}

void makespanWithNothingDrawn(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(medianOf(byTurns().onTheConsole()));
}
BENCHMARK(makespanWithNothingDrawn)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);

void makespanInTheWindow(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(medianOf(byTurns().inTheWindow()));
    state.counters["frames_per_run"] =
        static_cast<double>(byTurns().frames()) / static_cast<double>(byTurns().inTheWindow().size());
}
BENCHMARK(makespanInTheWindow)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);

const bench::Ratio kDrawing("makespan in the window, which draws it meanwhile / with nothing drawn",
                            "makespanInTheWindow/iterations:1/manual_time",
                            "makespanWithNothingDrawn/iterations:1/manual_time", "1.02");

/// Sixty frames a second are asked for while every core is busy with threads of the program, and the visible time moves in each.
std::vector<Duration> intervalsOfSixty()
{
    constexpr int kFrames = 240;
    constexpr int kIntervalMs = 16;
    bench::application();
    const QtWords words;
    GanttState charts(words);
    GanttView view(charts, words, Theme(gantt::Look::Light));
    view.resize(1280, 720);
    auto result = std::make_shared<RunResult>();
    result->request.scenario = *scenarioById("cpu-bound");
    result->request.model = *executionModelById("all-cores");
    result->trace = *bench::longTrace(100'000);
    result->metrics = measure(result->trace);
    std::vector<GanttRun> runs(1);
    runs[0].result = result;
    charts.setRuns(std::move(runs));
    view.show();
    charts.timeWindow().zoom(0.2, TimePoint{});

    std::atomic<bool> isOver{false};
    std::vector<std::thread> busy;
    for (unsigned n = 0; n < std::max(1U, std::thread::hardware_concurrency()); ++n) {
        busy.emplace_back([&isOver] {
            while (!isOver) {
            }
        });
    }
    std::vector<Duration> intervals;
    QEventLoop loop;
    QElapsedTimer since;
    QTimer frames;
    frames.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frames, &QTimer::timeout, &view, [&] {
        charts.timeWindow().pan(charts.visibleRange().length() / 400);
        view.viewport()->repaint();
        if (since.isValid())
            intervals.emplace_back(since.nsecsElapsed());
        since.start();
        if (intervals.size() == kFrames)
            loop.quit();
    });
    frames.start(kIntervalMs);
    loop.exec();
    isOver = true;
    for (std::thread& thread : busy)
        thread.join();
    std::ranges::sort(intervals);
    return intervals;
}

void frameIntervalAskedFor(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(1.0 / 60);
}
BENCHMARK(frameIntervalAskedFor)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);

/// The longest interval but one in a hundred.
void frameIntervalWithAllCoresBusy(benchmark::State& state)
{
    for (auto _ : state) {
        const std::vector<Duration> intervals = intervalsOfSixty();
        state.SetIterationTime(std::chrono::duration<double>(intervals[intervals.size() * 99 / 100]).count());
        state.counters["median_ms"] = toMilliseconds(intervals[intervals.size() / 2]);
    }
}
BENCHMARK(frameIntervalWithAllCoresBusy)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);

const bench::Ratio
    kIntervals("99th percentile of frame intervals with all cores busy / the sixtieth of a second asked for",
               "frameIntervalWithAllCoresBusy/iterations:1/manual_time",
               "frameIntervalAskedFor/iterations:1/manual_time", "2.1");

} // namespace

} // namespace interleave
