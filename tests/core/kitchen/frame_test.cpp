// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/frame.h"

#include <cmath>
#include <map>

#include "core/base/random.h"
#include "tests/support/random_trace.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace interleave::kitchen;
using namespace std::chrono_literals;

namespace {

Script scriptOf(Trace trace)
{
    return Script(std::make_shared<const Trace>(std::move(trace)));
}

Script scriptOf(std::string_view drawing)
{
    return scriptOf(traceFromText(drawing));
}

TimePoint at(Duration time)
{
    return TimePoint(time);
}

/// A letter for each order: R with the chef's number, . ready, i waits for equipment, s served, - not there.
std::string statesAt(const Script& script, Duration time)
{
    std::string text;
    for (const OrderFrame& order : frameAt(script, at(time), kitchen::Pace{}).orders) {
        switch (order.state) {
        case OrderState::Running: text += "R" + std::to_string(indexOf(*order.chef) + 1); break;
        case OrderState::Ready: text += '.'; break;
        case OrderState::WaitingIo: text += 'i'; break;
        case OrderState::Served: text += 's'; break;
        case OrderState::NotYetThere: text += '-'; break;
        default: text += '?'; break;
        }
        text += ' ';
    }
    return text;
}

/// How much of a chef is at each bench; -1: where idle chefs stand.
std::map<int, double> feetOf(const ChefFrame& chef)
{
    std::map<int, double> feet;
    feet[chef.from ? static_cast<int>(indexOf(*chef.from)) : -1] += 1 - chef.way;
    feet[chef.to ? static_cast<int>(indexOf(*chef.to)) : -1] += chef.way;
    return feet;
}

const char* const kTurns = "Ada  RRRRR.....RRRRR.....\n"
                           "Ben  .....RRRRRiiiiiRRRRR\n";

} // namespace

class FrameTest : public QObject {
    Q_OBJECT

private slots:
    void OneChefWorksOnOneOrderAtATime()
    {
        const Script script = scriptOf(kTurns);
        QCOMPARE(statesAt(script, 2ms), std::string("R1 . "));
        QCOMPARE(statesAt(script, 7ms), std::string(". R1 "));
        QCOMPARE(statesAt(script, 12ms), std::string("R1 i "));
        QCOMPARE(statesAt(script, 16ms), std::string(". R1 "));
        QCOMPARE(statesAt(script, 20ms), std::string("s s "));
    }

    void TwoChefsWorkAtTheSameInstant()
    {
        const Script script = scriptOf("Ada  0000000000\nBen  11111\n");
        QCOMPARE(statesAt(script, 2ms), std::string("R1 R2 "));
        QCOMPARE(statesAt(script, 5ms), std::string("R1 s "));
        QCOMPARE(statesAt(script, 10ms), std::string("s s "));
    }

    void TheProgressOfAStepIsWhatRanOfWhatItRuns()
    {
        const Script script = scriptOf("Ada  RRRRR.....RRRRR\nBen  .....RRRRR\n");
        const auto progress = [&](Duration time) {
            return frameAt(script, at(time), kitchen::Pace{}).orders[0].progress;
        };
        QCOMPARE(progress(0ms), 0.0);
        QCOMPARE(progress(5ms), 0.5);
        QCOMPARE(progress(9ms), 0.5); // nobody worked on it meanwhile
        QCOMPARE(progress(11ms), 0.6);
    }

    void TheWalkIsRoundTheSwitchAndAtMostAQuarterOfEitherTurn()
    {
        const Script script = scriptOf(kTurns);
        const kitchen::Pace slow{.slowdown = 100};
        const auto chefAt = [&](Duration time) { return frameAt(script, at(time), slow).chefs[0]; };
        QCOMPARE(chefAt(3ms).way, 1.0); // a quarter of 5 ms before the switch it is still there
        const ChefFrame half = chefAt(5ms);
        QCOMPARE(half.from, std::optional(TaskId{0}));
        QCOMPARE(half.to, std::optional(TaskId{1}));
        QCOMPARE(half.way, 0.5);
        QCOMPARE(half.order, std::optional(TaskId{1})); // whom it works for changes exactly at the boundary
        QCOMPARE(chefAt(7ms).way, 1.0);
    }

    void AChefWithoutWorkForLongStandsAside()
    {
        const Script script = scriptOf("Ada  RRRRRiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiRRRRR\n");
        const ChefFrame idle = frameAt(script, at(25ms), kitchen::Pace{.slowdown = 100}).chefs[0];
        QCOMPARE(idle.order, std::optional<TaskId>());
        QCOMPARE(idle.from, std::optional<TaskId>());
        QCOMPARE(idle.to, std::optional<TaskId>());
    }

    void NothingMovesBetweenSwitchesWhenItIsToBeStill()
    {
        const Script script = scriptOf(kTurns);
        const kitchen::Pace still{.slowdown = 100, .isStill = true};
        const Frame early = frameAt(script, at(5ms), still);
        Frame late = frameAt(script, at(9ms), still);
        QCOMPARE(early.chefs[0].way, 1.0);
        QCOMPARE(early.chefs[0].stroke, 0.0);
        QVERIFY(early.chefs == late.chefs);
    }

