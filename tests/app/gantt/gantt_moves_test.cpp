// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_moves.h"

#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttMovesTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<GanttState> m_state;

private slots:
    void init()
    {
        m_state = std::make_unique<GanttState>(m_words);
        m_state->setRuns(twoRuns());
    }

    void RowsAreWalkedThroughAllCharts()
    {
        for (const RowPlace& row : {RowPlace{0, 0}, RowPlace{0, 1}, RowPlace{1, 0}, RowPlace{1, 1}, RowPlace{1, 1}}) {
            moveRow(*m_state, 1);
            QCOMPARE((RowPlace{m_state->selection()->run, m_state->selection()->row}), row);
        }
        moveRow(*m_state, -9);
        QCOMPARE(m_state->selection(), std::optional(BarPlace{0, 0, 0}));
    }

    void AnotherRowIsEnteredAtTheSameTime()
    {
        m_state->select(BarPlace{0, 0, 2}); // from 10 ms on
        moveRow(*m_state, 1);
        QCOMPARE(m_state->selection(), std::optional(BarPlace{0, 1, 2}));
        moveRow(*m_state, 1); // over by then: its last one
        QCOMPARE(m_state->selection(), std::optional(BarPlace{1, 0, 0}));
    }

    void BarsAreWalkedWithinTheirRow()
    {
        moveBar(*m_state, 1);
        QCOMPARE(m_state->selection(), std::optional(BarPlace{0, 0, 0}));
        moveBar(*m_state, 3);
        QCOMPARE(m_state->selection(), std::optional(BarPlace{0, 0, 3}));
        moveBar(*m_state, 1);
        QCOMPARE(m_state->selection(), std::optional(BarPlace{0, 0, 3}));
    }

    void ZoomKeepsThePointerOrTheSelectionInItsPlace()
    {
        zoomIn(*m_state, TimePoint(5ms));
        QCOMPARE(m_state->visibleRange(), (TimeRange{TimePoint(1ms), TimePoint(17ms)}));
        zoomOut(*m_state, TimePoint(5ms));
        QVERIFY(m_state->timeWindow().showsAll());
        m_state->select(BarPlace{0, 1, 2}); // its middle is 12.5 ms
        zoomIn(*m_state, std::nullopt);
        QCOMPARE(m_state->visibleRange(), (TimeRange{TimePoint(2500us), TimePoint(18500us)}));
        panBy(*m_state, -1);
        QCOMPARE(m_state->visibleRange().begin, TimePoint(900us));
    }

    void AMarkerGoesToThePointerTheSelectionOrThePlayHead()
    {
        QVERIFY(!markerTime(*m_state, std::nullopt));
        m_state->setPlayTime(TimePoint(7ms));
        QCOMPARE(markerTime(*m_state, std::nullopt), std::optional(TimePoint(7ms)));
        m_state->select(BarPlace{0, 1, 2});
        QCOMPARE(markerTime(*m_state, std::nullopt), std::optional(TimePoint(10ms)));
        m_state->setMarker(TimePoint(10ms));
        QCOMPARE(markerTime(*m_state, std::nullopt), std::optional(TimePoint(15ms)));
        QCOMPARE(markerTime(*m_state, TimePoint(1ms)), std::optional(TimePoint(1ms)));
    }

    void TheSelectedRowIsShiftedHiddenPinnedAndFolded()
    {
        m_state->select(BarPlace{0, 0, 0});
        shiftSelectedRow(*m_state, 1);
        QCOMPARE(m_state->shownRows(0), (std::vector<std::size_t>{1, 0}));
        shiftSelectedRow(*m_state, 1); // it is the last one
        QCOMPARE(m_state->shownRows(0), (std::vector<std::size_t>{1, 0}));
        pinSelectedRow(*m_state);
        QCOMPARE(m_state->shownRows(0), (std::vector<std::size_t>{0, 1}));
        pinSelectedRow(*m_state);
        hideSelectedRow(*m_state);
        QCOMPARE(m_state->shownRows(0), std::vector<std::size_t>{1});
        m_state->select(BarPlace{1, 1, 0});
        hideSelectedRow(*m_state); // the only one that is left
        QCOMPARE(m_state->rowCount(1), std::size_t{1});
        foldSelectedRun(*m_state);
        QVERIFY(m_state->isCollapsed(1) && !m_state->isCollapsed(0));
    }

    void WithNothingSelectedRowsStayAsTheyAre()
    {
        shiftSelectedRow(*m_state, 1);
        hideSelectedRow(*m_state);
        pinSelectedRow(*m_state);
        QVERIFY(m_state->arrangement().isDefault());
    }

    void APlaceIsLookedAtLargeEnoughToBeSeen()
    {
        const TimeRange whole = m_state->visibleRange();
        lookAt(*m_state, {TimePoint(2ms), TimePoint(4ms)});
        QCOMPARE(m_state->visibleRange(), whole); // it is
        const TimeRange small{TimePoint(10ms), TimePoint(10010us)};
        lookAt(*m_state, small);
        const TimeRange seen = m_state->visibleRange();
        QVERIFY(seen.begin < small.begin && small.end < seen.end);
        QVERIFY(seen.length() < 1ms);
        lookAt(*m_state, {TimePoint(15ms), TimePoint(16ms)}); // beside what is seen
        QVERIFY(m_state->visibleRange().contains(TimePoint(15ms)));
    }
};

QTEST_MAIN(GanttMovesTest)
#include "gantt_moves_test.moc"
