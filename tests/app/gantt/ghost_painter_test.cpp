// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/ghost_painter.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;
using gantt::ChromeColours;

namespace {

Message words(const char* text)
{
    return {{"", text}, {}};
}

gantt::Ghost said(TimePoint time, std::optional<TaskId> task = {})
{
    return {.marks = {{.label = words("said"), .time = time, .task = task}}};
}

} // namespace

class GhostPainterTest : public QObject {
    Q_OBJECT

private:
    /// A column of pixels through a part of a chart.
    static QRectF columnAt(const DrawnCharts& charts, const QRectF& place, TimePoint t)
    {
        return {std::floor(charts.geometry.xOf(t)) - 1, place.top(), 3, place.height()};
    }

    static QRectF rowOf(const DrawnCharts& charts, std::size_t run, std::size_t row)
    {
        return placeOf({run, row}, charts.state, charts.geometry);
    }

    static QImage wordsOf(const DrawnCharts& charts, std::size_t run)
    {
        return charts.painted(
            [run](QPainter& painter, const GanttDrawing& drawing) { paintGhostWords(painter, drawing, run); });
    }

private slots:
    void WithoutAnythingSaidThereIsNothing()
    {
        const DrawnCharts charts;
        QVERIFY(inkOf(charts.painted(paintGhosts)).isEmpty());
        QVERIFY(inkOf(wordsOf(charts, 0)).isEmpty());
        QVERIFY(charts.geometry.band(0).isEmpty());
    }

    void AMomentIsADashedLineThroughItsChartAlone()
    {
        DrawnCharts charts;
        charts.state.setGhosts({{}, said(TimePoint(5ms))});
        charts.layOut();
        const QImage image = charts.painted(paintGhosts);
        const QColor ink = charts.theme.color(&ChromeColours::text);
        const QRectF plot = charts.geometry.seenPlot(1);
        QVERIFY(hasColour(image, columnAt(charts, plot, TimePoint(5ms)), ink));
        QVERIFY(!hasColour(image, charts.geometry.seenPlot(0), ink));
        int inks = 0; // along the line: dashes and what is between them
        const int x = static_cast<int>(std::floor(charts.geometry.xOf(TimePoint(5ms))));
        for (int y = static_cast<int>(plot.top()) + 1; y < static_cast<int>(plot.bottom()); ++y)
            inks += image.pixelColor(x, y) == ink ? 1 : 0;
        QVERIFY(inks > plot.height() / 3 && inks < plot.height() * 3 / 4);
    }

    void OneTasksMomentIsInItsRow()
    {
        DrawnCharts charts;
        charts.state.setGhosts({said(TimePoint(5ms), TaskId{1})});
        charts.layOut();
        const QImage image = charts.painted(paintGhosts);
        const QColor ink = charts.theme.color(&ChromeColours::text);
        QVERIFY(hasColour(image, columnAt(charts, rowOf(charts, 0, 1), TimePoint(5ms)), ink));
        QVERIFY(!hasColour(image, rowOf(charts, 0, 0).adjusted(0, 1, 0, -1), ink));
    }

    void DrawnBarsAreOutlinesAndHideNothing()
    {
        DrawnCharts charts;
        charts.state.setGhosts({{.outlines = {{.time = {TimePoint(5ms), TimePoint(15ms)}, .task = TaskId{0}}}}});
        charts.layOut();
        const QImage image = charts.painted(paintGhosts);
        const QRectF row = rowOf(charts, 0, 0);
        const QColor ink = charts.theme.color(&ChromeColours::text);
        QVERIFY(hasColour(image, columnAt(charts, row, TimePoint(5ms)), ink));
        QVERIFY(hasColour(image, columnAt(charts, row, TimePoint(15ms)), ink));
        QVERIFY(inkOf(image.copy(columnAt(charts, row.adjusted(0, 6, 0, -6), TimePoint(10ms)).toAlignedRect())).isEmpty());
    }

    void InRowsThatAreNotTasksAMomentIsOfTheWholeChart()
    {
        DrawnCharts charts;
        charts.state.setGhosts({said(TimePoint(5ms), TaskId{1})});
        charts.state.setRowsBy(gantt::RowsBy::Cpu);
        charts.layOut();
        const QColor ink = charts.theme.color(&ChromeColours::text);
        QVERIFY(hasColour(charts.painted(paintGhosts), columnAt(charts, rowOf(charts, 0, 0), TimePoint(5ms)), ink));
    }

