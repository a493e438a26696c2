// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/honesty.h"

#include <algorithm>

#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// Two tasks on one core, of which the kernel saw every switch.
RunResult someRun()
{
    RunResult run = drawnRun("one-core", "Ada R.R\nBen .R.\n");
    run.trace.info.placement = Placement::PinnedToOneCpu;
    run.trace.info.workers = 2;
    run.trace.witness = {.threads = 2, .switches = 3, .preemptions = 2, .matched = 3, .counted = 3};
    run.machine.cpus = {CpuId{0}, CpuId{1}};
    run.machine.limits.cpusOfComputer = 2;
    run.machine.clock = {.ticks = TickClock::ofCounter(0.4), .counterProblem = {}, .resolution = 9ns, .costNs = 10};
    run.stampCostNs = 11;
    return run;
}

const Fact* find(const std::vector<Fact>& facts, const char* question)
{
    const auto found =
        std::ranges::find_if(facts, [question](const Fact& fact) { return englishWords()(fact.question) == question; });
    return found == facts.end() ? nullptr : &*found;
}

std::string answerOf(const std::vector<Fact>& facts, const char* question)
{
    const Fact* fact = find(facts, question);
    return fact ? std::string(idOf(fact->standing)) + ": " + englishWords()(fact->answer) : "not asked";
}

} // namespace

class HonestyTest : public QObject {
    Q_OBJECT

private slots:
    void RunAsItShouldBeIsSoundInAll()
    {
        const std::vector<Fact> facts = honestyOf(someRun());
        for (const Fact& fact : facts)
            QVERIFY2(fact.standing == Standing::Sound, englishWords()(fact.answer).c_str());
        QCOMPARE(answerOf(facts, "Where do threads and kernel differ?"), std::string("sound: Nowhere."));
        QVERIFY(answerOf(facts, "Do the counts agree?").starts_with("sound: Yes: 3 switches"));
        QVERIFY(answerOf(facts, "By which clock?").starts_with("sound: The processor's counter: a reading costs 10 ns"));
    }

    void MeasuringCostsAStampInAQuantum()
    {
        // 11 ns in 10 µs.
        QVERIFY(answerOf(honestyOf(someRun()), "What did measuring cost?").starts_with("sound: At most 0.11 % of the time"));
    }

    void CountsThatDifferAreExplained()
    {
        RunResult run = someRun();
        run.trace.witness.counted = 5;
        QVERIFY(answerOf(honestyOf(run), "Do the counts agree?").ends_with("5 by the threads' own counters; why is not known."));
        run.trace.witness.lost = 4;
        QVERIFY(answerOf(honestyOf(run), "Do the counts agree?").ends_with("Records were lost."));
        run.trace.witness.counted.reset();
        QVERIFY(answerOf(honestyOf(run), "Do the counts agree?").starts_with("limited: Not known"));
        run.trace.witness = {};
        QVERIFY(answerOf(honestyOf(run), "Do the counts agree?").starts_with("limited: Not known"));
        QVERIFY(!find(honestyOf(run), "Where do threads and kernel differ?"));
    }

    void WhatEitherSideMissedIsSaid()
    {
        RunResult run = someRun();
        run.trace.witness.matched = 2;
        run.trace.witness.longestMissed = 12us;
        QVERIFY(answerOf(honestyOf(run), "Where do threads and kernel differ?").find("1 time a thread was off its core")
                != std::string::npos);
        run.trace.witness.matched = 3;
        run.trace.witness.gapsWithoutSwitch = 7;
        run.trace.witness.inThoseGaps = 140us;
        QVERIFY(answerOf(honestyOf(run), "Where do threads and kernel differ?").find("7 gaps, 140 µs in all")
                != std::string::npos);
    }

