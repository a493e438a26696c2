// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_layout.h"

#include <QtTest>

using namespace interleave;

namespace {

/// A head of 40 pixels at y = 100, then 200 pixels of plot.
GanttArea area()
{
    GanttArea area;
    area.head = {0, 100, 500, 40};
    area.plot = {100, 140, 400, 200};
    return area;
}

QRectF boxFor(const QRectF& row, double x, QSizeF size)
{
    return placeBeside({.row = row, .x = x, .distance = 10, .visible = {0, 0, 500, 400}}, size);
}

} // namespace

/// Of gantt_layout: what is placed by what is seen.
class GanttPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void HeadIsInItsPlaceUntilItIsScrolledAway()
    {
        QCOMPARE(shownHead(area(), 0).top(), 100.0);
        QCOMPARE(shownHead(area(), 100).top(), 100.0);
        QCOMPARE(shownHead(area(), 150).top(), 150.0);
    }

    void HeadLeavesWithTheLastOfItsChart()
    {
        QCOMPARE(shownHead(area(), 320).bottom(), 340.0);
        QCOMPARE(shownHead(area(), 1000).bottom(), 340.0);
    }

    void BoxStandsBelowTheRowAndRightOfThePointer()
    {
        QCOMPARE(boxFor({0, 50, 500, 30}, 100, {120, 80}), QRectF(110, 83, 120, 80));
    }

    void BoxFlipsAtTheRightEdge() { QCOMPARE(boxFor({0, 50, 500, 30}, 450, {120, 80}).right(), 440.0); }

    void BoxFlipsAtTheLowerEdge() { QCOMPARE(boxFor({0, 350, 500, 30}, 100, {120, 80}).bottom(), 347.0); }

    void WideBoxStaysInside()
    {
        QCOMPARE(boxFor({0, 50, 500, 30}, 250, {450, 80}).left(), 0.0);
        QCOMPARE(boxFor({0, 50, 500, 30}, 30, {700, 80}).left(), 0.0); // wider than all: its begin is seen
    }

    void BoxNeverLiesOverTheRow()
    {
        for (int y = 0; y <= 370; y += 10) {
            const QRectF row(0, y, 500, 30);
            QVERIFY(!boxFor(row, 250, {120, 150}).intersects(row));
        }
    }
};

QTEST_APPLESS_MAIN(GanttPlacesTest)
#include "gantt_places_test.moc"
