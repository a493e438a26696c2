// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/axis_painter.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using gantt::ChromeColours;

class AxisPainterTest : public QObject {
    Q_OBJECT

private slots:
    void EachTickStandsAtItsTime()
    {
        const DrawnCharts charts;
        const QImage image = charts.painted(paintAxis);
        QVERIFY(charts.geometry.ticks.size() > 3);
        for (const AxisTick& tick : charts.geometry.ticks) {
            const QPointF at(std::round(charts.geometry.xOf(tick.time)), charts.geometry.axis().top() + 2);
            QCOMPARE(image.pixelColor(at.toPoint()), charts.theme.color(&ChromeColours::border));
            const QRectF label(at.x() - 20, at.y() + 4, 40, charts.geometry.axis().bottom() - at.y() - 5);
            QVERIFY2(inkOf(image).contains(label.center().toPoint()), qPrintable(tick.label));
        }
    }

    void ItPaintsNowhereElse()
    {
        const DrawnCharts charts;
        QVERIFY(charts.geometry.axis().toAlignedRect().adjusted(-40, 0, 40, 0).contains(inkOf(charts.painted(paintAxis))));
    }

    void ItStaysAtTheLowerEdgeWhileItIsFurtherDown()
    {
        DrawnCharts charts;
        charts.geometry.seen = QRectF(0, 0, 1000, 200);
        QCOMPARE(charts.geometry.axis().bottom(), 200.0);
        const QImage image = charts.painted(paintAxis);
        const QPointF edge(charts.geometry.axis().left() + 3, charts.geometry.axis().top());
        QCOMPARE(image.pixelColor(edge.toPoint()), charts.theme.color(&ChromeColours::border));
    }

    void WithoutChartsThereIsNone()
    {
        const DrawnCharts charts{std::vector<GanttRun>()};
        QVERIFY(inkOf(charts.painted(paintAxis)).isEmpty());
    }
};

QTEST_MAIN(AxisPainterTest)
#include "axis_painter_test.moc"
