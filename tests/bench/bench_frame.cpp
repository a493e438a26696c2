// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>
#include <map>
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

#include "app/gantt/gantt_view.h"
#include "app/i18n/qt_words.h"
#include "tests/bench/application.h"
#include "tests/bench/long_trace.h"
#include "tests/bench/ratios.h"
#include "tests/bench/resident.h"

namespace interleave {

namespace {

std::shared_ptr<const RunResult> longRun(std::size_t spans)
{
    static std::map<std::size_t, std::shared_ptr<const RunResult>> kept; // google benchmark asks for one several times
    std::erase_if(kept, [spans](const auto& entry) { return entry.first != spans; });
    if (kept.contains(spans))
        return kept[spans];
    auto result = std::make_shared<RunResult>();
    result->request.scenario = *scenarioById("cpu-bound");
    result->request.model = *executionModelById("all-cores");
    result->trace = *bench::longTrace(spans);
    result->metrics = measure(result->trace);
    return kept[spans] = std::move(result);
}

/// A view of one run.
struct Charts {
    Charts(std::shared_ptr<const RunResult> result, const Words& words)
        : state(words), view(state, words, Theme(gantt::Look::Light))
    {
        view.resize(1280, 720);
        show(std::move(result));
        view.show();
        while (state.isPreparing())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void show(std::shared_ptr<const RunResult> result)
    {
        std::vector<GanttRun> runs(1);
        runs[0].heading = QStringLiteral("Run");
        runs[0].result = std::move(result);
        state.setRuns(std::move(runs));
    }

    GanttState state;
    GanttView view;
};

std::size_t spansOf(const benchmark::State& state)
{
    return static_cast<std::size_t>(state.range(0));
}

/// From what was changed to what is painted, in the window as a user's would be.
void paint(GanttView& view)
{
    view.viewport()->update();
    QApplication::processEvents();
}

/// Axes, frame and heads with nothing in them: what any chart of this kind costs.
void frameOfEmptyChart(benchmark::State& state)
{
    bench::application();
    const QtWords words;
    Charts charts(longRun(16), words);
    bool in = true;
    for (auto _ : state) {
        in ? charts.view.zoomIn() : charts.view.showAll();
        in = !in;
        paint(charts.view);
    }
}
BENCHMARK(frameOfEmptyChart)->Unit(benchmark::kMillisecond);

/// One frame after the visible time has changed a little: nothing of it can come from an earlier one.
void frameZoomedOut(benchmark::State& state)
{
    bench::application();
    const QtWords words;
    Charts charts(longRun(spansOf(state)), words);
    bool in = true;
    for (auto _ : state) {
        charts.state.timeWindow().zoom(in ? 0.98 : 1 / 0.98, TimePoint{});
        in = !in;
        paint(charts.view);
    }
    state.counters["resident_MB"] = bench::residentMegabytes();
}
BENCHMARK(frameZoomedOut)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

/// The same where a thousandth of the time is seen, a tenth of the picture further each time.
void frameZoomedIn(benchmark::State& state)
{
    bench::application();
    const QtWords words;
    Charts charts(longRun(spansOf(state)), words);
    TimeWindow& window = charts.state.timeWindow();
    window.zoom(0.001, TimePoint(window.whole().length() / 3));
    const Duration step = window.window().length() / 10;
    for (auto _ : state) {
        window.pan(step);
        if (window.window().end == window.whole().end)
            window.pan(-window.whole().length() / 2);
        paint(charts.view);
    }
}
BENCHMARK(frameZoomedIn)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

/// Nothing has changed: what was painted is kept.
void frameOfRepaint(benchmark::State& state)
{
    bench::application();
    const QtWords words;
    Charts charts(longRun(spansOf(state)), words);
    for (auto _ : state)
        paint(charts.view);
}
BENCHMARK(frameOfRepaint)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// The pointer moves over a bar: it is found and told of, and the view is painted with the tooltip.
void frameOfHover(benchmark::State& state)
{
    bench::application();
    const QtWords words;
    Charts charts(longRun(spansOf(state)), words);
    paint(charts.view);
    const TimeRange whole = charts.state.visibleRange();
    std::int64_t place = 1;
    for (auto _ : state) {
        place = place % 900 + 7;
        const QPointF position =
            charts.view.positionOf(0, static_cast<std::size_t>(place % 8), whole.begin + whole.length() * place / 1000);
        QMouseEvent move(QEvent::MouseMove, position, charts.view.viewport()->mapToGlobal(position), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(charts.view.viewport(), &move);
        paint(charts.view);
    }
}
BENCHMARK(frameOfHover)->Arg(100'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

/// How long the window stands still at most while a long trace is opened: its largest gap between two turns of the event loop.
void standstillOfOpening(benchmark::State& state)
{
    bench::application();
    const QtWords words;
    const auto run = longRun(spansOf(state));
    double longest = 0;
    for (auto _ : state) {
        Charts charts(nullptr, words);
        QApplication::processEvents();
        QElapsedTimer turn;
        turn.start();
        charts.show(run);
        do {
            QApplication::processEvents();
            longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
            turn.restart();
        } while (charts.state.isPreparing());
        QApplication::processEvents();
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
    }
    state.counters["longest_standstill_ms"] = longest;
}
BENCHMARK(standstillOfOpening)->Arg(10'000'000)->Iterations(3)->Unit(benchmark::kMillisecond);

const bench::Ratio kSpans("a frame of 100 000 spans / of 1 000", "frameZoomedOut/100000", "frameZoomedOut/1000", "8");
const bench::Ratio kEmpty("a frame of 100 000 spans / of an empty chart", "frameZoomedOut/100000", "frameOfEmptyChart", "16");
const bench::Ratio kMany("a frame of 10 000 000 spans / of 100 000", "frameZoomedOut/10000000", "frameZoomedOut/100000", "2");
const bench::Ratio kIn("a frame of 10 000 000 spans zoomed in / zoomed out", "frameZoomedIn/10000000",
                       "frameZoomedOut/10000000", "1");
const bench::Ratio kRepaint("a repaint with nothing changed / a frame of 100 000 spans", "frameOfRepaint/100000",
                            "frameZoomedOut/100000", "0.7");
const bench::Ratio kHover("hover over 10 000 000 spans / over 100 000", "frameOfHover/10000000", "frameOfHover/100000", "1.5");

} // namespace

} // namespace interleave
