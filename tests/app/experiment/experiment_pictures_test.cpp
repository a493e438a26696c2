// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_pictures.h"

#include <QtTest>

#include "tests/support/experiments.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

const Words& english()
{
    return englishWords();
}

PictureWish makespans(std::size_t along = 0)
{
    return {.measure = "makespan_ms", .along = along};
}

LawWish wish(std::string_view law, std::string measure)
{
    return {fitting::lawById(law).value(), std::move(measure)};
}

/// Amdahl's law with a tenth that cannot be split, with some noise, on 1 to 32 cores.
Results ofAmdahl(std::string measure)
{
    Experiment experiment = smallExperiment({"all-cores"}, {"cores=1..32x2"}, 2);
    experiment.measures = {"makespan_ms", "speedup"};
    experiment.laws = {wish("amdahl", std::move(measure))};
    Results results = emptyResults(experiment, 32);
    for (std::size_t point = 0; point < results.design().points.size(); ++point) {
        const double ideal = 100 * (0.1 + 0.9 / static_cast<double>(1 << point));
        addRow(results, point, ideal * 1.02);
        addRow(results, point, ideal * 0.98);
    }
    return results;
}

bool isWithin(const LawPlace& place)
{
    return place.low && place.high && *place.low <= place.mean && place.mean <= *place.high;
}

} // namespace

/// Curves, laws and maps as values, made from results.
class ExperimentPicturesTest : public QObject {
    Q_OBJECT

private slots:
    void AxesAreThereBeforeAnythingWasMeasured()
    {
        const Results results = emptyResults(smallExperiment());
        const CurvePicture picture =
            curvePictureOf(results, {.measure = "makespan_ms", .along = 0, .isXLogarithmic = true}, {}, english());
        QCOMPARE(picture.title, QStringLiteral("Only computing, over: Tasks"));
        QVERIFY((picture.x == ChartAxis{.title = QStringLiteral("Tasks"), .isLogarithmic = true, .isWhole = true}));
        QVERIFY((picture.y == ChartAxis{.title = QStringLiteral("Makespan, ms"), .isLogarithmic = false, .isWhole = false}));
        QVERIFY(picture.series.empty());
    }

    void ACurveHasThePointsThatWereMeasuredInTheirOrder()
    {
        Results results = emptyResults(smallExperiment({"all-cores", "simulated"}, {"tasks=4,1,2"}, 2));
        addRow(results, 0, 40);
        addRow(results, 1, 10);
        addRow(results, 1, 14);
        const CurvePicture one = curvePictureOf(results, makespans(), {}, english());
        QCOMPARE(one.series.size(), std::size_t{1}); // nothing is there of the other one
        QCOMPARE(one.series[0].name, QStringLiteral("Parallel on all cores"));
        QVERIFY(!one.series[0].isSimulated);
        const std::vector<CurvePoint>& points = one.series[0].points;
        QCOMPARE(points.size(), std::size_t{2});
        QCOMPARE(points[0].x, 1.0);
        QCOMPARE(points[0].id, std::size_t{1});
        QCOMPARE(points[0].spread->median, 12.0);
        QVERIFY((points[0].values == std::vector<double>{10, 14}));
        QCOMPARE(points[1].x, 4.0);
        QCOMPARE(points[1].id, std::size_t{0});
        addRow(results, 4, 11);
        const CurvePicture two = curvePictureOf(results, makespans(), {}, english());
        QCOMPARE(two.series.size(), std::size_t{2});
        QVERIFY(two.series[1].isSimulated);
    }

    void RunsThatDoNotCountStandBeside()
    {
        Experiment experiment = smallExperiment();
        experiment.disturbed.kind = DisturbedRule::Kind::LeaveOut;
        Results results = emptyResults(experiment);
        addRow(results, 0, 3);
        addRow(results, 0, 9, 1, {.disturbedBy = Disturber::OtherPrograms, .disturbedShare = 0.2});
        addRow(results, 1, 7, 1, {.outcome = Outcome::Standstill});
        const CurvePicture picture = curvePictureOf(results, makespans(), {}, english());
        const std::vector<CurvePoint>& points = picture.series[0].points;
        QCOMPARE(points.size(), std::size_t{2});
        QVERIFY((points[0].values == std::vector<double>{3}));
        QVERIFY((points[0].leftOut == std::vector<double>{9}));
        QVERIFY(!points[1].spread);
        QVERIFY((points[1].leftOut == std::vector<double>{7}));
    }

