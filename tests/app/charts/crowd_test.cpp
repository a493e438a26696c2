// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/crowd.h"

#include <limits>
#include <numeric>
#include <QtTest>

using namespace interleave;

namespace {

constexpr CrowdGrid kGrid{.columns = 10, .rows = 10};

/// A series with so many points one after the other, of two runs each at the same places.
SeriesPlaces level(int points, float least, float most)
{
    SeriesPlaces series;
    for (int n = 0; n < points; ++n) {
        const float x = static_cast<float>(n) / static_cast<float>(points);
        const float middle = (least + most) / 2;
        series.points.push_back(
            {.x = x, .least = least, .lowerQuarter = middle, .median = middle, .upperQuarter = middle, .most = most, .anchor = middle});
        series.values.insert(series.values.end(), {least, most});
        series.valueEnds.push_back(series.values.size());
    }
    return series;
}

std::vector<CrowdColumn> columnsOf(const SeriesPlaces& series, const std::vector<bool>& isCrowded)
{
    std::vector<CrowdColumn> columns;
    forEachColumn(series, isCrowded, kGrid, [&](const CrowdColumn& column) { columns.push_back(column); });
    return columns;
}

} // namespace

class CrowdTest : public QObject {
    Q_OBJECT

private slots:
    void ThreePointsWithinTheRoomAreACrowd()
    {
        SeriesPlaces series;
        for (const float x : {0.0F, 0.1F, 0.5F, 0.51F, 0.52F, 0.53F, 0.9F})
            series.points.push_back({.x = x});
        QCOMPARE(crowdedPoints(series, 100, 5), (std::vector<bool>{false, false, true, true, true, true, false}));
        QCOMPARE(crowdedPoints(series, 100000, 5), std::vector<bool>(7, false));
        QCOMPARE(crowdedPoints({}, 100, 5), std::vector<bool>());
        for (const std::size_t none : {3, 4}) // they have no place, and so are near to nobody
            series.points[none].x = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(crowdedPoints(series, 100, 5), std::vector<bool>(7, false));
    }

    void EveryRunIsCountedOnce()
    {
        const SeriesPlaces series = level(200, 0.25F, 0.75F);
        const std::vector<CrowdColumn> columns = columnsOf(series, std::vector<bool>(200, true));
        QCOMPARE(columns.size(), std::size_t{10});
        int runs = 0;
        for (const CrowdColumn& column : columns)
            runs += std::accumulate(column.runs.begin(), column.runs.end(), 0);
        QCOMPARE(runs, 400);
    }

    void AColumnSaysFromWhereToWhere()
    {
        const std::vector<CrowdColumn> columns = columnsOf(level(200, 0.25F, 0.75F), std::vector<bool>(200, true));
        QCOMPARE(columns[3].column, 3);
        QCOMPARE(columns[3].all, (CrowdStretch{.top = 2, .bottom = 8}));
        QCOMPARE(columns[3].median, (CrowdStretch{.top = 5, .bottom = 6}));
        QCOMPARE(columns[3].runRows, (CrowdStretch{.top = 2, .bottom = 8}));
    }

    void PointsThatStandAloneAreNotInIt()
    {
        std::vector<bool> isCrowded(200, false);
        QVERIFY(columnsOf(level(200, 0, 1), isCrowded).empty());
        isCrowded[100] = true;
        const std::vector<CrowdColumn> columns = columnsOf(level(200, 0, 1), isCrowded);
        QCOMPARE(columns.size(), std::size_t{1});
        QCOMPARE(columns[0].column, 5);
    }

    void MoreRunsThanCanBeCountedAreAsManyAsCan()
    {
        const std::vector<CrowdColumn> columns = columnsOf(level(10000, 0.5F, 0.5F), std::vector<bool>(10000, true));
        QCOMPARE(columns[0].runs[5], std::uint8_t{255});
    }
};

QTEST_APPLESS_MAIN(CrowdTest)
#include "crowd_test.moc"
