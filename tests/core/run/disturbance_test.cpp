// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/disturbance.h"

#include <set>

#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// 8 ms of computing on one core.
RunResult quiet()
{
    return drawnRun("one-core", "Ada RR..RR\n"
                                "Ben ..RR..RR\n");
}

RunResult taken(double share)
{
    RunResult run = quiet();
    run.metrics.account.disturbance = share;
    return run;
}

std::string said(const Disturbance& disturbance)
{
    return englishWords()(clauseOf(disturbance));
}

Duration pauseIn(const std::string& drawing)
{
    return longestPauseOf(traceFromText(drawing));
}

/// So many letters of a drawing, a millisecond each.
std::string times(int count, char letter)
{
    return std::string(static_cast<std::size_t>(count), letter);
}

} // namespace

class DisturbanceTest : public QObject {
    Q_OBJECT

private slots:
    void QuietRunIsNotDisturbed()
    {
        QVERIFY(!disturbanceOf(quiet()));
        QVERIFY(!disturbanceOf(taken(kNoisy)));
    }

    void WhatOthersTookIsToldAsAShare()
    {
        const Disturbance disturbance = disturbanceOf(taken(0.93)).value();
        QVERIFY(disturbance.by == Disturber::OtherPrograms);
        QCOMPARE(disturbance.share, 0.93);
        QCOMPARE(said(disturbance), std::string("other programs took 93 % of the cores' time"));
    }

    /// Eight cores, of which one is taken for a third of the run: 4 % of all, and yet the run takes half as long again.
    void OneCoreOfManyIsEnough()
    {
        RunResult run = taken(0.04);
        run.metrics.makespan = 9ms;
        run.metrics.account.cpus.resize(8);
        run.metrics.account.cpus[5].taken = 3ms;
        const Disturbance disturbance = disturbanceOf(run).value();
        QVERIFY(disturbance.isOfOneCore);
        QCOMPARE(said(disturbance), std::string("other programs took 33 % of the time of a core"));
        run.metrics.account.cpus[5].taken = 800us;
        QVERIFY(!disturbanceOf(run));
    }

    /// 8 ms of computing; something else had the core for 2 ms of it, which is 20 %.
    void WhatItsOwnClientsTookIsNoDisturbance()
    {
        RunResult run = quiet();
        run.metrics.account.cpus[0].taken = 2ms;
        run.metrics.account.cpus[0].late = {};
        run.metrics.account.disturbance = 0.2;
        QCOMPARE(disturbanceOf(run)->share, 0.2);
        run.trace.info.besides = 1ms;
        QCOMPARE(takenByOthers(run), 0.1);
        QCOMPARE(disturbanceOf(run)->share, 0.1);
        run.trace.info.besides = 2ms;
        QCOMPARE(takenByOthers(run), 0.0);
        QVERIFY(!disturbanceOf(run));
        run.trace.info.besides = 5ms; // most of which nobody missed
        QVERIFY(!disturbanceOf(run));
    }

    void WhatItsOwnClientsTookOfOneCoreIsNoDisturbance()
    {
        RunResult run = taken(0.04);
        run.metrics.makespan = 9ms;
        run.metrics.account.cpus.resize(8);
        run.metrics.account.cpus[5].taken = 3ms;
        run.trace.info.besides = 2500us;
        QVERIFY(!disturbanceOf(run));
        run.trace.info.besides = 1ms;
        QVERIFY(disturbanceOf(run)->isOfOneCore);
    }

    void NeverAllOfIt()
    {
        QCOMPARE(said({Disturber::OtherPrograms, 0.999}), std::string("other programs took 99 % of the cores' time"));
    }

    void WhereCoresAreNotKnownNothingIsKnownAgainstIt()
    {
        RunResult run = taken(0.93);
        run.metrics.account.knowsCpus = false;
        QVERIFY(!disturbanceOf(run));
    }

