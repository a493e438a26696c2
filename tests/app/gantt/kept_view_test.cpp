// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/kept_view.h"

#include <QtTest>

#include "app/gantt/gantt_rows.h"
#include "app/i18n/qt_words.h"
#include "tests/support/random_trace.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

TimePoint at(Duration time)
{
    return TimePoint(time);
}

/// Two runs of Ada and Ben: of 12 ms, in which Ben waits only at the end, and of 6 ms.
std::vector<GanttRun> shorterRuns()
{
    std::vector<GanttRun> runs = twoRuns();
    const Scenario* scenario = runs[0].result->request.scenario;
    const auto run = [scenario](const char* model, const char* drawing) {
        auto result = std::make_shared<RunResult>(drawnRun(model, drawing));
        result->request.scenario = scenario;
        return result;
    };
    runs[0].result = run("one-core", "Ada  RRR...RRR...\n"
                                     "Ben  ...RRR...RRR\n");
    runs[1].result = run("all-cores", "Ada  000000\n"
                                      "Ben  111111\n");
    return runs;
}

/// The same runs, as if they were of something else.
std::vector<GanttRun> otherScenario()
{
    std::vector<GanttRun> runs = twoRuns();
    for (GanttRun& run : runs) {
        auto result = std::make_shared<RunResult>(*run.result);
        result->request.scenario = *scenarioById("deadlock");
        run.result = std::move(result);
    }
    return runs;
}

} // namespace

/// What stays of zoom, markers and selection when other runs are shown.
class KeptViewTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<GanttState> m_state;
    std::unique_ptr<KeptView> m_kept;

    void show(std::vector<GanttRun> runs)
    {
        m_kept->keep();
        m_state->setRuns(std::move(runs));
        m_kept->restore();
    }

