// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/moments.h"

#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

std::string momentsIn(const Trace& trace)
{
    std::vector<std::string> lines;
    for (const NotableMoment& moment : momentsOf(trace))
        lines.push_back(std::to_string(moment.time.time_since_epoch() / 1ms) + ' ' + moment.title.source);
    return linesOf(lines);
}

std::string momentsIn(std::string_view drawing)
{
    return momentsIn(traceFromText(drawing));
}

} // namespace

class MomentsTest : public QObject {
    Q_OBJECT

private slots:
    void EmptyTraceHasNone() { QCOMPARE(momentsIn(""), std::string()); }

    void OneTaskOnlyEnds() { QCOMPARE(momentsIn("Ada RRR\n"), std::string("3 last task ends\n")); }

    void TakingTurnsHasAFirstSwitch()
    {
        QCOMPARE(momentsIn("Ada RRR..RR\n"
                           "Ben ...RR..R\n"),
                 std::string("3 first switch\n"
                             "8 last task ends\n"));
    }

    void SideBySideHasTheFirstTimeOfTwo()
    {
        QCOMPARE(momentsIn("Ada 0000\n"
                           "Ben ..11\n"),
                 std::string("2 first time two run at once\n"
                             "4 last task ends\n"));
    }

    void MomentsAreInOrderOfTime()
    {
        QCOMPARE(momentsIn("Ada 0iii00.1\n"
                           "Ben .00ii11\n"),
                 std::string("1 first switch\n"
                             "1 longest wait\n"
                             "5 first time two run at once\n"
                             "8 last task ends\n"));
    }

    void EarliestOfTheLongestWaitsIsTaken()
    {
        QCOMPARE(momentsIn("Ada 0..ii.iii\n"
                           "Ben iiii\n"
                           "Cem .iiii\n"),
                 std::string("0 longest wait\n"
                             "9 last task ends\n"));
    }

    void StandstillIsAMoment()
    {
        Trace trace = traceFromText("Ada RR..\n");
        trace.standstill = Standstill{.members = {}, .found = TimePoint(3ms)};
        QCOMPARE(momentsIn(trace), std::string("3 nobody can go on\n"
                                               "4 last task ends\n"));
    }
};

QTEST_APPLESS_MAIN(MomentsTest)
#include "moments_test.moc"
