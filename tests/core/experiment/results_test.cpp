// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/results.h"

#include <sstream>

#include "core/experiment/results_csv.h"
#include "tests/support/experiments.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

Results resultsOf(const Experiment& experiment)
{
    return Results(checked(experiment, drawnMachine()).value());
}

void add(Results& results, std::size_t point, double makespan, double cores = 1, Row row = {})
{
    row.point = point;
    row.repeat = static_cast<int>(results.rowsOf(point).size());
    results.add(row, std::vector<std::optional<double>>{makespan, cores});
}

} // namespace

class ResultsTest : public QObject {
    Q_OBJECT

private slots:
    void SpreadIsThatOfSpreadsheets()
    {
        QVERIFY(!spreadOf({}).has_value());
        QVERIFY((spreadOf({5}) == Spread{1, 5, 5, 5, 5, 5}));
        QVERIFY((spreadOf({4, 1, 3, 2}) == Spread{4, 1, 1.75, 2.5, 3.25, 4}));
        QVERIFY((spreadOf({1, 2, 3, 4, 5}) == Spread{5, 1, 2, 3, 4, 5}));
    }

    void EachPointHasItsRows()
    {
        Results results = resultsOf(smallExperiment({"all-cores"}, {"tasks=1,2"}, 2));
        add(results, 1, 5);
        add(results, 0, 2);
        add(results, 1, 7);
        QVERIFY(!results.isComplete());
        QVERIFY((results.values(1, "makespan_ms") == std::vector<double>{5, 7}));
        QCOMPARE(results.spread(1, "makespan_ms")->median, 6.0);
        QVERIFY(!results.value(0, "switches").has_value());
        add(results, 0, 2);
        QVERIFY(results.isComplete());
    }

    void RuleSaysWhatCounts()
    {
        for (const auto kind : {DisturbedRule::Kind::Keep, DisturbedRule::Kind::LeaveOut}) {
            Experiment experiment = smallExperiment();
            experiment.disturbed.kind = kind;
            Results results = resultsOf(experiment);
            add(results, 0, 5, 1, {.disturbedBy = Disturber::OtherPrograms, .disturbedShare = 0.2});
            add(results, 0, 3);
            add(results, 0, 900, 1, {.outcome = Outcome::Standstill});
            const bool counts = kind == DisturbedRule::Kind::Keep;
            QCOMPARE(results.leftOut(0).has_value(), !counts);
            QVERIFY(results.leftOut(2) == LeftOut::Incomplete);
            QCOMPARE(results.values(0, "makespan_ms").size(), std::size_t{counts ? 2U : 1U});
        }
    }

    void SpeedUpIsAgainstTheFewestCores()
    {
        Experiment experiment = smallExperiment({"all-cores", "simulated"}, {"tasks=1,2", "cores=2,1"}, 1);
        experiment.measures = {"speedup"};
        Results results = resultsOf(experiment);
        // all-cores: cores=2 is the points 0 and 1, cores=1 is 2 and 3; then the same simulated.
        QCOMPARE(results.baseOf(1), std::optional<std::size_t>(3));
        QCOMPARE(results.baseOf(3), std::optional<std::size_t>(3));
        QCOMPARE(results.baseOf(5), std::optional<std::size_t>(7));
        add(results, 1, 10, 2);
        QVERIFY(!results.spread(1, "speedup").has_value());
        add(results, 3, 18);
        QCOMPARE(results.spread(1, "speedup")->median, 1.8);
        QCOMPARE(results.spread(3, "speedup")->median, 1.0);
    }

    void ElseSpeedUpIsAgainstTheFirstModel()
    {
        Results results = resultsOf(smallExperiment({"one-core", "all-cores"}, {"tasks=1,2"}, 1));
        add(results, 1, 10);
        add(results, 3, 4, 2);
        QCOMPARE(*results.value(1, "speedup"), 2.5);
    }

    void RealAndSimulatedStandBesideEachOther()
    {
        Results results = resultsOf(smallExperiment({"all-cores", "simulated"}, {"cores=1..4x2"}, 1));
        add(results, 0, 20, 1);
        add(results, 1, 11, 2);
        add(results, 3, 20, 1);
        add(results, 4, 10, 2);
        add(results, 5, 5, 4);
        const std::vector<Agreement> agreements = agreementsOf(results);
        QCOMPARE(agreements.size(), std::size_t{2});
        QCOMPARE(agreements[1].realPoint, std::size_t{1});
        QCOMPARE(agreements[1].simulatedPoint, std::size_t{4});
        QCOMPARE(*agreements[1].difference(), 10.0 / 11 - 1);
        QCOMPARE(*agreements[0].difference(), 0.0);
    }

    void SkippedPointIsNotMissing()
    {
        Results results = resultsOf(smallExperiment({"all-cores"}, {"tasks=1,2"}, 2));
        add(results, 0, 5);
        add(results, 1, 5);
        results.skip(1, {INTERLEAVE_TEXT("error", "no room"), {}});
        QVERIFY(!results.isComplete());
        add(results, 0, 5);
        QVERIFY(results.isComplete());
        QVERIFY(results.design().points[1].skipped.has_value());
        QCOMPARE(results.design().runs(), std::size_t{3});
    }

    void TableHasALineForEachRun()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"cores=1,2"}, 1);
        experiment.measures = {"speedup"};
        experiment.disturbed.kind = DisturbedRule::Kind::LeaveOut;
        Results results = resultsOf(experiment);
        add(results, 0, 20.5);
        add(results, 1, 10.25, 2, {.again = 1, .disturbedBy = Disturber::Unknown, .disturbedShare = 0.125});
        std::ostringstream out;
        writeCsv(results, out);
        QCOMPARE(out.str(),
                 std::string("run,scenario,model,simulated,point,repeat,cores,makespan_ms,cores_used,speedup,counts,"
                             "left_out,outcome,"
                             "disturbed_by,disturbed_share,made_again,made_at\r\n"
                             "1,cpu-bound,all-cores,0,1,1,1,20.5,1,1,1,,completed,,,0,\r\n"
                             "2,cpu-bound,all-cores,0,2,1,2,10.25,2,,0,disturbed,completed,unknown,0.125,1,\r\n"));
    }
};

QTEST_APPLESS_MAIN(ResultsTest)
#include "results_test.moc"
