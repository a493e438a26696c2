// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/chart_lens.h"

#include <QtTest>

#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

GanttRun drawn(const std::string& text)
{
    auto result = std::make_shared<RunResult>();
    result->trace = traceFromText(text);
    GanttRun run;
    run.result = std::move(result);
    return run;
}

/// Two that take turns, a column each, for so many columns.
GanttRun turns(int columns)
{
    std::string first = "a ";
    std::string second = "b ";
    for (int n = 0; n < columns; ++n) {
        first += n % 2 ? '.' : 'R';
        second += n % 2 ? 'R' : '.';
    }
    return drawn(first + "\n" + second + "\n");
}

TimePoint endOf(const GanttRun& run)
{
    return run.result->trace.time().end;
}

} // namespace

class ChartLensTest : public QObject {
    Q_OBJECT

private slots:
    void WideTurnsNeedNoLens()
    {
        const GanttRun run = turns(20);
        QVERIFY(!lensFor({run}, std::nullopt, endOf(run), 20 * kNarrowTurn));
    }

    void NarrowTurnsAreWideUnderALensInTheMiddle()
    {
        const GanttRun run = turns(400);
        const std::optional<ChartLens> lens = lensFor({run}, std::nullopt, endOf(run), 400);
        QVERIFY(lens);
        const TimePoint middle(endOf(run).time_since_epoch() / 2);
        QVERIFY(lens->piece.contains(middle));
        const Duration turn = *turnNear(run.result->trace, middle);
        const double pixels = 400.0 * static_cast<double>(turn.count()) / static_cast<double>(lens->piece.length().count());
        QVERIFY2(pixels >= kTurnInLens, qPrintable(QString::number(pixels)));
        QCOMPARE(qRound(lens->factor * static_cast<double>(lens->piece.length().count()) / 1000),
                 qRound(static_cast<double>(endOf(run).time_since_epoch().count()) / 1000));
    }

    void ALensLiesAtTheMarkAndWithinTheRun()
    {
        const GanttRun run = turns(400);
        const Duration all = endOf(run) - TimePoint{};
        for (const int part : {0, 100, 250, 399}) {
            const ChartMark mark{0, TaskId{0}, {TimePoint(all * part / 400), TimePoint(all * (part + 1) / 400)}};
            const std::optional<ChartLens> lens = lensFor({run}, mark, endOf(run), 400);
            QVERIFY(lens);
            QVERIFY(lens->piece.begin <= mark.time.begin && mark.time.end <= lens->piece.end);
            QVERIFY(lens->piece.begin >= TimePoint{} && lens->piece.end <= endOf(run));
        }
    }

    void OfAMarkThatIsLongerTheBeginIsSeen()
    {
        const GanttRun run = turns(400);
        const Duration all = endOf(run) - TimePoint{};
        const ChartMark mark{0, TaskId{0}, {TimePoint(all / 4), TimePoint(all * 3 / 4)}};
        const std::optional<ChartLens> lens = lensFor({run}, mark, endOf(run), 400);
        QVERIFY(lens && lens->piece.contains(mark.time.begin));
    }

    void OfSeveralRunsItIsTheFirstThatNeedsIt()
    {
        const GanttRun wide = drawn("a RRRRRRRRRR\nb ..........RRRRRRRRRR\n");
        const GanttRun narrow = turns(400);
        const std::optional<ChartLens> lens = lensFor({wide, narrow}, std::nullopt, endOf(narrow), 400);
        QVERIFY(lens);
        QCOMPARE(lens->run, std::size_t{1});
    }

    void NothingIsMagnifiedWhereNobodyComputes()
    {
        QVERIFY(!lensFor({}, std::nullopt, TimePoint{1ms}, 400));
        QVERIFY(!lensFor({GanttRun()}, std::nullopt, TimePoint{1ms}, 400));
        const GanttRun run = turns(400);
        QVERIFY(!lensFor({run}, std::nullopt, endOf(run), 0));
    }
};

QTEST_APPLESS_MAIN(ChartLensTest)
#include "chart_lens_test.moc"
