// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/bars_item.h"

#include <QtTest>

#include <QPainter>

#include "app/i18n/qt_words.h"
#include "core/gantt/task_sign.h"
#include "tests/support/drawn_run.h"

using namespace interleave;
using namespace std::chrono_literals;
using namespace std::chrono_literals;

namespace {

constexpr double kWidth = 100;
constexpr double kRowHeight = 40;

QColor fillOf(Activity activity)
{
    return toColor(gantt::activityStyle(gantt::Look::Light, activity).fill);
}

QColor colourOf(std::uint32_t task)
{
    return toColor(gantt::taskSign(TaskId{task}).colour);
}

/// `count` tasks that take turns of a millisecond for `turns` rounds.
std::string turnsOf(int count, int turns)
{
    std::string drawing;
    for (int task = 0; task < count; ++task) {
        drawing += "T" + std::to_string(task) + " ";
        for (int turn = 0; turn < turns * count; ++turn)
            drawing += turn % count == task ? 'R' : '.';
        drawing += '\n';
    }
    return drawing;
}

} // namespace

class BarsItemTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    KeptTiles m_tiles;

    /// The rows of a drawing, without the lane, on white; 100 x 40 pixels each.
    QImage painted(std::string_view drawing, gantt::RowsBy rowsBy, double pixelRatio = 1)
    {
        const auto run = std::make_shared<const RunResult>(drawnRun("one-core", drawing));
        const auto chart = std::make_shared<const gantt::Chart>(gantt::layOut(run->trace, rowsBy));
        const double height = kRowHeight * static_cast<double>(chart->rows.size());
        GanttArea area;
        area.rows = {0, 0, kWidth, height};
        area.lane = {0, height, kWidth, 20};
        area.plot = area.rows.united(area.lane);
        area.rowHeight = kRowHeight;
        BarsItem item(m_words, m_theme, m_tiles);
        item.setRun(run, chart);
        item.setArea(area, static_cast<int>(chart->rows.size()));
        item.setVisibleTime(chart->time, {});
        QImage image((area.rows.size() * pixelRatio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(pixelRatio);
        image.fill(Qt::white);
        QPainter painter(&image);
        item.paint(&painter, nullptr, nullptr);
        return image;
    }

    /// How many pixels of a column have that colour.
    static int countIn(const QImage& image, int x, const QColor& colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        return count;
    }

private slots:
    void BarsBeginAndEndWhereTheirSpansDo()
    {
        const QImage image = painted("Ada RRRRR.....\n", gantt::RowsBy::Task);
        QCOMPARE(image.pixelColor(0, 8), fillOf(Activity::Running));
        QCOMPARE(image.pixelColor(49, 8), fillOf(Activity::Running));
        QVERIFY(image.pixelColor(50, 20) != fillOf(Activity::Running));
        QVERIFY(image.pixelColor(99, 20) != QColor(Qt::white));
    }

    /// With bars above it and where there are none yet.
    void GridLinesAreWhereTheirTimesAre()
    {
        const auto run = std::make_shared<const RunResult>(drawnRun("one-core", "Ada RRRRR.....\n"));
        const auto chart = std::make_shared<const gantt::Chart>(gantt::layOut(run->trace, gantt::RowsBy::Task));
        GanttArea area;
        area.rows = {10, 20, kWidth, kRowHeight};
        area.lane = {10, 20 + kRowHeight, kWidth, 20};
        area.plot = area.rows.united(area.lane);
        area.rowHeight = kRowHeight;
        const QColor grid = m_theme.color(&gantt::ChromeColours::grid);
        for (const bool hasRun : {false, true}) {
            BarsItem item(m_words, m_theme, m_tiles);
            if (hasRun)
                item.setRun(run, chart);
            item.setArea(area, 1);
            item.setVisibleTime({TimePoint{}, TimePoint(20ms)}, {TimePoint(4ms), TimePoint(12ms), TimePoint(30ms)});
            QImage image(130, 90, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            item.paint(&painter, nullptr, nullptr);
            QList<int> lines;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, 22) == grid) // above the bar
                    lines << x;
            }
            QCOMPARE(lines, (QList<int>{30, 70}));
            QCOMPARE(image.pixelColor(60, 20 + 39), grid); // below the row
            QCOMPARE(image.pixelColor(60, 20 + 59), m_theme.color(&gantt::ChromeColours::border));
            QCOMPARE(image.pixelColor(60, 20 + 60), QColor(Qt::white));
        }
    }

    void TheLineHasALaneOfItsOwnScale()
    {
        const auto run = std::make_shared<const RunResult>(
            drawnRun("one-core", "Ada RRRRRRRRRR\n"
                                 "request web due 0 sent 0 taken 5 by Ada answered 6\n"
                                 "request web due 0 sent 0 taken 10 by Ada answered 10\n"));
        const auto chart = std::make_shared<const gantt::Chart>(gantt::layOut(run->trace, gantt::RowsBy::Task));
        GanttArea area;
        area.rows = {0, 0, kWidth, kRowHeight};
        area.lane = {0, kRowHeight, kWidth, 20};
        area.line = {0, kRowHeight + 20, kWidth, 20};
        area.plot = area.rows.united(area.lane).united(area.line);
        area.rowHeight = kRowHeight;
        BarsItem item(m_words, m_theme, m_tiles);
        item.setRun(run, chart);
        item.setArea(area, 1);
        item.setPeaks(1, 2);
        item.setVisibleTime(chart->time, {});
        QImage image(area.plot.size().toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        item.paint(&painter, nullptr, nullptr);
        const QColor together = m_theme.color(&gantt::ChromeColours::text);
        const QColor alone = m_theme.color(&gantt::ChromeColours::border);
        const QImage line = image.copy(area.line.toRect());
        QCOMPARE(countIn(line, 5, together), 16); // two of at most two
        QCOMPARE(countIn(line, 75, alone), 8);
        QCOMPARE(countIn(image.copy(area.lane.toRect()), 75, alone), 16); // one of at most one runs
    }

    void BarsAreSharpWhereAPixelIsFour()
    {
        const QImage image = painted("Ada RRRRR.....\n", gantt::RowsBy::Task, 2);
        QCOMPARE(image.pixelColor(99, 16), fillOf(Activity::Running));
        QVERIFY(image.pixelColor(100, 40) != fillOf(Activity::Running));
    }

    void SlicesShorterThanAPixelShowTheirShares()
    {
        // 400 ms on 100 pixels: in each a quarter of running, three quarters of ready.
        const QImage image = painted(turnsOf(4, 100), gantt::RowsBy::Task);
        const int height = static_cast<int>(barsIn({0, 0, kWidth, kRowHeight}).height());
        for (const int x : {10, 50, 90}) {
            const int running = countIn(image.copy(0, 0, 100, 40), x, fillOf(Activity::Running));
            QVERIFY2(qAbs(running - height / 4) <= 2, qPrintable(QString::number(running)));
        }
    }

    void AFewTasksOnACoreAreSteps()
    {
        const QImage image = painted(turnsOf(4, 5), gantt::RowsBy::Cpu); // turns of 5 pixels
        const QRectF bars = barsIn({0, 0, kWidth, kRowHeight});
        for (std::uint32_t task = 0; task < 4; ++task) {
            const int x = static_cast<int>(task) * 5 + 2;
            const int y = static_cast<int>(bars.top() + bars.height() * (task + 0.5) / 4);
            QCOMPARE(image.pixelColor(x, y), colourOf(task));
            QCOMPARE(countIn(image, x, colourOf((task + 1) % 4)), 0);
        }
    }

    /// A thread that carries one task has no turns to tell apart.
    void ATaskThatIsAloneInItsRowHasAllItsHeight()
    {
        const QImage image = painted(turnsOf(4, 5), gantt::RowsBy::Worker); // turns of 5 pixels
        const int height = static_cast<int>(barsIn({0, 0, kWidth, kRowHeight}).height());
        for (int task = 0; task < 4; ++task) {
            const QImage row = image.copy(0, task * static_cast<int>(kRowHeight), 100, static_cast<int>(kRowHeight));
            QVERIFY(countIn(row, task * 5 + 2, colourOf(static_cast<std::uint32_t>(task))) >= height - 2);
        }
    }

    void SharesOfAFewTasksStayInTheirOwnHeightAndColour()
    {
        const QImage image = painted(turnsOf(4, 100), gantt::RowsBy::Cpu);
        for (std::uint32_t task = 0; task < 4; ++task) {
            const int count = countIn(image, 50, colourOf(task));
            QVERIFY2(count >= 1 && count <= 4, qPrintable(QString::number(count))); // a quarter of 8 pixels
        }
    }

    void SharesOfManyTasksAreStackedNotMixed()
    {
        const QImage image = painted(turnsOf(10, 40), gantt::RowsBy::Cpu); // four turns in a pixel
        const QRectF bars = barsIn({0, 0, kWidth, kRowHeight});
        for (int y = static_cast<int>(bars.top()) + 1; y < static_cast<int>(bars.bottom()) - 1; ++y) {
            bool isOfATask = false;
            for (std::uint32_t task = 0; task < 10; ++task)
                isOfATask = isOfATask || image.pixelColor(50, y) == colourOf(task);
            QVERIFY2(isOfATask, qPrintable(QStringLiteral("%1 at %2").arg(image.pixelColor(50, y).name()).arg(y)));
        }
    }

    void RowsByThreadShowTasksInTheirColours()
    {
        const QImage image = painted("Ada RRRRR.....\nBen .....RRRRR\n", gantt::RowsBy::Worker);
        const int step = static_cast<int>(barsIn({0, 0, kWidth, kRowHeight}).top()) + 3;
        QCOMPARE(image.pixelColor(4, step), colourOf(0));
        QVERIFY(image.pixelColor(90, step) != colourOf(0));
        QCOMPARE(image.pixelColor(96, static_cast<int>(kRowHeight) + step), colourOf(1));
    }

    void PatternsGoOnFromBarToColumn()
    {
        // Waiting for a device all the time: in one bar, and as columns of one span each that differ in nothing but the step.
        const ActivityTiles tiles(gantt::Look::Light, 1);
        QImage whole(40, 20, QImage::Format_ARGB32_Premultiplied);
        QImage columns = whole.copy();
        tiles.fill(whole, {0, 0, 40, 20}, Activity::WaitingIo, {-7, 10});
        for (int x = 0; x < 40; ++x)
            tiles.fill(columns, {x, 0, 1, 20}, Activity::WaitingIo, {-7, 10});
        QCOMPARE(columns, whole);
        columns.fill(Qt::white);
        for (int x = -3; x < 43; ++x)
            tiles.fillColumn(columns, x, -5, 25, Activity::WaitingIo, {-7, 10});
        QCOMPARE(columns, whole);
        tiles.fill(whole, {-10, -10, 100, 100}, Activity::Running, {0, 0}); // cut to the image
        QCOMPARE(whole.pixelColor(39, 19), fillOf(Activity::Running));
    }

    void NothingIsPaintedWithoutARun()
    {
        BarsItem item(m_words, m_theme, m_tiles);
        QImage image(10, 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        item.paint(&painter, nullptr, nullptr);
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
    }
};

QTEST_MAIN(BarsItemTest)
#include "bars_item_test.moc"
