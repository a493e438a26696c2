// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/chart.h"

#include <QtTest>

#include <chrono>
#include <cmath>

#include "core/base/random.h"

using namespace interleave;
using namespace interleave::gantt;
using namespace std::chrono_literals;

namespace {

TimePoint at(Duration t)
{
    return TimePoint{t};
}

TimeRange range(Duration begin, Duration end)
{
    return {at(begin), at(end)};
}

/// A bar for each stretch of one letter, a microsecond a letter: R running, . ready, w waiting; a space is a gap.
Row drawnRow(std::string_view drawing)
{
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < drawing.size(); ++i) {
        const TimeRange time = range(std::chrono::microseconds(i), std::chrono::microseconds(i + 1));
        const Activity activity = drawing[i] == 'R' ? Activity::Running
                                : drawing[i] == '.' ? Activity::Ready
                                                    : Activity::WaitingIo;
        if (drawing[i] == ' ')
            continue;
        if (i > 0 && drawing[i - 1] == drawing[i])
            bars.back().time.end = time.end;
        else
            bars.push_back({time, {TaskId{0}, static_cast<std::uint32_t>(bars.size())}, activity});
    }
    return {TaskId{0}, std::move(bars)};
}

/// Lengths over four powers of ten, some gaps.
Row randomRow(std::size_t count)
{
    Random random(99);
    std::vector<Bar> bars;
    TimePoint t{};
    for (std::size_t i = 0; i < count; ++i) {
        if (random.next() % 4 == 0)
            t += Duration{static_cast<std::int64_t>(random.next() % 3000)};
        const double length = std::pow(10.0, 1.0 + 4.0 * static_cast<double>(random.next() % 1000) / 1000);
        const TimePoint end = t + Duration{static_cast<std::int64_t>(length)};
        bars.push_back({{t, end}, {TaskId{0}, static_cast<std::uint32_t>(i)}, kActivities[random.next() % 3]});
        t = end;
    }
    return {TaskId{0}, std::move(bars)};
}

/// A piece as "left-right" and what it is: the activity's place, or the times in the column.
QByteArray written(const Piece& piece)
{
    QByteArray text = QByteArray::number(piece.left, 'g', 4) + '-' + QByteArray::number(piece.right, 'g', 4) + ':';
    if (piece.bar)
        text += QByteArray::number(static_cast<int>(piece.bar->activity));
    for (const Share& share : piece.shares)
        text += '[' + QByteArray::number(static_cast<int>(share.kind)) + ' '
              + QByteArray::number(static_cast<qlonglong>(share.time.count())) + ']';
    return text;
}

QByteArray written(const Pieces& pieces)
{
    QByteArrayList texts;
    for (const Piece& piece : pieces)
        texts << written(piece);
    return texts.join(' ');
}

Levels levelsFrom(const std::vector<std::pair<Duration, int>>& changes, Duration end)
{
    Levels levels;
    for (const auto& [begin, running] : changes)
        levels.append(at(begin), running);
    levels.finish(at(end));
    return levels;
}

/// What is wrong with the pieces as a picture of the row; empty when nothing is.
QByteArray complaintsAbout(const Row& row, TimeRange visible, double width)
{
    const Pieces pieces = piecesOf(row, visible, width);
    double end = 0;
    double painted = 0;
    for (const Piece& piece : pieces) {
        if (!(piece.left < piece.right) || piece.left < end || piece.right > width)
            return "a piece is empty, overlaps, or lies outside: " + written(piece);
        end = piece.right;
        if (piece.bar ? !piece.shares.empty() : piece.shares.empty())
            return "a piece is neither a bar nor a column: " + written(piece);
        if (!piece.bar && (std::floor(piece.left) != piece.left || piece.right != std::min(piece.left + 1, width)))
            return "a column is no pixel: " + written(piece);
        painted += (piece.right - piece.left) * (piece.bar ? 1 : piece.filled);
    }
    if (static_cast<double>(pieces.size()) > 2 * width + 2)
        return "too many pieces: " + QByteArray::number(static_cast<qulonglong>(pieces.size()));
    Duration shown{};
    for (const Share& share : row.sharesIn(visible))
        shown += share.time;
    const double expected = xOf(visible.begin + shown, visible, width);
    if (std::abs(painted - expected) > 0.001 * width)
        return "painted " + QByteArray::number(painted) + " pixels of " + QByteArray::number(expected);
    return {};
}

} // namespace

