// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/experiment_controller.h"

#include <QtTest>

#include "core/experiment/experiment_file.h"
#include "tests/support/experiments.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

/// Is done whenever a plan is made, on the thread that makes the run.
std::function<void()>& beforeEachPlan()
{
    static std::function<void()> before;
    return before;
}

/// "Only computing", of which each run can be waited for.
const Scenario& watchedScenario()
{
    static const Scenario scenario = [] {
        Scenario watched = **scenarioById("cpu-bound");
        watched.makePlan = [](const Parameters& parameters, std::uint64_t seed) {
            if (beforeEachPlan())
                beforeEachPlan()();
            return (*scenarioById("cpu-bound"))->makePlan(parameters, seed);
        };
        return watched;
    }();
    return scenario;
}

Experiment simulatedExperiment()
{
    Experiment experiment = smallExperiment({"simulated"}, {"tasks=1..6", "cores=1,2"}, 1);
    experiment.measures = {"speedup", "tasks[].response_ms"};
    return experiment;
}

std::shared_ptr<Results> newResults(const Experiment& experiment)
{
    return std::make_shared<Results>(emptyResults(experiment));
}

/// Which runs there are in which order, and what was measured of them.
QStringList rowsOf(const Results& results)
{
    QStringList rows;
    for (std::size_t row = 0; row < results.rows().size(); ++row) {
        QString text = QStringLiteral("%1.%2").arg(results.rows()[row].point).arg(results.rows()[row].repeat);
        for (const std::string& measure : results.measured()) {
            const std::optional<double> value = results.value(row, measure);
            text += QLatin1Char(' ') + (value ? QString::number(*value, 'g', 17) : QStringLiteral("-"));
        }
        rows.append(text);
    }
    return rows;
}

} // namespace

