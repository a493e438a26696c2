// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/head_painter.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using gantt::ChromeColours;

class HeadPainterTest : public QObject {
    Q_OBJECT

private:
    static QImage headOf(const DrawnCharts& charts, std::size_t run)
    {
        return charts.painted([run](QPainter& painter, const GanttDrawing& drawing) { paintHead(painter, drawing, run); });
    }

    /// Where two pictures differ.
    static QRect differenceOf(const QImage& a, const QImage& b)
    {
        QRect box;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                if (a.pixel(x, y) != b.pixel(x, y))
                    box |= QRect(x, y, 1, 1);
            }
        }
        return box;
    }

private slots:
    void ItStaysInItsPlace()
    {
        const DrawnCharts charts;
        for (const std::size_t run : {0u, 1u}) {
            const QRect ink = inkOf(headOf(charts, run));
            QVERIFY(!ink.isEmpty());
            QVERIFY(charts.geometry.head(run).toAlignedRect().contains(ink));
            QVERIFY(ink.right() > charts.geometry.layout.axis.right() - 6); // how long the run took
            QVERIFY(ink.right() <= charts.geometry.layout.axis.right() + 1);
        }
    }

    void ItFollowsWhatIsSeen()
    {
        DrawnCharts charts;
        const double below = charts.geometry.layout.areas[0].head.top() + 30;
        charts.geometry.seen.moveTop(below);
        QCOMPARE(charts.geometry.head(0).top(), below);
        const QImage image = headOf(charts, 0); // from the upper edge of what is seen
        QVERIFY(!inkOf(image).isEmpty());
        QVERIFY(inkOf(image).bottom() <= charts.geometry.head(0).height());
    }

    void AYesIsFilledAndANoIsNot()
    {
        const DrawnCharts charts;
        const QColor ink = charts.theme.color(&ChromeColours::text);
        const auto inked = [&](std::size_t run) {
            const QImage image = headOf(charts, run);
            int count = 0;
            const QRect line = charts.geometry.headLineOf(run).toAlignedRect() & image.rect();
            for (int y = line.top(); y <= line.bottom(); ++y) {
                for (int x = line.left(); x <= line.right(); ++x)
                    count += image.pixelColor(x, y) == ink ? 1 : 0;
            }
            return count;
        };
        QVERIFY(inked(1) > 2 * inked(0)); // below two ran at once
    }

    void TheTriangleTellsWhetherRowsAreFoldedAway()
    {
        DrawnCharts charts;
        const QImage open = headOf(charts, 0);
        charts.state.setCollapsed(0, true);
        charts.layOut();
        const QRect changed = differenceOf(open, headOf(charts, 0));
        QVERIFY(!changed.isEmpty());
        QVERIFY(charts.geometry.fold(0).toAlignedRect().contains(changed));
    }

    void BeforeTheRunThereIsNothingToFold()
    {
        const DrawnCharts charts(std::vector<GanttRun>(1));
        QVERIFY(inkOf(headOf(charts, 0)).isEmpty());
    }
};

QTEST_MAIN(HeadPainterTest)
#include "head_painter_test.moc"
