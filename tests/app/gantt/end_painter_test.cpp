// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/end_painter.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;
using gantt::ChromeColours;

class EndPainterTest : public QObject {
    Q_OBJECT

private:
    static QImage messageOf(const DrawnCharts& charts, std::size_t run)
    {
        return charts.painted(
            [run](QPainter& painter, const GanttDrawing& drawing) { paintMessage(painter, drawing, run); });
    }

    /// The line of a time through a plot.
    static QRectF lineAt(const DrawnCharts& charts, std::size_t run, TimePoint t)
    {
        const QRectF& plot = charts.geometry.layout.areas[run].plot;
        return {charts.geometry.xOf(t) - 1, plot.top(), 2, plot.height()};
    }

private slots:
    void EachRunEndsWithALineAndTheLongestGoesOnThroughTheOther()
    {
        const DrawnCharts charts;
        const QImage image = charts.painted(paintEnds);
        const QColor ink = charts.theme.color(&ChromeColours::text);
        QVERIFY(hasColour(image, lineAt(charts, 0, TimePoint(20ms)), ink));
        QVERIFY(hasColour(image, lineAt(charts, 1, TimePoint(10ms)), ink));
        QVERIFY(hasColour(image, lineAt(charts, 1, TimePoint(20ms)), ink));
        QVERIFY(!hasColour(image, lineAt(charts, 0, TimePoint(10ms)), ink));
    }

    void HowMuchEarlierStandsBetweenTheTwoLines()
    {
        DrawnCharts charts;
        QVERIFY(!earlierPlace(charts.drawing(), 0));
        const std::optional<QRectF> place = earlierPlace(charts.drawing(), 1);
        QVERIFY(place);
        QCOMPARE(place->left(), charts.geometry.xOf(TimePoint(10ms)));
        QCOMPARE(place->right(), charts.geometry.xOf(TimePoint(20ms)));
        charts.size = {340, 500}; // there is no room for words
        charts.layOut();
        QVERIFY(!earlierPlace(charts.drawing(), 1));
    }

    void OnlyAnEmptyPlotHasAMessage()
    {
        QVERIFY(inkOf(messageOf(DrawnCharts(), 0)).isEmpty());
        std::vector<GanttRun> runs(1);
        runs[0].message = QStringLiteral("Press Run");
        runs[0].placeholderTasks = {QStringLiteral("Ada"), QStringLiteral("Ben")};
        const DrawnCharts empty(std::move(runs));
        const QImage image = messageOf(empty, 0);
        const QRectF& rows = empty.geometry.layout.areas[0].rows;
        QVERIFY(hasColour(image, rows, empty.theme.color(&ChromeColours::text)));
        QVERIFY(rows.toAlignedRect().contains(inkOf(image)));
        QVERIFY((QRectF(inkOf(image)).center() - rows.center()).manhattanLength() < 8);
    }
};

QTEST_MAIN(EndPainterTest)
#include "end_painter_test.moc"
