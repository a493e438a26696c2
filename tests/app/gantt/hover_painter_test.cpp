// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/hover_painter.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;
using gantt::ChromeColours;

class HoverPainterTest : public QObject {
    Q_OBJECT

private:
    static QPointF pointOf(const DrawnCharts& charts, const RowPlace& row, TimePoint t)
    {
        return {std::round(charts.geometry.xOf(t)), std::round(placeOf(row, charts.state, charts.geometry).center().y())};
    }
    static QImage hoverOf(const DrawnCharts& charts, std::optional<QPointF> pointer)
    {
        return charts.painted(
            [&](QPainter& painter, const GanttDrawing& drawing) { paintHover(painter, drawing, pointer); });
    }

private slots:
    void TheSelectedBarHasAFrame()
    {
        DrawnCharts charts;
        QVERIFY(inkOf(charts.painted(paintSelection)).isEmpty());
        charts.state.select(BarPlace{0, 1, 2});
        const QRect ink = inkOf(charts.painted(paintSelection));
        QVERIFY(std::abs(ink.left() - charts.geometry.xOf(TimePoint(10ms))) < 6);
        QVERIFY(std::abs(ink.right() - charts.geometry.xOf(TimePoint(15ms))) < 6);
        QVERIFY(placeOf({0, 1}, charts.state, charts.geometry).adjusted(-3, -2, 3, 2).contains(QRectF(ink)));
    }

    void TheTooltipStandsBesideTheRowThatItSpeaksOf()
    {
        DrawnCharts charts;
        charts.state.select(BarPlace{0, 0, 0});
        const QRect box = inkOf(hoverOf(charts, std::nullopt));
        QVERIFY(!box.isEmpty());
        QVERIFY(!placeOf({0, 0}, charts.state, charts.geometry).intersects(QRectF(box)));
        QVERIFY(charts.geometry.seen.contains(QRectF(box)));
    }

    void ThePointerHasALineThroughAllPlotsAndItsTimeOnTheAxis()
    {
        const DrawnCharts charts;
        const QPointF pointer = pointOf(charts, {1, 0}, TimePoint(15ms)); // where nothing is
        const QImage image = hoverOf(charts, pointer);
        const QColor ink = charts.theme.color(&ChromeColours::text);
        for (const std::size_t run : {0u, 1u}) {
            const QRectF plot = charts.geometry.seenPlot(run);
            QVERIFY(hasColour(image, QRectF(pointer.x(), plot.top(), 1, plot.height()), ink));
        }
        QVERIFY(hasColour(image, charts.geometry.axis(), ink));
        QCOMPARE(hoverWords(charts.drawing(), pointer), QStringLiteral("15.00 ms"));
    }

    void WhatItIsOnIsSaid()
    {
        const DrawnCharts charts;
        const QString words = hoverWords(charts.drawing(), pointOf(charts, {0, 1}, TimePoint(12500us)));
        QVERIFY2(words.contains(QStringLiteral("Waits for the fryer")), qPrintable(words));
        QVERIFY2(words.startsWith(QStringLiteral("12.5")), qPrintable(words));
    }

    void BesideThePlotsAndBeforeARunThereIsNothing()
    {
        DrawnCharts charts;
        const QPointF beside(4, charts.geometry.layout.areas[0].rows.center().y());
        QVERIFY(inkOf(hoverOf(charts, beside)).isEmpty());
        QVERIFY(hoverWords(charts.drawing(), beside).isEmpty());
        QVERIFY(hoverWords(charts.drawing(), std::nullopt).isEmpty());
        const DrawnCharts empty(std::vector<GanttRun>(2));
        QVERIFY(inkOf(hoverOf(empty, empty.geometry.layout.areas[0].rows.center())).isEmpty());
    }
};

QTEST_MAIN(HoverPainterTest)
#include "hover_painter_test.moc"
