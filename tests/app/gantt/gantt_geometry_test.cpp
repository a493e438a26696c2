// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_geometry.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttGeometryTest : public QObject {
    Q_OBJECT

private slots:
    void TimeAndXAreInversesOfEachOther()
    {
        const DrawnCharts charts;
        const GanttGeometry& geometry = charts.geometry;
        QCOMPARE(geometry.xOf(TimePoint{}), geometry.layout.axis.left());
        QCOMPARE(geometry.xOf(TimePoint(20ms)), geometry.layout.axis.right());
        for (const Duration t : {1ms, 7ms, 19ms})
            QVERIFY(std::abs((geometry.timeAt(geometry.xOf(TimePoint(t))) - TimePoint(t)).count()) <= 1);
        QCOMPARE(geometry.lengthOf(geometry.layout.axis.width()), Duration(20ms));
        QCOMPARE(geometry.clampedX(TimePoint(1h)), geometry.layout.axis.right());
    }

    void WithoutChartsThereIsNoTime()
    {
        const DrawnCharts charts{std::vector<GanttRun>()};
        QCOMPARE(charts.geometry.timeAt(500), TimePoint{});
        QCOMPARE(charts.geometry.lengthOf(100), Duration{});
        QVERIFY(charts.geometry.ticks.empty());
    }

    void AnotherWindowMovesTimesAndTicksAndNothingElse()
    {
        const DrawnCharts charts;
        const TimeRange window{TimePoint(4ms), TimePoint(6ms)};
        const GanttGeometry near = lookingAt(window, charts.geometry, charts.said, charts.theme);
        QVERIFY(near.layout == charts.geometry.layout);
        QCOMPARE(near.window, window);
        for (const AxisTick& tick : near.ticks)
            QVERIFY(!near.isBesideAxis(near.xOf(tick.time)));
    }

    void HeadsAndAxisStayInWhatIsSeenAndPlotsBetweenThem()
    {
        DrawnCharts charts;
        for (double top = 0; top < 400; top += 25) {
            charts.geometry.seen = QRectF(0, top, 1000, 150);
            const GanttGeometry& geometry = charts.geometry;
            QVERIFY(geometry.axis().bottom() <= geometry.seen.bottom());
            for (const std::size_t run : {0u, 1u}) {
                const QRectF plot = geometry.seenPlot(run);
                QVERIFY(!geometry.head(run).intersects(plot));
                QVERIFY(plot.isEmpty() || plot.bottom() <= geometry.axis().top());
                QVERIFY(geometry.head(run).contains(geometry.fold(run)));
                QVERIFY(geometry.head(run).contains(geometry.headLineOf(run)));
            }
        }
    }

    void RowsAreFoundByTheirHeight()
    {
        const DrawnCharts charts;
        for (const std::size_t row : {0u, 1u}) {
            const QRectF place = placeOf({1, row}, charts.state, charts.geometry);
            QCOMPARE(charts.geometry.rowAt(1, place.center().y()), std::optional(row));
            QVERIFY(!charts.geometry.rowAt(0, place.center().y()));
        }
        QVERIFY(!charts.geometry.rowAt(1, charts.geometry.head(1).center().y()));
        QVERIFY(!charts.geometry.rowAt(1, charts.geometry.layout.areas[1].lane.center().y()));
    }

    void ARowThatIsNotShownHasNoPlace()
    {
        DrawnCharts charts;
        charts.state.setCollapsed(0, true);
        charts.layOut();
        QVERIFY(placeOf({0, 0}, charts.state, charts.geometry).isEmpty());
        QCOMPARE(charts.geometry.rows, (std::vector<int>{0, 2}));
        QCOMPARE(charts.geometry.seenRows(1).end, 2);
    }

    void OnlyRowsThatAreNotCoveredAreSeen()
    {
        DrawnCharts charts;
        charts.geometry.seen = charts.geometry.head(0);
        QCOMPARE(charts.geometry.seenRows(0).end, charts.geometry.seenRows(0).first);
        const QRectF second = placeOf({0, 1}, charts.state, charts.geometry);
        charts.geometry.seen = QRectF(0, second.top() - charts.geometry.head(0).height(), 1000, 1000);
        QCOMPARE(charts.geometry.seenRows(0).first, 1);
        QCOMPARE(charts.geometry.seenRows(0).end, 2);
    }

    void TheViewportBeginsWhereTheSeenPartDoes()
    {
        DrawnCharts charts;
        charts.geometry.seen.moveTop(30);
        QCOMPARE(charts.geometry.toScene(QPointF(5, 6)), QPointF(5, 36));
        QCOMPARE(charts.geometry.toView(QPointF(5, 36)), QPointF(5, 6));
        QCOMPARE(charts.geometry.toView(QRectF(5, 36, 1, 2)), QRectF(5, 6, 1, 2));
    }
};

QTEST_MAIN(GanttGeometryTest)
#include "gantt_geometry_test.moc"
