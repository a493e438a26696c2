// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/captions.h"

#include "core/run/honesty.h"

#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

std::string words(const Message& message)
{
    return englishWords()(message);
}

std::string placeOf(std::string_view model, std::string_view drawing, std::optional<Placement> placement = {})
{
    RunResult run = drawnRun(model, drawing);
    run.trace.info.placement = placement.value_or(run.trace.info.placement);
    return words(placeCaption(run));
}

} // namespace

class CaptionsTest : public QObject {
    Q_OBJECT

private slots:
    void WaitsHaveTheScenariosOwnWords()
    {
        const auto said = [](std::string_view scenario, Activity activity) {
            return englishWords()(activityTitle(activity, *scenarioById(scenario).value()));
        };
        QCOMPARE(said("dining-philosophers", Activity::WaitingLock), std::string("Waits for a fork"));
        QCOMPARE(said("dining-philosophers", Activity::WaitingIo), std::string("Reaches for the fork"));
        QCOMPARE(said("readers-writer", Activity::WaitingLock), std::string("Waits for the reading room"));
        QCOMPARE(said("mutex", Activity::WaitingLock), std::string("Waits for the key"));
    }

    void PlaceSaysWhereTheThreadsWere()
    {
        QCOMPARE(placeOf("all-cores", "Ada 00\nBen 11\n"), std::string("on 2 cores (2 threads)"));
        QCOMPARE(placeOf("all-cores", "Ada 00\nBen 11\nCem\n", Placement::SomeCpus),
                 std::string("on 2 cores (3 threads, bound to 2 cores)"));
        QCOMPARE(placeOf("one-core", "Ada 55\nBen ..5\n"), std::string("on one core (2 threads, pinned to core 5)"));
    }

    void RunsOfOneModelHaveNumbers()
    {
        RunResult run = drawnRun("one-core", "Ada 55\n");
        QCOMPARE(words(headingCaption(run.request)), std::string("Interleaved"));
        QCOMPARE(words(titleCaption(run.request)), std::string("Interleaved on one core"));
        QCOMPARE(labelOf(run.request), std::string("one-core"));
        run.request.ordinal = 2;
        QCOMPARE(words(headingCaption(run.request)), std::string("Interleaved (2)"));
        QCOMPARE(words(titleCaption(run.request)), std::string("Interleaved on one core (2)"));
        QCOMPARE(labelOf(run.request), std::string("one-core (2)"));
    }

    void PlaceOfOneIsSingular()
    {
        QCOMPARE(placeOf("all-cores", "Ada R\n", Placement::SomeCpus),
                 std::string("on 1 core (1 thread, bound to 1 core)"));
        QCOMPARE(placeOf("in-order", "Ada R\n"), std::string("on one core (1 thread, pinned to core 0)"));
    }

    void PinThatFailedIsSaid()
    {
        QCOMPARE(placeOf("one-core", "Ada 0\nBen 1\n", Placement::NotPinned),
                 std::string("on one core (2 threads, not pinned: the system would not keep them on one core)"));
    }

    void AnswerIsNeverOrHowManyAndHowLong()
    {
        QCOMPARE(englishWords()(overlapQuestion()), std::string("Two at the same instant?"));
        QCOMPARE(words(overlapAnswer(drawnRun("one-core", "Ada RR\nBen ..RR\n"))), std::string("Never"));
        QCOMPARE(words(overlapAnswer(drawnRun("all-cores", "Ada 000\nBen 11\nCem .22\n"))),
                 std::string("Yes, up to 3, for 3 ms"));
    }