    void OfAFamilyEachValueOfTheOtherAxisIsACurve()
    {
        Results results = emptyResults(smallExperiment({"all-cores"}, {"tasks=1,2", "cores=1,2"}, 1));
        for (std::size_t point = 0; point < 4; ++point)
            addRow(results, point, static_cast<double>(10 + point));
        const CurvePicture along = curvePictureOf(results, makespans(0), {}, english());
        const CurvePicture across = curvePictureOf(results, makespans(1), {}, english());
        QCOMPARE(along.series[1].name, QStringLiteral("Cores 2"));
        QCOMPARE(along.series[1].points[0].id, std::size_t{2});
        QCOMPARE(across.x.title, QStringLiteral("Cores"));
        QCOMPARE(across.series[1].name, QStringLiteral("Tasks 2"));
        QCOMPARE(across.series[1].points[0].id, std::size_t{1});
    }

    void ALawOfPaceIsALineThroughTimes()
    {
        const Results results = ofAmdahl("makespan_ms");
        const std::vector<FittedLine> lines = linesOf(results, fitsOf(results));
        QCOMPARE(lines.size(), std::size_t{1});
        const FittedLine& line = lines.front();
        QCOMPARE(line.measure, std::string("makespan_ms"));
        QCOMPARE(line.law->id, std::string_view("amdahl"));
        QVERIFY(line.places.size() > 60);
        QCOMPARE(line.places.front().x, 1.0);
        QCOMPARE(line.places.back().x, 32.0);
        for (std::size_t place = 0; place < line.places.size(); ++place) {
            QVERIFY(isWithin(line.places[place]));
            QVERIFY(place == 0 || line.places[place - 1].x < line.places[place].x);
            QVERIFY(place == 0 || line.places[place - 1].mean > line.places[place].mean); // a time, which falls
        }
        QVERIFY2(std::abs(line.places.front().mean - 100) < 3, qPrintable(QString::number(line.places.front().mean)));
        QVERIFY2(std::abs(line.places.back().mean - 12.8) < 1, qPrintable(QString::number(line.places.back().mean)));
    }

    void ALawOfSpeedUpRises()
    {
        const Results results = ofAmdahl("speedup");
        const std::vector<FittedLine> lines = linesOf(results, fitsOf(results));
        QCOMPARE(lines.size(), std::size_t{1});
        QVERIFY(std::ranges::all_of(lines.front().places, isWithin));
        QVERIFY(lines.front().places.front().mean < lines.front().places.back().mean);
        QVERIFY2(std::abs(lines.front().places.back().mean - 100 / 12.8) < 0.7,
                 qPrintable(QString::number(lines.front().places.back().mean)));
    }

    /// The gap between two arrivals is swept, and their rate is what the law takes and the page shows.
    void ALawOfQueuesIsALineOverTheRate()
    {
        Experiment experiment = smallExperiment({"event-loop"}, {"gap_us=5000,3000,2000,1500,1200"}, 1);
        experiment.works = {{scenarioById("server").value(), {}}};
        experiment.measures = {"requests.latency_ms.p50"};
        experiment.laws = {wish("mm1", "requests.latency_ms.p50")};
        Results results = emptyResults(experiment);
        for (std::size_t point = 0; point < 5; ++point) {
            const auto gap = static_cast<double>(results.design().points[point].values[0]) / 1000;
            addRow(results, point, 100, 1, {}, {1 / (1 - 1 / gap)}); // 1 ms each, at 1/gap of load
        }
        const std::vector<FittedLine> lines = linesOf(results, fitsOf(results));
        QCOMPARE(lines.size(), std::size_t{1});
        const std::vector<LawPlace>& places = lines.front().places;
        QCOMPARE(places.front().x, 200.0);
        QCOMPARE(places.back().x, 1e6 / 1200);
        QVERIFY2(std::abs(places.front().mean - 1.25) < 0.01, qPrintable(QString::number(places.front().mean)));
        QVERIFY2(std::abs(places.back().mean - 6) < 0.05, qPrintable(QString::number(places.back().mean)));
        const CurvePicture shown = curvePictureOf(results, {.measure = "requests.latency_ms.p50"}, lines, english());
        QCOMPARE(shown.series.front().points.front().x, 200.0);
        QVERIFY(std::ranges::is_sorted(shown.series.front().points, {}, &CurvePoint::x));
        QCOMPARE(shown.x.title, QStringLiteral("Rate (1 / Between two requests), per s"));
    }

