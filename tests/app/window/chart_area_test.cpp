// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_area.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

#include "app/gantt/gantt_rows.h"
#include "app/i18n/qt_words.h"
#include "app/settings/view_settings.h"
#include "app/window/chart_actions.h"
#include "core/analysis/switches.h"
#include "tests/support/random_trace.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

/// The parts around the charts act together.
class ChartAreaTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<ChartArea> m_area;
    std::unique_ptr<ActionCatalog> m_catalog;
    std::unique_ptr<ChartActions> m_actions;

    GanttView& view() { return m_area->view(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }

private slots:
    void init()
    {
        m_area = std::make_unique<ChartArea>(m_words, Theme(gantt::Look::Light));
        m_catalog = std::make_unique<ActionCatalog>(*m_area);
        m_actions = std::make_unique<ChartActions>(*m_catalog, *m_area);
        m_area->resize(1100, 640);
        ViewSettings still;
        still.reducedMotion = true;
        m_area->apply(still);
        m_area->setRuns(twoRuns());
        m_area->show();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
        view().setFocus();
    }
    void cleanup()
    {
        m_actions.reset();
        m_catalog.reset();
        m_area.reset();
    }

    void TheStripLiesUnderThePlots()
    {
        const QPoint origin = view().viewport()->mapTo(m_area.get(), QPoint());
        const double plotX = origin.x() + view().positionOf(0, 0, TimePoint(5ms)).x();
        const double stripX = m_area->strip().x() + m_area->strip().xOf(TimePoint(5ms));
        QVERIFY2(std::abs(plotX - stripX) <= 1, qPrintable(QStringLiteral("%1 %2").arg(plotX).arg(stripX)));
    }

    void KeysStepThePlayHeadFromSwitchToSwitch()
    {
        QCOMPARE(m_area->playHead().time(), TimePoint{});
        key(Qt::Key_N);
        QCOMPARE(m_area->playHead().time(), TimePoint(5ms));
        key(Qt::Key_N);
        QCOMPARE(m_area->playHead().time(), TimePoint(10ms));
        key(Qt::Key_B);
        QCOMPARE(m_area->playHead().time(), TimePoint(5ms));
    }

    /// Where a long run is stepped through is found in the background; what is not wanted any more does not come.
    void ALongRunIsSteppedThroughWhenItsSwitchesAreKnown()
    {
        auto result = std::make_shared<RunResult>(*twoRuns().front().result);
        result->trace = randomTrace({.seed = 3, .tasks = 2, .spans = 150'000, .longestPower = 4});
        QVERIFY(ChartBuilder::isLong(result->trace));
        const std::vector<TimePoint> switches = switchesOf(result->trace);
        GanttRun run;
        run.result = std::move(result);
        m_area->setRuns({run});
        const auto stepped = [this] {
            m_area->playHead().toStart();
            m_area->playHead().stepForward();
            return m_area->playHead().time();
        };
        const TimePoint second = switches.front() > TimePoint{} ? switches.front() : switches[1];
        QTRY_COMPARE(stepped(), second);
        m_area->setRuns({run});
        m_area->setRuns(twoRuns());
        QCOMPARE(stepped(), TimePoint(5ms));
        QTRY_VERIFY(!view().state().isPreparing());
        QCOMPARE(stepped(), TimePoint(5ms));
    }

    void ThePlayHeadStaysInView()
    {
        view().state().timeWindow().setWindow({TimePoint(1ms), TimePoint(4ms)});
        key(Qt::Key_N);
        QVERIFY(view().state().visibleRange().contains(TimePoint(5ms)));
        QCOMPARE(view().state().visibleRange().length(), Duration(3ms));
        view().state().timeWindow().setWindow({TimePoint(12ms), TimePoint(14ms)});
        key(Qt::Key_B);
        QVERIFY(view().state().visibleRange().contains(TimePoint{}));
    }

    void SpacePlaysAndPauses()
    {
        key(Qt::Key_Space);
        QVERIFY(m_area->playHead().isPlaying());
        key(Qt::Key_Space);
        QVERIFY(!m_area->playHead().isPlaying());
    }

    void AClickOnTheAxisBringsThePlayHeadThere()
    {
        QPoint onAxis = view().positionOf(1, 1, TimePoint(8ms)).toPoint();
        onAxis.setY(view().viewport()->height() - 8);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, onAxis);
        QVERIFY(std::abs((m_area->playHead().time() - TimePoint(8ms)).count()) < 200'000);
    }

    void FindSelectsWhatItFinds()
    {
        key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_area->findBar().isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ben fryer"));
        QVERIFY((view().state().selection() == BarPlace{0, 1, 2}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_area->findBar().isVisible());
        QVERIFY(view().hasFocus());
    }

    void TheLegendDimsAllElse()
    {
        const QImage before = view().viewport()->grab().toImage();
        Legend& legend = m_area->legend();
        const int running = static_cast<int>(legend.entries().indexOf(QStringLiteral("Running")));
        QTest::mouseClick(&legend, Qt::LeftButton, {}, legend.placeOf(running).center());
        const QImage dimmed = view().viewport()->grab().toImage();
        const QPoint runs = view().positionOf(0, 0, TimePoint(2ms)).toPoint();
        const QPoint waits = view().positionOf(0, 1, TimePoint(12500us)).toPoint();
        QCOMPARE(dimmed.pixelColor(runs), before.pixelColor(runs));
        QVERIFY(dimmed != before);
        bool isPaler = false;
        for (int x = -8; x < 8 && !isPaler; ++x)
            isPaler = dimmed.pixelColor(waits + QPoint(x, 12)).lightness()
                    > before.pixelColor(waits + QPoint(x, 12)).lightness();
        QVERIFY(isPaler);
        QTest::mouseClick(&legend, Qt::LeftButton, {}, legend.placeOf(running).center());
        QCOMPARE(view().viewport()->grab().toImage(), before);
    }

    void TheListingFollowsThePlayHeadAndTheSelection()
    {
        QVERIFY(m_area->listing().isHidden());
        QSignalSpy shown(m_area.get(), &ChartArea::listingShown);
        key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_area->listing().isVisible());
        QCOMPARE(shown.size(), 1);
        QTRY_VERIFY(m_area->listing().width() > 100);
        const QImage atStart = m_area->listing().grab().toImage();
        m_area->playHead().setTime(TimePoint(7ms)); // Ada is ready
        QVERIFY(m_area->listing().grab().toImage() != atStart);
    }

    void HiddenRowsAreToldOfAndComeBack()
    {
        auto* hidden = m_area->findChild<QToolButton*>(QStringLiteral("hiddenRows"));
        QVERIFY(hidden->isHidden());
        view().state().select(BarPlace{0, 1, 0});
        key(Qt::Key_H);
        QVERIFY(!hidden->isHidden());
        QCOMPARE(hidden->text(), QStringLiteral("1 row hidden"));
        m_area->setRuns(twoRuns());
        QVERIFY(!hidden->isHidden());
        hidden->click();
        QVERIFY(hidden->isHidden());
        QVERIFY(placeOf(view().state(), 0, TaskId{1}, 0).has_value());
    }

    void RowsAreAskedForByTheButtons()
    {
        QSignalSpy asked(m_area.get(), &ChartArea::rowsByAsked);
        for (QToolButton* button : m_area->findChildren<QToolButton*>()) {
            if (button->text() == QStringLiteral("Threads"))
                button->click();
        }
        QCOMPARE(asked.size(), 1);
        m_area->setRowsBy(gantt::RowsBy::Worker);
        QVERIFY(!view().viewport()->grab().isNull());
        QVERIFY(view().state().chartOf(0)->rows.size() > 0);
    }

    void ArrowsAndWhatCouldHaveSwappedAreShownOnDemand()
    {
        view().state().select(BarPlace{0, 0, 0});
        const QImage before = view().viewport()->grab().toImage();
        key(Qt::Key_X);
        QVERIFY(view().state().extras().swaps);
        QVERIFY(view().viewport()->grab().toImage() != before);
        key(Qt::Key_X);
        QCOMPARE(view().viewport()->grab().toImage(), before);
        key(Qt::Key_L);
        QVERIFY(view().state().extras().links);
    }

    void TheMenusHaveAllOfIt()
    {
        QMenu go;
        QMenu look;
        m_actions->addToGoMenu(go);
        m_actions->addToViewMenu(look);
        QVERIFY(go.actions().size() >= 12);
        QVERIFY(look.actions().size() >= 5);
        emit go.aboutToShow();
        QVERIFY(!go.actions().front()->isEnabled()); // nowhere to go back to
        emit go.aboutToHide();
        QVERIFY(go.actions().front()->isEnabled());
    }

    void MomentsAreMarkedAndReachedByKeyInTheKitchenToo()
    {
        ViewSettings kitchen;
        kitchen.page = QStringLiteral("kitchen");
        m_area->apply(kitchen);
        KitchenView& room = m_area->kitchen().view();
        room.setFocus();
        const auto tipAt = [this](Duration t) {
            return m_area->strip().toolTipAt({m_area->strip().xOf(TimePoint(t)), m_area->strip().height() / 2.0});
        };
        QCOMPARE(tipAt(5ms), QStringLiteral("Interleaved: first time a chef changes orders, 5.00 ms"));
        QCOMPARE(tipAt(20ms), QStringLiteral("Interleaved: last order served, 20.00 ms"));
        QSignalSpy said(m_area.get(), &ChartArea::hoverText);
        QTest::keyClick(&room, Qt::Key_J);
        QCOMPARE(m_area->playHead().time(), TimePoint(5ms));
        QCOMPARE(said.last()[0].toString(), QStringLiteral("Interleaved: first time a chef changes orders"));
        QTest::keyClick(&room, Qt::Key_J);
        QCOMPARE(m_area->playHead().time(), TimePoint(10ms));
        QTest::keyClick(&room, Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(m_area->playHead().time(), TimePoint(5ms));
        QVERIFY(m_area->strip().isVisible());
        m_area->apply({});
        QCOMPARE(tipAt(5ms), QStringLiteral("Interleaved: first switch, 5.00 ms"));
    }

    void TheKitchenIsUsedByKeyboardAndItsKeysAreNotThoseOfTheReplay()
    {
        ViewSettings both;
        both.page = QStringLiteral("both");
        both.reducedMotion = true;
        m_area->apply(both);
        KitchenView& room = m_area->kitchen().view();
        room.setFocus();
        QTest::keyClick(&room, Qt::Key_N);
        QCOMPARE(m_area->playHead().time(), TimePoint(5ms));
        QTest::keyClick(&room, Qt::Key_Right);
        QTest::keyClick(&room, Qt::Key_Return);
        QVERIFY((view().state().selection() == BarPlace{0, 1, 1})); // Ben, whom the chef works for
        QVERIFY(room.isChosen({0, TaskId{1}}));
        QCOMPARE(m_area->playHead().time(), TimePoint(5ms));
        QTest::keyClick(&room, Qt::Key_Escape);
        QVERIFY(!view().state().selection());
        QVERIFY(!room.isChosen({0, TaskId{1}}));
        QTest::keyClick(&room, Qt::Key_Space);
        QVERIFY(m_area->playHead().isPlaying());
        QTest::keyClick(&room, Qt::Key_Down);
        QVERIFY(m_area->playHead().isPlaying());
        QVERIFY((room.focusedActor() == ActorPlace{0, TaskId{0}}));
    }

    void BeforeARunThereIsNoReplay()
    {
        m_area->setRuns(std::vector<GanttRun>(2));
        key(Qt::Key_N);
        key(Qt::Key_Space);
        QVERIFY(!m_area->playHead().isPlaying());
        QVERIFY(!m_area->grab().isNull());
    }
};

QTEST_MAIN(ChartAreaTest)
#include "chart_area_test.moc"
