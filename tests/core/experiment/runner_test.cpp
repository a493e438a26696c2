// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/runner.h"

#include "tests/support/experiments.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;
using namespace std::chrono_literals;

namespace {

/// Makes runs that are drawn: one of n tasks takes n ms. Each takes as much of the clock, ten times over.
class Kitchen {
public:
    Kitchen() = default;
    Kitchen(const Kitchen&) = delete;
    Kitchen& operator=(const Kitchen&) = delete;

    MakeRun making()
    {
        return [this](const RunRequest& request, const StopToken& stop, Progress&) { return make(request, stop); };
    }
    Runner::Clock clock()
    {
        return [this] { return m_now; };
    }

    std::string made{};                    ///< how many tasks each run had, in order
    std::function<void(int run)> before{}; ///< is told which run it is, from 0
    std::vector<double> disturbances{};    ///< of the runs, in order; then 0
    std::optional<Error> refusal{};        ///< of runs with two tasks
    bool contradicts = false;              ///< every run has another answer

private:
    Result<RunPointer> make(const RunRequest& request, const StopToken& stop)
    {
        const auto tasks = static_cast<int>(request.parameters.all().at("tasks"));
        const int run = m_runs++;
        if (before)
            before(run);
        if (stop.stopRequested())
            return Error{ErrorCode::Stopped, {}, {}};
        if (refusal && tasks == 2)
            return *refusal;
        made += std::to_string(tasks) + ' ';
        m_now += 10ms * tasks;
        const double disturbance =
            static_cast<std::size_t>(run) < disturbances.size() ? disturbances[static_cast<std::size_t>(run)] : 0;
        auto drawn = drawnRunOf(request, tasks, disturbance);
        if (contradicts)
            drawn->checksum = static_cast<std::uint64_t>(run);
        return RunPointer(drawn);
    }

    int m_runs = 0;
    std::chrono::steady_clock::time_point m_now{};
};

Experiment inOrder(int repeats = 2)
{
    Experiment experiment = smallExperiment({"all-cores"}, {"tasks=1..4x2"}, repeats);
    experiment.order = Order::InOrder;
    return experiment;
}

Results resultsOf(const Experiment& experiment)
{
    return Results(checked(experiment, drawnMachine()).value());
}

Result<Done> makeAll(Runner& runner, const StopToken& stop = {})
{
    RunnerObserver nobody;
    return goOn(runner, stop, nobody);
}

std::string rowsOf(const Results& results)
{
    std::string text;
    for (const Row& row : results.rows())
        text += std::to_string(row.point) + '.' + std::to_string(row.repeat) + ' ';
    return text;
}

} // namespace

class RunnerTest : public QObject {
    Q_OBJECT

private slots:
    void RunsAreMadeInTheirOrder()
    {
        Kitchen kitchen;
        Results results = resultsOf(inOrder());
        Runner runner(results, kitchen.making(), kitchen.clock());
        QVERIFY(makeAll(runner).hasValue());
        QCOMPARE(kitchen.made, std::string("1 1 2 2 4 4 "));
        QCOMPARE(rowsOf(results), std::string("0.0 0.1 1.0 1.1 2.0 2.1 "));
        QVERIFY(results.isComplete());
        QVERIFY(!runner.next().has_value());
        QCOMPARE(results.spread(2, "makespan_ms")->median, 4.0);
        QCOMPARE(results.kept().of(2).size(), std::size_t{2});
    }

    void ShuffledOnesFollowTheSeed()
    {
        Kitchen kitchen;
        Results results = resultsOf(smallExperiment({"all-cores"}, {"tasks=1..20"}, 2));
        Runner runner(results, kitchen.making(), kitchen.clock());
        QVERIFY(makeAll(runner).hasValue());
        std::string expected;
        for (const RunToMake& run : orderOf(results.design()))
            expected += std::to_string(run.point) + '.' + std::to_string(run.repeat) + ' ';
        QCOMPARE(rowsOf(results), expected);
    }

