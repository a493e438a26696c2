// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>
#include <cmath>
#include <QApplication>
#include <QImage>
#include <QMouseEvent>
#include <random>

#include "app/charts/curve_chart.h"
#include "tests/bench/application.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

constexpr int kRuns = 5; ///< of each point
constexpr QSize kSmall(700, 420);
constexpr QSize kLarge(1400, 800);

/// So many curves of so many points each.
CurvePicture curves(int series, int points)
{
    std::mt19937 random(1);
    std::normal_distribution<double> noise(1, 0.05);
    CurvePicture picture{.title = QStringLiteral("Tasks and makespan"),
                         .x = {.title = QStringLiteral("Tasks"), .isLogarithmic = false, .isWhole = true},
                         .y = {.title = QStringLiteral("Makespan, ms"), .isLogarithmic = false, .isWhole = false}};
    std::size_t id = 0;
    for (int n = 0; n < series; ++n) {
        CurveSeries& each = picture.series.emplace_back();
        each.name = QStringLiteral("Curve %1").arg(n + 1);
        for (int x = 0; x < points; ++x) {
            CurvePoint& point = each.points.emplace_back();
            point.x = x;
            point.id = id++;
            for (int run = 0; run < kRuns; ++run)
                point.values.push_back((50 + 30 * n + 20 * std::sin(6.0 * x / points)) * noise(random));
            point.spread = experiment::spreadOf(point.values);
        }
    }
    return picture;
}

/// A chart of them at a size.
struct ShownCurves {
    ShownCurves(int series, int points, QSize size) : image(size, QImage::Format_RGB32)
    {
        bench::application();
        chart = std::make_unique<CurveChart>(theme);
        chart->setPicture(curves(series, points));
        chart->resize(size);
        chart->show();
        QApplication::processEvents();
    }

    const Theme theme{gantt::Look::Light};
    QImage image;
    std::unique_ptr<CurveChart> chart;
};

/// What is computed of them once.
void curvesTaken(benchmark::State& state)
{
    bench::application();
    CurveChart chart{Theme(gantt::Look::Light)};
    const CurvePicture picture = curves(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    for (auto _ : state) {
        state.PauseTiming();
        CurvePicture copy = picture;
        state.ResumeTiming();
        chart.setPicture(std::move(copy));
    }
}
BENCHMARK(curvesTaken)->Args({10, 10'000})->Args({1, 100'000})->Unit(benchmark::kMillisecond);

/// All is painted anew, as at another size or in another theme.
void curvesFrame(benchmark::State& state)
{
    ShownCurves curves(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)), state.range(2) > 0 ? kLarge : kSmall);
    for (auto _ : state) {
        curves.chart->setTheme(curves.theme);
        curves.chart->render(&curves.image);
    }
}
BENCHMARK(curvesFrame)
    ->Args({10, 10, 1})
    ->Args({10, 100, 1})
    ->Args({10, 10'000, 0})
    ->Args({10, 10'000, 1})
    ->Args({1, 100'000, 0})
    ->Args({1, 100'000, 1})
    ->Unit(benchmark::kMillisecond);

/// The pointer goes on by a pixel, and what it is at is told and painted.
void curvesHover(benchmark::State& state)
{
    ShownCurves curves(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)), kLarge);
    const QPoint from = curves.chart->positionOf(0).value();
    curves.chart->render(&curves.image);
    int step = 0;
    for (auto _ : state) {
        const QPointF at(from + QPoint(step++ % 1000, 0));
        QMouseEvent move(QEvent::MouseMove, at, at, Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(curves.chart.get(), &move);
        curves.chart->render(&curves.image);
    }
}
BENCHMARK(curvesHover)->Args({10, 10'000})->Args({1, 100'000})->Unit(benchmark::kMillisecond);

const char* const kFrame = "frameIntervalAskedFor/iterations:1/manual_time";
const bench::Ratio kTen("a frame of 100 000 points on ten curves / a sixtieth of a second", "curvesFrame/10/10000/1",
                        kFrame, "1.2");
const bench::Ratio kOne("a frame of 100 000 points on one curve / a sixtieth of a second", "curvesFrame/1/100000/1",
                        kFrame, "1.2");
const bench::Ratio kAlone("a frame of 1000 points, each with its box / a sixtieth of a second", "curvesFrame/10/100/1",
                          kFrame, "1.2");
const bench::Ratio kGrowth("a frame of 100 000 points / of 100", "curvesFrame/10/10000/1", "curvesFrame/10/10/1", "4");
const bench::Ratio kHover("hover over 100 000 points / a sixtieth of a second", "curvesHover/10/10000", kFrame, "0.3");
const bench::Ratio kHoverOne("hover over 100 000 points of one curve / a sixtieth of a second", "curvesHover/1/100000",
                             kFrame, "0.3");

} // namespace

} // namespace interleave
