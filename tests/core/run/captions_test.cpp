// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/captions.h"

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
                 std::string("Verified by the kernel for 1 of 2 threads: 8 of 9 switches; the others are inferred from "
                             "gaps, because it is forbidden"));
        witness.threads = 2;
        QCOMPARE(evidence(), std::string("Verified by the kernel: 8 of 9 switches"));
        witness.errors = Witness::Errors{.boundaries = 16, .median = 2us, .p99 = 5us, .worst = 6us};
        QCOMPARE(evidence(), std::string("Verified by the kernel: 8 of 9 switches, worst boundary error 6 µs"));
        witness.lost = 3;
        QCOMPARE(evidence(),
                 std::string(
                     "Verified by the kernel as far as there was room: 8 of 9 switches; 3 records of later ones "
                     "were lost"));
        witness = {};
        witness.threads = 2;
        QCOMPARE(evidence(), std::string("Verified by the kernel: no thread ever left its core"));
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
