// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <QScrollBar>

#include "app/gantt/gantt_view.h"
#include "app/i18n/qt_words.h"
#include "tests/support/opened_window.h"
#include "tests/support/random_trace.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// `tasks` tasks, each with one span of that length; none for no length.
Trace traceOf(std::size_t tasks, Duration length)
{
    auto plan = std::make_shared<Plan>();
    Trace trace;
    for (std::size_t n = 0; n < tasks; ++n) {
        plan->tasks.push_back({"task " + std::to_string(n), {Step{}}});
        TaskTrace task;
        task.spans.appendUntil(TimePoint(length), Activity::Running, StepIndex{}, Evidence::Recorded, WorkerId{}, CpuId{});
        trace.tasks.push_back(std::move(task));
    }
    trace.info.cpus.push_back(CpuId{});
    trace.info.workers = 1;
    trace.plan = plan;
    return trace;
}

} // namespace

class GanttViewOddTracesTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<GanttState> m_state;
    std::unique_ptr<GanttView> m_view;

    void show(Trace trace, gantt::RowsBy rowsBy = gantt::RowsBy::Task)
    {
        auto result = std::make_shared<RunResult>();
        result->request.scenario = *scenarioById("kebab");
        result->request.model = *executionModelById("all-cores");
        result->metrics = measure(trace);
        result->trace = std::move(trace);
        m_state = std::make_unique<GanttState>(m_words);
        m_view = std::make_unique<GanttView>(*m_state, m_words, Theme(gantt::Look::Light));
        m_view->resize(900, 500);
        m_state->setRowsBy(rowsBy);
        GanttRun run;
        run.heading = QStringLiteral("Run");
        run.result = std::move(result);
        std::vector<GanttRun> runs;
        runs.push_back(std::move(run));
        m_state->setRuns(std::move(runs));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_VERIFY(!m_state->isPreparing());
    }

    QColor colourAt(QPointF place) { return m_view->viewport()->grab().toImage().pixelColor(place.toPoint()); }

private slots:
    void initTestCase() { unexpectedWarnings(); }
    void cleanup()
    {
        m_view.reset();
        QCOMPARE(unexpectedWarnings(), 0);
    }

    void NoTaskAndNoTimeAreDrawn_data()
    {
        QTest::addColumn<int>("tasks");
        for (const int tasks : {0, 1, 3})
            QTest::addRow("%d tasks", tasks) << tasks;
    }
    void NoTaskAndNoTimeAreDrawn()
    {
        QFETCH(int, tasks);
        for (const gantt::RowsBy rowsBy : {gantt::RowsBy::Task, gantt::RowsBy::Cpu, gantt::RowsBy::Worker}) {
            show(traceOf(static_cast<std::size_t>(tasks), {}), rowsBy);
            QVERIFY(!m_view->viewport()->grab().isNull());
            for (const Qt::Key key :
                 {Qt::Key_W, Qt::Key_S, Qt::Key_D, Qt::Key_Down, Qt::Key_Period, Qt::Key_F, Qt::Key_Home, Qt::Key_M})
                QTest::keyClick(m_view.get(), key);
            QVERIFY(!m_view->viewport()->grab().isNull());
        }
    }

    void OneSpanOfAnyLengthFillsItsRow_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::newRow("1 ns") << qint64{1};
        QTest::newRow("2 ns") << qint64{2};
        QTest::newRow("1 us") << qint64{1'000};
        QTest::newRow("1 s") << qint64{1'000'000'000};
        QTest::newRow("30 days") << qint64{30} * 24 * 3600 * 1'000'000'000;
    }
    void OneSpanOfAnyLengthFillsItsRow()
    {
        QFETCH(qint64, nanoseconds);
        show(traceOf(1, Duration(nanoseconds)));
        const TimeRange whole = m_state->visibleRange();
        QCOMPARE(whole.begin, TimePoint{});
        QVERIFY(whole.end >= TimePoint(Duration(nanoseconds)));
        const QPointF begin = m_view->positionOf(0, 0, TimePoint{});
        const QPointF end = m_view->positionOf(0, 0, TimePoint(Duration(nanoseconds)));
        QVERIFY(end.x() - begin.x() >= 100);
        const QColor running = toColor(gantt::activityStyle(gantt::Look::Light, Activity::Running).fill);
        for (const double part : {0.1, 0.9}) {
            const QPointF place = begin + (end - begin) * part + QPointF(0, 20);
            QCOMPARE(colourAt(place), running);
            QVERIFY(m_view->barAt(place).has_value());
            QVERIFY(!m_view->words().describe(*m_view->barAt(place)).isEmpty());
        }
        // As near as can be, and back: where it was, to the nanosecond.
        for (int n = 0; n < 200; ++n)
            m_view->zoomIn();
        QVERIFY(!m_state->visibleRange().isEmpty());
        QVERIFY(!m_view->viewport()->grab().isNull());
        m_view->showAll();
        QCOMPARE(m_state->visibleRange(), whole);
    }

    void TenThousandRowsAreDrawnAndScrolled()
    {
        show(traceOf(10'000, 5ms));
        QScrollBar& bar = *m_view->verticalScrollBar();
        QVERIFY(bar.maximum() > 100'000);
        const QColor running = toColor(gantt::activityStyle(gantt::Look::Light, Activity::Running).fill);
        for (const int value : {0, bar.maximum() / 3, bar.maximum()}) {
            bar.setValue(value);
            const RowRange seen = m_view->seenRows(0);
            QVERIFY(seen.end > seen.first && seen.end - seen.first < 100);
            const auto row = static_cast<std::size_t>((seen.first + seen.end) / 2);
            const QPointF place = m_view->positionOf(0, row, TimePoint(1ms));
            QCOMPARE(m_view->barAt(place)->row, row);
            QCOMPARE(colourAt(place), running);
        }
        QCOMPARE(m_view->seenRows(0).end, 10'000);
    }

    /// Against every span, one after the other.
    void WhatIsUnderThePointerIsWhatASearchOfAllFinds()
    {
        for (const std::uint64_t seed : {1u, 2u, 3u, 4u, 5u}) {
            show(randomTrace({.seed = seed, .tasks = 4, .spans = 300}));
            Random random(seed);
            for (int zoom = 0; zoom < 4; ++zoom) {
                const TimeRange seen = m_state->visibleRange();
                const double left = m_view->positionOf(0, 0, seen.begin).x();
                for (int n = 0; n < 50; ++n) {
                    const auto row = static_cast<std::size_t>(random.next() % 4);
                    const double x = std::ceil(left) + static_cast<double>(random.between(0, 600));
                    const TimePoint t = gantt::nanosecondAt(x - left, seen, m_view->plotWidth());
                    std::optional<std::size_t> expected;
                    const Spans& spans = m_state->runs()[0].result->trace.tasks[row].spans;
                    for (std::size_t span = 0; span < spans.size(); ++span) {
                        if (spans[span].time.contains(t))
                            expected = span;
                    }
                    const auto found = m_view->barAt({x, m_view->positionOf(0, row, t).y()});
                    QCOMPARE(found.has_value(), expected.has_value());
                    if (found)
                        QCOMPARE(std::pair(found->row, found->bar), std::pair(row, *expected));
                }
                m_state->timeWindow().zoom(0.1, seen.begin + seen.length() / 3);
            }
        }
    }
};

QTEST_MAIN(GanttViewOddTracesTest)
#include "gantt_view_odd_traces_test.moc"
