// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_wheel.h"

#include <QtTest>
#include <QWheelEvent>

#include "app/i18n/qt_words.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttWheelTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    GanttState m_state{m_words};

    bool turn(QPoint angle, Qt::KeyboardModifiers modifiers, WheelUse use)
    {
        const QWheelEvent event({}, {}, {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        return moveByWheel(event, m_state, TimePoint(5ms), use);
    }

private slots:
    void init() { m_state.setRuns(twoRuns()); }

    void ItZoomsAtThePointerWhereThatIsWishedOrWithControl()
    {
        QVERIFY(turn({0, 120}, Qt::NoModifier, WheelUse::Zooms));
        QCOMPARE(m_state.visibleRange(), (TimeRange{TimePoint(1ms), TimePoint(17ms)}));
        QVERIFY(turn({0, -120}, Qt::ControlModifier, WheelUse::Scrolls));
        QVERIFY(m_state.timeWindow().showsAll());
    }

    void ElseItScrolls()
    {
        QVERIFY(!turn({0, 120}, Qt::NoModifier, WheelUse::Scrolls));
        QVERIFY(m_state.timeWindow().showsAll());
    }

    void SidewaysAndWithShiftItPans()
    {
        m_state.timeWindow().setWindow({TimePoint(5ms), TimePoint(15ms)});
        QVERIFY(turn({-120, 0}, Qt::NoModifier, WheelUse::Scrolls));
        QCOMPARE(m_state.visibleRange().begin, TimePoint(6ms));
        QVERIFY(turn({0, 120}, Qt::ShiftModifier, WheelUse::Zooms));
        QCOMPARE(m_state.visibleRange().begin, TimePoint(5ms));
    }

    void TwoFingersZoom()
    {
        const auto gesture = [](Qt::NativeGestureType type, double value) {
            return QNativeGestureEvent(type, QPointingDevice::primaryPointingDevice(), 2, {}, {}, {}, value, {});
        };
        QCOMPARE(zoomOfFingers(gesture(Qt::ZoomNativeGesture, 0.5)), std::optional(0.5));
        QCOMPARE(zoomOfFingers(gesture(Qt::ZoomNativeGesture, 7)), std::optional(0.2)); // not beyond all bounds
        QVERIFY(!zoomOfFingers(gesture(Qt::RotateNativeGesture, 0.5)));
        QVERIFY(!zoomOfFingers(QEvent(QEvent::Enter)));
    }
};

QTEST_MAIN(GanttWheelTest)
#include "gantt_wheel_test.moc"