    void QuotaIsNamedBeforeOtherPrograms()
    {
        RunResult run = taken(0.747);
        run.trace.info.throttled = 20ms; // beside 8 ms of computing
        const Disturbance disturbance = disturbanceOf(run).value();
        QVERIFY(disturbance.by == Disturber::Quota);
        QCOMPARE(disturbance.share, 0.747);
        QCOMPARE(said(disturbance), std::string("a quota took away 75 % of the cores' time"));
        QVERIFY(englishWords()(adviceOn(disturbance.by)).find("raise that quota") != std::string::npos);
    }

    void QuotaThatHardlyTookAnythingIsNotNamed()
    {
        RunResult run = taken(0.93);
        run.trace.info.throttled = 1ms;
        QVERIFY(disturbanceOf(run)->by == Disturber::OtherPrograms);
        run.metrics.account.disturbance = 0;
        run.trace.info.throttled = 0ms;
        QVERIFY(!disturbanceOf(run));
    }

    void WhatTheKernelSawNoSwitchForWasNotTakenByPrograms()
    {
        RunResult run = taken(0.4);
        run.trace.witness.threads = 2;
        run.trace.witness.inThoseGaps = 5ms;
        QVERIFY(disturbanceOf(run)->by == Disturber::Unknown);
        run.trace.witness.inThoseGaps = 0ms;
        QVERIFY(disturbanceOf(run)->by == Disturber::OtherPrograms);
    }

    void WhoWasWokenLateMayHaveWaitedForAnything()
    {
        RunResult run = taken(0.4);
        CpuAccount& cpu = run.metrics.account.cpus.front();
        cpu.taken = 1ms;
        cpu.late = 3ms;
        QVERIFY(disturbanceOf(run)->by == Disturber::Unknown);
        cpu.taken = 3ms;
        QVERIFY(disturbanceOf(run)->by == Disturber::OtherPrograms);
    }

    void ProgramThatStoodStillIsNotCalledOthers()
    {
        RunResult run = taken(0.76);
        run.metrics.makespan = 4s;
        run.longestPause = 3s;
        const Disturbance disturbance = disturbanceOf(run).value();
        QVERIFY(disturbance.by == Disturber::Suspension);
        QCOMPARE(said(disturbance), std::string("the whole program stood still for 76 % of the time"));
        run.longestPause = kSuspended - 1ns;
        QVERIFY(disturbanceOf(run)->by == Disturber::OtherPrograms);
    }

    void PauseIsWhereTasksAreReadyAndNoneRuns()
    {
        QCOMPARE(pauseIn("Ada 00" + times(300, '.') + "00\nBen 11" + times(300, '.') + "11\n"), Duration(300ms));
        QCOMPARE(pauseIn("Ada 00" + times(300, '.') + "00\nBen 11" + times(300, '1') + "11\n"), Duration{});
        QCOMPARE(pauseIn("Ada 00" + times(300, 'i') + "00\n"), Duration{});
        QCOMPARE(pauseIn("Ada 00" + times(200, '.') + "00\n"), Duration{}); // others may have had it for so long
        QCOMPARE(pauseIn("Ada\n"), Duration{});
    }

    void NothingDisturbsASimulation()
    {
        RunResult run = taken(0.9);
        run.trace.info.placement = Placement::Simulated;
        run.longestPause = 3s;
        QVERIFY(!disturbanceOf(run));
        Trace trace = traceFromText("Ada 00" + times(300, '.') + "00\n");
        trace.info.placement = Placement::Simulated;
        QCOMPARE(longestPauseOf(trace), Duration{});
    }

    void EveryDisturberHasItsWordsAndAnId()
    {
        std::set<std::string_view> ids;
        std::set<std::string> clauses;
        for (const Disturber by : {Disturber::Quota, Disturber::Suspension, Disturber::OtherPrograms, Disturber::Unknown}) {
            ids.insert(idOf(by));
            clauses.insert(said({by, 0.5}));
            QVERIFY(englishWords()(adviceOn(by)).ends_with('.'));
        }
        QCOMPARE(ids.size(), std::size_t{4});
        QCOMPARE(clauses.size(), std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(DisturbanceTest)
#include "disturbance_test.moc"