class PiecesTest : public QObject {
    Q_OBJECT

private slots:
    void PixelsAndTimesAreInverse()
    {
        const TimeRange visible = range(123456ns, 987654321ns);
        for (const double x : {-50.0, 0.0, 0.25, 600.5, 1200.0, 5000.0}) {
            const TimePoint t = timeAt(x, visible, 1200);
            QVERIFY(std::abs(xOf(t, visible, 1200) - x) < 1e-5);
            QCOMPARE(timeAt(xOf(t, visible, 1200), visible, 1200), t);
        }
    }

    /// What the pointer is on: all of a nanosecond that is wider than a pixel, not its left half.
    void EveryPixelOfAWideNanosecondIsInIt()
    {
        for (int x = 0; x < 300; ++x)
            QCOMPARE(nanosecondAt(x, range(5ns, 8ns), 300), at(5ns + Duration(x / 100)));
        QCOMPARE(nanosecondAt(-1, range(5ns, 8ns), 300), at(4ns));
        QCOMPARE(nanosecondAt(50, range(5ms, 9ms), 0), at(5ms));
        const TimeRange day = range(3ns, 24h + 7ns); // there real numbers are exact to a nanosecond
        for (const Duration into : {1ns, 977ns, 12'345'678ns, Duration(7h)})
            QVERIFY(nanosecondAt(xOf(day.begin + into, day, 1100), day, 1100) >= day.begin + into - 1ns);
    }

    void AnEmptyRangeOrWidthIsDefined()
    {
        QCOMPARE(xOf(at(5ms), range(5ms, 5ms), 100), 0.0);
        QCOMPARE(xOf(at(7ms), range(5ms, 5ms), 100), 0.0);
        QCOMPARE(timeAt(50, range(5ms, 5ms), 100), at(5ms));
        QCOMPARE(timeAt(50, range(5ms, 9ms), 0), at(5ms));
        QVERIFY(piecesOf(drawnRow("RRR"), range(1us, 1us), 100).empty());
        QVERIFY(piecesOf(drawnRow("RRR"), range(0us, 3us), 0).empty());
        QVERIFY(piecesOf(drawnRow(""), range(0us, 3us), 100).empty());
    }

    void LongBarsStayWhereTheyAre()
    {
        QCOMPARE(written(piecesOf(drawnRow("RRR.. w"), range(0us, 8us), 80)), QByteArray("0-30:0 30-50:1 60-70:2"));
        QCOMPARE(written(piecesOf(drawnRow("RRR.. w"), range(0us, 7us), 10)),
                 QByteArray("0-4.286:0 4.286-7.143:1 8.571-10:2"));
    }

    void BarsAreCutToWhatIsVisible()
    {
        QCOMPARE(written(piecesOf(drawnRow("RRRR...."), range(2us, 6us), 40)), QByteArray("0-20:0 20-40:1"));
        QCOMPARE(written(piecesOf(drawnRow("RRRR...."), range(8us, 9us), 40)), QByteArray());
    }

    void ShortBarsBecomeColumnsWithTheirShares()
    {
        // Four letters a pixel.
        QCOMPARE(written(piecesOf(drawnRow("R.R.RRww ..R    "), range(0us, 16us), 4)),
                 QByteArray("0-1:[0 2000][1 2000] 1-2:[0 2000][2 2000] 2-3:[0 1000][1 2000]"));
    }

    void ALongBarLeavesSharedPixelsToTheColumn()
    {
        // Four letters a pixel: the long wait from 0.25 to 2.5 shares both of its ends with short bars.
        QCOMPARE(written(piecesOf(drawnRow("Rwwwwwwwww.wwwww"), range(0us, 16us), 4)),
                 QByteArray("0-1:[0 1000][2 3000] 1-2:2 2-3:[1 1000][2 3000] 3-4:2"));
    }

    void ALoneShortBarIsNotLost()
    {
        const auto pieces = piecesOf(drawnRow("                 .              "), range(0us, 32us), 4);
        QCOMPARE(written(pieces), QByteArray("2-3:[1 1000]"));
        QCOMPARE(pieces.front().filled, 0.125);
    }

