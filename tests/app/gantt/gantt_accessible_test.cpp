// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_accessible.h"

#include <QAccessible>
#include <QtTest>

#include "app/gantt/gantt_view.h"
#include "app/i18n/qt_words.h"
#include "tests/support/told.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

/// Asks as a screen reader does, by Qt's interfaces alone.
class GanttAccessibleTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    std::unique_ptr<GanttState> m_state;
    std::unique_ptr<GanttView> m_view;

    QAccessibleInterface* chart() { return QAccessible::queryAccessibleInterface(m_view.get()); }
    QAccessibleTableInterface* table() { return chart()->tableInterface(); }
    QString nameOf(int row, int column) { return table()->cellAt(row, column)->text(QAccessible::Name); }

private slots:
    void initTestCase()
    {
        installGanttAccessible();
        QAccessible::installUpdateHandler(listen);
    }
    void init()
    {
        m_state = std::make_unique<GanttState>(m_words);
        m_view = std::make_unique<GanttView>(*m_state, m_words, m_theme);
        m_view->resize(1000, 500);
        m_state->setRuns(twoRuns());
        m_view->show();
        m_view->activateWindow(); // where no window manager does
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
        told().clear();
    }
    void cleanup() { m_view.reset(); }

    void AChartIsATableWithANameAndASummaryInWords()
    {
        QCOMPARE(chart()->role(), QAccessible::Table);
        QCOMPARE(chart()->text(QAccessible::Name), QStringLiteral("Charts"));
        QVERIFY(chart()->text(QAccessible::Description).contains(QStringLiteral("Interleaved")));
        QVERIFY(chart()->text(QAccessible::Description).contains(QStringLiteral("Yes, up to 2, for 10 ms")));
        QVERIFY(table());
    }

    void RowsAreThoseOfAllChartsAndColumnsTheSpansOfTheLongest()
    {
        QCOMPARE(table()->rowCount(), 4);
        QCOMPARE(table()->columnCount(), 4);
        QVERIFY(table()->cellAt(0, 3));
        QVERIFY(!table()->cellAt(2, 1));
        QVERIFY(table()->cellAt(3, 0));
        for (const auto& [row, column] : {std::pair{-1, 0}, {0, -1}, {4, 0}, {0, 4}})
            QVERIFY(!table()->cellAt(row, column));
    }

    void ACellSaysWhatTheTooltipSays()
    {
        QCOMPARE(nameOf(1, 2), m_view->words().describe({0, 1, 2}).join(QStringLiteral(", ")));
        QVERIFY2(nameOf(1, 2).contains(QStringLiteral("Waits for the fryer")), qPrintable(nameOf(1, 2)));
        QVERIFY2(nameOf(3, 0).contains(QStringLiteral("Running on core 1")), qPrintable(nameOf(3, 0)));
        QCOMPARE(table()->cellAt(1, 2)->text(QAccessible::Description),
                 QStringLiteral("Ben, Interleaved, span 3 of 4"));
        QCOMPARE(table()->cellAt(1, 2)->role(), QAccessible::Cell);
    }

    void RowsHaveTheirTaskAndTheirChartForAName()
    {
        QCOMPARE(table()->rowDescription(0), QStringLiteral("Ada, Interleaved"));
        QCOMPARE(table()->rowDescription(3), QStringLiteral("Ben, Parallel"));
        QCOMPARE(table()->rowDescription(4), QString());
        QCOMPARE(table()->columnDescription(1), QStringLiteral("Span 2"));
        const QList<QAccessibleInterface*> headers = table()->cellAt(3, 0)->tableCellInterface()->rowHeaderCells();
        QCOMPARE(headers.size(), 1);
        QCOMPARE(headers[0]->role(), QAccessible::RowHeader);
        QCOMPARE(headers[0]->text(QAccessible::Name), QStringLiteral("Ben, Parallel"));
        QVERIFY(headers[0]->rect().right() < table()->cellAt(3, 0)->rect().left() + 2);
    }

    void CellsKnowTheirPlaceInTheTable()
    {
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; table()->cellAt(row, column); ++column) {
                QAccessibleInterface* cell = table()->cellAt(row, column);
                QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
                QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
                QCOMPARE(cell->parent(), chart());
                QCOMPARE(cell->tableCellInterface()->table(), chart());
                QCOMPARE(chart()->child(chart()->indexOfChild(cell)), cell);
            }
        }
    }

    void ChildrenAreTheNamesOfTheRowsAndTheirSpans()
    {
        QCOMPARE(chart()->childCount(), 4 + 4 + 4 + 1 + 1);
        for (int index = 0; index < chart()->childCount(); ++index)
            QCOMPARE(chart()->indexOfChild(chart()->child(index)), index);
        QCOMPARE(chart()->child(5)->role(), QAccessible::RowHeader);
        QVERIFY(!chart()->child(-1));
        QVERIFY(!chart()->child(chart()->childCount()));
    }

    void ACellIsWhereItsBarIs()
    {
        const QPoint inside = m_view->viewport()->mapToGlobal(m_view->positionOf(0, 1, TimePoint(12500us)).toPoint());
        QCOMPARE(chart()->childAt(inside.x(), inside.y()), table()->cellAt(1, 2));
        QVERIFY(table()->cellAt(1, 2)->rect().contains(inside));
        QVERIFY(!table()->cellAt(1, 1)->rect().contains(inside));
        QVERIFY(!table()->cellAt(0, 2)->rect().contains(inside));
        QVERIFY(!chart()->childAt(-5, -5));
    }

    void WhatIsZoomedAwayIsOffTheScreen()
    {
        QVERIFY(!table()->cellAt(0, 0)->state().offscreen);
        m_state->timeWindow().setWindow({TimePoint(16ms), TimePoint(18ms)});
        QVERIFY(table()->cellAt(0, 0)->state().offscreen);
        QVERIFY(!table()->cellAt(0, 3)->state().offscreen);
    }

    void MovingWithTheKeysIsTold()
    {
        if (!QAccessible::isActive())
            QSKIP("this platform tells nobody; see xcb with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1");
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(lastTold(QAccessible::Focus), nameOf(0, 0));
        QCOMPARE(lastTold(QAccessible::Selection), nameOf(0, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Period);
        QCOMPARE(lastTold(QAccessible::Focus), nameOf(0, 1));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(lastTold(QAccessible::Focus), QStringLiteral("Charts"));
        m_state->setRowsBy(gantt::RowsBy::Cpu);
        QVERIFY(std::ranges::find(told(), QAccessible::TableModelChanged, &Told::value_type::first) != told().end());
    }

    void FocusIsOnTheSelectedCell()
    {
        QVERIFY(!chart()->focusChild());
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Period);
        QCOMPARE(chart()->focusChild(), table()->cellAt(0, 1));
        QVERIFY(table()->cellAt(0, 1)->state().focused);
        QVERIFY(table()->cellAt(0, 1)->state().selected);
        QVERIFY(!table()->cellAt(0, 0)->state().selected);
        QCOMPARE(table()->selectedCells(), QList{table()->cellAt(0, 1)});
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(table()->selectedCellCount(), 0);
        QVERIFY(!chart()->focusChild());
    }

    void ASelectionDoesNotReplaceTheSummary()
    {
        const QString summary = chart()->text(QAccessible::Description);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(chart()->text(QAccessible::Description), summary);
    }

    void ACellCanBeChosenFromOutside()
    {
        QAccessibleActionInterface* action = table()->cellAt(3, 0)->actionInterface();
        QVERIFY(action);
        action->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY((m_state->selection() == BarPlace{1, 1, 0}));
    }

    void AfterAnotherRunOldCellsAreGone()
    {
        const QAccessible::Id old = QAccessible::uniqueId(table()->cellAt(0, 3));
        QVERIFY(QAccessible::accessibleInterface(old));
        m_state->setRowsBy(gantt::RowsBy::Cpu);
        QVERIFY(!QAccessible::accessibleInterface(old));
        QCOMPARE(table()->rowCount(), 3);
        QCOMPARE(table()->rowDescription(0), QStringLiteral("Core 0, Interleaved"));
    }

    void BeforeARunTheTableIsEmpty()
    {
        std::vector<GanttRun> empty(2);
        empty[0].message = QStringLiteral("not yet");
        empty[0].placeholderTasks = {QStringLiteral("Ada")};
        m_state->setRuns(std::move(empty));
        QCOMPARE(table()->rowCount(), 0);
        QCOMPARE(table()->columnCount(), 0);
        QCOMPARE(chart()->childCount(), 0);
        QVERIFY(chart()->text(QAccessible::Description).contains(QStringLiteral("not yet")));
    }

    void AMillionSpansCostNothingUntilTheyAreAskedFor()
    {
        std::string drawing = "Ada  ";
        for (int i = 0; i < 50'000; ++i)
            drawing += "R.";
        std::vector<GanttRun> runs(1);
        auto result = std::make_shared<RunResult>(drawnRun("one-core", drawing + '\n'));
        result->request.scenario = *scenarioById("kebab");
        runs[0].result = result;
        m_state->setRuns(std::move(runs));
        QCOMPARE(table()->columnCount(), 100'000);
        const QAccessible::Id first = QAccessible::uniqueId(table()->cellAt(0, 0));
        for (int column = 0; column < 5'000; ++column) {
            QAccessibleInterface* cell = table()->cellAt(0, column);
            QVERIFY(cell->isValid());
            QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
        }
        QVERIFY(!QAccessible::accessibleInterface(first)); // no longer kept
        QVERIFY(nameOf(0, 99'999).contains(QStringLiteral("Ready")));
    }

    void CellsOutliveTheirViewUnharmed()
    {
        const QAccessible::Id id = QAccessible::uniqueId(table()->cellAt(0, 0));
        m_view.reset();
        QVERIFY(!QAccessible::accessibleInterface(id));
    }
};

QTEST_MAIN(GanttAccessibleTest)
#include "gantt_accessible_test.moc"
