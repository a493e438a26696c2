// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

#include "app/compare/distribution_panel.h"
#include "app/compare/noise_bar.h"
#include "app/run/load_watch.h"
#include "app/scenario/setup_strip.h"
#include "app/window/status_line.h"
#include "core/run/surroundings.h"
#include "tests/support/opened_window.h"

using namespace interleave;

namespace {

Plan failingPlan(const Parameters&, std::uint64_t seed)
{
    return {{{"Ada", {Step{.name = {}, .shortName = {}, .station = {}, .action = Fail{"the pan is empty"}}}}}, seed};
}

/// A scenario whose only task throws. It lives as long as the windows that know it.
const Scenario& failingScenario()
{
    static const Scenario scenario{.id = "failing",
                                   .title = INTERLEAVE_TEXT("test", "Failing"),
                                   .tagline = {},
                                   .summary = {},
                                   .taskNoun = {},
                                   .ioNoun = {},
                                   .icon = {},
                                   .parameters = (*scenarioById("cpu-bound"))->parameters,
                                   .makePlan = failingPlan};
    return scenario;
}

} // namespace

/// Runs and their ends, by the window: what is asked for, shown and told.
class MainWindowRunTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;

    MainWindow& window() { return *m_opened->window; }
    QString headline() { return m_opened->headline(); }
    GanttView& chart() { return m_opened->chart(); }

    void runToTheEnd()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
    }

    void startHugeRun()
    {
        m_opened->type("work_ms", "5000");
        m_opened->press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(headline().startsWith(QStringLiteral("Running")), 30'000);
    }

    void stopByEscape()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
    }

