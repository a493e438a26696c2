// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_page.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QtTest>

#include "app/charts/curve_chart.h"
#include "app/charts/map_chart.h"
#include "app/experiment/experiment_bar.h"
#include "app/experiment/points_table.h"
#include "app/experiment/told_panel.h"
#include "app/lesson/curve_axes.h"
#include "app/window/status_line.h"
#include "tests/support/experiments.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

/// Two models over tasks and cores, each pair of values measured once.
Results measuredFamily()
{
    Results results = emptyResults(smallExperiment({"all-cores", "simulated"}, {"tasks=1,2,4", "cores=1,2"}, 1));
    for (std::size_t point = 0; point < results.design().points.size(); ++point)
        addRow(results, point, static_cast<double>(10 + point), static_cast<double>(results.design().points[point].values[1]));
    return results;
}

} // namespace

/// The page shows what it is given, and says what is asked for.
class ExperimentPageTest : public QObject {
    Q_OBJECT

private:
    using State = ExperimentPage::State;

    std::unique_ptr<ExperimentPage> m_page;

    template<typename Widget>
    Widget& find(const char* name)
    {
        return *m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    CurveChart& curves() { return *m_page->findChild<CurveChart*>(); }
    MapChart& map() { return *m_page->findChild<MapChart*>(); }
    QString status() { return find<StatusLine>("experimentStatus").sentence(); }
    QPushButton& start() { return find<QPushButton>("startExperiment"); }
    void press(const char* button) { QTest::keyClick(&find<QAbstractButton>(button), Qt::Key_Space); }

    void show(const Results& results, const GuessedCurve& guess = {})
    {
        m_page->setExperiment(0, results, QStringLiteral("How long?"), QString(), guess);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_page = std::make_unique<ExperimentPage>(englishWords(), Theme(gantt::Look::Light));
        m_page->setEntries({QStringLiteral("More tasks"), QStringLiteral("My own")});
    }
    void cleanup() { m_page.reset(); }

    void WhatWasNotMeasuredYetIsExpectedFirst()
    {
        show(emptyResults(smallExperiment()));
        QVERIFY(find<QWidget>("guessPane").isVisible());
        QCOMPARE(find<QLabel>("experimentQuestion").text(), QStringLiteral("How long?"));
        show(measuredFamily());
        QVERIFY(!find<QWidget>("guessPane").isVisible());
        QVERIFY(curves().isVisible());
        QCOMPARE(curves().picture().series.size(), std::size_t{4});
    }

    void AnEntryThatIsChosenIsTold()
    {
        show(measuredFamily());
        QSignalSpy chosen(m_page.get(), &ExperimentPage::entryChosen);
        auto& entries = find<QComboBox>("experiments");
        QCOMPARE(entries.count(), 2);
        entries.setFocus();
        QTest::keyClick(&entries, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().at(0).toInt(), 1);
    }

    void EachSightIsOneKeyAway()
    {
        show(measuredFamily());
        press("sight1");
        QVERIFY(map().isVisible() && !curves().isVisible());
        QCOMPARE(&m_page->pictureChart(), static_cast<const PointedChart*>(&map()));
        press("sight2");
        QVERIFY(m_page->table().isVisible() && !map().isVisible());
        QCOMPARE(&m_page->pictureChart(), static_cast<const PointedChart*>(&curves()));
        press("sight3");
        QVERIFY(find<QWidget>("guessPane").isVisible());
        press("sight0");
        QVERIFY(curves().isVisible());
    }

    void APointIsChosenInEachSight()
    {
        show(measuredFamily());
        QSignalSpy chosen(m_page.get(), &ExperimentPage::pointChosen);
        curves().setFocus();
        QTest::keyClick(&curves(), Qt::Key_Right);
        const auto first = curves().present();
        QVERIFY(first);
        QTest::keyClick(&curves(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().at(0).value<std::size_t>(), *first);
        press("sight1");
        map().setFocus();
        QTest::keyClick(&map(), Qt::Key_Right);
        QTest::keyClick(&map(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen.last().at(0).value<std::size_t>(), *map().present());
        press("sight2");
        m_page->setPresent(3);
        QTest::keyClick(m_page->findChild<PointsTable*>(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 3);
        QCOMPARE(chosen.last().at(0).value<std::size_t>(), std::size_t{3});
    }

    void WhatIsPresentStaysWhereMoreIsMeasured()
    {
        Results results = emptyResults(smallExperiment({"all-cores"}, {"tasks=1,2,4"}, 1));
        addRow(results, 2, 12);
        show(results);
        m_page->setPresent(2);
        addRow(results, 0, 10);
        m_page->setResults(results, {});
        QCOMPARE(curves().present(), std::optional<std::size_t>(2));
        QCOMPARE(m_page->table().present(), std::optional<std::size_t>(2));
    }

    void AnotherMeasureAsksForOtherPictures()
    {
        Experiment experiment = smallExperiment();
        experiment.measures = {"makespan_ms", "switches"};
        Results results = emptyResults(experiment);
        addRow(results, 0, 10, 1, {}, {3});
        show(results);
        QSignalSpy wanted(m_page.get(), &ExperimentPage::picturesWanted);
        auto& measure = find<QComboBox>("measure");
        measure.setFocus();
        QTest::keyClick(&measure, Qt::Key_Down);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(m_page->measure(), std::string("switches"));
        QCOMPARE(curves().picture().y.title, QStringLiteral("Makespan, ms")); // until they are given
        m_page->setResults(results, {});
        QCOMPARE(curves().picture().y.title, QStringLiteral("Switches"));
        QCOMPARE(curves().picture().series[0].points[0].spread->median, 3.0);
    }

    void WhatIsExpectedIsDrawnFromTheFirstValueOn()
    {
        Results results = emptyResults(smallExperiment({"all-cores"}, {"tasks=4,1,2"}, 1));
        show(results, {.along = 0, .curve = 0, .times = {1, 2, 3}});
        QVERIFY(curves().picture().expected.empty());
        addRow(results, 0, 40);
        m_page->setResults(results, {});
        QVERIFY(curves().picture().expected.empty()); // of one task nothing is known yet
        addRow(results, 1, 10);
        m_page->setResults(results, {});
        QCOMPARE(curves().picture().expected, (std::vector<QPointF>{{1, 10}, {2, 20}, {4, 30}}));
        QVERIFY(!curves().picture().expectedName.isEmpty());
    }

    void WhatIsDrawnIsTold()
    {
        show(emptyResults(smallExperiment()));
        QSignalSpy guessed(m_page.get(), &ExperimentPage::guessed);
        auto& axes = find<CurveAxes>("guessAxes");
        QTest::keyClick(&axes, Qt::Key_End);
        QTest::keyClick(&axes, Qt::Key_Up);
        QCOMPARE(guessed.count(), 1);
        QCOMPARE(m_page->guess().times.front(), 1.0);
        QCOMPARE(m_page->guess().times.size(), std::size_t{3});
    }

    void TheButtonSaysWhatItDoes()
    {
        show(emptyResults(smallExperiment()));
        QSignalSpy started(m_page.get(), &ExperimentPage::startAsked);
        QSignalSpy stopped(m_page.get(), &ExperimentPage::stopAsked);
        auto& bar = *m_page->findChild<QProgressBar*>();
        QCOMPARE(start().text(), QStringLiteral("&Start"));
        QVERIFY(!bar.isVisible());
        press("startExperiment");
        QCOMPARE(started.count(), 1);
        m_page->setState(State::On);
        QVERIFY(curves().isVisible()); // what was expected is drawn there
        QCOMPARE(start().text(), QStringLiteral("&Stop"));
        QVERIFY(bar.isVisible());
        QVERIFY(!find<QWidget>("experiments").isEnabled());
        QVERIFY(!find<QWidget>("backToRuns").isEnabled());
        press("startExperiment");
        QCOMPARE(stopped.count(), 1);
        m_page->setState(State::Partial);
        QCOMPARE(start().text(), QStringLiteral("Go o&n"));
        press("startExperiment");
        QCOMPARE(started.count(), 2);
        m_page->setState(State::Complete);
        QVERIFY(!start().isEnabled());
        QVERIFY(!bar.isVisible());
        QVERIFY(find<QWidget>("experiments").isEnabled());
        m_page->setState(State::Foreign);
        QVERIFY(!start().isEnabled());
        QCOMPARE(start().text(), QStringLiteral("Of another computer"));
    }

    void HowFarItIsIsSaid()
    {
        show(emptyResults(smallExperiment()));
        auto& bar = *m_page->findChild<QProgressBar*>();
        m_page->setState(State::On);
        m_page->setAdvance({.made = 3, .all = 12}, {});
        QCOMPARE(status(), QStringLiteral("3 of 12 runs"));
        QCOMPARE(bar.value() * 4, bar.maximum());
        m_page->setAdvance({.made = 120, .all = 240, .timeLeft = std::chrono::milliseconds(7100), .again = 1},
                           QStringLiteral("Tasks 2"));
        QCOMPARE(status(),
                 QStringLiteral("120 of 240 runs, about 8 s left. Now: Tasks 2, once more, as others disturbed it"));
        m_page->setAdvance({.made = 120, .all = 240, .timeLeft = std::chrono::minutes(170)}, {});
        QCOMPARE(status(), QStringLiteral("120 of 240 runs, about 3 hours left"));
        QCOMPARE(find<QWidget>("experimentStatus").toolTip(), status()); // where it is cut
        m_page->setState(State::Partial);
        m_page->setAdvance({.made = 5, .all = 12, .timeLeft = std::chrono::seconds(7)}, QStringLiteral("Tasks 2"));
        QCOMPARE(status(), QStringLiteral("5 of 12 runs"));
        m_page->setAdvance({}, {}); // of nothing there is nothing to be divided
        QCOMPARE(bar.value(), 0);
    }

    void WhatIsToldStandsBesideThePictureWhereThereIsRoom()
    {
        show(measuredFamily());
        auto& split = *m_page->findChild<QSplitter*>();
        const int wide = Theme(gantt::Look::Light).pixels(1200);
        m_page->resize(wide * 3 / 4, 700);
        QCOMPARE(split.orientation(), Qt::Vertical);
        m_page->resize(wide, 700);
        QCOMPARE(split.orientation(), Qt::Horizontal);
        m_page->setTheme(Theme(gantt::Look::Light, {}, 1.5));
        QCOMPARE(split.orientation(), Qt::Vertical); // the type is larger, and there is less room
    }

    void WhereNothingIsToldThereIsNoRoomForIt()
    {
        show(measuredFamily());
        auto& told = find<ToldPanel>("toldPanel");
        m_page->tell({{QStringLiteral("Empty"), {}}});
        QVERIFY(!told.isVisible());
        m_page->tell({{QStringLiteral("A <b>law"), {QStringLiteral("x < y & z")}}, {{}, {QStringLiteral("No heading")}}});
        QVERIFY(told.isVisible());
        QCOMPARE(told.toPlainText(), QStringLiteral("A <b>law\nx < y & z\nNo heading"));
    }

    void WhatIsTheSameStaysWhereItWasScrolledTo()
    {
        ToldPanel panel(Theme(gantt::Look::Light));
        panel.resize(300, 100);
        panel.show();
        QStringList many;
        for (int line = 0; line < 60; ++line)
            many << QStringLiteral("Sentence %1").arg(line);
        panel.tell({{QStringLiteral("Many"), many}});
        QVERIFY(panel.verticalScrollBar()->maximum() > 0);
        panel.verticalScrollBar()->setValue(panel.verticalScrollBar()->maximum());
        const int place = panel.verticalScrollBar()->value();
        panel.tell({{QStringLiteral("Many"), many}});
        QCOMPARE(panel.verticalScrollBar()->value(), place);
        panel.tell({{QStringLiteral("Few"), {QStringLiteral("One")}}});
        QCOMPARE(panel.toPlainText(), QStringLiteral("Few\nOne"));
    }

    void TheBarSaysOfWhatTheRunIsAndLeadsBack()
    {
        ExperimentBar bar(Theme(gantt::Look::Light));
        QVERIFY(bar.isHidden());
        bar.setPoint(QStringLiteral("More tasks"), QStringLiteral("Tasks 2"));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("A run of the experiment More tasks: Tasks 2"));
        QSignalSpy back(&bar, &NoticeBar::runAgain);
        QTest::keyClick(bar.findChild<QPushButton*>(QStringLiteral("backToExperiment")), Qt::Key_Space);
        QCOMPARE(back.count(), 1);
        bar.clear();
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(ExperimentPageTest)
#include "experiment_page_test.moc"
