// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/label_painter.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using gantt::ChromeColours;

class LabelPainterTest : public QObject {
    Q_OBJECT

private:
    static QImage labelsOf(const DrawnCharts& charts, std::size_t run)
    {
        return charts.painted(
            [run](QPainter& painter, const GanttDrawing& drawing) { paintLabels(painter, drawing, run); });
    }
    /// The place of a name.
    static QRectF nameOf(const DrawnCharts& charts, const RowPlace& row)
    {
        QRectF place = placeOf(row, charts.state, charts.geometry);
        place.setRight(place.left());
        place.setLeft(0);
        return place;
    }

private slots:
    void EachRowAndTheLaneHaveAName()
    {
        const DrawnCharts charts;
        const QImage image = labelsOf(charts, 1);
        const QColor ink = charts.theme.color(&ChromeColours::text);
        for (const std::size_t row : {0u, 1u})
            QVERIFY(hasColour(image, nameOf(charts, {1, row}), ink));
        QRectF lane = charts.geometry.layout.areas[1].lane;
        lane.setRight(lane.left());
        lane.setLeft(0);
        QVERIFY(hasColour(image, lane, ink));
        QVERIFY(charts.geometry.layout.areas[1].labels.toAlignedRect().contains(inkOf(image)));
    }

    void TheLineOfARunOfRequestsHasAName()
    {
        std::vector<GanttRun> runs = twoRuns();
        auto asked =
            std::make_shared<RunResult>(drawnRun("one-core", "Ada RRRRRRRRRR\n"
                                                             "request web due 0 sent 0 taken 5 by Ada answered 6\n"
                                                             "request web due 1 sent 1 taken 7 by Ada answered 8\n"));
        asked->request.scenario = *scenarioById("kebab");
        runs[1].result = asked;
        const DrawnCharts charts(std::move(runs));
        const QColor ink = charts.theme.color(&ChromeColours::text);
        QVERIFY(charts.geometry.layout.areas[0].line.isEmpty());
        QRectF line = charts.geometry.layout.areas[1].line;
        QVERIFY(line.height() > 0);
        line.setRight(line.left());
        line.setLeft(0);
        QVERIFY(hasColour(labelsOf(charts, 1), line, ink));
        QVERIFY(charts.said.summary().contains(QStringLiteral("In line: at most 2 requests.")));
        QVERIFY(charts.said.instant({1, 0}, TimePoint(std::chrono::milliseconds(3)), QStringLiteral("3 ms"))
                    .endsWith(QStringLiteral("1 task running, 2 requests in line")));
        QVERIFY(!DrawnCharts().said.summary().contains(QStringLiteral("In line")));
    }

    void APinnedRowHasAPin()
    {
        DrawnCharts charts;
        const QColor ink = charts.theme.color(&ChromeColours::quietText);
        QVERIFY(!hasColour(labelsOf(charts, 0), nameOf(charts, {0, 1}), ink));
        gantt::RowArrangement arrangement;
        arrangement.setPinned(charts.state.chartOf(0)->rows[1].subject(), true);
        charts.state.setArrangement(arrangement);
        charts.layOut();
        const QImage image = labelsOf(charts, 0);
        QVERIFY(hasColour(image, nameOf(charts, {0, 1}), ink));
        QVERIFY(!hasColour(image, nameOf(charts, {0, 0}), ink));
    }

    void RowsThatAreFoldedAwayHaveNone()
    {
        DrawnCharts charts;
        charts.state.setCollapsed(0, true);
        charts.layOut();
        const QRect ink = inkOf(labelsOf(charts, 0));
        QVERIFY(ink.top() >= charts.geometry.layout.areas[0].lane.top());
    }

    void AnEmptyPlotNamesTheTasksToCome()
    {
        std::vector<GanttRun> runs(1);
        runs[0].placeholderTasks = {QStringLiteral("Ada"), QStringLiteral("Ben")};
        const DrawnCharts charts(std::move(runs));
        const QImage image = labelsOf(charts, 0);
        for (const std::size_t row : {0u, 1u})
            QVERIFY(hasColour(image, nameOf(charts, {0, row}), charts.theme.color(&ChromeColours::text)));
    }

    void WhereADraggedRowWouldLieThereIsAFrame()
    {
        const DrawnCharts charts;
        const QImage image = charts.painted([](QPainter& painter, const GanttDrawing& drawing) {
            paintDraggedRow(painter, drawing, {0, 1});
        });
        QRectF place = placeOf({0, 1}, charts.state, charts.geometry);
        place.setLeft(0);
        QVERIFY(place.toAlignedRect().contains(inkOf(image)));
        QVERIFY(hasColour(image, QRectF(place.left(), place.center().y(), 3, 1), charts.theme.color(&ChromeColours::focus)));
    }
};

QTEST_MAIN(LabelPainterTest)
#include "label_painter_test.moc"
