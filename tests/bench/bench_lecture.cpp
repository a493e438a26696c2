// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <QApplication>
#include <QEventLoop>

#include "app/i18n/qt_words.h"
#include "app/kitchen/kitchen_view.h"
#include "app/lecture/audience_window.h"
#include "app/lecture/lecture_windows.h"
#include "app/play/play_head.h"
#include "core/lecture/catalog.h"
#include "tests/bench/application.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

using lecture::Scene;

/// A lecture's recordings on a large screen.
struct Audience {
    Audience() : show((bench::application(), *lecture::builtInLecture("twenty-minutes")), inspectMachine, words)
    {
        window.resize(1920, 1080);
        window.show();
        paint();
    }

    Scene::Kind kindAt(std::size_t n) const
    {
        const lecture::LecturePlace& place = show.placeAt(n);
        return std::get<lecture::LessonItem>(show.lecture().items[place.item].work).scenes[place.scene].kind;
    }

    void goTo(Scene::Kind kind)
    {
        std::size_t n = 0;
        while (n + 1 < show.count() && kindAt(n) != kind)
            ++n;
        show.goTo(n);
        window.playHead().pause();
        paint();
    }

    void paint()
    {
        QApplication::processEvents();
        window.repaint();
    }

    const QtWords words;
    LectureShow show;
    AudienceWindow window{show, QFont()};
};

/// Frame after frame of a replay in slow motion, 60 to a second.
void frames(benchmark::State& state, Scene::Kind kind)
{
    Audience audience;
    audience.goTo(kind);
    PlayHead& head = audience.window.playHead();
    head.toStart();
    const Duration step = std::chrono::microseconds(16'667) / head.slowdown();
    for (auto _ : state) {
        if (head.isAtEnd())
            head.toStart();
        head.setTime(head.time() + step);
        QApplication::processEvents();
    }
}

void audienceKitchenFrame(benchmark::State& state)
{
    frames(state, Scene::Kind::Kitchen);
}
BENCHMARK(audienceKitchenFrame)->Unit(benchmark::kMillisecond);

void audienceChartFrame(benchmark::State& state)
{
    frames(state, Scene::Kind::Picture);
}
BENCHMARK(audienceChartFrame)->Unit(benchmark::kMillisecond);

/// Counts how often something is painted.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QObject& painted) { painted.installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject* painted, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(painted, event);
    }

private:
    int m_count = 0;
};

/// From one frame to the next of a kitchen that plays by itself, as its own timer has it.
void audienceFrameInterval(benchmark::State& state)
{
    Audience audience;
    audience.goTo(Scene::Kind::Kitchen);
    PlayHead& head = audience.window.playHead();
    const PaintCounter painted(*audience.window.findChild<KitchenView*>()->viewport());
    for (auto _ : state) {
        head.toStart();
        head.play();
        const int before = painted.count();
        const auto begin = std::chrono::steady_clock::now();
        const auto end = begin + std::chrono::seconds(3);
        while (std::chrono::steady_clock::now() < end)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
        head.pause();
        state.SetIterationTime(passed.count() / std::max(1, painted.count() - before));
    }
}
BENCHMARK(audienceFrameInterval)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

/// The slowest of all moves to the next place, from the key to what is painted. Places that begin a run are passed over.
void slowestMove(benchmark::State& state)
{
    Audience audience;
    for (auto _ : state) {
        std::chrono::duration<double> slowest{};
        for (std::size_t n = 0; n < audience.show.count(); ++n) {
            if (audience.kindAt(n) == Scene::Kind::Run)
                continue;
            const auto begin = std::chrono::steady_clock::now();
            audience.show.goTo(n);
            QApplication::processEvents();
            slowest = std::max<std::chrono::duration<double>>(slowest, std::chrono::steady_clock::now() - begin);
            audience.window.playHead().pause();
        }
        state.SetIterationTime(slowest.count());
    }
}
BENCHMARK(slowestMove)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(3);

/// The same run on all cores, in turn with nothing drawn, and in a lecture with both of its windows.
class PresentedByTurns {
public:
    static constexpr int kRounds = 6;

    PresentedByTurns()
    {
        bench::application();
        const Machine machine = inspectMachine();
        const auto read = lesson::readLesson(R"(
title = "Work"
about = "As much as all cores do in a second or two."
[run]
scenario = "cpu-bound"
models = ["all-cores"]
parameters = { tasks = 8, work_ms = 400 }
[[step]]
kind = "run"
)",
                                             "work");
        LectureShow show(
            lecture::lectureOf(std::make_shared<const lesson::Lesson>(read.lesson)), [machine] { return machine; }, words);
        const QWidget from;
        LectureWindows windows(show, from, QFont(), Theme(gantt::Look::Light));
        windows.open();
        for (int round = 0; round < kRounds; ++round) {
            Progress progress;
            const auto bare = runScenario(read.lesson.run.request().requests.front(), machine, {}, progress);
            m_bare.push_back((*bare)->metrics.makespan);
            m_presented.push_back(makespanIn(show));
        }
    }

    static double medianOf(std::vector<Duration> makespans)
    {
        std::ranges::sort(makespans);
        return std::chrono::duration<double>(makespans[makespans.size() / 2]).count();
    }
    double bare() const { return medianOf(m_bare); }
    double presented() const { return medianOf(m_presented); }

private:
    static Duration makespanIn(LectureShow& show)
    {
        QEventLoop made;
        QObject::connect(&show.runner(), &LectureRunner::ended, &made, &QEventLoop::quit);
        show.presentation().place() == 1 ? show.runAgain() : show.goTo(1);
        made.exec();
        return show.made().front().medians().front()->metrics.makespan;
    }

    const QtWords words;
    std::vector<Duration> m_bare;
    std::vector<Duration> m_presented;
};

const PresentedByTurns& presentedByTurns()
{
    static const PresentedByTurns value;
    return value;
}

void makespanOfALesson(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(presentedByTurns().bare());
}
BENCHMARK(makespanOfALesson)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);

void makespanInALecture(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(presentedByTurns().presented());
}
BENCHMARK(makespanInALecture)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);

const bench::Ratio kPresenting("makespan in a lecture, with both windows / with nothing drawn",
                               "makespanInALecture/iterations:1/manual_time",
                               "makespanOfALesson/iterations:1/manual_time", "1.01");
const bench::Ratio kKitchen("a frame of the kitchen before an audience / a sixtieth of a second",
                            "audienceKitchenFrame", "frameIntervalAskedFor/iterations:1/manual_time", "1");
const bench::Ratio kChart("a frame of charts before an audience / a sixtieth of a second", "audienceChartFrame",
                          "frameIntervalAskedFor/iterations:1/manual_time", "1");
const bench::Ratio kInterval("from frame to frame of a kitchen that plays / a sixtieth of a second",
                             "audienceFrameInterval/iterations:1/manual_time",
                             "frameIntervalAskedFor/iterations:1/manual_time", "1.1");
const bench::Ratio kMove("the slowest move of a lecture, painted / a sixtieth of a second",
                         "slowestMove/iterations:3/manual_time", "frameIntervalAskedFor/iterations:1/manual_time", "3");

} // namespace

} // namespace interleave