    void AShortBarAcrossTwoPixelsIsInBoth()
    {
        QCOMPARE(written(piecesOf(drawnRow("   RR   "), range(0us, 8us), 2)), QByteArray("0-1:[0 1000] 1-2:[0 1000]"));
    }

    void NothingIsPaintedTwiceOrLeftOutAtAnyZoom()
    {
        const Row row = randomRow(5000);
        const TimePoint end = row.timeOf(row.count() - 1).end;
        Random random(3);
        for (int i = 0; i < 300; ++i) {
            const auto length = static_cast<std::uint64_t>(end.time_since_epoch().count());
            const double zoom = std::pow(10.0, -static_cast<double>(random.next() % 5));
            const TimePoint begin{Duration{static_cast<std::int64_t>(random.next() % length)}};
            const Duration shown{1 + static_cast<std::int64_t>(static_cast<double>(length) * zoom)};
            const double width = 1 + static_cast<double>(random.next() % 5000) / 4;
            QCOMPARE(complaintsAbout(row, {begin, begin + shown}, width), QByteArray());
        }
        QCOMPARE(complaintsAbout(row, {TimePoint{}, end}, 1200), QByteArray());
        QCOMPARE(complaintsAbout(row, {at(-1ms), end + 1ms}, 1200), QByteArray());
    }

    void LevelsHaveTheirHeightsAndColumnsTheMean()
    {
        const Levels levels = levelsFrom({{0us, 1}, {4us, 0}, {5us, 2}, {8us, 0}, {12us, 1}}, 16us);
        const auto wide = levelPiecesOf(levels, range(0us, 16us), 16);
        QCOMPARE(wide.size(), 3u);
        QCOMPARE(wide[1].left, 5.0);
        QCOMPARE(wide[1].right, 8.0);
        QCOMPARE(wide[1].running, 2.0);
        QCOMPARE(wide[2].right, 16.0);
        const auto narrow = levelPiecesOf(levels, range(0us, 16us), 4);
        QCOMPARE(narrow.size(), 3u);
        QCOMPARE(narrow[1].left, 1.0);
        QCOMPARE(narrow[1].right, 2.0);
        QCOMPARE(narrow[1].running, 1.5);
    }

    void LevelsOfNothingAreNothing()
    {
        QVERIFY(levelPiecesOf({}, range(0us, 5us), 10).empty());
        QVERIFY(levelPiecesOf(levelsFrom({{0us, 0}}, 0us), range(0us, 5us), 10).empty());
    }

    void TicksAreRoundAndFew_data()
    {
        QTest::addColumn<qlonglong>("begin");
        QTest::addColumn<qlonglong>("end");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<qlonglong>>("expected");
        using List = QList<qlonglong>;
        QTest::newRow("hundreds") << 0LL << 870LL << 10 << List{0, 100, 200, 300, 400, 500, 600, 700, 800};
        QTest::newRow("two hundreds") << 0LL << 870LL << 6 << List{0, 200, 400, 600, 800};
        QTest::newRow("five hundreds") << 0LL << 870LL << 2 << List{0, 500};
        QTest::newRow("the end counts") << 0LL << 1000LL << 3 << List{0, 500, 1000};
        QTest::newRow("within") << 101LL << 109LL << 5 << List{102, 104, 106, 108};
        QTest::newRow("before zero") << -30LL << 25LL << 4 << List{-20, 0, 20};
        QTest::newRow("one nanosecond") << 7LL << 8LL << 10 << List{7, 8};
        QTest::newRow("nothing visible") << 5LL << 5LL << 10 << List{};
        QTest::newRow("no room") << 0LL << 100LL << 1 << List{};
    }

    void TicksAreRoundAndFew()
    {
        QFETCH(qlonglong, begin);
        QFETCH(qlonglong, end);
        QFETCH(int, most);
        QList<qlonglong> found;
        for (const TimePoint tick : ticksOf(range(Duration{begin}, Duration{end}), most))
            found.append(tick.time_since_epoch().count());
        QTEST(found, "expected");
    }
};

QTEST_APPLESS_MAIN(PiecesTest)
#include "pieces_test.moc"