    void StoppedRunIsMadeAnewLater()
    {
        for (int when = 0; when < 6; ++when) {
            Kitchen kitchen;
            Results results = resultsOf(inOrder());
            StopSource stop;
            kitchen.before = [&](int run) {
                if (run == when)
                    stop.requestStop();
            };
            {
                Runner runner(results, kitchen.making(), kitchen.clock());
                QVERIFY(makeAll(runner, stop.token()).hasValue());
            }
            QCOMPARE(results.rows().size(), static_cast<std::size_t>(when));
            QVERIFY(!results.isComplete());
            Runner runner(results, kitchen.making(), kitchen.clock());
            QVERIFY(makeAll(runner).hasValue());
            QCOMPARE(kitchen.made, std::string("1 1 2 2 4 4 "));
            QVERIFY(results.isComplete());
        }
    }

    void ShuffledOneGoesOnWhereItWas()
    {
        Kitchen whole;
        Results all = resultsOf(smallExperiment({"all-cores"}, {"tasks=1..9"}, 3));
        Runner inOne(all, whole.making(), whole.clock());
        QVERIFY(makeAll(inOne).hasValue());

        Kitchen kitchen;
        Results results = resultsOf(all.experiment());
        while (!results.isComplete()) {
            Runner runner(results, kitchen.making(), kitchen.clock());
            Progress progress;
            QVERIFY(runner.step({}, progress).hasValue());
        }
        QCOMPARE(kitchen.made, whole.made);
        QCOMPARE(rowsOf(results), rowsOf(all));
    }

    void TimeLeftIsUnknownAtFirstAndThenAboutRight()
    {
        Kitchen kitchen;
        Results results = resultsOf(inOrder());
        Runner runner(results, kitchen.making(), kitchen.clock());
        QVERIFY(!runner.timeLeft().has_value());
        Progress progress;
        QVERIFY(runner.step({}, progress).hasValue());
        const Duration first = *runner.timeLeft();
        QVERIFY(first > 20ms && first < 400ms); // 130 ms are left, of which one run is known
        QVERIFY(makeAll(runner).hasValue());
        QCOMPARE(*runner.timeLeft(), Duration{});
    }

    void NoRunBeginsAfterTheLimit()
    {
        Kitchen kitchen;
        Experiment experiment = inOrder(200);
        experiment.limit = 1s;
        Results results = resultsOf(experiment);
        Runner runner(results, kitchen.making(), kitchen.clock());
        QVERIFY(makeAll(runner).hasValue());
        QVERIFY(runner.isOutOfTime());
        QCOMPARE(results.rows().size(), std::size_t{100});
        Runner another(results, kitchen.making(), kitchen.clock());
        QVERIFY(!another.isOutOfTime());
    }

    void DisturbedRunIsMadeAgain()
    {
        Kitchen kitchen;
        kitchen.disturbances = {0, 0.5, 0.4, 0, 0.3, 0.5, 0.6, 0.7};
        Experiment experiment = inOrder(1);
        experiment.disturbed = {.kind = DisturbedRule::Kind::Again, .most = 3};
        Results results = resultsOf(experiment);
        Runner runner(results, kitchen.making(), kitchen.clock());
        QVERIFY(makeAll(runner).hasValue());
        QCOMPARE(kitchen.made, std::string("1 2 2 2 4 4 4 4 "));
        QCOMPARE(results.rows().size(), std::size_t{3});
        QCOMPARE(results.rows()[1].again, 2);
        QVERIFY(!results.rows()[1].disturbedBy.has_value());
        QCOMPARE(results.rows()[2].again, 3);
        QVERIFY(results.rows()[2].disturbedBy.has_value());
        QCOMPARE(results.rows()[2].disturbedShare, 0.3);
        QVERIFY(!results.leftOut(2).has_value());
    }