private slots:
    void init()
    {
        unexpectedWarnings();
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
        m_opened->type("work_ms", "3");
    }
    void cleanup()
    {
        m_opened.reset();
        QCOMPARE(unexpectedWarnings(), 0);
    }

    void WhatIsTypedIsWhatRuns()
    {
        m_opened->type("tasks", "5");
        runToTheEnd();
        QCOMPARE(chart().state().runs().size(), std::size_t{2});
        for (const GanttRun& run : chart().state().runs()) {
            QVERIFY(run.result);
            QVERIFY(run.message.isEmpty());
            QCOMPARE(run.result->request.parameters.all().at("work_ms"), std::int64_t{3});
            QCOMPARE(run.result->trace.tasks.size(), std::size_t{5});
            QVERIFY(validate(run.result->trace).empty());
        }
        QVERIFY(chart().barAt(chart().positionOf(0, 0, chart().state().visibleRange().begin)).has_value());
    }

    void RunsThatWillTakeMinutesSaySoBeforeAndCanBeStopped()
    {
        auto& hint = m_opened->find<QLabel>("runHint");
        QTRY_VERIFY_WITH_TIMEOUT(window().runController().machine(), 30'000);
        QCOMPARE(hint.text(), QStringLiteral("F5 runs, Esc stops"));
        m_opened->type("tasks", "64");
        m_opened->type("work_ms", "5000");
        QVERIFY2(hint.text().startsWith(QStringLiteral("Takes about ")), qPrintable(hint.text()));
        QSignalSpy began(&window().runController(), &RunController::runBegan);
        m_opened->press(Qt::Key_F5);
        QVERIFY(window().statusBar()->currentMessage().startsWith(QStringLiteral("This will take about ")));
        QTRY_COMPARE_WITH_TIMEOUT(began.count(), 1, 30'000);
        stopByEscape();
        QVERIFY(hint.text().startsWith(QStringLiteral("Takes about ")));
        m_opened->type("tasks", "3");
        m_opened->type("work_ms", "3");
        QVERIFY(!hint.text().startsWith(QStringLiteral("Takes about ")));
    }

    void ManyRunsAreShownAsADistributionAndAnyOfThemInTheChart()
    {
        m_opened->find<QComboBox>("modelBelow"); // both are there
        window().setup().setRepeats(5);
        QCOMPARE(m_opened->find<QPushButton>("runMany").text(), QStringLiteral("Run 5 times"));
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        auto& distribution = m_opened->find<DistributionPanel>("distribution");
        QVERIFY(distribution.isVisible());
        for (const Side side : kSides)
            QCOMPARE(distribution.distribution(side)->runs, std::size_t{5});
        const std::size_t longest = distribution.distribution(Side::Below)->longest;
        m_opened->find<QToolButton>("longestBelow").click();
        QCOMPARE(chart().state().runs()[1].result->metrics.makespan, distribution.distribution(Side::Below)->makespan.most);
        QVERIFY(chart().state().runs()[1].place.contains(QStringLiteral("run %1 of 5").arg(longest + 1)));
        runToTheEnd(); // one of each again
        QVERIFY(!distribution.isVisible());
    }

    void ManyRunsThatAreStoppedKeepThoseThatWereMade()
    {
        window().setup().setRepeats(Setup::kMostRepeats);
        QSignalSpy settled(&window(), &MainWindow::settled);
        QSignalSpy ended(&window().runController(), &RunController::runEnded);
        m_opened->find<QPushButton>("runMany").click();
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() >= 6, 60'000);
        m_opened->press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        const auto& distribution = m_opened->find<DistributionPanel>("distribution").distribution(Side::Above);
        QVERIFY(distribution && distribution->runs >= 3 && distribution->runs < static_cast<std::size_t>(Setup::kMostRepeats));
        // As many on each side as the sentence counts, whenever the stop came.
        QCOMPARE(m_opened->find<DistributionPanel>("distribution").distribution(Side::Below)->runs, distribution->runs);
        // Unless others were busy all the time, which is said instead.
        QVERIFY2(headline().contains(QStringLiteral("Median of %1 runs").arg(distribution->runs))
                     || headline().startsWith(QStringLiteral("This shows nothing yet")),
                 qPrintable(headline()));
        for (const GanttRun& run : chart().state().runs())
            QVERIFY(run.result->trace.info.outcome == Outcome::Completed);
    }

    void ProgressCountsTheRunsThatWereAskedFor()
    {
        window().setup().setRepeats(3);
        QStringList told;
        auto& text = m_opened->find<QLabel>("progressText");
        connect(&window().runController(), &RunController::runBegan, &window(), [&] { told.append(text.text()); });
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->find<QPushButton>("runMany").click();
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QCOMPARE(told.join(QStringLiteral("; ")),
                 QStringLiteral("Run 1 of 3, above; Run 1 of 3, below; Run 2 of 3, above; Run 2 of 3, below; "
                                "Run 3 of 3, above; Run 3 of 3, below"));
    }

    void RepeatingUntilItIsQuietIsOfferedInTheMenuAndBesideADisturbedRun()
    {
        auto& action = m_opened->find<QAction>("run.untilQuiet");
        QVERIFY(action.isCheckable() && !action.isChecked());
        action.trigger();
        QVERIFY(window().setup().repeatsUntilQuiet());
        action.trigger();
        QVERIFY(!window().setup().repeatsUntilQuiet());
        runToTheEnd();
        QSignalSpy repeated(&window().runController(), &RunController::repeated);
        QSignalSpy settled(&window(), &MainWindow::settled);
        emit window().findChild<NoiseBar*>()->untilQuietAsked();
        QVERIFY(action.isChecked() && window().setup().repeatsUntilQuiet());
        QVERIFY(window().runController().isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(repeated.count() <= 2 * kRepeatsUntilQuiet);
        const bool isSaid = m_opened->find<StatusLine>("surroundings").sentence().startsWith(QStringLiteral("Repeated "));
        QCOMPARE(isSaid, repeated.count() > 0);
    }

    void OthersAreSaidToBeBusyWhileTheyAre()
    {
        auto& watch = *window().findChild<LoadWatch*>();
        QTRY_VERIFY_WITH_TIMEOUT(watch.isLooking(), 30'000);
        for (int n = 0; n < 3; ++n)
            watch.look();
        const std::optional<Load> load = watch.load();
        const auto& line = m_opened->find<StatusLine>("surroundings");
        QCOMPARE(line.sentence().startsWith(QStringLiteral("Other programs use ")), load && isBusy(*load));
        startHugeRun();
        QVERIFY(!watch.isLooking()); // nothing looks while a run is measured
        QVERIFY(line.sentence().isEmpty());
        stopByEscape();
        QVERIFY(watch.isLooking());
    }

    void WhatCameOutIsSaidForBoth()
    {
        window().setup().setScenario(**scenarioById("mutex"));
        window().setup().setValue("updates", 2000);
        runToTheEnd();
        for (const char* name : {"outcomeAbove", "outcomeBelow"})
            QVERIFY(m_opened->find<QLabel>(name).text().contains(QStringLiteral("6,000")));
    }

    void DeadlockIsNamedAndTheWindowGoesOn()
    {
        window().setup().setScenario(**scenarioById("deadlock"));
        window().setup().setModel(Side::Above, **executionModelById("event-loop"));
        window().setup().setModel(Side::Below, **executionModelById("green-threads"));
        runToTheEnd();
        QVERIFY(m_opened->find<QLabel>("outcomeAbove").text().contains(QStringLiteral("deadlock")));
        QVERIFY(chart().state().runs()[1].result->trace.info.outcome == Outcome::Standstill);
        runToTheEnd();
    }

    void SimulatedRunSaysThatItIs()
    {
        window().setup().setModel(Side::Below, **executionModelById("simulated"));
        runToTheEnd();
        QVERIFY(chart().state().runs()[1].evidence.contains(QStringLiteral("not measured")));
        // What was measured may have been disturbed, which is said first.
        QVERIFY2(headline().contains(QStringLiteral("simulated"))
                     || headline().startsWith(QStringLiteral("This shows nothing yet")),
                 qPrintable(headline()));
    }

    void TheTableHasAFigureInEveryCell()
    {
        runToTheEnd();
        const auto& table = m_opened->find<QTableWidget>("metrics");
        for (int row = 0; row < table.rowCount(); ++row) {
            for (int column = 0; column < table.columnCount(); ++column) {
                const QString text = table.item(row, column)->text().trimmed();
                QVERIFY(!text.isEmpty() && text != QStringLiteral("–"));
            }
        }
    }

    void TheSameModelCanStandOnBothSides()
    {
        for (const char* side : {"modelAbove", "modelBelow"}) {
            auto& box = m_opened->find<QComboBox>(side);
            box.setFocus();
            QTest::keyClick(&box, Qt::Key_Home);
        }
        runToTheEnd();
        QCOMPARE(chart().state().runs()[0].heading, QStringLiteral("In order (1)"));
        QCOMPARE(chart().state().runs()[1].heading, QStringLiteral("In order (2)"));
        QVERIFY(!headline().isEmpty());
    }

    void NothingCanBeChangedWhileItRuns()
    {
        startHugeRun();
        QVERIFY(!m_opened->find<QComboBox>("modelAbove").isEnabled());
        QVERIFY(!window().findChild<SetupStrip*>()->isEnabled());
        QVERIFY(!m_opened->find<QAction>("export.picture").isEnabled());
        const QSignalSpy changed(&window().setup(), &Setup::changed);
        m_opened->press(Qt::Key_F5); // runs already
        QVERIFY(window().runController().isBusy());
        stopByEscape();
        QCOMPARE(changed.count(), 0);
        QVERIFY(m_opened->find<QComboBox>("modelAbove").isEnabled());
        QVERIFY(window().findChild<SetupStrip*>()->isEnabled());
    }

    void TheRunThatIsOnSaysSoAndTheOtherThatItWaits()
    {
        startHugeRun();
        QTRY_COMPARE(chart().state().runs()[0].message, QStringLiteral("Being measured now …"));
        QVERIFY2(chart().state().runs()[1].message.startsWith(QStringLiteral("Runs next")),
                 qPrintable(chart().state().runs()[1].message));
        stopByEscape();
        QVERIFY(headline().contains(QStringLiteral("stopped")));
    }

    void BarsGrowWhileTheRunIsOn()
    {
        startHugeRun();
        QTRY_VERIFY_WITH_TIMEOUT(chart().state().runs()[0].isLive, 30'000);
        const TimePoint end = chart().state().runs()[0].result->trace.time().end;
        QTRY_VERIFY_WITH_TIMEOUT(chart().state().runs()[0].result->trace.time().end > end, 30'000);
        QVERIFY(window().runController().isBusy());
        QVERIFY(chart().barAt(chart().positionOf(0, 0, TimePoint{} + end.time_since_epoch() / 2)).has_value());
        QVERIFY(chart().state().runs()[0].evidence.startsWith(QStringLiteral("Being measured.")));
        QVERIFY(!chart().state().runs()[1].isLive);
        const QRect place = chart().geometry();
        stopByEscape();
        QVERIFY(!chart().state().runs()[0].isLive);
        QVERIFY(chart().state().runs()[0].result->trace.info.outcome == Outcome::Stopped);
        const auto& noise = *window().findChild<NoiseBar*>();
        if (!noise.isVisible()) // whether others are busy just now is not ours to choose
            QCOMPARE(chart().geometry().topLeft(), place.topLeft());
    }

    void TheFirstRunIsShownWhileTheSecondIsOn()
    {
        std::shared_ptr<const RunResult> first;
        connect(&window().runController(), &RunController::runBegan, &window(), [&](RunPlace place) {
            if (place.series == 1 && !chart().state().runs()[0].isLive)
                first = chart().state().runs()[0].result;
        });
        runToTheEnd();
        QVERIFY(first);
        QCOMPARE(chart().state().runs()[0].result, first);
        QVERIFY(chart().state().runs()[1].result);
    }

    void NothingIsComputedWhileTheSecondRunIsMeasured()
    {
        window().setup().setScenario(**scenarioById("coordination"));
        window().setup().setValue("tasks", 6);
        window().setup().setValue("pieces", 20'000);
        window().setup().setModel(Side::Above, **executionModelById("simulated"));
        const MeasuringGate::Count& computing = window().runController().gate().computing();
        int looks = 0;
        connect(&window().runController(), &RunController::progressed, &window(), [&] {
            ++looks;
            QCOMPARE(computing->load(), 0);
        });
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(looks > 0);
        QVERIFY2(chart().state().runs()[0].result, qPrintable(headline()));
        std::size_t spans = 0;
        for (const TaskTrace& task : chart().state().runs()[0].result->trace.tasks)
            spans += task.spans.size();
        QVERIFY2(spans > 300'000, std::to_string(spans).c_str());
        QVERIFY(ChartBuilder::isLong(chart().state().runs()[0].result->trace));
        QTRY_VERIFY_WITH_TIMEOUT(!chart().state().isPreparing(), 60'000);
        QVERIFY(chart().state().rowCount(0) > 0);
    }

    void OneGoesBackToTheRunsBefore()
    {
        runToTheEnd();
        const RunPointer first = chart().state().runs()[0].result;
        m_opened->type("tasks", "4");
        runToTheEnd();
        QCOMPARE(chart().state().runs()[0].result->trace.tasks.size(), std::size_t{4});
        m_opened->press(Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(chart().state().runs()[0].result, first);
        QVERIFY(!m_opened->find<QAction>("history.back").isEnabled());
        m_opened->press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(chart().state().runs()[0].result->trace.tasks.size(), std::size_t{4});
    }

    void ManyRunsAreNotDrawnWhileTheyAreOn()
    {
        m_opened->type("work_ms", "150");
        window().setup().setRepeats(2);
        const QSignalSpy lived(&window().runController(), &RunController::lived);
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QCOMPARE(lived.count(), 0);
    }

    void AfterAStopItRunsAgain()
    {
        startHugeRun();
        QTest::mouseClick(&m_opened->find<QPushButton>("run"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window().runController().isBusy(), 60'000);
        QTRY_COMPARE(m_opened->find<QPushButton>("run").text(), QStringLiteral("Run both"));
        m_opened->type("work_ms", "3");
        runToTheEnd();
        QVERIFY(!headline().contains(QStringLiteral("stopped")));
        QVERIFY(chart().state().runs()[1].result);
    }

    /// Whether a thread was already there or not: there is a stopped run then, or what was there before.
    void StoppingAtOnceLosesNothing()
    {
        runToTheEnd();
        m_opened->type("work_ms", "5000");
        m_opened->press(Qt::Key_F5);
        stopByEscape();
        QVERIFY(chart().state().runs()[0].result);
        QVERIFY(!headline().endsWith(QLatin1Char('?')));
        QVERIFY(m_opened->find<QAction>("export.picture").isEnabled());
    }

    void AFailureIsToldAndTheLastGoodRunsStay()
    {
        runToTheEnd();
        const auto good = chart().state().runs()[0].result;
        window().setup().setScenario(failingScenario());
        runToTheEnd();
        QCOMPARE(headline(), QStringLiteral("The run could not finish."));
        QVERIFY2(m_opened->detail().contains(QStringLiteral("the pan is empty")), qPrintable(m_opened->detail()));
        QCOMPARE(chart().state().runs()[0].result, good);
        QVERIFY(m_opened->find<QAction>("export.picture").isEnabled());
        QCOMPARE(m_opened->find<QPushButton>("run").text(), QStringLiteral("Run both"));
    }

    void AFailureAtFirstLeavesEmptyCharts()
    {
        window().setup().setScenario(failingScenario());
        runToTheEnd();
        QCOMPARE(headline(), QStringLiteral("The run could not finish."));
        QVERIFY(!chart().state().runs()[0].result);
        QVERIFY(!m_opened->find<QAction>("export.picture").isEnabled());
        window().setup().setScenario(**scenarioById("cpu-bound"));
        m_opened->type("work_ms", "3");
        runToTheEnd();
        QVERIFY(headline() != QStringLiteral("The run could not finish."));
        QVERIFY(chart().state().runs()[1].result);
    }

    void TheProblemIsSeenInALowWindow()
    {
        window().resize(1000, 560);
        window().setup().setScenario(failingScenario());
        runToTheEnd();
        QVERIFY(m_opened->find<QLabel>("detail").isVisible());
    }

    void AWindowThatGoesEndsItsRun()
    {
        startHugeRun();
        window().close();
        m_opened->window.reset(); // would hang, or crash, if threads lived on
        QVERIFY(m_opened->open());
        QVERIFY(headline().endsWith(QLatin1Char('?')));
    }
};

QTEST_MAIN(MainWindowRunTest)
#include "main_window_run_test.moc"
