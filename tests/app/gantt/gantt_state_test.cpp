// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_state.h"

#include <QtTest>

#include "app/gantt/gantt_rows.h"
#include "app/i18n/qt_words.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttStateTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};

private slots:
    void OtherRunsAreShownWholeWithNothingSelectedOrMarked()
    {
        GanttState state(m_words);
        state.setRuns(twoRuns());
        state.select(BarPlace{0, 1, 2});
        state.setMarker(TimePoint(3ms));
        state.timeWindow().setWindow({TimePoint(4ms), TimePoint(6ms)});
        QStringList told;
        connect(&state, &GanttState::runsChanged, this, [&] {
            told << QStringLiteral("runs");
            QVERIFY(!state.selection()); // nobody is told of a bar that is gone
        });
        connect(&state, &GanttState::selectionChanged, this, [&] { told << QStringLiteral("selection"); });
        connect(&state, &GanttState::rowsChanged, this, [&] { told << QStringLiteral("rows"); });
        state.setRuns(twoRuns());
        QCOMPARE(told, (QStringList{QStringLiteral("runs"), QStringLiteral("selection"), QStringLiteral("rows")}));
        QVERIFY(!state.selection());
        QVERIFY(!state.markers().a);
        QVERIFY(state.timeWindow().showsAll());
        QCOMPARE(state.visibleRange().end, TimePoint(20ms));
    }

    void TheAxisReachesAsFarAsARunIsExpectedTo()
    {
        GanttState state(m_words);
        std::vector<GanttRun> runs(2);
        runs[1].expected = 700ms;
        state.setRuns(std::move(runs));
        QVERIFY(state.visibleRange().end >= TimePoint(700ms));
    }

    void WhatIsKnownOfARunThatIsOnGrows()
    {
        GanttState state(m_words);
        state.setRuns(std::vector<GanttRun>(2));
        QVERIFY(!state.chartOf(0));
        QSignalSpy grown(&state, &GanttState::grown);
        QSignalSpy announced(&state, &GanttState::rowsChanged);
        state.setLive(0, twoRuns()[0].result);
        QCOMPARE(grown.size(), 1);
        QVERIFY(announced.isEmpty());
        QVERIFY(state.runs()[0].isLive);
        QCOMPARE(state.rowCount(0), std::size_t{2});
        QVERIFY(!state.runs()[1].isLive);
    }

    void ABarThatIsNotSeenComesIntoViewWithoutAnotherZoom()
    {
        GanttState state(m_words);
        state.setRuns(twoRuns());
        state.timeWindow().setWindow({TimePoint(1ms), TimePoint(3ms)});
        state.select(BarPlace{0, 1, 3});
        QCOMPARE(state.visibleRange().length(), Duration(2ms));
        QVERIFY(state.visibleRange().contains(TimePoint(15ms)));
        state.fit();
        QCOMPARE(state.visibleRange(), (TimeRange{TimePoint(13750us), TimePoint(20ms)}));
    }

    void ASelectionDoesNotOutliveItsRow()
    {
        GanttState state(m_words);
        state.setRuns(twoRuns());
        state.select(BarPlace{0, 1, 0});
        gantt::RowArrangement arrangement;
        arrangement.hide(state.chartOf(0)->rows[0].subject());
        state.setArrangement(arrangement);
        QVERIFY(state.selection());
        arrangement = {};
        arrangement.hide(state.chartOf(0)->rows[1].subject());
        state.setArrangement(arrangement);
        QVERIFY(!state.selection());
        QCOMPARE(state.rowCount(0), std::size_t{1});
        state.setArrangement({});
        state.select(BarPlace{1, 0, 0});
        state.setCollapsed(0, true);
        QVERIFY(state.selection());
        state.setCollapsed(1, true);
        QVERIFY(!state.selection());
    }

    void RowsThatAreFoldedAwayStaySoForTheNextRuns()
    {
        GanttState state(m_words);
        state.setRuns(twoRuns());
        state.setCollapsed(1, true);
        state.setRuns(twoRuns());
        QVERIFY(state.isCollapsed(1));
        QCOMPARE(plotRows(state, 1), 0);
        QCOMPARE(plotRows(state, 0), 2);
    }

    void MarkersStayWithinTheRun()
    {
        GanttState state(m_words);
        state.setMarker(TimePoint(1ms));
        QVERIFY(!state.markers().a); // there is nothing to measure yet
        state.setRuns(twoRuns());
        state.setMarker(TimePoint(1h));
        QCOMPARE(state.markers().a, std::optional(TimePoint(20ms)));
        QVERIFY(state.clearMarkers());
        QVERIFY(!state.clearMarkers());
    }

    void ThePlayHeadIsFollowedWithRoomAheadOfIt()
    {
        GanttState state(m_words);
        state.setRuns(twoRuns());
        state.timeWindow().setWindow({TimePoint(2ms), TimePoint(4ms)});
        state.setPlayTime(TimePoint(3ms));
        state.followPlayTime();
        QCOMPARE(state.visibleRange().begin, TimePoint(2ms)); // it is seen
        state.setPlayTime(TimePoint(10ms));
        state.followPlayTime();
        QCOMPARE(state.visibleRange(), (TimeRange{TimePoint(9750us), TimePoint(11750us)}));
    }

    void WhatStaysTheSameIsNotTold()
    {
        GanttState state(m_words);
        state.setRuns(twoRuns());
        QSignalSpy changed(&state, &GanttState::changed);
        QSignalSpy arranged(&state, &GanttState::arrangementChanged);
        state.setPlayTime(std::nullopt);
        state.setExtras({});
        state.setArrangement({});
        state.setCollapsed(0, false);
        state.setCollapsed(7, true); // there is no such run
        QVERIFY(changed.isEmpty() && arranged.isEmpty());
        state.setPlayTime(TimePoint(1ms));
        state.setExtras({.links = true, .swaps = false});
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_MAIN(GanttStateTest)
#include "gantt_state_test.moc"
