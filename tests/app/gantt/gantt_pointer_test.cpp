// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_pointer.h"

#include <QtTest>

#include "app/gantt/evidence_line.h"
#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttPointerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DrawnCharts> m_charts;
    std::unique_ptr<GanttPointer> m_pointer;

    QPointF at(const RowPlace& row, TimePoint t) const
    {
        return {m_charts->geometry.xOf(t), placeOf(row, m_charts->state, m_charts->geometry).center().y()};
    }
    QPointF nameOf(const RowPlace& row) const { return {10, at(row, {}).y()}; }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {})
    {
        m_pointer->press(from, modifiers, m_charts->drawing());
        m_pointer->move(to, m_charts->drawing());
        m_pointer->release(to, m_charts->drawing());
    }
    void click(QPointF position)
    {
        m_pointer->press(position, {}, m_charts->drawing());
        m_pointer->release(position, m_charts->drawing());
    }

private slots:
    void init()
    {
        m_pointer.reset();
        m_charts = std::make_unique<DrawnCharts>();
        m_pointer = std::make_unique<GanttPointer>(m_charts->state);
    }

    void ADragMovesTheWindowAndSelectsNothing()
    {
        m_charts->state.timeWindow().setWindow({TimePoint(5ms), TimePoint(15ms)});
        m_charts->layOut();
        drag(at({0, 0}, TimePoint(10ms)), at({0, 0}, TimePoint(12ms)));
        QVERIFY(std::abs((m_charts->state.visibleRange().begin - TimePoint(3ms)).count()) < 50'000);
        QVERIFY(!m_charts->state.selection());
    }

    void AClickSelectsWhatIsThere()
    {
        click(at({0, 1}, TimePoint(7ms)));
        QCOMPARE(m_charts->state.selection(), std::optional(BarPlace{0, 1, 1}));
        click(nameOf({1, 1})); // a row
        QCOMPARE(m_charts->state.selection(), std::optional(BarPlace{1, 1, 0}));
        click(at({1, 1}, TimePoint(15ms)));
        QVERIFY(!m_charts->state.selection());
    }

    void AClickInAHeadFoldsOrAsks()
    {
        click(m_charts->geometry.fold(1).center());
        QVERIFY(m_charts->state.isCollapsed(1));
        QSignalSpy asked(m_pointer.get(), &GanttPointer::evidenceAsked);
        click(evidenceLine(m_charts->drawing(), 0).sign.center());
        QCOMPARE(asked.size(), 1);
    }

    void ADragWithShiftMeasuresFromEdgeToEdge()
    {
        drag(at({0, 0}, TimePoint(5ms)) + QPointF(3, 0), at({0, 0}, TimePoint(15ms)) - QPointF(4, 0), Qt::ShiftModifier);
        QCOMPARE(m_charts->state.markers().between(), std::optional(TimeRange{TimePoint(5ms), TimePoint(15ms)}));
        QVERIFY(m_charts->state.timeWindow().showsAll());
    }

    void OnTheAxisThePlayHeadIsAskedFor()
    {
        QSignalSpy asked(m_pointer.get(), &GanttPointer::playTimeAsked);
        const QPointF point(m_charts->geometry.xOf(TimePoint(8ms)), m_charts->geometry.axis().center().y());
        click(point);
        QVERIFY(asked.isEmpty()); // there is no replay
        m_charts->state.setPlayTime(TimePoint{});
        m_pointer->press(point, {}, m_charts->drawing());
        QCOMPARE(asked.size(), 1);
        QVERIFY(m_pointer->isDraggingPlayHead());
        m_pointer->move(QPointF(5000, point.y()), m_charts->drawing());
        QCOMPARE(asked.back().front().value<TimePoint>(), TimePoint(20ms)); // not beyond the end
        m_pointer->release(point, m_charts->drawing());
        QVERIFY(!m_pointer->isDraggingPlayHead());
    }

    void ARowIsDraggedByItsNameWithinItsChart()
    {
        m_pointer->press(nameOf({0, 0}), {}, m_charts->drawing());
        m_pointer->move(nameOf({1, 1}), m_charts->drawing());
        QVERIFY(!m_pointer->dropPlace(nameOf({1, 1}), m_charts->geometry)); // another chart
        m_pointer->move(nameOf({0, 1}), m_charts->drawing());
        QCOMPARE(m_pointer->dropPlace(nameOf({0, 1}), m_charts->geometry), std::optional(RowPlace{0, 1}));
        m_pointer->release(nameOf({0, 1}), m_charts->drawing());
        QCOMPARE(m_charts->state.shownRows(0), (std::vector<std::size_t>{1, 0}));
        QVERIFY(!m_pointer->dropPlace(nameOf({0, 1}), m_charts->geometry));
    }

    void ADoubleClickFitsWhatIsSelectedAndElseShowsAll()
    {
        click(at({0, 0}, TimePoint(2ms)));
        m_pointer->doubleClick(at({0, 0}, TimePoint(2ms)), m_charts->drawing());
        QCOMPARE(m_charts->state.visibleRange(), (TimeRange{TimePoint{}, TimePoint(6250us)}));
        m_charts->layOut();
        m_pointer->doubleClick(nameOf({0, 0}), m_charts->drawing()); // a name is no place in time
        QVERIFY(!m_charts->state.timeWindow().showsAll());
        m_pointer->doubleClick(m_charts->geometry.layout.areas[0].lane.center(), m_charts->drawing());
        QVERIFY(m_charts->state.timeWindow().showsAll());
    }

    void WithoutAPressNothingMoves()
    {
        m_charts->state.timeWindow().setWindow({TimePoint(5ms), TimePoint(15ms)});
        m_charts->layOut();
        m_pointer->move(at({0, 0}, TimePoint(12ms)), m_charts->drawing());
        m_pointer->release(at({0, 0}, TimePoint(12ms)), m_charts->drawing());
        QCOMPARE(m_charts->state.visibleRange().begin, TimePoint(5ms));
        QVERIFY(!m_charts->state.selection());
    }
};

QTEST_MAIN(GanttPointerTest)
#include "gantt_pointer_test.moc"
