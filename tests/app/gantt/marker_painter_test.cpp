// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/marker_painter.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;
using gantt::ChromeColours;

class MarkerPainterTest : public QObject {
    Q_OBJECT

private:
    /// A column of pixels through a plot.
    static QRectF columnAt(const DrawnCharts& charts, std::size_t run, TimePoint t)
    {
        const QRectF plot = charts.geometry.seenPlot(run);
        return {std::floor(charts.geometry.xOf(t)) - 1, plot.top(), 3, plot.height()};
    }

private slots:
    void WithoutMarkersThereIsNothing()
    {
        QVERIFY(inkOf(DrawnCharts().painted(paintMarkers)).isEmpty());
        QVERIFY(inkOf(DrawnCharts().painted(paintPlayHead)).isEmpty());
    }

    void AMarkerIsALineThroughAllPlotsWithItsLetterAtTheAxis()
    {
        DrawnCharts charts;
        charts.state.setMarker(TimePoint(5ms));
        const QImage image = charts.painted(paintMarkers);
        const QColor ink = charts.theme.color(&ChromeColours::text);
        for (const std::size_t run : {0u, 1u})
            QVERIFY(hasColour(image, columnAt(charts, run, TimePoint(5ms)), ink));
        QVERIFY(inkOf(image).bottom() >= charts.geometry.axis().top() + 10);
        QVERIFY(inkOf(image).width() < 30);
    }

    void BetweenTwoTheGroundIsTintedAndItIsSaidWhatLiesThere()
    {
        DrawnCharts charts;
        charts.state.measure(TimePoint(5ms), TimePoint(15ms));
        const QImage image = charts.painted(paintMarkers);
        const QRectF plot = charts.geometry.seenPlot(0);
        const auto colourAt = [&](TimePoint t) {
            return image.pixelColor(QPointF(charts.geometry.xOf(t), plot.top() + 4).toPoint());
        };
        QVERIFY(colourAt(TimePoint(10ms)) != QColor(Qt::white));
        QCOMPARE(colourAt(TimePoint(2ms)), QColor(Qt::white));
        QCOMPARE(colourAt(TimePoint(18ms)), QColor(Qt::white));
        const QRectF chip(charts.geometry.xOf(TimePoint(10ms)) - 60, plot.bottom() - 12, 120, 8);
        QVERIFY(hasColour(image, chip, charts.theme.color(&ChromeColours::text)));
    }

    void WhatIsNotSeenIsNotPainted()
    {
        DrawnCharts charts;
        charts.state.setMarker(TimePoint(5ms));
        charts.state.setPlayTime(TimePoint(5ms));
        charts.state.timeWindow().setWindow({TimePoint(10ms), TimePoint(12ms)});
        charts.layOut();
        QVERIFY(inkOf(charts.painted(paintMarkers)).isEmpty());
        QVERIFY(inkOf(charts.painted(paintPlayHead)).isEmpty());
    }

    void ThePlayHeadHasAHandleAtTheAxis()
    {
        DrawnCharts charts;
        charts.state.setPlayTime(TimePoint(8ms));
        const QImage image = charts.painted(paintPlayHead);
        const QColor ink = charts.theme.color(&ChromeColours::focus);
        for (const std::size_t run : {0u, 1u})
            QVERIFY(hasColour(image, columnAt(charts, run, TimePoint(8ms)), ink));
        const QPointF handle(charts.geometry.xOf(TimePoint(8ms)), charts.geometry.axis().top() + 4);
        QCOMPARE(image.pixelColor(handle.toPoint()), ink);
    }
};

QTEST_MAIN(MarkerPainterTest)
#include "marker_painter_test.moc"
