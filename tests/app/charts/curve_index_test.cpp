// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curve_index.h"

#include <algorithm>
#include <QtTest>
#include <random>

using namespace interleave;

namespace {

constexpr QRectF kPlot(50, 20, 400, 300);

CurvePoint point(double x, double y, std::size_t id)
{
    return {.x = x, .spread = experiment::spreadOf({y}), .values = {y}, .leftOut = {}, .id = id};
}

CurvePicture pictureOf(std::vector<CurveSeries> series)
{
    CurvePicture picture;
    picture.series = std::move(series);
    return picture;
}

CurvePicture randomPicture(unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> value(0, 100);
    CurvePicture picture;
    for (int series = 0; series < 4; ++series) {
        CurveSeries& each = picture.series.emplace_back();
        for (int n = 0; n < 60; ++n)
            each.points.push_back(point(value(random), value(random), 0));
        std::ranges::sort(each.points, {}, &CurvePoint::x);
    }
    return picture;
}

} // namespace

class CurveIndexTest : public QObject {
    Q_OBJECT

private slots:
    void NearestIsThatOfAllPoints()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const CurvePlaces places(randomPicture(seed));
            const CurveIndex index(places);
            std::mt19937 random(seed);
            std::uniform_real_distribution<double> across(0, 500);
            for (int n = 0; n < 500; ++n) {
                const QPointF at(across(random), across(random));
                double least = 12 * 12;
                std::optional<std::size_t> nearest;
                for (std::size_t number = 0; number < index.count(); ++number) {
                    const auto [series, each] = index.placeOf(number);
                    const PointPlace& place = places.series[series].points[each];
                    const QPointF away = inPlot(kPlot, place.x, place.anchor) - at;
                    if (QPointF::dotProduct(away, away) < least) {
                        least = QPointF::dotProduct(away, away);
                        nearest = number;
                    }
                }
                QCOMPARE(index.nearest(at, kPlot, 12), nearest);
            }
        }
    }

    void OfPointsAtOnePlaceTheUppermostIsMet()
    {
        const CurvePlaces places(pictureOf(
            {{.name = {}, .points = {point(1, 1, 0), point(3, 3, 1)}}, {.name = {}, .points = {point(1, 1, 2)}}}));
        const CurveIndex index(places);
        const PointPlace& place = places.series[0].points[0];
        QCOMPARE(index.nearest(inPlot(kPlot, place.x, place.anchor), kPlot, 12), std::optional<std::size_t>(2));
    }

    void NumbersAndPlacesAreEachOthersInverse()
    {
        const CurveIndex index(CurvePlaces(pictureOf({{.name = {}, .points = {point(1, 1, 0), point(2, 2, 1)}},
                                                      {.name = {}, .points = {}},
                                                      {.name = {}, .points = {point(1, 3, 2)}}})));
        QCOMPARE(index.count(), std::size_t{3});
        QCOMPARE(index.placeOf(2), (CurveIndex::Place{.series = 2, .point = 0}));
        for (std::size_t number = 0; number < 3; ++number)
            QCOMPARE(index.numberOf(index.placeOf(number)), number);
    }

    void StepsGoAlongASeriesAndOverWhatCannotBeMet()
    {
        const CurvePoint nothing{.x = 2, .spread = {}, .values = {}, .leftOut = {}, .id = 9};
        const CurveIndex index(CurvePlaces(pictureOf({{.name = {}, .points = {point(1, 1, 0), nothing, point(3, 2, 1)}},
                                                      {.name = {}, .points = {point(2.6, 3, 2), point(9, 3, 3)}}})));
        QCOMPARE(index.first(), std::optional<std::size_t>(0));
        QCOMPARE(index.along(0, 1), std::optional<std::size_t>(2));
        QCOMPARE(index.along(2, 1), std::optional<std::size_t>(2)); // there are no more
        QCOMPARE(index.along(2, -1), std::optional<std::size_t>(0));
        QCOMPARE(index.along(0, -1), std::optional<std::size_t>(0));
        QCOMPARE(index.end(0, true), std::optional<std::size_t>(2));
        QCOMPARE(index.end(1, false), std::optional<std::size_t>(3));
        QCOMPARE(index.across(2, 1), std::size_t{3});
        QCOMPARE(index.across(4, -1), std::size_t{2});
        QCOMPARE(index.across(4, 1), std::size_t{4}); // there is no other series
    }

    void AnEmptyPictureHasNothingToBeMet()
    {
        const CurveIndex index{CurvePlaces(CurvePicture{})};
        QCOMPARE(index.count(), std::size_t{0});
        QCOMPARE(index.nearest({60, 60}, kPlot, 12), std::nullopt);
        QCOMPARE(index.first(), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(CurveIndexTest)
#include "curve_index_test.moc"
