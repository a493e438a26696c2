// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/curve_fits.h"

#include "core/experiment/catalog.h"
#include "tests/support/experiments.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;
using As = LawMeaning::As;

namespace {

LawWish wish(std::string_view law, std::string measure)
{
    return {fitting::lawById(law).value(), std::move(measure)};
}

Results resultsOf(const Experiment& experiment)
{
    return Results(checked(experiment, drawnMachine(64)).value());
}

void add(Results& results, std::size_t point, double makespan)
{
    const Row row{.point = point, .repeat = static_cast<int>(results.rowsOf(point).size())};
    std::vector<std::optional<double>> values(results.measured().size(), 1.0);
    values.front() = makespan;
    results.add(row, values);
}

LawMeaning meaning(const LawWish& law, std::vector<std::string_view> axes)
{
    return meaningOf(law, smallExperiment({"all-cores"}, std::move(axes)));
}

} // namespace

class CurveFitsTest : public QObject {
    Q_OBJECT

private slots:
    void EachValueOfTheOtherAxisIsACurve()
    {
        const Design design =
            checked(smallExperiment({"all-cores", "simulated"}, {"tasks=4,2", "cores=1,2"}), drawnMachine()).value();
        const std::vector<Curve> along = curvesOf(design, 0);
        QCOMPARE(along.size(), std::size_t{4});
        QVERIFY((along[1] == Curve{.work = 0, .model = 0, .other = 2, .points = {3, 2}})); // by their values
        const std::vector<Curve> across = curvesOf(design, 1);
        QCOMPARE(across.size(), std::size_t{4});
        QVERIFY((across[0] == Curve{.work = 0, .model = 0, .other = 4, .points = {0, 2}}));
        QVERIFY(!curvesOf(checked(smallExperiment(), drawnMachine()).value()).front().other.has_value());
    }

    void LawsOfScalingAreAlongTheCores()
    {
        QVERIFY((meaning(wish("amdahl", "makespan_ms"), {"tasks=1,2", "cores=1,2"})
                 == LawMeaning{.along = 1, .y = As::PerSecond}));
        QVERIFY((meaning(wish("usl", "speedup"), {"cores=1,2"}) == LawMeaning{}));
        QVERIFY((meaning(wish("usl", "requests.throughput_per_s"), {"tasks=1,2"}) == LawMeaning{}));
        QVERIFY((meaning(wish("turns", "tasks[].turnaround_ms"), {"tasks=1,2"}) == LawMeaning{.y = As::PerSecond}));
    }

    void LawsOfQueuesTakeARate()
    {
        QVERIFY((meaning(wish("mm1", "requests.latency_ms.p50"), {"gap_us=1,2"})
                 == LawMeaning{.x = As::PerSecond, .settings = {{"times", 1}}}));
        QVERIFY((meaning(wish("md1", "requests.littles_law.in_system/requests.throughput_per_s"), {"gap_us=1,2"})
                 == LawMeaning{.x = As::PerSecond}));
        QVERIFY((meaning(wish("mm1", "makespan_ms"), {"tasks=1,2"}) == LawMeaning{}));
        LawWish own = wish("mm1", "requests.latency_ms.p50");
        own.settings = {{"times", 2}};
        QVERIFY((meaning(own, {"gap_us=1,2"}).settings == Values{{"times", 2}}));
    }

    void EachRunThatCountsIsAPoint()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"cores=1,2"}, 2);
        Results results = resultsOf(experiment);
        add(results, 0, 20);
        add(results, 0, 25);
        add(results, 1, 10);
        const Curve curve = curvesOf(results.design()).front();
        QVERIFY((pointsOf(results, curve, wish("amdahl", "makespan_ms")) == fitting::Points{{1, 50}, {1, 40}, {2, 100}}));
    }

    void SerialPartIsFoundInEachCurve()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"tasks=1,2", "cores=1..32x2"}, 1);
        experiment.laws = {wish("amdahl", "speedup"), wish("karp-flatt", "speedup")};
        Results results = resultsOf(experiment);
        for (std::size_t place = 0; place < results.design().points.size(); ++place) {
            const std::vector<std::int64_t>& values = results.design().points[place].values;
            const double serial = values[0] == 1 ? 0.1 : 0.4;
            add(results, place, 100 * (serial + (1 - serial) / static_cast<double>(values[1])));
        }
        const std::vector<CurveFit> fits = fitsOf(results);
        QCOMPARE(fits.size(), std::size_t{4});
        const auto* first = std::get_if<fitting::Fit>(&fits[0].outcome);
        const auto* second = std::get_if<fitting::Fit>(&fits[1].outcome);
        QVERIFY(first && second);
        QVERIFY(std::abs(first->find("serial")->value - 0.1) < 1e-6);
        QVERIFY(std::abs(second->find("serial")->value - 0.4) < 1e-6);
        QVERIFY(std::holds_alternative<fitting::Examination>(fits[2].outcome));
    }

    void LawsOfOneCurveAreCompared()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"tasks=1,2", "cores=1..32x2"}, 1);
        experiment.laws = {wish("usl", "speedup"), wish("amdahl", "speedup"), wish("karp-flatt", "speedup"),
                           wish("amdahl", "makespan_ms")};
        Results results = resultsOf(experiment);
        for (std::size_t place = 0; place < results.design().points.size(); ++place) {
            const auto cores = static_cast<double>(results.design().points[place].values[1]);
            add(results, place, (100 + 3 * (cores - 1) + 0.5 * cores * (cores - 1)) / cores + 0.1 * (place % 3));
        }
        const std::vector<CurveFit> fits = fitsOf(results);
        const std::vector<CurveComparison> comparisons = comparisonsOf(fits);
        QCOMPARE(comparisons.size(), std::size_t{2}); // a curve each; no other law was fitted to the makespan
        QCOMPARE(fits[comparisons[1].first].wish.law->id, std::string_view("usl"));
        QVERIFY((fits[comparisons[1].first].curve.other == 2));
        QCOMPARE(comparisons[1].sentences.size(), std::size_t{1});
    }

    void TooFewPointsAreSaidToBe()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"cores=1,2,4"}, 1);
        experiment.laws = {wish("usl", "makespan_ms")};
        Results results = resultsOf(experiment);
        QVERIFY(fitsOf(results).empty()); // of nothing nothing is said
        for (std::size_t point = 0; point < 3; ++point)
            add(results, point, 10);
        const std::vector<CurveFit> fits = fitsOf(results);
        QCOMPARE(fits.size(), std::size_t{1});
        QVERIFY(QString::fromStdString(englishWords()(std::get<Message>(fits.front().outcome)))
                    .startsWith(QStringLiteral("Too few points")));
    }

    void StopEndsIt()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"cores=1..8"}, 1);
        experiment.laws = {wish("amdahl", "makespan_ms")};
        Results results = resultsOf(experiment);
        for (std::size_t point = 0; point < 8; ++point)
            add(results, point, 10);
        StopSource stop;
        stop.requestStop();
        QVERIFY(fitsOf(results, {stop.token()}).empty());
    }
};

QTEST_APPLESS_MAIN(CurveFitsTest)
#include "curve_fits_test.moc"
