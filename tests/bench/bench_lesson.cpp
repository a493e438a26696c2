// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include "app/window/lesson_desk.h"
#include "app/window/main_window.h"
#include "tests/bench/application.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

/// The window in which a lesson is on, at its first step.
struct LessonWindow {
    LessonWindow()
    {
        bench::application();
        window = std::make_unique<MainWindow>(settings);
        window->resize(1366, 768);
        window->show();
        begin();
    }

    LessonProgress& progress() { return window->findChild<LessonDesk*>()->progress(); }

    void begin()
    {
        window->beginLesson(QStringLiteral("1.1"));
        paint();
    }

    /// All that has changed is placed, and then everything is painted.
    void paint()
    {
        QApplication::processEvents();
        window->repaint();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

void stepOfLesson(benchmark::State& state)
{
    LessonWindow lesson;
    for (auto _ : state) {
        lesson.progress().isFirst() ? lesson.progress().goOn() : lesson.progress().goBack();
        lesson.paint();
    }
}
BENCHMARK(stepOfLesson)->Unit(benchmark::kMillisecond);

void beginningOfLesson(benchmark::State& state)
{
    LessonWindow lesson;
    for (auto _ : state) {
        state.PauseTiming();
        lesson.progress().leave();
        lesson.paint();
        state.ResumeTiming();
        lesson.begin();
    }
}
BENCHMARK(beginningOfLesson)->Unit(benchmark::kMillisecond);

const bench::Ratio kStep("the next step of a lesson, painted / a sixtieth of a second", "stepOfLesson",
                         "frameIntervalAskedFor/iterations:1/manual_time", "1");
const bench::Ratio kBeginning("a lesson begins, painted / a sixtieth of a second", "beginningOfLesson",
                              "frameIntervalAskedFor/iterations:1/manual_time", "6");

} // namespace

} // namespace interleave
