// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curve_places.h"

#include <cmath>
#include <limits>
#include <QtTest>

using namespace interleave;

namespace {

CurvePicture pictureOf(std::vector<CurvePoint> points, bool isLogarithmic = false)
{
    CurvePicture picture;
    picture.y.isLogarithmic = isLogarithmic;
    picture.series.push_back({.name = {}, .isSimulated = false, .points = std::move(points)});
    return picture;
}

CurvePoint point(double x, const std::vector<double>& values, std::vector<double> leftOut = {})
{
    return {.x = x, .spread = experiment::spreadOf(values), .values = values, .leftOut = std::move(leftOut), .id = 0};
}

} // namespace

class CurvePlacesTest : public QObject {
    Q_OBJECT

private slots:
    void PointsKeepTheirRunsApart()
    {
        const CurvePlaces places(pictureOf({point(1, {1, 2, 3}), point(2, {}), point(3, {4})}));
        const SeriesPlaces& series = places.series.at(0);
        QCOMPARE(series.valuesOf(0).size(), std::size_t{3});
        QCOMPARE(series.valuesOf(1).size(), std::size_t{0});
        QCOMPARE(series.valuesOf(2).size(), std::size_t{1});
        QCOMPARE(series.points[0].median, series.valuesOf(0)[1]);
        QVERIFY(!series.points[1].canBeMet());
        QCOMPARE(places.notShown, std::size_t{0});
        QVERIFY(places.hasSpread);
    }

    void ZeroAndLessAreNotOnALogarithmicAxisAndAreCounted()
    {
        const CurvePlaces places(pictureOf({point(1, {0, -1, 5}), point(2, {-3, -2}), point(3, {5, 50}, {0})}, true));
        QCOMPARE(places.notShown, std::size_t{6});
        QCOMPARE(places.series[0].valuesOf(0).size(), std::size_t{0});
        QVERIFY(!places.series[0].points[0].canBeMet()); // its median is 0
        QVERIFY(places.series[0].points[2].canBeMet());
        const CurvePlaces linear(pictureOf({point(1, {0, -1, 5}), point(2, {-3, -2}), point(3, {5, 50}, {0})}));
        QCOMPARE(linear.notShown, std::size_t{0});
    }

    void WhatIsNoNumberIsCounted()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(CurvePlaces(pictureOf({point(1, {none}), point(none, {1}), point(2, {2})})).notShown, std::size_t{2});
    }

    void RunsThatDoNotCountAreMetWhereNoneCounts()
    {
        const CurvePlaces places(pictureOf({point(1, {1}), point(2, {}, {1.1})}));
        QVERIFY(places.series[0].points[1].canBeMet());
        QVERIFY(!places.series[0].points[1].hasSpread());
        QVERIFY(places.hasLeftOut);
    }

    void ARunThatDoesNotCountDoesNotMakeTheOthersSmall()
    {
        const CurvePlaces places(pictureOf({point(1, {1, 2}, {1000})}));
        QVERIFY(places.y.most() < 3);
        QCOMPARE(places.outside, std::size_t{1});
        QCOMPARE(places.series[0].leftOut.at(0).y(), 1.0);
    }

    void ABandIsWhereBothEndsAreKnown()
    {
        CurvePicture picture = pictureOf({point(1, {1}), point(4, {4})});
        LawLine law{.name = {}, .series = 0, .places = {}};
        for (const double x : {1.0, 2.0, 3.0, 4.0, 5.0})
            law.places.push_back({.x = x, .mean = x, .low = x == 3 ? std::nullopt : std::optional(x - 1), .high = x + 1});
        picture.laws.push_back(law);
        const CurvePlaces places(picture);
        QCOMPARE(places.laws.at(0).line.size(), 5);
        QCOMPARE(places.laws.at(0).bands.size(), std::size_t{2});
        QCOMPARE(places.laws.at(0).bands.at(0).size(), 4);
    }
};

QTEST_APPLESS_MAIN(CurvePlacesTest)
#include "curve_places_test.moc"
