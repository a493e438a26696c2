// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/link_painter.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;
using gantt::ChromeColours;

namespace {

/// Ada lets Ben go on so many times, from 10 ms on, a microsecond apart.
std::vector<GanttRun> linkedRun(std::size_t links)
{
    auto result =
        std::make_shared<RunResult>(drawnRun("one-core", "Ada RRRRRRRRRR..........\nBen ..........RRRRRRRRRR\n"));
    result->request.scenario = *scenarioById("kebab");
    for (std::size_t n = 0; n < links; ++n) {
        const TimePoint at = TimePoint(10ms) + std::chrono::microseconds(n);
        result->trace.links.push_back({.kind = LinkKind::Spawn, .from = TaskId{0}, .sent = at, .to = TaskId{1}, .got = at});
    }
    std::vector<GanttRun> runs(1);
    runs[0].result = result;
    return runs;
}

QImage linksOf(const DrawnCharts& charts)
{
    return charts.painted([](QPainter& painter, const GanttDrawing& drawing) { paintLinks(painter, drawing, 0); });
}

} // namespace

class LinkPainterTest : public QObject {
    Q_OBJECT

private slots:
    void ArrowsAreThereWhereTheyAreWanted()
    {
        DrawnCharts charts(linkedRun(1));
        QVERIFY(inkOf(linksOf(charts)).isEmpty());
        charts.state.setExtras({.links = true, .swaps = false});
        const QRect ink = inkOf(linksOf(charts));
        const QRectF from = placeOf({0, 0}, charts.state, charts.geometry);
        const QRectF to = placeOf({0, 1}, charts.state, charts.geometry);
        QVERIFY(std::abs(ink.top() - from.center().y()) < 8); // from row to row
        QVERIFY(std::abs(ink.bottom() - to.center().y()) < 8);
        const double x = charts.geometry.xOf(TimePoint(10ms));
        QVERIFY(ink.left() < x && x < ink.right());
    }

    void ThoseOfTheSelectedBarAreAlwaysThere()
    {
        DrawnCharts charts(linkedRun(1));
        charts.state.select(BarPlace{0, 1, 1});
        const QImage image = linksOf(charts);
        QVERIFY(hasColour(image, charts.geometry.seenPlot(0), charts.theme.color(&ChromeColours::focus)));
    }

    void InsteadOfACarpetThereAreWords()
    {
        DrawnCharts charts(linkedRun(kMostLinks + 1));
        charts.state.setExtras({.links = true, .swaps = false});
        const QRect ink = inkOf(linksOf(charts));
        const QRectF plot = charts.geometry.seenPlot(0);
        QVERIFY(QRectF(plot.center().x(), plot.top(), plot.width() / 2, 40).contains(QRectF(ink)));
        charts.state.timeWindow().setWindow({TimePoint(10ms), TimePoint(10ms) + 100us});
        charts.layOut();
        QVERIFY(inkOf(linksOf(charts)).height() > 100); // fewer are seen
    }

    void WithoutARunThereAreNone()
    {
        DrawnCharts charts(std::vector<GanttRun>(1));
        charts.state.setExtras({.links = true, .swaps = true});
        QVERIFY(inkOf(linksOf(charts)).isEmpty());
        QVERIFY(inkOf(charts.painted(paintSwaps)).isEmpty());
    }

    void WhatCouldAsWellHaveBeenElsewhereIsFramed()
    {
        DrawnCharts charts;
        charts.state.select(BarPlace{1, 0, 0});
        QVERIFY(inkOf(charts.painted(paintSwaps)).isEmpty());
        charts.state.setExtras({.links = false, .swaps = true});
        const QImage image = charts.painted(paintSwaps);
        const QColor frame = charts.theme.color(&ChromeColours::focus);
        QVERIFY(hasColour(image, placeOf({1, 1}, charts.state, charts.geometry), frame)); // no link orders the two
        QVERIFY(!hasColour(image, charts.geometry.layout.areas[0].plot, frame));
    }
};

QTEST_MAIN(LinkPainterTest)
#include "link_painter_test.moc"
