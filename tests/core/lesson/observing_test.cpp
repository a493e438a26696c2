// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/observing.h"

#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace interleave::lesson;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint at(std::int64_t ms)
{
    return TimePoint(std::chrono::milliseconds(ms));
}

/// "Ada 3-5, Ben 3-5": rows by their numbers, times in ms.
std::string momentsIn(std::string_view drawing, std::string_view where)
{
    const Observe observe{.where = {Claim::parse(where).value()}};
    std::string text;
    for (const lesson::Moment& moment :
         momentsOf(observe, traceFromText(drawing), [](std::string_view) { return std::nullopt; })) {
        const auto ms = [](TimePoint time) { return std::to_string(time.time_since_epoch() / 1ms); };
        text += (text.empty() ? "" : ", ") + std::to_string(indexOf(moment.task)) + ": " + ms(moment.time.begin) + "-"
              + ms(moment.time.end);
    }
    return text;
}

constexpr std::string_view kTwoCores = "Ada   RRR..RR\n"
                                       "Ben@1 ..RRRR\n";

} // namespace

class ObservingTest : public QObject {
    Q_OBJECT

private slots:
    void MomentIsFoundWhereTheClaimHolds()
    {
        QCOMPARE(momentsIn(kTwoCores, "running = 2"), std::string("0: 2-3, 1: 2-3, 0: 5-6, 1: 5-6"));
        QCOMPARE(momentsIn(kTwoCores, "running > 2"), std::string());
        QCOMPARE(momentsIn(kTwoCores, "ready > 0"), std::string("0: 0-2, 1: 0-2, 0: 3-5, 1: 3-5"));
        QCOMPARE(momentsIn(kTwoCores, "activity = \"ready\""), std::string("1: 0-2, 0: 3-5"));
        QCOMPARE(momentsIn(kTwoCores, "task = \"Ben\" and activity = \"running\""), std::string("1: 2-6"));
        QCOMPARE(momentsIn("Ada RiiR\n", "idle_cores > 0 and waiting = 1"), std::string("0: 1-3"));
    }

    void WhatLastsNoLongerThanTheResolutionIsNone()
    {
        Trace trace = traceFromText(kTwoCores);
        trace.info.resolution = 1ms;
        const Observe observe{.where = {Claim::parse("running = 2").value()}};
        QVERIFY(momentsOf(observe, trace, [](std::string_view) { return std::nullopt; }).empty());
    }

    void ClaimMaySpeakOfWhatWasMeasured()
    {
        const Observe observe{.where = {Claim::parse("running = cores").value()}};
        const Trace trace = traceFromText(kTwoCores);
        QVERIFY(momentsOf(observe, trace, [](std::string_view) { return std::nullopt; }).empty());
        QCOMPARE(momentsOf(observe, trace, [](std::string_view) { return Value(2.0); }).size(), std::size_t{4});
    }

    void SpotIsRightWhereAMomentIs()
    {
        const std::vector<lesson::Moment> moments{{{at(2), at(3)}, TaskId{0}}, {{at(5), at(9)}, TaskId{1}}};
        QVERIFY(isAt({.task = 0, .time = {at(3), at(4)}}, moments)); // within what lay under the pointer
        QVERIFY(!isAt({.task = 0, .time = {at(6), at(7)}}, moments));
        QVERIFY(isAt({.task = 1, .time = {at(6), at(7)}}, moments));
        QVERIFY(!isAt({.isNone = true}, moments));
        QVERIFY(clearestOf(moments) == std::optional(moments.back()));
        QVERIFY(!clearestOf({}));
    }

    void DrawnBarsAreHeldAgainstARun()
    {
        const Trace trace = traceFromText("Ada   RRRR....\n"
                                          "Ben@1 ....RRRR\n");
        const auto agreement = [&trace](std::vector<std::vector<bool>> rows) {
            return agreementOf({std::move(rows)}, trace).value();
        };
        QCOMPARE(agreement({{true, false}, {false, true}}), 1.0);
        QCOMPARE(agreement({{false, true}, {true, false}}), 0.0);
        QCOMPARE(agreement({{true, true}, {false, true}}), 0.75);
        QVERIFY(!agreementOf({{{true}, {true}, {true}}}, trace)); // there are two rows
        QVERIFY(!agreementOf({}, trace));
    }
};

QTEST_APPLESS_MAIN(ObservingTest)
#include "observing_test.moc"
