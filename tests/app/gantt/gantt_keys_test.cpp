// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_keys.h"

#include <QKeyEvent>
#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttKeysTest : public QObject {
    Q_OBJECT

private:
    DrawnCharts m_charts;

    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, std::optional<TimePoint> pointed = {})
    {
        return pressKey(QKeyEvent(QEvent::KeyPress, key, modifiers), m_charts.state, {pointed, 300us});
    }

private slots:
    void init() { m_charts.state.setRuns(twoRuns()); }

    void KeysMoveInTime()
    {
        QVERIFY(press(Qt::Key_W, {}, TimePoint(5ms)));
        QCOMPARE(m_charts.state.visibleRange(), (TimeRange{TimePoint(1ms), TimePoint(17ms)}));
        QVERIFY(press(Qt::Key_Right));
        QCOMPARE(m_charts.state.visibleRange().begin, TimePoint(2600us));
        QVERIFY(press(Qt::Key_Home));
        QVERIFY(m_charts.state.timeWindow().showsAll());
    }

    void EscapeTakesMarkersFirstAndThenTheSelection()
    {
        m_charts.state.select(BarPlace{0, 0, 0});
        QVERIFY(press(Qt::Key_M, {}, TimePoint(4900us)));
        QCOMPARE(m_charts.state.markers().a, std::optional(TimePoint(5ms))); // at the edge that is near
        QVERIFY(press(Qt::Key_Escape));
        QVERIFY(!m_charts.state.markers().a && m_charts.state.selection());
        QVERIFY(press(Qt::Key_Escape));
        QVERIFY(!m_charts.state.selection());
    }

    void ArrowsChooseARowAndWithShiftMoveIt()
    {
        QVERIFY(press(Qt::Key_Down));
        QVERIFY(press(Qt::Key_Down, Qt::ShiftModifier));
        QCOMPARE(m_charts.state.shownRows(0), (std::vector<std::size_t>{1, 0}));
        QVERIFY(press(Qt::Key_C));
        QVERIFY(m_charts.state.isCollapsed(0));
        QVERIFY(press(Qt::Key_C));
    }

    void OtherKeysMeanNothing()
    {
        for (const Qt::Key key : {Qt::Key_Q, Qt::Key_Tab, Qt::Key_Space, Qt::Key_F5})
            QVERIFY(!press(key));
    }

    void AReachIsAsLongAsItsPixels()
    {
        const double pixels = m_charts.theme.pixels(8);
        QCOMPARE(snapReach(m_charts.geometry, m_charts.theme), m_charts.geometry.lengthOf(pixels));
        QVERIFY(snapReach(m_charts.geometry, m_charts.theme) > Duration{});
    }
};

QTEST_MAIN(GanttKeysTest)
#include "gantt_keys_test.moc"
