// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_hits.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttHitsTest : public QObject {
    Q_OBJECT

private:
    static QPointF pointOf(const DrawnCharts& charts, const RowPlace& row, TimePoint t)
    {
        return {charts.geometry.xOf(t), placeOf(row, charts.state, charts.geometry).center().y()};
    }
    static QPointF nameOf(const DrawnCharts& charts, const RowPlace& row)
    {
        return {10, placeOf(row, charts.state, charts.geometry).center().y()};
    }

private slots:
    void ABarIsFoundWhereItIs()
    {
        const DrawnCharts charts;
        const auto at = [&](const RowPlace& row, TimePoint t) {
            return barAt(pointOf(charts, row, t), charts.state, charts.geometry);
        };
        QCOMPARE(at({0, 1}, TimePoint(12500us)), std::optional(BarPlace{0, 1, 2}));
        QVERIFY(!at({1, 0}, TimePoint(15ms)));
        QVERIFY(!barAt(nameOf(charts, {0, 1}), charts.state, charts.geometry));
        QVERIFY(!barAt(charts.geometry.layout.areas[0].lane.center(), charts.state, charts.geometry));
    }

    void WhatIsCoveredIsNotFound()
    {
        DrawnCharts charts;
        const QPointF point = pointOf(charts, {0, 1}, TimePoint(2ms));
        QVERIFY(barAt(point, charts.state, charts.geometry));
        charts.geometry.seen = QRectF(0, point.y() - 5, 1000, 200); // its head lies over it
        QVERIFY(!barAt(point, charts.state, charts.geometry));
        QVERIFY(!labelAt(nameOf(charts, {0, 1}), charts.state, charts.geometry));
        charts.geometry.seen = QRectF(0, 0, 1000, point.y() + 5); // the axis lies over it
        QVERIFY(!barAt(point, charts.state, charts.geometry));
        QVERIFY(!labelAt(nameOf(charts, {0, 1}), charts.state, charts.geometry));
    }

    void NamesFollowTheArrangement()
    {
        DrawnCharts charts;
        const QPointF first = nameOf(charts, {0, 0});
        QCOMPARE(labelAt(first, charts.state, charts.geometry), std::optional(RowPlace{0, 0}));
        gantt::RowArrangement arrangement;
        arrangement.setPinned(charts.state.chartOf(0)->rows[1].subject(), true);
        charts.state.setArrangement(arrangement);
        QCOMPARE(labelAt(first, charts.state, charts.geometry), std::optional(RowPlace{0, 1}));
        QVERIFY(!labelAt(pointOf(charts, {0, 0}, TimePoint(2ms)), charts.state, charts.geometry));
    }

    void ARowIsUnderItsBarsAndItsName()
    {
        const DrawnCharts charts;
        const std::optional<RowPlace> row(RowPlace{1, 1});
        QCOMPARE(rowUnder(pointOf(charts, *row, TimePoint(5ms)), charts.state, charts.geometry), row);
        QCOMPARE(rowUnder(nameOf(charts, *row), charts.state, charts.geometry), row);
        QVERIFY(!rowUnder(pointOf(charts, *row, TimePoint(15ms)), charts.state, charts.geometry));
    }

    void TheTriangleIsFoundWhereThereIsAChart()
    {
        const DrawnCharts charts;
        for (const std::size_t run : {0u, 1u})
            QCOMPARE(foldAt(charts.geometry.fold(run).center(), charts.state, charts.geometry), std::optional(run));
        QVERIFY(!foldAt(charts.geometry.headLineOf(0).center(), charts.state, charts.geometry));
        const DrawnCharts empty(std::vector<GanttRun>(1));
        QVERIFY(!foldAt(empty.geometry.fold(0).center(), empty.state, empty.geometry));
    }
};

QTEST_MAIN(GanttHitsTest)
#include "gantt_hits_test.moc"