    void OtherRulesMakeItOnce()
    {
        for (const auto kind : {DisturbedRule::Kind::Keep, DisturbedRule::Kind::LeaveOut}) {
            Kitchen kitchen;
            kitchen.disturbances = {0.5};
            Experiment experiment = inOrder(1);
            experiment.disturbed.kind = kind;
            Results results = resultsOf(experiment);
            Runner runner(results, kitchen.making(), kitchen.clock());
            QVERIFY(makeAll(runner).hasValue());
            QCOMPARE(kitchen.made, std::string("1 2 4 "));
            QVERIFY(results.rows()[0].disturbedBy.has_value());
            QCOMPARE(results.leftOut(0).has_value(), kind == DisturbedRule::Kind::LeaveOut);
        }
    }

    void RefusedPointIsSkippedAndTheOthersAreNot()
    {
        Kitchen kitchen;
        kitchen.refusal = Error{ErrorCode::CannotStart, {INTERLEAVE_TEXT("error", "no room"), {}}, {}};
        Results results = resultsOf(inOrder());
        Runner runner(results, kitchen.making(), kitchen.clock());
        QVERIFY(makeAll(runner).hasValue());
        QCOMPARE(kitchen.made, std::string("1 1 4 4 "));
        QVERIFY(results.isComplete());
        QCOMPARE(englishWords()(*results.design().points[1].skipped), std::string("no room"));
        QCOMPARE(runner.all(), std::size_t{4});
    }

    void WhatIsWrongBeyondAPointEndsIt()
    {
        Kitchen kitchen;
        kitchen.refusal = Error{ErrorCode::TaskThrew, {INTERLEAVE_TEXT("error", "thrown"), {}}, {}};
        Results results = resultsOf(inOrder());
        Runner runner(results, kitchen.making(), kitchen.clock());
        const Result<Done> made = makeAll(runner);
        QVERIFY(!made.hasValue());
        QVERIFY(made.error().code == ErrorCode::TaskThrew);
        QCOMPARE(results.rows().size(), std::size_t{2});
    }

    void DifferentAnswersOfOnePlanEndIt()
    {
        Kitchen kitchen;
        kitchen.contradicts = true;
        Results results = resultsOf(inOrder(1));
        Runner runner(results, kitchen.making(), kitchen.clock());
        QVERIFY(makeAll(runner).hasValue()); // three plans
        Results repeated = resultsOf(inOrder(2));
        Runner again(repeated, kitchen.making(), kitchen.clock());
        const Result<Done> made = makeAll(again);
        QVERIFY(!made.hasValue());
        QVERIFY(made.error().code == ErrorCode::WrongAnswer);
    }

    void ObserverMayEndIt()
    {
        class FullDisk : public RunnerObserver {
        public:
            Result<Done> ended(const Runner& runner) override
            {
                if (runner.made() < 3)
                    return Done{};
                return Error{ErrorCode::CannotWrite, {}, {}};
            }
        };
        Kitchen kitchen;
        Results results = resultsOf(inOrder());
        Runner runner(results, kitchen.making(), kitchen.clock());
        FullDisk disk;
        QVERIFY(!goOn(runner, {}, disk).hasValue());
        QCOMPARE(results.rows().size(), std::size_t{3});
    }

    /// A stop is seen in the middle of a real run.
    void RealRunIsStoppedSoon()
    {
        const Machine machine = inspectMachine();
        Experiment experiment = smallExperiment({"simulated"}, {"tasks=1,2"}, 1);
        experiment.works.front().values = {{"work_ms", 5}};
        Results results(checked(experiment, machine).value());
        Runner runner(results, makingOn(machine));
        StopSource stop;
        stop.requestStop();
        Progress progress;
        const Result<Runner::Step> step = runner.step(stop.token(), progress);
        QVERIFY(step.hasValue());
        QVERIFY(*step == Runner::Step::Stopped || !results.rows().empty());
        QVERIFY(makeAll(runner).hasValue());
        QVERIFY(results.isComplete());
    }
};

QTEST_APPLESS_MAIN(RunnerTest)
#include "runner_test.moc"
