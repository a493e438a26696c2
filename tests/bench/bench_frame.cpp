// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>
#include <QApplication>
#include <QPainter>

#include "app/gantt/gantt_view.h"
#include "app/i18n/qt_words.h"
#include "tests/bench/application.h"
#include "tests/bench/long_trace.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

std::shared_ptr<const RunResult> longRun(std::size_t spans)
{
    auto result = std::make_shared<RunResult>();
    result->request.scenario = *scenarioById("cpu-bound");
    result->request.model = *executionModelById("all-cores");
    result->trace = bench::longTrace(spans);
    result->metrics = measure(result->trace);
    return result;
}

std::unique_ptr<GanttView> viewOf(std::shared_ptr<const RunResult> result, const Words& words)
{
    GanttRun run;
    run.heading = QStringLiteral("Run");
    run.result = std::move(result);
    std::vector<GanttRun> runs;
    runs.push_back(std::move(run));
    auto view = std::make_unique<GanttView>(words, Theme(gantt::Look::Light));
    view->resize(1280, 720);
    view->setRuns(std::move(runs));
    view->show();
    return view;
}

void paint(GanttView& view, QImage& image)
{
    QApplication::processEvents();
    QPainter painter(&image);
    view.render(&painter);
}

/// Axes, frame and heads with nothing in them: what any chart of this kind costs.
void frameOfEmptyChart(benchmark::State& state)
{
    bench::application();
    const QtWords words;
    const auto view = viewOf(longRun(16), words);
    QImage image(1280, 720, QImage::Format_RGB32);
    bool in = true;
    for (auto _ : state) {
        in ? view->zoomIn() : view->showAll();
        in = !in;
        paint(*view, image);
    }
}
BENCHMARK(frameOfEmptyChart)->Unit(benchmark::kMillisecond);

/// One frame after the visible time has changed a little: nothing of it can come from an earlier one.
void frameZoomedOut(benchmark::State& state)
{
    bench::application();
    const QtWords words;
    const auto run = longRun(static_cast<std::size_t>(state.range(0)));
    const auto view = viewOf(run, words);
    QImage image(1280, 720, QImage::Format_RGB32);
    bool in = true;
    for (auto _ : state) {
        view->timeWindow().zoom(in ? 0.98 : 1 / 0.98, TimePoint{});
        in = !in;
        paint(*view, image);
    }
}
BENCHMARK(frameZoomedOut)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// The pointer moves: what was painted is kept.
void frameOfHover(benchmark::State& state)
{
    bench::application();
    const QtWords words;
    const auto run = longRun(static_cast<std::size_t>(state.range(0)));
    const auto view = viewOf(run, words);
    QImage image(1280, 720, QImage::Format_RGB32);
    for (auto _ : state)
        paint(*view, image);
}
BENCHMARK(frameOfHover)->Arg(100'000)->Unit(benchmark::kMillisecond);

const bench::Ratio kSpans("a frame of 100 000 spans / of 1 000", "frameZoomedOut/100000", "frameZoomedOut/1000", "8");
const bench::Ratio kEmpty("a frame of 100 000 spans / of an empty chart", "frameZoomedOut/100000", "frameOfEmptyChart", "16");
const bench::Ratio kHover("a repaint with nothing changed / a frame of 100 000 spans", "frameOfHover/100000",
                          "frameZoomedOut/100000", "0.7");

} // namespace

} // namespace interleave