    void SharesAreShownJustWhereTurnsAreTooShortToBeSeen()
    {
        std::string ada = "Ada  ";
        std::string ben = "Ben  ";
        for (int n = 0; n < 40; ++n) {
            ada += n % 2 == 0 ? "RRR" : "...";
            ben += n % 2 == 0 ? "..." : "RRR";
        }
        const Script script = scriptOf(ada + '\n' + ben + '\n');
        QVERIFY(frameAt(script, at(60ms), kitchen::Pace{.slowdown = 100}).chefs[0].attention.empty());
        const std::vector<Attention> shares = frameAt(script, at(60ms), kitchen::Pace{.slowdown = 10}).chefs[0].attention;
        QCOMPARE(shares.size(), std::size_t{2});
        QVERIFY(std::abs(shares[0].share + shares[1].share - 1) < 1e-9);
        QVERIFY(shares[0].share > 0.3 && shares[0].share < 0.7);
    }

    void WhoIsNotWorkedOnForLongIsTired()
    {
        const Script script = scriptOf("Ada  RRRRRRRRRR\nBen  ..........RRRRR\n");
        QVERIFY(!frameAt(script, at(4ms), kitchen::Pace{}).orders[1].isTired);
        QVERIFY(frameAt(script, at(6ms), kitchen::Pace{}).orders[1].isTired);
        QVERIFY(!frameAt(script, at(11ms), kitchen::Pace{}).orders[1].isTired);
    }

    void WhoIsServedHopsOnceAndNeverMovesAgain()
    {
        const Script script = scriptOf("Ada  RRRRR\nBen  .....RRRRRRRRRR\n");
        QVERIFY(frameAt(script, at(6ms), kitchen::Pace{.slowdown = 100}).orders[0].hop > 0.5);
        const OrderFrame later = frameAt(script, at(9ms), kitchen::Pace{.slowdown = 100}).orders[0];
        QCOMPARE(later.hop, 0.0);
        QVERIFY(frameAt(script, at(14ms), kitchen::Pace{.slowdown = 100}).orders[0] == later);
    }

    void WhateverTheTraceThePictureIsPossible_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }

    void WhateverTheTraceThePictureIsPossible()
    {
        QFETCH(quint64, seed);
        const Script script =
            scriptOf(randomTrace({.seed = seed, .tasks = 4, .spans = 200, .longestPower = 7, .cpus = 3, .workers = 3}));
        Random random(seed + 100);
        const auto whole = script.time().length().count();
        for (int n = 0; n < 300; ++n) {
            const TimePoint t{Duration(static_cast<std::int64_t>(random.next() % static_cast<std::uint64_t>(whole + 1)))};
            const kitchen::Pace pace{.slowdown = n % 3 == 0 ? 1 : n % 3 == 1 ? 100 : 1000, .isStill = n % 7 == 0};
            const Frame frame = frameAt(script, t, pace);
            checkWhoWorks(frame);
            checkFeet(frame);
            QVERIFY(frameAt(script, t, pace) == frame); // playing and scrubbing agree
            checkServed(script, frame, pace, whole);
        }
    }

private:
    static void checkWhoWorks(const Frame& frame)
    {
        for (std::size_t order = 0; order < frame.orders.size(); ++order) {
            const bool isRunning = frame.orders[order].state == OrderState::Running;
            QCOMPARE(frame.orders[order].chef.has_value(), isRunning);
            int chefs = 0;
            for (const ChefFrame& chef : frame.chefs)
                chefs += chef.order == static_cast<TaskId>(order) ? 1 : 0;
            QCOMPARE(chefs, isRunning ? 1 : 0);
            if (isRunning)
                QCOMPARE(frame.chefs[indexOf(*frame.orders[order].chef)].order, std::optional(static_cast<TaskId>(order)));
            QVERIFY(frame.orders[order].progress >= 0 && frame.orders[order].progress <= 1);
        }
    }

    /// Who works is at that bench, or on the way to or from it.
    static void checkFeet(const Frame& frame)
    {
        for (const ChefFrame& chef : frame.chefs) {
            QVERIFY(chef.way >= 0 && chef.way <= 1);
            QVERIFY(chef.stroke >= 0 && chef.stroke <= 1);
            if (chef.order)
                QVERIFY(feetOf(chef)[static_cast<int>(indexOf(*chef.order))] > 0 || chef.from == chef.order
                        || chef.to == chef.order);
            double shares = 0;
            for (const Attention& attention : chef.attention)
                shares += attention.share;
            QVERIFY(shares <= 1 + 1e-9);
        }
    }

    static void checkServed(const Script& script, const Frame& frame, const kitchen::Pace& pace, std::int64_t whole)
    {
        const Frame end = frameAt(script, TimePoint(Duration(whole) + 1s), pace);
        for (std::size_t order = 0; order < frame.orders.size(); ++order) {
            if (frame.orders[order].state == OrderState::Served)
                QCOMPARE(end.orders[order].state, OrderState::Served);
            if (frame.orders[order].state == OrderState::Served && frame.orders[order].hop == 0)
                QVERIFY(end.orders[order] == frame.orders[order]);
        }
    }
};

QTEST_APPLESS_MAIN(FrameTest)
#include "frame_test.moc"