    void ClockThatWentAwayIsADoubt()
    {
        RunResult run = someRun();
        run.trace.info.clockDrift = -1us;
        QVERIFY(answerOf(honestyOf(run), "By which clock?").ends_with("it was 1 µs from the system's clock."));
        run.trace.info.clockDrift = 1ms;
        QVERIFY(answerOf(honestyOf(run), "By which clock?").starts_with("doubtful:"));
        run.machine.clock.ticks = TickClock();
        run.machine.clock.counterProblem = {{"test", "it stands still"}, {}};
        QVERIFY(answerOf(honestyOf(run), "By which clock?").starts_with("sound: The system's steady clock, because it stands still"));
    }

    void NoisyMomentIsADoubt()
    {
        RunResult run = someRun();
        run.metrics.account.disturbance = 0.05;
        QVERIFY(!isNoisy(run));
        run.metrics.account.disturbance = 0.123;
        QVERIFY(isNoisy(run));
        QCOMPARE(answerOf(honestyOf(run), "Was it disturbed?"),
                 std::string(
                     "doubtful: Yes: other programs took 12 % of the cores' time. Run again when other programs "
                     "are idle."));
        run.metrics.account.knowsCpus = false;
        QVERIFY(answerOf(honestyOf(run), "Was it disturbed?").starts_with("limited: Not known"));
    }

    void LimitsAreSaid()
    {
        RunResult run = someRun();
        QVERIFY(!find(honestyOf(run), "What limits this program?"));
        run.machine.limits.cpusOfComputer = 8;
        QVERIFY(answerOf(honestyOf(run), "What limits this program?").starts_with("limited: It may use 2 cores of the 8"));
        run.trace.info.throttled = 5ms;
        QVERIFY(answerOf(honestyOf(run), "Was it held up by its quota?").starts_with("doubtful: Yes, for 5 ms"));
        run.trace.info.throttled = 0ms;
        QCOMPARE(answerOf(honestyOf(run), "Was it held up by its quota?"), std::string("sound: No."));
    }

    void SimulationClaimsNothing()
    {
        RunResult run = someRun();
        run.trace.info.placement = Placement::Simulated;
        QCOMPARE(honestyOf(run).size(), std::size_t{1});
        QVERIFY(honestyOf(run).front().standing == Standing::Limited);
    }

    void EveryPlacementSaysWhereItRan()
    {
        RunResult run = someRun();
        for (const Placement placement : {Placement::PinnedToOneCpu, Placement::SomeCpus, Placement::AllCpus,
                                          Placement::NotPinned, Placement::OneAtATimeByBaton, Placement::Simulated}) {
            run.trace.info.placement = placement;
            QVERIFY(answerOf(honestyOf(run), "Where did it run?").size() > 20);
        }
    }

    void ComputerSaysWhatItsRunsCanBeKnownBy()
    {
        Machine machine = someRun().machine;
        machine.pinProblem = {{"test", "It does not."}, {}};
        QCOMPARE(answerOf(honestyOf(machine), "Can a thread be kept on one core?"),
                 std::string("limited: It does not."));
        machine.pinCpu = CpuId{1};
        QVERIFY(answerOf(honestyOf(machine), "Can a thread be kept on one core?").starts_with("sound: Yes"));
        QVERIFY(answerOf(honestyOf(machine), "Can a program see its own switches?").starts_with("sound: Yes"));
        machine.witnessProblem = {{"test", "it is forbidden"}, {}};
        QCOMPARE(answerOf(honestyOf(machine), "Can a program see its own switches?"),
                 std::string("limited: No, because it is forbidden; turns are inferred from gaps."));
    }

    void WhatItsOwnClientsTookIsTold()
    {
        RunResult run = someRun();
        QVERIFY(!find(honestyOf(run), "What did its own clients take?"));
        run.metrics.makespan = 10ms;
        run.trace.info.besides = 3ms;
        QCOMPARE(answerOf(honestyOf(run), "What did its own clients take?"),
                 std::string(
                     "sound: The clients and servers of this run are threads of this program too, and used 0.30 cores "
                     "meanwhile. What they took counts as no disturbance."));
    }
};

QTEST_APPLESS_MAIN(HonestyTest)
#include "honesty_test.moc"
