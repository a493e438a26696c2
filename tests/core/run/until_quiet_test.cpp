// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/until_quiet.h"

#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

using RunPointer = std::shared_ptr<const RunResult>;

RunPointer disturbed(double share, Outcome outcome = Outcome::Completed)
{
    auto run = std::make_shared<RunResult>(drawnRun("one-core", "Ada RR\n"));
    run->metrics.account.disturbance = share;
    run->trace.info.outcome = outcome;
    return run;
}

std::string said(const RepeatTally& tally)
{
    return englishWords()(repeatsSentence(tally));
}

} // namespace

class UntilQuietTest : public QObject {
    Q_OBJECT

private slots:
    void QuietRunIsMadeOnce()
    {
        UntilQuiet run(5);
        QVERIFY(!run.kept());
        const RunPointer quiet = disturbed(0.01);
        QVERIFY(!run.wantsAnother(quiet));
        QVERIFY(run.kept() == quiet);
        QCOMPARE(run.repeats(), 0);
    }

    void DisturbedRunIsMadeAgainUntilOneIsQuiet()
    {
        UntilQuiet run(5);
        QVERIFY(run.wantsAnother(disturbed(0.4)));
        QVERIFY(run.wantsAnother(disturbed(0.6)));
        const RunPointer quiet = disturbed(0.02);
        QVERIFY(!run.wantsAnother(quiet));
        QVERIFY(run.kept() == quiet);
        QCOMPARE(run.repeats(), 2);
    }

    void LeastDisturbedIsKeptWhereNoneIsQuiet()
    {
        UntilQuiet run(3);
        QVERIFY(run.wantsAnother(disturbed(0.4)));
        const RunPointer least = disturbed(0.2);
        QVERIFY(run.wantsAnother(least));
        QVERIFY(run.wantsAnother(disturbed(0.3)));
        QVERIFY(!run.wantsAnother(disturbed(0.5)));
        QVERIFY(run.kept() == least);
        QCOMPARE(run.repeats(), 3);
    }

    void WithoutTheWishItIsMadeOnce()
    {
        UntilQuiet run(0);
        QVERIFY(!run.wantsAnother(disturbed(0.9)));
        QCOMPARE(run.repeats(), 0);
    }

    void StopEndsItAndKeepsWhatWasMadeBefore()
    {
        UntilQuiet run(5);
        const RunPointer first = disturbed(0.4);
        QVERIFY(run.wantsAnother(first));
        QVERIFY(!run.wantsAnother(disturbed(0, Outcome::Stopped)));
        QVERIFY(run.kept() == first);
        UntilQuiet stoppedAtOnce(5);
        const RunPointer stopped = disturbed(0.4, Outcome::Stopped);
        QVERIFY(!stoppedAtOnce.wantsAnother(stopped));
        QVERIFY(stoppedAtOnce.kept() == stopped);
    }

    void TallySaysHowOften()
    {
        RepeatTally tally;
        QCOMPARE(said(tally), std::string());
        UntilQuiet quietAtOnce(5);
        quietAtOnce.wantsAnother(disturbed(0));
        tally.add(quietAtOnce);
        QCOMPARE(said(tally), std::string());
        UntilQuiet once(5);
        once.wantsAnother(disturbed(0.4));
        once.wantsAnother(disturbed(0));
        tally.add(once);
        QCOMPARE(said(tally), std::string("Repeated 1 time, until others left it alone."));
        UntilQuiet never(2);
        for (int n = 0; n < 3; ++n)
            never.wantsAnother(disturbed(0.4));
        tally.add(never);
        QVERIFY((tally == RepeatTally{.repeats = 3, .stayedNoisy = 1}));
        QCOMPARE(said(tally),
                 std::string("Repeated 3 times, and others never left it alone: the least disturbed is shown."));
    }
};

QTEST_APPLESS_MAIN(UntilQuietTest)
#include "until_quiet_test.moc"
