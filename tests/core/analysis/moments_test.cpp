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

std::string inKitchen(const Trace& trace)
{
    std::vector<std::string> lines;
    for (const NotableMoment& moment : momentsOf(trace))
        lines.push_back(std::to_string(moment.time.time_since_epoch() / 1ms) + ' ' + moment.inKitchen.source);
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
                 std::string("0 longest wait for a turn\n"
                             "3 first switch\n"
                             "8 last task ends\n"));
    }

    void SideBySideHasTheFirstTimeOfTwo()
    {
        QCOMPARE(momentsIn("Ada 0000\n"
                           "Ben ..11\n"),
                 std::string("0 longest wait for a turn\n"
                             "2 first time two run at once\n"
                             "4 last task ends\n"));
    }

    void MomentsAreInOrderOfTime()
    {
        QCOMPARE(momentsIn("Ada 0iii00.1\n"
                           "Ben .00ii11\n"),
                 std::string("0 longest wait for a turn\n"
                             "1 first switch\n"
                             "1 longest wait for a device, a lock or a task\n"
                             "5 first time two run at once\n"
                             "8 last task ends\n"));
    }

    void EarliestOfTheLongestWaitsIsTaken()
    {
        QCOMPARE(momentsIn("Ada 0..ii.iii\n"
                           "Ben iiii\n"
                           "Cem .iiii\n"),
                 std::string("0 longest wait for a device, a lock or a task\n"
                             "1 longest wait for a turn\n"
                             "9 last task ends\n"));
    }

    /// What a learner confuses: waiting for a core, and waiting for anything else.
    void AWaitForACoreIsNoWaitForADevice()
    {
        QCOMPARE(momentsIn("Ada 0i0.....0\n"
                           "Ben .iiii0\n"),
                 std::string("1 longest wait for a device, a lock or a task\n"
                             "3 longest wait for a turn\n"
                             "5 first switch\n"
                             "9 last task ends\n"));
    }

    void AWaitForACoreGoesOnInTheNextStep()
    {
        Trace trace = traceFromText("Ada RR....RR...R\n");
        Spans& spans = trace.tasks[0].spans;
        spans = Spans();
        const auto until = [&](Duration end, Activity activity, std::uint16_t step) {
            spans.appendUntil(TimePoint(end), activity, StepIndex{step}, Evidence::Recorded, WorkerId{0}, CpuId{0});
        };
        until(2ms, Activity::Running, 0);
        until(4ms, Activity::Ready, 0);
        until(6ms, Activity::Ready, 1);
        until(8ms, Activity::Running, 1);
        until(11ms, Activity::Ready, 2);
        until(12ms, Activity::Running, 2);
        QCOMPARE(momentsIn(trace), std::string("2 longest wait for a turn\n"
                                               "12 last task ends\n"));
    }

    void TheKitchenHasWordsOfItsOwn()
    {
        Trace trace = traceFromText("Ada 0iii00.1\n"
                                    "Ben .00ii11\n");
        QCOMPARE(inKitchen(trace), std::string("0 longest wait for a chef\n"
                                               "1 first time a chef changes orders\n"
                                               "1 longest wait for equipment, a key or another order\n"
                                               "5 first time two chefs work at once\n"
                                               "8 last order served\n"));
        trace.tasks[1].completed = false;
        QVERIFY(inKitchen(trace).ends_with("8 the kitchen closes\n"));
    }

    void StandstillIsAMoment()
    {
        Trace trace = traceFromText("Ada RR..\n");
        trace.standstill = Standstill{.members = {}, .found = TimePoint(3ms)};
        QCOMPARE(momentsIn(trace), std::string("2 longest wait for a turn\n"
                                               "3 nobody can go on\n"
                                               "4 last task ends\n"));
    }
};

QTEST_APPLESS_MAIN(MomentsTest)
#include "moments_test.moc"
