// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/stays.h"

#include <sstream>

#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// "cpu 0: Ada 0-3 (2 running, from span 0), Ben 3-5 ..." in ms; a line for each cpu.
std::string staysIn(const Trace& trace)
{
    std::ostringstream text;
    for (const CpuStays& cpu : staysOf(trace)) {
        text << (cpu.cpu ? "cpu " + std::to_string(indexOf(*cpu.cpu)) : "unknown cpu") << ':';
        for (const Stay& stay : cpu.stays) {
            text << ' ' << trace.taskOf(stay.task).name << ' ' << toMilliseconds(stay.time.begin.time_since_epoch())
                 << '-' << toMilliseconds(stay.time.end.time_since_epoch()) << " (" << toMilliseconds(stay.running)
                 << " from " << stay.firstSpan << ')';
        }
        text << '\n';
    }
    return text.str();
}

std::string staysIn(std::string_view drawing)
{
    return staysIn(traceFromText(drawing));
}

} // namespace

class StaysTest : public QObject {
    Q_OBJECT

private slots:
    void EmptyTraceHasACpuThatNobodyUsed() { QCOMPARE(staysIn(""), std::string("cpu 0:\n")); }

    void EverySpanThatTouchesNoOtherIsAStay()
    {
        QCOMPARE(staysIn("Ada RR....RR\n"
                         "Ben ..RR....\n"),
                 std::string("cpu 0: Ada 0-2 (2 from 0) Ben 2-4 (2 from 1) Ada 6-8 (2 from 2)\n"));
    }

    void PauseOfAMillisecondIsJoined() { QCOMPARE(staysIn("Ada RR.RR\n"), std::string("cpu 0: Ada 0-5 (4 from 0)\n")); }

    void HoweverLongACoreIsTakenItIsNotLeft()
    {
        QCOMPARE(staysIn("Ada RRttttRR\n"), std::string("cpu 0: Ada 0-8 (4 from 0)\n"));
        QCOMPARE(staysIn("Ada RRt..tRR\n"), std::string("cpu 0: Ada 0-2 (2 from 0) Ada 6-8 (2 from 4)\n"));
    }

    void LongerPauseIsNot()
    {
        Trace trace = traceFromText("Ada\n");
        Spans& spans = trace.tasks[0].spans;
        spans.appendUntil(TimePoint(2ms), Activity::Running, {}, Evidence::Recorded, WorkerId{0}, CpuId{0});
        spans.appendUntil(TimePoint(3ms + 1ns), Activity::Ready, {}, Evidence::Recorded, WorkerId{0});
        spans.appendUntil(TimePoint(5ms), Activity::Running, {}, Evidence::Recorded, WorkerId{0}, CpuId{0});
        QCOMPARE(staysOf(trace).front().stays.size(), std::size_t{2});
    }

    void ShortTurnOfAnotherTaskEndsTheStay()
    {
        QCOMPARE(staysIn("Ada RR.RR\n"
                         "Ben ..R..\n"),
                 std::string("cpu 0: Ada 0-2 (2 from 0) Ben 2-3 (1 from 1) Ada 3-5 (2 from 2)\n"));
    }

    void WaitEndsTheStay()
    {
        QCOMPARE(staysIn("Ada RRiRR\n"), std::string("cpu 0: Ada 0-2 (2 from 0) Ada 3-5 (2 from 2)\n"));
    }

    void StaysAreSortedByCpu()
    {
        QCOMPARE(staysIn("Ada 1100\n"
                         "Ben 0011\n"),
                 std::string("cpu 0: Ben 0-2 (2 from 0) Ada 2-4 (2 from 1)\n"
                             "cpu 1: Ada 0-2 (2 from 0) Ben 2-4 (2 from 1)\n"));
    }

    void IdleCpuIsThere()
    {
        Trace trace = traceFromText("Ada 22\n");
        trace.info.cpus = {CpuId{1}, CpuId{2}};
        QCOMPARE(staysIn(trace), std::string("cpu 1:\n"
                                             "cpu 2: Ada 0-2 (2 from 0)\n"));
    }

    void WorkerStandsForAnUnknownCpu()
    {
        QCOMPARE(staysIn("Ada ??.?\n"
                         "Ben ..??\n"),
                 std::string("unknown cpu: Ada 0-4 (3 from 0)\n"
                             "unknown cpu: Ben 2-4 (2 from 1)\n"));
    }
};

QTEST_APPLESS_MAIN(StaysTest)
#include "stays_test.moc"