    void EvidenceSaysHowGoodItIs()
    {
        RunResult run = drawnRun("one-core", "Ada R\n");
        const auto evidence = [&run] { return words(evidenceCaption(run)); };
        QCOMPARE(evidence(), std::string("Inferred from gaps, right to within 10 µs"));
        Witness& witness = run.trace.witness;
        witness.problem = {{"test", "it is forbidden"}, {}};
        QCOMPARE(evidence(),
                 std::string("Inferred from gaps, right to within 10 µs; the system did not let the program see its "
                             "own switches, because it is forbidden"));
        run.trace.info.workers = 2;
        witness.threads = 1;
        witness.switches = 9;
        witness.matched = 8;
        QCOMPARE(evidence(),
                 std::string(
                     "Partly verified by the kernel, for 1 of 2 threads: most switches (8 of 9); the others are "
                     "inferred from gaps, because it is forbidden"));
        witness.threads = 2;
        witness.errors = Witness::Errors{.boundaries = 16, .median = 2us, .p99 = 5us, .worst = 6us};
        witness.lost = 3;
        QCOMPARE(evidence(),
                 std::string("Partly verified by the kernel, as far as there was room: most switches (8 of 9); 3 "
                             "records of later ones were lost"));
        witness = {};
        witness.threads = 2;
        QCOMPARE(evidence(), std::string("Verified by the kernel: no thread ever left its core"));
    }

    void ShareOfTheSwitchesHasItsWord_data()
    {
        QTest::addColumn<int>("matched");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("verified");
        QTest::newRow("all") << 2470 << "Verified by the kernel: every switch (2470)" << true;
        QTest::newRow("all but one") << 2469 << "Verified by the kernel: nearly every switch (2469 of 2470)" << true;
        QTest::newRow("99 of 100") << 2446 << "Verified by the kernel: nearly every switch (2446 of 2470)" << true;
        QTest::newRow("fewer") << 2445 << "Partly verified by the kernel: most switches (2445 of 2470)" << false;
        QTest::newRow("two thirds") << 1642 << "Partly verified by the kernel: most switches (1642 of 2470)" << false;
        QTest::newRow("less than half") << 1234 << "Partly verified by the kernel: a part of the switches (1234 of 2470)"
                                        << false;
        QTest::newRow("none") << 0 << "Partly verified by the kernel: a part of the switches (0 of 2470)" << false;
    }
    void ShareOfTheSwitchesHasItsWord()
    {
        QFETCH(int, matched);
        QFETCH(QString, said);
        QFETCH(bool, verified);
        RunResult run = drawnRun("one-core", "Ada R\n");
        run.trace.info.workers = 1;
        run.trace.witness.threads = 1;
        run.trace.witness.switches = 2470;
        run.trace.witness.matched = matched;
        QCOMPARE(QString::fromStdString(words(evidenceCaption(run))), said);
        QCOMPARE(isVerified(run), verified);
        QCOMPARE(evidenceStanding(run) == Standing::Sound, verified);
    }

    /// A chart of 10 s has a pixel for every 10 ms.
    void BoundaryThatLaySeenlyOffIsNoVerification()
    {
        RunResult run = drawnRun("one-core", "Ada R\n");
        run.metrics.makespan = 10s;
        run.trace.info.workers = 1;
        Witness& witness = run.trace.witness;
        witness.threads = 1;
        witness.switches = witness.matched = 214;
        witness.errors = Witness::Errors{.boundaries = 400, .median = 2us, .p99 = 40us, .worst = 9ms};
        QVERIFY(isVerified(run));
        QCOMPARE(words(evidenceCaption(run)),
                 std::string("Verified by the kernel: every switch (214), to 2 µs; 1 boundary in "
                             "100 off by more than 40 µs"));
        witness.errors->worst = 5680ms;
        QVERIFY(!isVerified(run));
        QCOMPARE(words(evidenceCaption(run)),
                 std::string("Partly verified by the kernel: every switch (214), to 2 µs; the "
                             "worst boundary off by 5.68 s"));
        run.metrics.makespan = 1ms; // what is shorter than 50 µs is the grain of the recording, however short a run is
        witness.errors->worst = 50us;
        QVERIFY(isVerified(run));
    }

    void MachineSaysWhetherPinningWorks()
    {
        Machine machine;
        machine.cpus = {CpuId{0}, CpuId{1}};
        machine.clock.costNs = 24.6;
        QCOMPARE(words(machineCaption(machine)),
                 std::string("This computer: 2 cores, pinning does not work, reading the clock costs 25 ns"));
        machine.pinCpu = CpuId{0};
        machine.cpus.pop_back();
        QCOMPARE(words(machineCaption(machine)),
                 std::string("This computer: 1 core, pinning works, reading the clock costs 25 ns"));
    }
};

QTEST_APPLESS_MAIN(CaptionsTest)
#include "captions_test.moc"