    void TheWordsStandAboveTheRows()
    {
        DrawnCharts charts;
        const QRectF before = rowOf(charts, 0, 0);
        charts.state.setGhosts({said(TimePoint(5ms))});
        charts.layOut();
        const QRectF band = charts.geometry.band(0);
        QVERIFY(!band.isEmpty());
        QCOMPARE(rowOf(charts, 0, 0).top(), before.top() + band.height());
        const QRect ink = inkOf(wordsOf(charts, 0));
        QVERIFY(!ink.isEmpty() && band.toAlignedRect().contains(ink));
        QVERIFY(std::abs(ink.center().x() - charts.geometry.xOf(TimePoint(5ms))) < 2);
    }

    void OneAloneSaysHowFarItWasOff()
    {
        DrawnCharts charts;
        gantt::Ghost ghost = said(TimePoint(10ms));
        charts.state.setGhosts({ghost});
        charts.layOut();
        const int few = inkOf(wordsOf(charts, 0)).width();
        ghost.marks.front().sentence = words("You said 10 ms, measured 20 ms. Look where the 10 ms are.");
        charts.state.setGhosts({ghost});
        QVERIFY(inkOf(wordsOf(charts, 0)).width() > 3 * few);
        QVERIFY(charts.said.summary().contains(QStringLiteral("Look where the 10 ms are.")));
    }

    void WhereThereIsNoRoomForSentencesAFewWordsAreSaid()
    {
        DrawnCharts charts(twoRuns(), {600, 500});
        gantt::Ghost ghost = said(TimePoint(5ms));
        ghost.marks.push_back({.label = words("again"), .time = TimePoint(15ms)});
        charts.state.setGhosts({ghost});
        charts.layOut();
        const QImage few = wordsOf(charts, 0);
        for (gantt::GhostMark& mark : ghost.marks)
            mark.sentence = words("You said 10 ms, measured 20 ms. Look where the 10 ms are.");
        charts.state.setGhosts({ghost});
        QCOMPARE(wordsOf(charts, 0), few);
    }

    void WhatIsZoomedAwayIsStillSaidAtTheSide()
    {
        DrawnCharts charts;
        charts.state.setGhosts({said(TimePoint(5ms))});
        charts.state.timeWindow().setWindow({TimePoint(10ms), TimePoint(12ms)});
        charts.layOut();
        QVERIFY(inkOf(charts.painted(paintGhosts)).isEmpty());
        const QRect ink = inkOf(wordsOf(charts, 0));
        QVERIFY(!ink.isEmpty());
        QVERIFY(ink.left() >= charts.geometry.band(0).left() - 1);
        QVERIFY(ink.right() < charts.geometry.band(0).center().x());
    }

    void OnAnEmptyChartItIsOnAnAxisOfItsOwn()
    {
        std::vector<GanttRun> runs(2);
        runs[0].placeholderTasks = runs[1].placeholderTasks = {QStringLiteral("Ada"), QStringLiteral("Ben")};
        DrawnCharts charts(runs);
        QVERIFY(charts.state.timeWindow().whole().isEmpty());
        gantt::Ghost ghost = said(TimePoint(5ms), TaskId{1});
        ghost.reach = TimePoint(20ms);
        charts.state.setGhosts({ghost});
        charts.layOut();
        QVERIFY(charts.state.timeWindow().whole().end > TimePoint(20ms));
        const QColor ink = charts.theme.color(&ChromeColours::text);
        const double x = charts.geometry.xOf(TimePoint(5ms));
        QVERIFY(hasColour(charts.painted(paintGhosts), columnAt(charts, rowOf(charts, 0, 1), TimePoint(5ms)), ink));
        ghost.marks.front().time = TimePoint(10ms);
        charts.state.setGhosts({ghost}); // the line moves, and the axis does not
        charts.layOut();
        QVERIFY(charts.geometry.xOf(TimePoint(10ms)) > x + 50);
    }

    void WhatSomebodyHasZoomedToStays()
    {
        DrawnCharts charts;
        const TimeRange zoomed{TimePoint(2ms), TimePoint(4ms)};
        charts.state.timeWindow().setWindow(zoomed);
        charts.state.setGhosts({said(TimePoint(100ms))});
        QCOMPARE(charts.state.visibleRange(), zoomed);
        QVERIFY(charts.state.timeWindow().whole().end > TimePoint(100ms));
    }

    void WhatIsNotThereIsNotPainted()
    {
        DrawnCharts charts;
        charts.state.setGhosts({said(TimePoint(5ms), TaskId{7})}); // a run of fewer tasks
        charts.layOut();
        QVERIFY(inkOf(charts.painted(paintGhosts)).isEmpty());
    }
};

QTEST_MAIN(GhostPainterTest)
#include "ghost_painter_test.moc"
