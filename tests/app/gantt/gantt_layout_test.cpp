// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_layout.h"

#include <QtTest>

using namespace interleave;

namespace {

GanttMeasures measuresFor(std::vector<int> rows, double height)
{
    return {.width = 1000,
            .height = height,
            .labelWidth = 100,
            .rightMargin = 30,
            .headHeight = 40,
            .laneHeight = 20,
            .axisHeight = 25,
            .gap = 8,
            .smallestRow = 18,
            .largestRow = 120,
            .rows = std::move(rows)};
}

} // namespace

class GanttLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void PlotsShareTheirLeftAndRightEdge()
    {
        const GanttLayout layout = layOutCharts(measuresFor({3, 3}, 600));
        QCOMPARE(layout.areas.size(), std::size_t{2});
        for (const GanttArea& area : layout.areas) {
            QCOMPARE(area.plot.left(), 100.0);
            QCOMPARE(area.plot.right(), 970.0);
            QCOMPARE(area.lane.top(), area.rows.bottom());
            QCOMPARE(area.row(2).bottom(), area.rows.bottom());
        }
        QVERIFY(layout.areas[0].plot.bottom() < layout.areas[1].head.top());
        QCOMPARE(layout.axis.top(), layout.areas[1].plot.bottom());
    }

    void RowsFillTheHeightThatIsLeft()
    {
        const GanttLayout layout = layOutCharts(measuresFor({4, 4}, 600));
        QVERIFY(layout.height <= 600);
        QVERIFY(layout.height > 600 - 8);
    }

    void RowsAreNeverLowerOrHigherThanTheirLimits()
    {
        QCOMPARE(layOutCharts(measuresFor({1, 1}, 3000)).areas[0].rowHeight, 120.0);
        const GanttLayout many = layOutCharts(measuresFor({64, 64}, 600));
        QCOMPARE(many.areas[0].rowHeight, 18.0);
        QVERIFY(many.height > 2 * 64 * 18);
    }

    void ChartsOfDifferentNumbersOfRowsHaveRowsOfOneHeight()
    {
        const GanttLayout layout = layOutCharts(measuresFor({1, 4}, 600));
        QCOMPARE(layout.areas[0].rowHeight, layout.areas[1].rowHeight);
        QCOMPARE(layout.areas[1].rows.height(), 4 * layout.areas[0].rows.height());
        QCOMPARE(layout.areas[0].plot.left(), layout.areas[1].plot.left());
        QCOMPARE(layout.areas[0].plot.right(), layout.areas[1].plot.right());
    }

    void ThereIsAPlotInTheNarrowestView()
    {
        GanttMeasures narrow = measuresFor({2, 2}, 10);
        narrow.width = 60; // less than the labels need
        const GanttLayout layout = layOutCharts(narrow);
        QVERIFY(layout.areas[0].plot.width() >= 1);
        QCOMPARE(layout.areas[0].rowHeight, 18.0);
    }

    void AChartWithoutRowsHasItsHeadAndLane()
    {
        const GanttLayout layout = layOutCharts(measuresFor({0, 0}, 600));
        QCOMPARE(layout.areas[0].rows.height(), 0.0);
        QCOMPARE(layout.areas[1].plot.height(), 20.0);
    }

    void ALaneForTheLineLiesBelowTheOtherOne()
    {
        GanttMeasures measures = measuresFor({2, 2}, 600);
        const GanttLayout without = layOutCharts(measures);
        measures.lines = {20, 0};
        const GanttLayout layout = layOutCharts(measures);
        QCOMPARE(layout.areas[0].line, QRectF(100, layout.areas[0].lane.bottom(), 870, 20));
        QCOMPARE(layout.areas[0].plot.bottom(), layout.areas[0].line.bottom());
        QCOMPARE(layout.areas[0].labels.bottom(), layout.areas[0].line.bottom());
        QVERIFY(layout.areas[1].line.isEmpty());
        QVERIFY(layout.height <= 600);
        measures.lines = {0, 0};
        QVERIFY(layOutCharts(measures) == without);
        measures.lines = {};
        QVERIFY(layOutCharts(measures) == without);
    }

    void NoChartsNeedOnlyTheAxis()
    {
        const GanttLayout layout = layOutCharts(measuresFor({}, 600));
        QVERIFY(layout.areas.empty());
        QCOMPARE(layout.height, 25.0);
    }

    void RowsInAPartAreThoseThatItTouches()
    {
        GanttArea area;
        area.rows = {50, 100, 400, 200};
        area.rowHeight = 20;
        const auto rows = [&](double top, double bottom) {
            const RowRange range = area.rowsIn(QRectF(0, top, 10, bottom - top), 10);
            return std::pair(range.first, range.end);
        };
        QCOMPARE(rows(0, 1000), std::pair(0, 10));
        QCOMPARE(rows(120, 160), std::pair(1, 3)); // what ends at a row does not touch it
        QCOMPARE(rows(119, 161), std::pair(0, 4));
        QCOMPARE(rows(0, 90), std::pair(0, 0));
        QCOMPARE(rows(400, 500), std::pair(10, 10));
        QCOMPARE(GanttArea{}.rowsIn(QRectF(0, 0, 10, 10), 3).end, 0);
    }

    void ABoxStaysOverItsOwnChartWhereItCan()
    {
        const QRectF visible(0, 0, 800, 600);
        const QRectF chart(0, 0, 800, 300);
        BoxAnchor anchor{.row = {0, 240, 800, 30}, .x = 100, .distance = 12, .visible = visible};
        QVERIFY(placeBeside(anchor, {200, 100}).top() >= 270);
        anchor.chart = chart;
        QCOMPARE(placeBeside(anchor, {200, 100}).bottom(), 237.0);
        anchor.row.moveTop(100);
        QVERIFY(placeBeside(anchor, {200, 100}).top() >= 130); // there is room below
        anchor.row.moveTop(200);
        QVERIFY(placeBeside(anchor, {200, 250}).top() >= 230); // above it would leave the chart as well
    }
};

QTEST_APPLESS_MAIN(GanttLayoutTest)
#include "gantt_layout_test.moc"