    void ALineStandsBesideItsOwnCurveAndMeasureAlone()
    {
        const Results results = ofAmdahl("makespan_ms");
        const std::vector<FittedLine> lines = linesOf(results, fitsOf(results));
        const CurvePicture shown = curvePictureOf(results, makespans(), lines, english());
        QCOMPARE(shown.laws.size(), std::size_t{1});
        QCOMPARE(shown.laws[0].name, QStringLiteral("Amdahl's law"));
        QCOMPARE(shown.laws[0].series, std::size_t{0});
        QVERIFY(curvePictureOf(results, {.measure = "speedup"}, lines, english()).laws.empty());
    }

    void NoLineIsMadeWhereItWasStoppedOrWhereTheMeanIsNearer()
    {
        const Results results = ofAmdahl("makespan_ms");
        std::vector<CurveFit> fits = fitsOf(results);
        StopSource stop;
        stop.requestStop();
        QVERIFY(linesOf(results, fits, {.stop = stop.token()}).empty());
        QCOMPARE(linesOf(results, fits).size(), std::size_t{1});
        std::get<fitting::Fit>(fits.front().outcome).isWorseThanMean = true;
        QVERIFY(linesOf(results, fits).empty());
        fits.front().outcome = Message{INTERLEAVE_TEXT("error", "none"), {}};
        QVERIFY(linesOf(results, fits).empty());
    }

    void AMapHasACellForEachPairOfValues()
    {
        Results results = emptyResults(smallExperiment({"one-core", "simulated"}, {"tasks=2,1", "cores=2,4,1"}, 1));
        const std::size_t point = *results.design().find(0, 1, {2, 4});
        addRow(results, point, 12);
        const MapPicture picture = mapPictureOf(results, {.measure = "makespan_ms", .work = 0, .model = 1}, english());
        QCOMPARE(picture.xTitle, QStringLiteral("Cores"));
        QCOMPARE(picture.yTitle, QStringLiteral("Tasks"));
        QCOMPARE(picture.valueTitle, QStringLiteral("Makespan, ms"));
        QVERIFY((picture.xs == std::vector<double>{1, 2, 4}));
        QVERIFY((picture.ys == std::vector<double>{1, 2}));
        QCOMPARE(picture.cells.size(), std::size_t{6});
        for (std::size_t cell = 0; cell < 6; ++cell) {
            QVERIFY(picture.cells[cell].isSimulated);
            QCOMPARE(picture.cells[cell].value.has_value(), cell == 5);
        }
        QCOMPARE(*picture.cells[5].value, 12.0); // the last column of the upper row
        QCOMPARE(picture.cells[5].id, point);
        QCOMPARE(picture.cells[5].words, QStringLiteral("1 run"));
        QCOMPARE(picture.cells[0].words, QStringLiteral("0 runs"));
        QVERIFY(!mapPictureOf(results, {.measure = "makespan_ms", .work = 0, .model = 0}, english()).cells[5].isSimulated);
    }

    void WhatGrowsByFactorsIsBetterLogarithmic()
    {
        QVERIFY(growsByFactors({1, 2, 4, 8}));
        QVERIFY(growsByFactors({64, 1, 8})); // in any order
        QVERIFY(growsByFactors({5000, 500, 50}));
        QVERIFY(!growsByFactors({1, 2, 4})); // it is not worth it
        QVERIFY(!growsByFactors({1, 2, 3, 4, 5, 6, 7, 8}));
        QVERIFY(!growsByFactors({0, 1, 10, 100})); // 0 has no place there
        QVERIFY(!growsByFactors({1, 100}));
        QVERIFY(!growsByFactors({}));
    }
};

QTEST_MAIN(ExperimentPicturesTest)
#include "experiment_pictures_test.moc"
