// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/quiet.h"

#include "core/run/honesty.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

using Runs = std::vector<std::shared_ptr<const RunResult>>;

/// A quiet run for each '.', a noisy one for each 'N'.
Runs runsFrom(std::string_view drawing)
{
    Runs runs;
    for (const char sign : drawing) {
        auto run = std::make_shared<RunResult>();
        run->metrics.account.disturbance = sign == 'N' ? 2 * kNoisy : kNoisy;
        runs.push_back(std::move(run));
    }
    return runs;
}

std::string said(std::string_view drawing)
{
    return englishWords()(quietSentence(withoutNoisy(runsFrom(drawing))));
}

} // namespace

class QuietTest : public QObject {
    Q_OBJECT

private slots:
    void NoisyRunsAreLeftOutAndTheOthersKeepTheirOrder()
    {
        const Runs runs = runsFrom("N..N.");
        const QuietRuns quiet = withoutNoisy(runs);
        QVERIFY(quiet == (QuietRuns{.kept = {runs[1], runs[2], runs[4]}, .leftOut = 2, .allWereNoisy = false}));
    }

    void WhereNoneWasNoisyAllAreKept()
    {
        for (const std::string_view drawing : {"", ".", "..."}) {
            const Runs runs = runsFrom(drawing);
            QVERIFY(withoutNoisy(runs) == (QuietRuns{.kept = runs, .leftOut = 0, .allWereNoisy = false}));
        }
    }

    void WhereAllWereNoisyAllAreKept()
    {
        const Runs runs = runsFrom("NN");
        QVERIFY(withoutNoisy(runs) == (QuietRuns{.kept = runs, .leftOut = 0, .allWereNoisy = true}));
    }

    void HowManyAreLeftOutIsSaid()
    {
        QCOMPARE(said(""), std::string());
        QCOMPARE(said(".."), std::string());
        QCOMPARE(said("N"), std::string());
        QCOMPARE(said("N..."), std::string("1 of 4 runs was noisy and is left out"));
        QCOMPARE(said("NN.."), std::string("2 of 4 runs were noisy and are left out"));
        QCOMPARE(said("NNN"), std::string("All 3 runs were noisy: none is left out"));
    }
};

QTEST_APPLESS_MAIN(QuietTest)
#include "quiet_test.moc"
