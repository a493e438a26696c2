// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/kept_runs.h"

#include "tests/support/experiments.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

KeptRun kept(std::size_t row, int milliseconds)
{
    const RunRequest request{.scenario = scenarioById("cpu-bound").value(),
                             .model = executionModelById("all-cores").value(),
                             .parameters = {}};
    return {row, drawnRunOf(request, milliseconds)};
}

std::size_t bytesOfOne()
{
    KeptRuns one(1, 1'000'000'000);
    one.add(0, kept(0, 10));
    return one.bytes();
}

std::string rowsOf(const KeptRuns& runs, std::size_t point)
{
    std::string text;
    for (const KeptRun& run : runs.of(point))
        text += std::to_string(run.row) + ' ';
    return text;
}

} // namespace

class KeptRunsTest : public QObject {
    Q_OBJECT

private slots:
    void AllAreKeptWhereThereIsRoom()
    {
        KeptRuns runs(2, 1'000'000'000);
        QVERIFY(!runs.representative(0));
        for (int run = 0; run < 5; ++run)
            runs.add(0, kept(static_cast<std::size_t>(run), 10 - run));
        QCOMPARE(rowsOf(runs, 0), std::string("4 3 2 1 0 "));
        QCOMPARE(runs.representative(0)->row, std::size_t{2});
        QVERIFY(!runs.representative(1));
    }

    void OfAnEvenNumberTheShorterStandsForThem()
    {
        KeptRuns runs(1, 1'000'000'000);
        for (const int milliseconds : {4, 1, 3, 2})
            runs.add(0, kept(static_cast<std::size_t>(milliseconds), milliseconds));
        QCOMPARE(runs.representative(0)->row, std::size_t{2});
    }

    void FarFromTheMiddleGoesFirst()
    {
        KeptRuns runs(1, 3 * bytesOfOne() + bytesOfOne() / 2);
        for (const int milliseconds : {9, 10, 11, 12, 13, 14, 15})
            runs.add(0, kept(static_cast<std::size_t>(milliseconds), milliseconds));
        QVERIFY(runs.bytes() <= 3 * bytesOfOne() + bytesOfOne() / 2);
        QVERIFY(runs.of(0).size() >= 2);
        const std::size_t shown = runs.representative(0)->row;
        QVERIFY(shown >= 11 && shown <= 13);
    }

    void OneOfEachPointStaysInAnyCase()
    {
        KeptRuns runs(20, 1);
        for (std::size_t point = 0; point < 20; ++point) {
            for (int run = 0; run < 3; ++run)
                runs.add(point, kept(3 * point + static_cast<std::size_t>(run), 5 + run));
        }
        for (std::size_t point = 0; point < 20; ++point)
            QCOMPARE(runs.of(point).size(), std::size_t{1});
    }

    void PointsGiveUpRunsInTurn()
    {
        KeptRuns runs(3, 6 * bytesOfOne() + bytesOfOne() / 2);
        for (std::size_t run = 0; run < 5; ++run) {
            for (std::size_t point = 0; point < 3; ++point)
                runs.add(point, kept(run, 10));
        }
        for (std::size_t point = 0; point < 3; ++point)
            QCOMPARE(runs.of(point).size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(KeptRunsTest)
#include "kept_runs_test.moc"
