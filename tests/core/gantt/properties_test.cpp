// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of every chart, whatever the trace: each answer against one that was counted bar by bar.

#include "core/gantt/chart.h"

#include <QtTest>

#include <chrono>
#include <map>

#include "tests/support/random_trace.h"

using namespace interleave;
using namespace interleave::gantt;
using namespace std::chrono_literals;

namespace {

constexpr std::array kArrangements{RowsBy::Task, RowsBy::Cpu, RowsBy::Worker};

Chart chartOf(Trace trace, RowsBy rowsBy)
{
    return layOut(std::make_shared<const Trace>(std::move(trace)), rowsBy);
}

/// How long each kind lasted in `range`, bar by bar.
std::map<std::size_t, Duration> countedIn(const Row& row, TimeRange range)
{
    std::map<std::size_t, Duration> times;
    for (std::size_t i = 0; i < row.count(); ++i) {
        const Duration time = intersection(row.timeOf(i), range).length();
        if (time > Duration{})
            times[row.kindOf(row.bar(i))] += time;
    }
    return times;
}

/// The time of the pixels from `left` to `right`.
TimeRange timeOf(double left, double right, TimeRange visible, double width)
{
    return {timeAt(left, visible, width), timeAt(right, visible, width)};
}

/// What is wrong with the columns; empty when each shows what was counted, to a thousandth.
QByteArray complaintsAboutColumns(const Row& row, TimeRange visible, double width)
{
    double end = 0;
    for (const Piece& piece : piecesOf(row, visible, width)) {
        if (!(piece.left < piece.right) || piece.left < end || piece.right > width)
            return "a piece is empty, overlaps, or lies outside";
        end = piece.right;
        if (piece.bar)
            continue;
        const TimeRange time = timeOf(piece.left, piece.right, visible, width);
        const auto counted = countedIn(row, time);
        const double length = static_cast<double>(time.length().count());
        double filled = 0;
        for (const Share& share : piece.shares) {
            const auto place = counted.find(share.kind);
            if (place == counted.end() || std::abs(static_cast<double>((share.time - place->second).count())) > length / 1000)
                return "at " + QByteArray::number(piece.left) + " a share is not what was counted";
            filled += static_cast<double>(share.time.count()) / length;
        }
        if (piece.shares.size() != counted.size() || std::abs(piece.filled - filled) > 0.001)
            return "at " + QByteArray::number(piece.left) + " the shares are not all that was counted";
    }
    return {};
}

/// The mean of what runs at once in `time`, instant by instant.
double countedMean(const Trace& trace, TimeRange time)
{
    std::map<TimePoint, std::map<std::size_t, int>> changes; // by time and core
    for (const TaskTrace& task : trace.tasks) {
        for (const Span span : task.spans) {
            if (span.activity != Activity::Running)
                continue;
            ++changes[span.time.begin][indexOf(*span.cpu)];
            --changes[span.time.end][indexOf(*span.cpu)];
        }
    }
    std::map<std::size_t, int> running;
    TimePoint since{};
    double sum = 0;
    const auto busy = [&running] {
        return std::ranges::count_if(running, [](const auto& cpu) { return cpu.second > 0; });
    };
    for (const auto& [now, cpus] : changes) {
        sum += static_cast<double>(busy() * intersection({since, now}, time).length().count());
        for (const auto& [cpu, change] : cpus)
            running[cpu] += change;
        since = now;
    }
    return sum / static_cast<double>(time.length().count());
}

/// Some part of `whole` at some zoom.
TimeRange somePart(Random& random, TimeRange whole)
{
    const auto length = static_cast<std::uint64_t>(std::max<std::int64_t>(1, whole.length().count()));
    const TimePoint begin = whole.begin + Duration(static_cast<std::int64_t>(random.next() % length));
    const double zoom = std::pow(10.0, -static_cast<double>(random.next() % 6));
    return {begin, begin + Duration(1 + static_cast<std::int64_t>(static_cast<double>(length) * zoom))};
}

} // namespace

class PropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void ColumnsShowWhatWasCounted()
    {
        Random random(11);
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            for (const RowsBy rowsBy : kArrangements) {
                const Chart chart = chartOf(randomTrace({.seed = seed, .spans = 700, .cpus = 1 + seed % 3}), rowsBy);
                for (int i = 0; i < 5; ++i) {
                    const TimeRange visible = i == 0 ? chart.time : somePart(random, chart.time);
                    const double width = 1 + static_cast<double>(random.next() % 700) / 4;
                    for (const Row& row : chart.rows)
                        QCOMPARE(complaintsAboutColumns(row, visible, width), QByteArray());
                }
            }
        }
    }

    void TheLaneShowsWhatWasCounted()
    {
        Random random(12);
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            const Trace trace = randomTrace({.seed = seed, .tasks = 4, .spans = 300, .longestPower = 4});
            const Chart chart = layOut(trace, RowsBy::Task);
            for (int i = 0; i < 5; ++i) {
                const TimeRange visible = i == 0 ? chart.time : somePart(random, chart.time);
                const double width = 1 + static_cast<double>(random.next() % 200) / 4;
                for (const LevelPiece& piece : levelPiecesOf(chart.levels, visible, width)) {
                    if (piece.right - piece.left != 1)
                        continue;
                    const double counted = countedMean(trace, timeOf(piece.left, piece.right, visible, width));
                    QVERIFY2(std::abs(piece.running - counted) <= 0.001 * std::max(1.0, counted),
                             qPrintable(QStringLiteral("%1, counted %2").arg(piece.running).arg(counted)));
                }
            }
        }
    }

    void ABarIsFoundWhereALinearSearchFindsIt()
    {
        Random random(13);
        for (const RowsBy rowsBy : kArrangements) {
            const Chart chart = chartOf(randomTrace({.seed = 5, .spans = 900}), rowsBy);
            for (const Row& row : chart.rows) {
                for (int i = 0; i < 300; ++i) {
                    const TimePoint t = somePart(random, {chart.time.begin - 1us, chart.time.end + 1us}).begin;
                    std::optional<std::size_t> expected;
                    std::size_t ending = row.count();
                    for (std::size_t bar = row.count(); bar-- > 0;) {
                        if (row.timeOf(bar).contains(t))
                            expected = bar;
                        if (row.timeOf(bar).end > t)
                            ending = bar;
                    }
                    QVERIFY(row.barAt(t) == expected);
                    QCOMPARE(row.firstEndingAfter(t), ending);
                }
            }
        }
    }

    void TheIndexHasAtMostAByteABar()
    {
        const Trace trace = randomTrace({.spans = 30'000, .cpus = 8, .workers = 8});
        for (const RowsBy rowsBy : kArrangements) {
            for (const Row& row : layOut(trace, rowsBy).rows)
                QVERIFY(row.indexBytes() <= row.count() + 256);
        }
    }

    void RowsOfManyKindsStayExactAndSmall()
    {
        const Trace trace = randomTrace({.tasks = 300, .spans = 60, .cpus = 1});
        for (const Row& row : layOut(trace, RowsBy::Cpu).rows) {
            QVERIFY(row.indexBytes() <= row.count() + 300 * 24);
            QCOMPARE(complaintsAboutColumns(row, trace.time(), 20), QByteArray());
        }
    }

    void AnyTraceCanBeDrawn_data()
    {
        QTest::addColumn<int>("tasks");
        QTest::addColumn<int>("spans");
        QTest::addColumn<qlonglong>("length"); ///< ns of each span
        QTest::addRow("no task") << 0 << 0 << 1LL;
        QTest::addRow("no span") << 1 << 0 << 1LL;
        QTest::addRow("one span of no length") << 1 << 1 << 0LL;
        QTest::addRow("one span of a nanosecond") << 1 << 1 << 1LL;
        QTest::addRow("thirty days in one span") << 1 << 1 << 30LL * 86'400 * 1'000'000'000;
        QTest::addRow("thirty days in a thousand spans") << 2 << 1000 << 30LL * 86'400 * 1'000'000;
        QTest::addRow("a nanosecond each") << 3 << 5000 << 1LL;
        QTest::addRow("ten thousand rows") << 10'000 << 3 << 1'000LL;
    }

    void AnyTraceCanBeDrawn()
    {
        QFETCH(const int, tasks);
        QFETCH(const int, spans);
        QFETCH(const qlonglong, length);
        Trace trace;
        auto plan = std::make_shared<Plan>();
        for (int n = 0; n < tasks; ++n) {
            plan->tasks.push_back({"task", {Step{}}});
            TaskTrace task;
            for (int i = 0; i < spans; ++i)
                task.spans.appendUntil(TimePoint(Duration((i + 1) * length)),
                                       i % 2 == 0 ? Activity::Running : Activity::Ready, StepIndex{}, Evidence::Recorded,
                                       WorkerId{0}, i % 2 == 0 ? std::optional(CpuId{0}) : std::nullopt);
            trace.tasks.push_back(std::move(task));
        }
        trace.info.cpus = {CpuId{0}};
        trace.info.workers = 1;
        trace.plan = plan;
        for (const RowsBy rowsBy : kArrangements) {
            const Chart chart = layOut(trace, rowsBy);
            QCOMPARE(chart.rows.size(), rowsBy == RowsBy::Task ? static_cast<std::size_t>(tasks) : 1u);
            const std::array visible{chart.time, TimeRange{chart.time.begin, chart.time.begin + 1ns},
                                     TimeRange{chart.time.begin - 1h, chart.time.end + 1h}};
            for (const TimeRange part : visible) {
                for (const double width : {0.5, 1.0, 1280.0}) {
                    for (std::size_t row = 0; row < std::min<std::size_t>(chart.rows.size(), 20); ++row) {
                        for (const Piece& piece : piecesOf(chart.rows[row], part, width))
                            QVERIFY(std::isfinite(piece.filled) && piece.filled > 0 && piece.filled <= 1.0
                                    && piece.left < piece.right);
                    }
                    for (const LevelPiece& piece : levelPiecesOf(chart.levels, part, width))
                        QVERIFY(std::isfinite(piece.running) && piece.running > 0 && piece.running <= 1);
                }
            }
        }
    }

    void LayingOutTellsHowFarItIsAndCanBeStopped()
    {
        const auto trace = std::make_shared<const Trace>(randomTrace({.spans = 150'000, .longestPower = 3}));
        for (const RowsBy rowsBy : kArrangements) {
            StopSource stop;
            double told = 0;
            const auto note = [&](double share) {
                QVERIFY(share >= told - 1e-9 && share <= 1);
                told = share;
            };
            QVERIFY(layOut(trace, rowsBy, {stop.token(), note}));
            QVERIFY2(told > 0.8, qPrintable(QString::number(told)));
            const auto stopAtOnce = [&](double) { stop.requestStop(); };
            QVERIFY(!layOut(trace, rowsBy, {stop.token(), stopAtOnce}));
        }
    }

    void AChartKeepsItsTrace()
    {
        std::optional<Chart> chart;
        {
            const auto trace = std::make_shared<const Trace>(randomTrace({.spans = 50}));
            chart = layOut(trace, RowsBy::Task);
        }
        QVERIFY(chart->rows[0].count() > 0);
        QCOMPARE(complaintsAboutColumns(chart->rows[0], chart->time, 10), QByteArray());
    }
};

QTEST_APPLESS_MAIN(PropertiesTest)
#include "properties_test.moc"
