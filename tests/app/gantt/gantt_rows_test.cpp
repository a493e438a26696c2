// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_rows.h"

#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttRowsTest : public QObject {
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

    void ASpanIsInTheRowOfItsTaskOrOfItsCore()
    {
        QCOMPARE(placeOf(*m_state, 0, TaskId{1}, 2), std::optional(BarPlace{0, 1, 2}));
        m_state->setRowsBy(gantt::RowsBy::Cpu);
        QCOMPARE(placeOf(*m_state, 1, TaskId{1}, 0), std::optional(BarPlace{1, 1, 0}));
        QVERIFY(!placeOf(*m_state, 5, TaskId{0}, 0));
    }

    void AnEmptyPlotHasRoomForWhatIsToCome()
    {
        std::vector<GanttRun> runs(2);
        runs[0].placeholderTasks = {QStringLiteral("Ada"), QStringLiteral("Ben"), QStringLiteral("Cem")};
        m_state->setRuns(std::move(runs));
        QCOMPARE(plotRows(*m_state, 0), 3);
        QCOMPARE(plotRows(*m_state, 1), 0);
        m_state->setRowsBy(gantt::RowsBy::Cpu);
        QCOMPARE(plotRows(*m_state, 0), 1);
    }

    void PeakAndEndAreThoseOfAllCharts()
    {
        QCOMPARE(peakOf(*m_state), 2);
        QCOMPARE(latestEnd(*m_state), TimePoint(20ms));
        QVERIFY(!hasLine(*m_state));
        m_state->setRuns(std::vector<GanttRun>(2));
        QCOMPARE(peakOf(*m_state), 1);
        QCOMPARE(linePeakOf(*m_state), 1);
        QCOMPARE(latestEnd(*m_state), TimePoint{});
    }

    void TheNearestEdgeIsTakenWhereOneIsInReach()
    {
        QCOMPARE(nearestEdge(*m_state, TimePoint(4800us), 300us), TimePoint(5ms));
        QCOMPARE(nearestEdge(*m_state, TimePoint(4800us), 100us), TimePoint(4800us));
        QCOMPARE(nearestEdge(*m_state, TimePoint(20100us), 300us), TimePoint(20ms));
        m_state->setCollapsed(0, true);
        QCOMPARE(nearestEdge(*m_state, TimePoint(4800us), 300us), TimePoint(4800us)); // that row is not shown
    }
};

QTEST_MAIN(GanttRowsTest)
#include "gantt_rows_test.moc"
