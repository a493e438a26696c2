// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMenu>
#include <QtTest>

#include "app/gantt/gantt_rows.h"
#include "app/gantt/gantt_view.h"
#include "app/i18n/qt_words.h"
#include "tests/support/two_runs.h"
#include "tests/support/wheel.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

TimeRange range(Duration begin, Duration end)
{
    return {TimePoint(begin), TimePoint(end)};
}

} // namespace

/// Moving about in time, arranging rows, measuring.
class GanttViewMovingTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    std::unique_ptr<GanttState> m_state;
    std::unique_ptr<GanttView> m_view;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }
    QPoint at(std::size_t run, std::size_t row, Duration t) const
    {
        return m_view->positionOf(run, row, TimePoint(t)).toPoint();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, modifiers, to);
    }
    /// The middle of a row's name.
    QPoint nameOf(std::size_t run, std::size_t row) const
    {
        return {40, static_cast<int>(m_view->positionOf(run, row, TimePoint{}).y())};
    }

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

    void FitShowsTheSelectedBarWithRoomAtItsSides()
    {
        key(Qt::Key_F); // nothing is selected
        QVERIFY(m_state->timeWindow().showsAll());
        m_state->select(BarPlace{0, 1, 2});
        key(Qt::Key_F);
        QCOMPARE(m_state->visibleRange(), range(9375us, 15625us));
    }

    void DoubleClickFitsABarAndElseShowsAll()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(0, 0, 2ms));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at(0, 0, 2ms));
        QCOMPARE(m_state->visibleRange(), range(0ms, 6250us));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at(1, 0, 1ms) - QPoint(0, 200));
        m_state->timeWindow().setWindow(range(11ms, 20ms));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at(1, 0, 15ms));
        QVERIFY(m_state->timeWindow().showsAll());
    }

    void MovingCanBeTakenBackAndDoneAgain()
    {
        m_state->select(BarPlace{0, 1, 2});
        m_state->fit();
        const TimeRange near = m_state->visibleRange();
        QVERIFY(!m_state->navigation().canGoForward());
        m_state->navigation().goBack();
        QVERIFY(m_state->timeWindow().showsAll());
        QVERIFY(m_state->navigation().canGoForward());
        m_state->navigation().goForward();
        QCOMPARE(m_state->visibleRange(), near);
        m_state->navigation().goForward(); // nothing is there
        QCOMPARE(m_state->visibleRange(), near);
    }

    void GlidingEndsWhereStillMotionIs()
    {
        m_view->setMotion(GanttView::Motion::Gliding);
        m_state->select(BarPlace{0, 1, 2});
        m_state->fit();
        QTRY_COMPARE(m_state->visibleRange(), range(9375us, 15625us));
        m_view->showAll();
        QTRY_VERIFY(m_state->timeWindow().showsAll());
    }

    void WheelOnlyScrollsWhereThatIsWished()
    {
        m_view->setWheelUse(WheelUse::Scrolls);
        turnWheel(*m_view, at(0, 0, 5ms), {0, 120});
        QVERIFY(m_state->timeWindow().showsAll());
        turnWheel(*m_view, at(0, 0, 5ms), {0, 120}, Qt::ControlModifier);
        QVERIFY(!m_state->timeWindow().showsAll());
    }

    void TwoFingersZoomAtTheirPlace()
    {
        const QPointF place = m_view->positionOf(0, 0, TimePoint(5ms));
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, place, place,
                                  place, 0.5, {});
        QApplication::sendEvent(m_view->viewport(), &pinch);
        QCOMPARE(m_state->visibleRange().length(), Duration(10ms));
        QVERIFY(std::abs(m_view->positionOf(0, 0, TimePoint(5ms)).x() - place.x()) <= 1);
    }

    void ARowIsHiddenPinnedAndShownAgainByKeys()
    {
        const double first = m_view->positionOf(0, 0, TimePoint{}).y();
        m_state->select(BarPlace{0, 1, 0});
        key(Qt::Key_P);
        QCOMPARE(m_view->positionOf(0, 1, TimePoint{}).y(), first);
        QVERIFY((m_view->barAt(at(0, 1, 12ms)) == BarPlace{0, 1, 2}));
        m_state->select(BarPlace{0, 0, 0});
        key(Qt::Key_H);
        QVERIFY(!m_state->selection());
        QVERIFY(!placeOf(*m_state, 0, TaskId{0}, 0));
        QVERIFY(!placeOf(*m_state, 1, TaskId{0}, 0)); // below too
        m_state->setArrangement({});
        QCOMPARE(m_view->positionOf(0, 0, TimePoint{}).y(), first);
        QVERIFY((placeOf(*m_state, 1, TaskId{0}, 0) == BarPlace{1, 0, 0}));
    }

    void TheLastRowCannotBeHidden()
    {
        m_state->select(BarPlace{0, 0, 0});
        key(Qt::Key_H);
        m_state->select(BarPlace{0, 1, 0});
        key(Qt::Key_H);
        QVERIFY(m_state->selection().has_value());
    }

    void ShiftAndArrowsMoveARow()
    {
        const double first = m_view->positionOf(0, 0, TimePoint{}).y();
        m_state->select(BarPlace{0, 0, 0});
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->positionOf(0, 1, TimePoint{}).y(), first);
        key(Qt::Key_Down, Qt::ShiftModifier); // it is the last one
        key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_view->positionOf(0, 0, TimePoint{}).y(), first);
    }

    void ARowIsDraggedByItsName()
    {
        const double first = m_view->positionOf(0, 0, TimePoint{}).y();
        drag(nameOf(0, 0), nameOf(0, 1));
        QCOMPARE(m_view->positionOf(0, 1, TimePoint{}).y(), first);
        QVERIFY(m_state->timeWindow().showsAll());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, nameOf(0, 1)); // a click selects the row
        QCOMPARE(m_state->selection()->row, std::size_t{1});
    }

    void TheMenuOfARowDoesWhatItSays()
    {
        const std::unique_ptr<QMenu> menu = m_view->menuOfRow(0, 1);
        QVERIFY(menu != nullptr);
        for (QAction* action : menu->actions()) {
            if (action->text().contains(QStringLiteral("Hide")))
                action->trigger();
        }
        QCOMPARE(m_state->arrangement().hiddenOf(m_state->chartOf(0)->rows), std::size_t{1});
        const std::unique_ptr<QMenu> again = m_view->menuOfRow(0, 0);
        for (QAction* action : again->actions()) {
            if (action->text().contains(QStringLiteral("hidden")))
                action->trigger();
        }
        QVERIFY(m_state->arrangement().isDefault());
        QVERIFY(m_view->menuOfRow(5, 0) == nullptr);
    }

    void ARunWithoutRowsKeepsItsLane()
    {
        m_state->select(BarPlace{0, 0, 0});
        const double below = m_view->positionOf(1, 0, TimePoint{}).y();
        key(Qt::Key_C);
        QVERIFY(m_state->isCollapsed(0));
        QVERIFY(!m_state->selection());
        QVERIFY(m_view->positionOf(1, 0, TimePoint{}).y() < below);
        QVERIFY(!m_view->viewport()->grab().isNull());
        m_state->setCollapsed(1, true);
        QVERIFY(!m_view->viewport()->grab().isNull());
        m_state->setCollapsed(1, false);
        m_state->setCollapsed(0, false);
        QCOMPARE(m_view->positionOf(1, 0, TimePoint{}).y(), below);
    }

    void DragWithShiftMeasuresAndSnapsToEdges()
    {
        QSignalSpy changed(m_state.get(), &GanttState::markersChanged);
        drag(at(0, 0, 5ms) + QPoint(3, 0), at(0, 0, 15ms) - QPoint(4, 0), Qt::ShiftModifier);
        QCOMPARE(m_state->markers().between(), range(5ms, 15ms));
        QVERIFY(!changed.isEmpty());
        QVERIFY(m_state->timeWindow().showsAll());
        // Above from 5 to 15 ms: Ada ready 5 and running 5, Ben running 5 and waiting 5.
        QCOMPARE(m_view->words().between(0),
                 QStringLiteral("running 50 %, ready 25 %, waiting 25 %; at most 1 at once"));
        QCOMPARE(m_view->words().between(1),
                 QStringLiteral("running 100 %, ready 0 %, waiting 0 %; at most 2 at once"));
        QVERIFY(!m_view->viewport()->grab().isNull());
        key(Qt::Key_Escape);
        QVERIFY(!m_state->markers().between());
        QVERIFY(m_view->words().between(0).isEmpty());
    }

    void MarkersAreSetByKey()
    {
        m_state->select(BarPlace{0, 0, 1});
        key(Qt::Key_M);
        QCOMPARE(m_state->markers().a, TimePoint(5ms));
        key(Qt::Key_M); // the other end of the bar
        QCOMPARE(m_state->markers().between(), range(5ms, 10ms));
        key(Qt::Key_M);
        QVERIFY(!m_state->markers().b);
    }

    void WhereNothingWasOnThatIsSaid()
    {
        m_view->setMarker(TimePoint(12ms));
        m_view->setMarker(TimePoint(19ms));
        QCOMPARE(m_view->words().between(1), QStringLiteral("nothing was on"));
    }

    void BeforeARunNothingIsMeasured()
    {
        m_state->setRuns(std::vector<GanttRun>(2));
        m_view->setMarker(TimePoint{});
        drag({400, 100}, {600, 100}, Qt::ShiftModifier);
        QVERIFY(!m_state->markers().a);
    }

    void TheAxisSetsThePlayHead()
    {
        QSignalSpy asked(m_view.get(), &GanttView::playTimeAsked);
        QPoint onAxis = at(1, 1, 8ms);
        onAxis.setY(m_view->viewport()->height() - 8);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, onAxis);
        QVERIFY(asked.isEmpty()); // there is no replay
        m_state->setPlayTime(TimePoint{});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, onAxis);
        QCOMPARE(asked.size(), 1);
        const auto t = asked.front().front().value<TimePoint>();
        QVERIFY(t > TimePoint(7900us) && t < TimePoint(8100us));
        const QImage before = m_view->viewport()->grab().toImage();
        m_state->setPlayTime(t);
        QVERIFY(m_view->viewport()->grab().toImage() != before);
    }
};

QTEST_MAIN(GanttViewMovingTest)
#include "gantt_view_moving_test.moc"