private slots:
    void init()
    {
        m_state = std::make_unique<GanttState>(m_words);
        m_kept = std::make_unique<KeptView>(*m_state);
        show(twoRuns());
        m_state->select(BarPlace{0, 1, 2});
        m_state->measure(at(3ms), at(15ms));
        m_state->timeWindow().setWindow({at(4ms), at(8ms)});
    }
    void cleanup()
    {
        m_kept.reset();
        m_state.reset();
    }

    void TheSameTasksAgainKeepAllOfIt()
    {
        show(twoRuns());
        QCOMPARE(m_state->visibleRange(), (TimeRange{at(4ms), at(8ms)}));
        QCOMPARE(m_state->selection(), std::optional(BarPlace{0, 1, 2}));
        QCOMPARE(m_state->markers().between(), std::optional(TimeRange{at(3ms), at(15ms)}));
        QVERIFY(!m_state->navigation().canGoBack()); // here is where one begins
    }

    void WhatShowsAllShowsAllOfTheNext()
    {
        m_state->timeWindow().showAll();
        show(shorterRuns());
        QVERIFY(m_state->timeWindow().showsAll());
        QCOMPARE(m_state->visibleRange().end, at(12ms));
    }

    void WhatLiesBehindTheEndIsForgotten()
    {
        show(shorterRuns());
        QCOMPARE(m_state->visibleRange(), (TimeRange{at(4ms), at(8ms)}));
        QCOMPARE(m_state->markers().a, std::optional(at(3ms)));
        QVERIFY(!m_state->markers().b);
        m_state->measure(at(2ms), at(11ms));
        show(twoRuns());
        QCOMPARE(m_state->markers().b, std::optional(at(11ms)));
        m_state->measure(at(18ms), at(2ms));
        m_state->timeWindow().setWindow({at(14ms), at(18ms)});
        show(shorterRuns());
        QCOMPARE(m_state->markers().a, std::optional(at(2ms)));
        QVERIFY(!m_state->markers().b);
        QVERIFY(m_state->timeWindow().showsAll());
    }

    void AWindowThatReachesBeyondTheEndIsMovedIn()
    {
        m_state->timeWindow().setWindow({at(10ms), at(14ms)});
        show(shorterRuns());
        QCOMPARE(m_state->visibleRange(), (TimeRange{at(8ms), at(12ms)}));
    }

    void TheSelectionIsOfTheSameTask()
    {
        show(shorterRuns());
        QVERIFY(m_state->selectedSpan().has_value());
        QCOMPARE(m_state->selectedSpan()->task, TaskId{1});
        QCOMPARE(m_state->selection()->run, std::size_t{0});
        m_state->clearSelection();
        show(twoRuns());
        QVERIFY(!m_state->selection());
    }

    void ARowThatIsHiddenTakesTheSelectionWithIt()
    {
        show({});
        gantt::RowArrangement arrangement;
        arrangement.hide(TaskId{1});
        m_state->setArrangement(arrangement);
        show(twoRuns());
        QVERIFY(!m_state->selection());
        QCOMPARE(m_state->visibleRange(), (TimeRange{at(4ms), at(8ms)}));
    }

    void AnotherScenarioBeginsAnew()
    {
        show(otherScenario());
        QVERIFY(m_state->timeWindow().showsAll());
        QVERIFY(!m_state->selection());
        QVERIFY(!m_state->markers().a);
        show(twoRuns()); // nor does it come back
        QVERIFY(m_state->timeWindow().showsAll());
        QVERIFY(!m_state->markers().a);
    }

    void SoDoOtherTasks()
    {
        std::vector<GanttRun> runs = twoRuns();
        auto third = std::make_shared<RunResult>(drawnRun("one-core", "Ada RRR..\nBen ..RRR\nCem .RRR.\n"));
        third->request.scenario = runs[0].result->request.scenario;
        runs[0].result = third;
        runs[1].result = nullptr;
        show(runs);
        QVERIFY(m_state->timeWindow().showsAll());
        QVERIFY(!m_state->selection());
    }

    /// Of which there is nothing, then one, then both.
    void WhileRunsAreOnItWaits()
    {
        std::vector<GanttRun> due(2);
        due[0].isDue = due[1].isDue = true;
        show(due);
        QVERIFY(m_state->timeWindow().showsAll());
        m_state->setLive(0, twoRuns()[0].result);
        due[0] = twoRuns()[0];
        show(due);
        QVERIFY(m_state->timeWindow().showsAll());
        QVERIFY(!m_state->markers().a);
        show(twoRuns());
        QCOMPARE(m_state->visibleRange(), (TimeRange{at(4ms), at(8ms)}));
        QCOMPARE(m_state->selection(), std::optional(BarPlace{0, 1, 2}));
        QCOMPARE(m_state->markers().a, std::optional(at(3ms)));
    }

    void ALongRunIsSelectedInWhenItsChartIsThere()
    {
        std::vector<GanttRun> runs = twoRuns();
        auto longRun = std::make_shared<RunResult>(*runs[0].result);
        longRun->trace = randomTrace({.seed = 5, .tasks = 2, .spans = 150'000, .longestPower = 4});
        QVERIFY(ChartBuilder::isLong(longRun->trace));
        runs[0].result = longRun;
        show(runs);
        QTRY_VERIFY(!m_state->isPreparing());
        QTRY_VERIFY(m_state->chartOf(0) != nullptr);
        m_state->select(BarPlace{0, 1, 1000});
        const TimePoint begin = m_state->barOf({0, 1, 1000}).time.begin;
        m_state->timeWindow().setWindow({begin + 1us, begin + 10us});
        const TimeRange seen = m_state->visibleRange();
        show(runs);
        QVERIFY(!m_state->selection()); // there is no chart
        show(runs);                     // another look at them changes nothing
        QTRY_VERIFY(m_state->selection().has_value());
        QCOMPARE(m_state->selection(), std::optional(BarPlace{0, 1, 1000}));
        QCOMPARE(m_state->visibleRange(), seen);
    }
};

QTEST_MAIN(KeptViewTest)
#include "kept_view_test.moc"