/// Experiments that are made in the window, by simulations, which are quick and always the same.
class ExperimentControllerTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MeasuringThread> m_thread;
    std::unique_ptr<ExperimentController> m_controller;
    std::optional<std::optional<Error>> m_end; ///< none: it has not ended
    std::vector<ExperimentAdvance> m_advances;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    bool goesOnToTheEnd(const std::shared_ptr<Results>& results, const std::filesystem::path& record)
    {
        m_end.reset();
        m_controller->goOn({.results = results, .machine = drawnMachine(), .record = record});
        return m_controller->isOn() && QTest::qWaitFor([this] { return m_end.has_value(); }, 60'000);
    }

    /// In one piece, on this thread.
    static QStringList rowsInOnePiece(const Experiment& experiment)
    {
        Results results = emptyResults(experiment);
        const Machine machine = drawnMachine();
        Runner runner(results, makingOn(machine));
        RunnerObserver nobody;
        return experiment::goOn(runner, {}, nobody) ? rowsOf(results) : QStringList();
    }

    /// Stops while the run of that number, from 1, is made.
    void stopAtRun(int number)
    {
        beforeEachPlan() = [this, number, run = 0]() mutable {
            if (++run == number)
                QMetaObject::invokeMethod(m_controller.get(), &ExperimentController::stop, Qt::BlockingQueuedConnection);
        };
    }

private slots:
    void init()
    {
        m_thread = std::make_unique<MeasuringThread>();
        m_controller = std::make_unique<ExperimentController>(*m_thread);
        m_end.reset();
        m_advances.clear();
        connect(m_controller.get(), &ExperimentController::ended, this,
                [this](std::optional<Error> error) { m_end = error; });
        connect(m_controller.get(), &ExperimentController::advanced, this,
                [this](const ExperimentAdvance& advance) { m_advances.push_back(advance); });
    }
    void cleanup()
    {
        m_controller.reset();
        m_thread.reset();
        beforeEachPlan() = {};
    }

    void ASweepEndsCompleteAndIsInItsFile()
    {
        const auto results = newResults(simulatedExperiment());
        QVERIFY(goesOnToTheEnd(results, path("whole.interleave")));
        QVERIFY(!*m_end);
        QVERIFY(!m_controller->isOn());
        QVERIFY(results->isComplete());
        QCOMPARE(rowsOf(*results), rowsInOnePiece(simulatedExperiment()));
        const auto opened = openExperiment(path("whole.interleave"), drawnMachine());
        QVERIFY(opened.hasValue());
        QCOMPARE(rowsOf(opened->results), rowsOf(*results));
        for (std::size_t point = 0; point < results->design().points.size(); ++point)
            QVERIFY(opened->results.kept().representative(point));
    }

    void HowFarItIsIsToldBeforeTheFirstRunAlready()
    {
        const auto results = newResults(simulatedExperiment());
        QVERIFY(goesOnToTheEnd(results, path("told.interleave")));
        QVERIFY(!m_advances.empty());
        const ExperimentAdvance& first = m_advances.front();
        QCOMPARE(first.made, std::size_t{0});
        QCOMPARE(first.all, std::size_t{12});
        QCOMPARE(first.point, std::optional(results->rows().front().point));
        QVERIFY(!first.timeLeft);
        QCOMPARE(first.again, 0);
    }

    void StoppedInTheMiddleItGoesOnAsIfNothingHadBeen()
    {
        Experiment experiment = simulatedExperiment();
        experiment.works.front().scenario = &watchedScenario();
        const auto results = newResults(experiment);
        stopAtRun(6);
        QVERIFY(goesOnToTheEnd(results, path("half.interleave")));
        QVERIFY(!*m_end);
        QVERIFY(!results->isComplete());
        QVERIFY2(results->rows().size() == 5 || results->rows().size() == 6,
                 qPrintable(QString::number(results->rows().size())));
        const auto half = openExperiment(path("half.interleave"), drawnMachine());
        QVERIFY(half.hasValue());
        QCOMPARE(rowsOf(half->results), rowsOf(*results));

        beforeEachPlan() = {};
        QVERIFY(goesOnToTheEnd(results, path("half.interleave")));
        QVERIFY(!*m_end);
        QVERIFY(results->isComplete());
        QCOMPARE(rowsOf(*results), rowsInOnePiece(simulatedExperiment()));

        const auto another = std::make_shared<Results>(half->results); // as on another day
        QVERIFY(goesOnToTheEnd(another, path("another.interleave")));
        QVERIFY(another->isComplete());
        QCOMPARE(rowsOf(*another), rowsOf(*results));
    }

    void StoppedBeforeTheFirstRunNothingIsWritten()
    {
        const auto results = newResults(simulatedExperiment());
        connect(m_controller.get(), &ExperimentController::advanced, m_controller.get(), &ExperimentController::stop);
        QVERIFY(goesOnToTheEnd(results, path("nothing.interleave")));
        QVERIFY(!*m_end);
        QVERIFY(results->rows().empty());
        QVERIFY(!std::filesystem::exists(path("nothing.interleave")));
    }

    void WhatCannotBeWrittenIsToldAndStaysInMemory()
    {
        const auto results = newResults(simulatedExperiment());
        QVERIFY(goesOnToTheEnd(results, path("missing") / "no.interleave"));
        QVERIFY(*m_end);
        QVERIFY((*m_end)->code == ErrorCode::CannotWrite);
        QVERIFY(results->isComplete());
        QCOMPARE(rowsOf(*results), rowsInOnePiece(simulatedExperiment()));
        QVERIFY(goesOnToTheEnd(results, path("found.interleave"))); // nothing is left to be made, but it is kept
        QVERIFY(!*m_end);
        QVERIFY(std::filesystem::exists(path("found.interleave")));
    }

    void APointThatTheSystemRefusesIsSkippedAndTheRestIsMade()
    {
        Experiment experiment = simulatedExperiment();
        experiment.works.front().scenario = &watchedScenario();
        const auto results = newResults(experiment);
        beforeEachPlan() = [run = 0]() mutable {
            if (++run == 4)
                throw std::bad_alloc();
        };
        QVERIFY(goesOnToTheEnd(results, path("thrown.interleave")));
        QVERIFY(!*m_end);
        QVERIFY(results->isComplete());
        QCOMPARE(results->rows().size(), std::size_t{11});
        const auto& points = results->design().points;
        QCOMPARE(std::ranges::count_if(points, [](const experiment::Point& point) { return point.skipped.has_value(); }), 1);
        QVERIFY(m_thread->gate().isOpen());
    }

    void ItGoesWhileItIsOn()
    {
        const auto results = newResults(simulatedExperiment());
        m_controller->goOn({.results = results, .machine = drawnMachine(), .record = path("gone.interleave")});
        m_controller.reset(); // no event was delivered
        QVERIFY(!m_thread->isMeasuring());
        QVERIFY(m_thread->gate().isOpen());
        QCoreApplication::processEvents();
        QVERIFY(!m_end);
        QVERIFY(m_advances.empty());
    }

    void ItGoesWhileARunIsOn()
    {
        Experiment experiment = smallExperiment({"in-order"}, {"tasks=1,2"}, 1);
        experiment.works.front().values = {{"work_ms", 5000}};
        Machine machine = drawnMachine();
        machine.workRate.unitsPerMicrosecond = 2000; // so that it would take minutes
        const auto results = newResults(experiment);
        m_controller->goOn({.results = results, .machine = machine, .record = path("long.interleave")});
        QTRY_COMPARE(m_advances.size(), std::size_t{1});
        m_controller.reset();
        QVERIFY(!m_thread->isMeasuring());
        QVERIFY(results->rows().empty());
        QCoreApplication::processEvents();
        QVERIFY(!m_end);
    }

    void ItsThreadMayGoFirst()
    {
        const auto results = newResults(simulatedExperiment());
        m_controller->goOn({.results = results, .machine = drawnMachine(), .record = path("first.interleave")});
        m_thread.reset();
        m_controller->stop(); // as when the window closes
        m_controller.reset();
        QVERIFY(!m_end);
    }
};

QTEST_GUILESS_MAIN(ExperimentControllerTest)
#include "experiment_controller_test.moc"
