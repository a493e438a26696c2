// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_view.h"

#include <QScrollBar>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/two_runs.h"
#include "tests/support/wheel.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttViewTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    std::unique_ptr<GanttState> m_state;
    std::unique_ptr<GanttView> m_view;

    void wheel(QPointF at, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        turnWheel(*m_view, at, {0, notches * 120}, modifiers);
    }

    void hover(QPointF at) { QTest::mouseMove(m_view->viewport(), at.toPoint()); }

private slots:
    void init()
    {
        m_state = std::make_unique<GanttState>(m_words);
        m_view = std::make_unique<GanttView>(*m_state, m_words, m_theme);
        m_view->resize(1000, 500);
        m_state->setRuns(twoRuns());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void BothRunsShareOneTimeAxis()
    {
        QCOMPARE(m_state->visibleRange().end, TimePoint(20ms));
        QCOMPARE(m_view->positionOf(0, 0, TimePoint(7ms)).x(), m_view->positionOf(1, 0, TimePoint(7ms)).x());
    }

    void BarsAreFoundWhereTheyAre()
    {
        const auto place = m_view->barAt(m_view->positionOf(0, 1, TimePoint(12500us)));
        QVERIFY(place.has_value());
        QVERIFY((*place == BarPlace{0, 1, 2}));
        QVERIFY(!m_view->barAt(m_view->positionOf(1, 0, TimePoint(15ms))));
    }

    void BarsHaveTheColourOfTheirActivity()
    {
        const QImage picture = m_view->viewport()->grab().toImage();
        const auto colorAt = [&](std::size_t run, std::size_t row, Duration t) {
            return picture.pixelColor(m_view->positionOf(run, row, TimePoint(t)).toPoint());
        };
        const QColor running = toColor(gantt::activityStyle(gantt::Look::Light, Activity::Running).fill);
        QCOMPARE(colorAt(0, 0, 500us), running);
        QCOMPARE(colorAt(0, 0, 10500us), running);
        QCOMPARE(colorAt(1, 1, 500us), running);
        QVERIFY(colorAt(0, 0, 7500us) != running);
        const QColor plot = m_theme.color(&gantt::ChromeColours::plot);
        QCOMPARE(colorAt(1, 0, 19ms), plot);
    }

    void HoverTellsTaskStepActivityLengthAndCore()
    {
        QSignalSpy told(m_view.get(), &GanttView::hoverText);
        hover(m_view->positionOf(1, 1, TimePoint(3ms)));
        QVERIFY(!told.isEmpty());
        QVERIFY(told.last().first().toString().contains(QStringLiteral("Ben")));
        const QStringList lines = m_view->words().describe({1, 1, 0});
        QVERIFY(lines.size() <= 5);
        const QString all = lines.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("Running on core 1")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("10 ms long, from 0 ms to 10 ms")), qPrintable(all));
    }

    void WaitingHasTheScenariosOwnWord()
    {
        QVERIFY(m_view->words().describe({0, 1, 2}).contains(QStringLiteral("Waits for the fryer")));
    }

    void WheelZoomsAtThePointer()
    {
        const TimePoint t(5ms);
        const QPointF at = m_view->positionOf(0, 0, t);
        wheel(at, 3);
        QVERIFY(m_state->visibleRange().length() < Duration(20ms));
        QVERIFY(qAbs(m_view->positionOf(0, 0, t).x() - at.x()) <= 1);
        wheel(at, -30, Qt::ControlModifier);
        QVERIFY(m_state->timeWindow().showsAll());
    }

    void DragMovesTheView()
    {
        wheel(m_view->positionOf(0, 0, TimePoint(10ms)), 5);
        const TimeRange before = m_state->visibleRange();
        const QPoint from = m_view->positionOf(0, 0, before.begin + before.length() / 2).toPoint();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), from + QPoint(50, 0));
        QTest::mouseMove(m_view->viewport(), from + QPoint(100, 0));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(100, 0));
        QVERIFY(m_state->visibleRange().begin < before.begin);
        QCOMPARE(m_state->visibleRange().length(), before.length());
        QVERIFY(!m_state->selection()); // a drag selects nothing
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, from);
        QVERIFY(m_state->timeWindow().showsAll());
    }

    void KeysZoomMoveAndShowAll()
    {
        QTest::keyClick(m_view.get(), Qt::Key_W);
        const TimeRange zoomed = m_state->visibleRange();
        QVERIFY(zoomed.length() < Duration(20ms));
        QTest::keyClick(m_view.get(), Qt::Key_D);
        QVERIFY(m_state->visibleRange().begin > zoomed.begin);
        QTest::keyClick(m_view.get(), Qt::Key_A);
        QCOMPARE(m_state->visibleRange().begin, zoomed.begin);
        QTest::keyClick(m_view.get(), Qt::Key_S);
        QTest::keyClick(m_view.get(), Qt::Key_W);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_state->timeWindow().showsAll());
    }

    void KeysWalkThroughRowsAndBars()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY((m_state->selection() == BarPlace{0, 0, 0}));
        QTest::keyClick(m_view.get(), Qt::Key_Period);
        QVERIFY((m_state->selection() == BarPlace{0, 0, 1}));
        QTest::keyClick(m_view.get(), Qt::Key_Comma);
        QTest::keyClick(m_view.get(), Qt::Key_Comma); // stays at the first
        QVERIFY((m_state->selection() == BarPlace{0, 0, 0}));
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_state->selection()->run, std::size_t{1});
        QCOMPARE(m_state->selection()->row, std::size_t{1});
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_state->selection());
    }

    void ClickSelectsTheBarUnderIt()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->positionOf(0, 1, TimePoint(7ms)).toPoint());
        QVERIFY((m_state->selection() == BarPlace{0, 1, 1}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->positionOf(1, 1, TimePoint(15ms)).toPoint());
        QVERIFY(!m_state->selection());
    }

    void RowsByCoreShowStays()
    {
        m_state->setRowsBy(gantt::RowsBy::Cpu);
        // One row above, with four turns; two rows below.
        QVERIFY(m_view->barAt(m_view->positionOf(0, 0, TimePoint(17ms))).has_value());
        QCOMPARE(m_view->barAt(m_view->positionOf(0, 0, TimePoint(17ms)))->bar, std::size_t{3});
        QVERIFY(m_view->barAt(m_view->positionOf(1, 1, TimePoint(5ms))).has_value());
    }

    void SummaryIsThereForScreenReaders()
    {
        const QString summary = m_view->accessibleDescription();
        QVERIFY2(summary.contains(QStringLiteral("ended after 20 ms")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("Never")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("Yes, up to 2, for 10 ms")), qPrintable(summary));
    }

    void BeforeARunNothingCanBePointedAt()
    {
        std::vector<GanttRun> empty(2);
        empty[0].message = empty[1].message = QStringLiteral("not yet");
        empty[0].placeholderTasks = empty[1].placeholderTasks = {QStringLiteral("Ada"), QStringLiteral("Ben")};
        m_state->setRuns(std::move(empty));
        QVERIFY(!m_view->barAt(m_view->rect().center()));
        for (const Qt::Key key : {Qt::Key_W, Qt::Key_S, Qt::Key_A, Qt::Key_Down, Qt::Key_Period, Qt::Key_Home})
            QTest::keyClick(m_view.get(), key);
        wheel(m_view->rect().center(), 2);
        QVERIFY(m_state->visibleRange().isEmpty());
        QVERIFY(!m_view->viewport()->grab().isNull());
    }

    void TheWheelZoomsManyRowsTooUnlessItIsToScroll()
    {
        std::string drawing;
        for (int n = 0; n < 64; ++n)
            drawing += "T" + std::to_string(n) + " " + std::string(static_cast<std::size_t>(n), '.') + "R\n";
        auto result = std::make_shared<RunResult>(drawnRun("one-core", drawing));
        result->request.scenario = *scenarioById("kebab");
        std::vector<GanttRun> runs(1);
        runs[0].result = result;
        m_state->setRuns(std::move(runs));
        wheel(m_view->rect().center(), 2);
        QVERIFY(!m_state->timeWindow().showsAll());
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        m_state->showAll();
        m_view->setWheelUse(WheelUse::Scrolls);
        wheel(m_view->rect().center(), -2);
        QVERIFY(m_state->timeWindow().showsAll());
        QVERIFY(m_view->positionOf(0, 0, TimePoint{}).y() < 0);
        wheel(m_view->rect().center(), 2, Qt::ControlModifier);
        QVERIFY(!m_state->timeWindow().showsAll());
    }

    /// Ready and waiting have a pattern over their fill, so the fill is looked for around the place.
    void EveryLookShowsEveryActivityInItsFill()
    {
        for (const gantt::Look look : gantt::kLooks) {
            m_view->setTheme(Theme(look));
            const QImage picture = m_view->viewport()->grab().toImage();
            const auto isFilled = [&](std::size_t row, Duration t, Activity activity) {
                const QPoint middle = m_view->positionOf(0, row, TimePoint(t)).toPoint();
                const QColor fill = toColor(gantt::activityStyle(look, activity).fill);
                for (int x = -8; x < 8; ++x) {
                    if (picture.pixelColor(middle + QPoint(x, 12)) == fill)
                        return true;
                }
                return false;
            };
            QVERIFY(isFilled(0, 2500us, Activity::Running));
            QVERIFY(isFilled(0, 7500us, Activity::Ready));
            QVERIFY(isFilled(1, 12500us, Activity::WaitingIo));
            QVERIFY(!isFilled(0, 7500us, Activity::Running));
            QVERIFY(!isFilled(1, 12500us, Activity::Running));
        }
    }

    void SelectedBarsAreMarkedInThePicture()
    {
        const QImage before = m_view->viewport()->grab().toImage();
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(m_view->viewport()->grab().toImage() != before);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->viewport()->grab().toImage(), before);
    }

    void ZoomingInEndsAtAFewNanosecondsAndComesBack()
    {
        for (int n = 0; n < 100; ++n)
            wheel(m_view->positionOf(0, 0, TimePoint(7ms)), 5);
        QCOMPARE(m_state->visibleRange().length(), TimeWindow::kShortest);
        QVERIFY(m_state->visibleRange().contains(TimePoint(7ms)));
        QVERIFY(m_view->barAt(m_view->positionOf(0, 0, m_state->visibleRange().begin)).has_value());
        QVERIFY(!m_view->viewport()->grab().isNull());
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_state->timeWindow().showsAll());
    }

    void NewRunsAreShownWholeAndWithoutTheOldSelection()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_W);
        m_state->setRuns(twoRuns());
        QVERIFY(!m_state->selection());
        QVERIFY(m_state->timeWindow().showsAll());
    }

    /// By a key, by another row order, by another size of the window.
    void WhatMovesUnderAPointerAtRestIsToldAnew()
    {
        hover(m_view->positionOf(1, 1, TimePoint(2ms))); // a test before this one may have left it at the next place
        hover(m_view->positionOf(1, 1, TimePoint(3ms)));
        QSignalSpy told(m_view.get(), &GanttView::hoverText);
        QTest::keyClick(m_view.get(), Qt::Key_W);
        QVERIFY(!told.isEmpty());
        told.clear();
        m_state->setRowsBy(gantt::RowsBy::Worker);
        QVERIFY(!told.isEmpty());
        told.clear();
        m_view->resize(700, 500);
        QVERIFY(!told.isEmpty());
    }

    void LeavingTheChartsEndsWhatIsTold()
    {
        hover(m_view->positionOf(1, 1, TimePoint(3ms)));
        QSignalSpy told(m_view.get(), &GanttView::hoverText);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_view->viewport(), &leave);
        QApplication::sendEvent(m_view.get(), &leave);
        QVERIFY(!told.isEmpty());
        QVERIFY(told.last().first().toString().isEmpty());
    }
};

QTEST_MAIN(GanttViewTest)
#include "gantt_view_test.moc"
