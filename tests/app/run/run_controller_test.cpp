// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_controller.h"

#include <QtTest>

#include "app/run/background.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

RunSetRequest requestsFor(const Scenario& scenario, int workMs)
{
    const Parameters parameters = *checkedParameters(scenario.parameters, {{"tasks", 3}, {"work_ms", workMs}});
    return {.requests = {{&scenario, *executionModelById("one-core"), parameters, 1, 0},
                         {&scenario, *executionModelById("all-cores"), parameters, 1, 0}}};
}

Plan failingPlan(const Parameters&, std::uint64_t seed)
{
    return {{{"Ada", {Step{.name = {}, .shortName = {}, .station = {}, .action = Fail{"the pan is empty"}}}}}, seed};
}

} // namespace

class RunControllerTest : public QObject {
    Q_OBJECT

private slots:
    void RunsFollowOneAnotherAndEndWithOneSignal()
    {
        RunController controller;
        QStringList story;
        std::vector<std::shared_ptr<const RunResult>> results;
        connect(&controller, &RunController::machineKnown, this, [&] { story << QStringLiteral("known"); });
        connect(&controller, &RunController::runBegan, this,
                [&](RunPlace place) { story << QStringLiteral("began %1.%2").arg(place.series).arg(place.run); });
        connect(&controller, &RunController::runEnded, this, [&](RunPlace place, const auto& result) {
            story << QStringLiteral("ended %1.%2").arg(place.series).arg(place.run);
            results.push_back(result);
        });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.inspect();
        controller.start(requestsFor(**scenarioById("kebab"), 3)); // before the machine is known
        QVERIFY(controller.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
        QVERIFY(!controller.isBusy());
        QCOMPARE(story.join(QStringLiteral(", ")), QStringLiteral("known, began 0.0, ended 0.0, began 1.0, ended 1.0"));
        QCOMPARE(results.size(), std::size_t{2});
        QCOMPARE(results[0]->checksum, results[1]->checksum);
        QVERIFY(validate(results[1]->trace).empty());
    }

    void StopEndsTheRunAndDropsTheNext()
    {
        RunController controller;
        QSignalSpy began(&controller, &RunController::runBegan);
        QSignalSpy ended(&controller, &RunController::ended);
        std::shared_ptr<const RunResult> result;
        connect(&controller, &RunController::runEnded, this, [&](RunPlace, const auto& one) { result = one; });
        controller.inspect();
        controller.start(requestsFor(**scenarioById("cpu-bound"), 5000));
        QTRY_COMPARE_WITH_TIMEOUT(began.count(), 1, 30'000);
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
        QCOMPARE(began.count(), 1);
        QVERIFY(result);
        QVERIFY(result->trace.info.outcome == Outcome::Stopped);
    }

    void RunForWhichThereIsNoMemoryIsToldAndTheNextOneIsMade()
    {
        const Scenario scenario{.id = "hungry",
                                .title = {},
                                .tagline = {},
                                .summary = {},
                                .taskNoun = {},
                                .ioNoun = {},
                                .icon = {},
                                .parameters = (*scenarioById("cpu-bound"))->parameters,
                                .makePlan = [](const Parameters&, std::uint64_t) -> Plan { throw std::bad_alloc(); }};
        RunController controller;
        std::optional<Error> failure;
        connect(&controller, &RunController::failed, this, [&](const Error& error) { failure = error; });
        QSignalSpy results(&controller, &RunController::runEnded);
        QSignalSpy ended(&controller, &RunController::ended);
        controller.inspect();
        controller.start(requestsFor(scenario, 3));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
        QVERIFY(failure && failure->code == ErrorCode::CannotStart);
        QCOMPARE(results.count(), 0);
        controller.start(requestsFor(**scenarioById("kebab"), 3));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 30'000);
        QCOMPARE(results.count(), 2);
    }

    void StopBeforeTheMachineIsKnownEndsAtOnce()
    {
        RunController controller;
        QSignalSpy ended(&controller, &RunController::ended);
        QSignalSpy began(&controller, &RunController::runBegan);
        QSignalSpy known(&controller, &RunController::machineKnown);
        controller.inspect();
        controller.start(requestsFor(**scenarioById("kebab"), 3));
        controller.stop();
        QCOMPARE(ended.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(known.count(), 1, 30'000);
        QCOMPARE(began.count(), 0);
    }

    void ProgressGrowsAndIsAShare()
    {
        RunController controller;
        std::vector<double> shares;
        connect(&controller, &RunController::progressed, this, [&](double share, Duration elapsed) {
            shares.push_back(share);
            QVERIFY(elapsed >= Duration{});
        });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.inspect();
        controller.start(requestsFor(**scenarioById("cpu-bound"), 5000));
        QTRY_VERIFY_WITH_TIMEOUT(shares.size() >= 3, 30'000);
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
        for (const double share : shares)
            QVERIFY(0 <= share && share <= 1);
        const std::size_t told = shares.size();
        QCoreApplication::processEvents();
        QCOMPARE(shares.size(), told); // none after the end
    }

    void AfterAStopItRunsAgain()
    {
        RunController controller;
        QSignalSpy began(&controller, &RunController::runBegan);
        QSignalSpy ended(&controller, &RunController::ended);
        controller.inspect();
        controller.start(requestsFor(**scenarioById("cpu-bound"), 5000));
        QTRY_COMPARE_WITH_TIMEOUT(began.count(), 1, 30'000);
        controller.stop();
        controller.stop(); // twice is no more than once
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
        controller.stop(); // nor is it when nothing runs
        std::vector<std::shared_ptr<const RunResult>> results;
        connect(&controller, &RunController::runEnded, this,
                [&](RunPlace, const auto& result) { results.push_back(result); });
        controller.start(requestsFor(**scenarioById("cpu-bound"), 3));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 30'000);
        QCOMPARE(results.size(), std::size_t{2});
        for (const auto& result : results)
            QVERIFY(result->trace.info.outcome == Outcome::Completed);
    }

    void ARunIsSeenWhileItIsOn()
    {
        RunController controller;
        std::vector<std::shared_ptr<const RunResult>> seen;
        connect(&controller, &RunController::lived, this, [&](RunPlace place, const auto& soFar) {
            QVERIFY(place == RunPlace{});
            seen.push_back(soFar);
        });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.inspect();
        controller.start(requestsFor(**scenarioById("kebab"), 5000), LiveView::On);
        QTRY_VERIFY_WITH_TIMEOUT(seen.size() >= 3, 30'000);
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
        TimePoint end{};
        for (const auto& soFar : seen) {
            QVERIFY(soFar);
            QVERIFY(validate(soFar->trace).empty());
            QVERIFY(soFar->trace.time().end > end);
            end = soFar->trace.time().end;
            QCOMPARE(soFar->trace.tasks.size(), std::size_t{3});
        }
        const std::size_t told = seen.size();
        QCoreApplication::processEvents();
        QCOMPARE(seen.size(), told); // none after the end
    }

    void NothingIsSeenUnlessAskedForNorOfASimulation()
    {
        RunController controller;
        QSignalSpy lived(&controller, &RunController::lived);
        QSignalSpy progressed(&controller, &RunController::progressed);
        QSignalSpy ended(&controller, &RunController::ended);
        controller.inspect();
        controller.start(requestsFor(**scenarioById("kebab"), 5000));
        QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0 && progressed.back()[1].value<Duration>() > 500ms, 30'000);
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
        RunSetRequest simulated = requestsFor(**scenarioById("kebab"), 3);
        for (RunRequest& request : simulated.requests)
            request.model = *executionModelById("simulated");
        controller.start(simulated, LiveView::On);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 30'000);
        QCOMPARE(lived.count(), 0);
    }

    /// What an earlier session still has under way when a new one begins is not told.
    void LateResultsAreDropped()
    {
        RunController controller;
        QSignalSpy known(&controller, &RunController::machineKnown);
        controller.inspect();
        controller.inspect(); // joins the first, whose result is then on its way
        QTRY_VERIFY_WITH_TIMEOUT(known.count() > 0, 30'000);
        QCoreApplication::processEvents();
        QCOMPARE(known.count(), 1);
    }

    /// The computer is by far faster than it was calibrated for. That is found out by the first runs and mended before the next ones,
    /// and never between two that are compared.
    void RunsThatContradictTheCalibrationHaveTheNextOnesCalibratedAnew()
    {
        RunController controller(nullptr, [] {
            Machine machine = inspectMachine();
            machine.workRate.unitsPerMicrosecond /= 10;
            machine.workRate.unitsPerQuantum /= 10;
            return machine;
        });
        QSignalSpy known(&controller, &RunController::machineKnown);
        QSignalSpy ended(&controller, &RunController::ended);
        std::vector<std::shared_ptr<const RunResult>> results;
        connect(&controller, &RunController::runEnded, this,
                [&](RunPlace, const auto& result) { results.push_back(result); });
        controller.inspect();
        controller.start(requestsFor(**scenarioById("cpu-bound"), 100));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
        QCOMPARE(known.count(), 1);
        controller.start(requestsFor(**scenarioById("cpu-bound"), 100));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 60'000);
        QCOMPARE(known.count(), 2);
        QCOMPARE(results.size(), std::size_t{4});
        QVERIFY(results[0]->machine == results[1]->machine);
        QVERIFY(results[2]->machine == results[3]->machine);
        QVERIFY(results[2]->machine == *controller.machine());
        QVERIFY(results[2]->machine.workRate.unitsPerMicrosecond > 2 * results[0]->machine.workRate.unitsPerMicrosecond);
    }

    void DisturbedRunsAreMadeAgainButNoMoreThanSoManyTimes()
    {
        RunController controller;
        QSignalSpy began(&controller, &RunController::runBegan);
        QSignalSpy repeated(&controller, &RunController::repeated);
        QSignalSpy runEnded(&controller, &RunController::runEnded);
        QSignalSpy ended(&controller, &RunController::ended);
        controller.inspect();
        std::shared_ptr<const RunSet> made;
        connect(&controller, &RunController::made, this, [&](const auto& runs) { made = runs; });
        RunSetRequest request = requestsFor(**scenarioById("cpu-bound"), 20);
        request.untilQuiet = 2;
        controller.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
        // However busy this computer is.
        QCOMPARE(runEnded.count(), 2);
        QCOMPARE(repeated.count(), made->repeats.repeats);
        QCOMPARE(began.count(), 2 + repeated.count());
        QVERIFY(repeated.count() <= 2 * 2);
        for (const auto& signal : repeated) {
            QVERIFY(signal[0].toInt() >= 1 && signal[0].toInt() <= 2);
            QCOMPARE(signal[1].toInt(), 2);
        }
    }

    void WithoutTheWishEachRunIsMadeOnce()
    {
        RunController controller;
        QSignalSpy began(&controller, &RunController::runBegan);
        QSignalSpy ended(&controller, &RunController::ended);
        controller.inspect();
        std::shared_ptr<const RunSet> made;
        connect(&controller, &RunController::made, this, [&](const auto& runs) { made = runs; });
        controller.start(requestsFor(**scenarioById("cpu-bound"), 20));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
        QCOMPARE(began.count(), 2);
        QVERIFY(made && made->repeats == RepeatTally{});
    }

    /// What was on when runs began, and what is wished for between two of them.
    void NothingIsComputedInTheBackgroundWhileRunsAreMeasured()
    {
        RunController controller;
        Background background(nullptr, &controller.gate());
        QStringList story;
        const auto begin = [&](const QString& name) {
            background.begin([&story, name](const Watch& watch) -> Background::Delivery {
                while (name == QLatin1String("endless") && !watch.stop.stopRequested())
                    std::this_thread::yield();
                return [&story, name] { story << name; };
            });
        };
        begin(QStringLiteral("endless"));
        connect(&controller, &RunController::runBegan, this, [&] { QCOMPARE(controller.gate().computing()->load(), 0); });
        connect(&controller, &RunController::runEnded, this, [&](RunPlace place, const auto&) {
            story << QStringLiteral("ended %1").arg(place.series);
            begin(QStringLiteral("chart"));
            QVERIFY(background.isBusy());
            QVERIFY(!background.isRunning());
        });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.start(requestsFor(**scenarioById("cpu-bound"), 3));
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1 && !background.isBusy(), 60'000);
        QCOMPARE(story.join(QStringLiteral(", ")), QStringLiteral("ended 0, ended 1, chart"));
    }

    void DestructionWhileRunningJoins()
    {
        auto controller = std::make_unique<RunController>();
        QSignalSpy began(controller.get(), &RunController::runBegan);
        controller->inspect();
        controller->start(requestsFor(**scenarioById("cpu-bound"), 5000));
        QTRY_COMPARE_WITH_TIMEOUT(began.count(), 1, 30'000);
        controller.reset(); // would hang, or crash, if the thread lived on
        QCoreApplication::processEvents();
        QCOMPARE(began.count(), 1);
    }

    void FailureIsToldBeforeTheEnd()
    {
        const Scenario failing{.id = "failing",
                               .title = {},
                               .tagline = {},
                               .summary = {},
                               .taskNoun = {},
                               .ioNoun = {},
                               .icon = {},
                               .parameters = {},
                               .makePlan = failingPlan};
        RunController controller;
        QString message;
        connect(&controller, &RunController::failed, this,
                [&](const Error& error) { message = QString::fromStdString(englishWords()(error.message)); });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.inspect();
        controller.start({.requests = {{&failing, *executionModelById("one-core"), *checkedParameters({}), 1, 0}}});
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
        QVERIFY2(message.contains(QStringLiteral("Ada")) && message.contains(QStringLiteral("the pan is empty")),
                 qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(RunControllerTest)
#include "run_controller_test.moc"
