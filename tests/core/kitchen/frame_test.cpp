// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/frame.h"

#include <cmath>
#include <map>

#include "core/base/random.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
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

std::string newAt(const Script& script, Duration time)
{
    std::string names;
    const Frame frame = frameAt(script, at(time), kitchen::Pace{});
    for (std::size_t n = 0; n < frame.orders.size(); ++n) {
        if (frame.orders[n].isNew)
            names += script.trace().taskOf(static_cast<TaskId>(n)).name + ' ';
    }
    return names;
}

/// How much of a chef is at each bench; -1: where idle chefs stand.
std::map<int, double> feetOf(const ChefFrame& chef)
{
    std::map<int, double> feet;
    feet[chef.from ? static_cast<int>(indexOf(*chef.from)) : -1] += 1 - chef.way;
    feet[chef.to ? static_cast<int>(indexOf(*chef.to)) : -1] += chef.way;
    return feet;
}

/// How much of a chef has gone from one place to another between two frames, 0 to 1.
double moved(const ChefFrame& a, const ChefFrame& b)
{
    std::map<int, double> feet = feetOf(a);
    for (const auto& [place, part] : feetOf(b))
        feet[place] -= part;
    double sum = 0;
    for (const auto& [place, part] : feet)
        sum += std::abs(part);
    return sum / 2;
}

/// Turns, pauses and waits of whole milliseconds, on two cores without regard to each other.
std::string randomDrawing(std::uint64_t seed)
{
    Random random(seed);
    std::string drawing;
    for (const char* name : {"Ada ", "Ben ", "Cem "}) {
        drawing += name;
        for (int n = 0; n < 30; ++n)
            drawing.append(1 + random.next() % 4, "0101.i"[random.next() % 6]);
        drawing += '\n';
    }
    return drawing;
}

Trace simulated(const Plan& plan)
{
    return traceOf("simulated", plan, plainMachine(), {{"simulated_cores", 4}, {"switch_us", 0}});
}

SharedFrame sharedAt(const Script& script, Duration time)
{
    return frameAt(script, at(time), kitchen::Pace{}).shared.at(0);
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

    /// So that a still picture can point out what a moving one shows.
    void TheOrderToWhichAChefWentLastIsNew()
    {
        const Script script = scriptOf("Ada  00000.....0000.\n"
                                       "Ben  .....00iii....0\n"
                                       "Cem  ..1111111111111\n");
        QCOMPARE(newAt(script, -1ns), std::string());
        QCOMPARE(newAt(script, 0ms), std::string("Ada "));
        QCOMPARE(newAt(script, 2ms), std::string("Cem "));
        QCOMPARE(newAt(script, 4ms), std::string("Cem "));
        QCOMPARE(newAt(script, 5ms), std::string("Ben "));
        QCOMPARE(newAt(script, 8ms), std::string()); // that chef is nowhere now
        QCOMPARE(newAt(script, 10ms), std::string("Ada "));
        QCOMPARE(newAt(script, 14ms), std::string("Ben "));
        QCOMPARE(newAt(script, 16ms), std::string());
    }

    void TwoChefsWhoGoAtOneInstantAreBothNew()
    {
        QCOMPARE(newAt(scriptOf("Ada 00..0\nBen 1111.\nCem ..00.\n"), 1ms), std::string("Ada Ben "));
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

    void BeforeTheRunNobodyIsThereAndNobodyWorks()
    {
        const Script script = scriptOf(kTurns);
        QCOMPARE(statesAt(script, -1ns), std::string("- - "));
        const Frame before = frameAt(script, at(-1ns), kitchen::Pace{});
        QCOMPARE(before.chefs[0].order, std::optional<TaskId>());
        QCOMPARE(before.orders[0].step, std::optional<StepIndex>());
        QCOMPARE(before.orders[0].boxesDone, std::size_t{0});
    }

    void AfterTheRunAllIsServedAndTheChefStandsAside()
    {
        const Script script = scriptOf(kTurns);
        const Frame after = frameAt(script, at(1s), kitchen::Pace{});
        QCOMPARE(statesAt(script, 1s), std::string("s s "));
        for (std::size_t n = 0; n < 2; ++n) {
            QCOMPARE(after.orders[n].step, std::optional<StepIndex>());
            QCOMPARE(after.orders[n].progress, 1.0);
            QCOMPARE(after.orders[n].boxesDone, script.ticketOf(static_cast<TaskId>(n)).size());
        }
        QVERIFY(after.chefs[0] == ChefFrame{});
    }

    void OrderThatTheRunLeftUndoneIsAbandoned()
    {
        Trace trace = traceFromText("Ada RRii\nBen R\n");
        trace.tasks[0].completed = false;
        const OrderFrame left = frameAt(scriptOf(trace), at(4ms), kitchen::Pace{}).orders[0];
        QCOMPARE(left.state, OrderState::Abandoned);
        QCOMPARE(left.boxesDone, std::size_t{1}); // the wait was not ended
        QCOMPARE(left.hop, 0.0);
    }

    void OrderWhoseCoreWentOverToAnotherWantsAChef()
    {
        const Script script = scriptOf("Ada RRRR.\nBen ..RRR\n");
        QCOMPARE(statesAt(script, 1ms), std::string("R1 . "));
        QCOMPARE(statesAt(script, 3ms), std::string(". R1 "));
    }

    void TheProgressOfAWaitIsWhatHasPassedOfIt()
    {
        const Script script = scriptOf("Ada  RRiiii\n");
        const auto orderAt = [&](Duration time) { return frameAt(script, at(time), kitchen::Pace{}).orders[0]; };
        QCOMPARE(orderAt(2ms).progress, 0.0);
        QCOMPARE(orderAt(3ms).progress, 0.25);
        QCOMPARE(orderAt(5ms).progress, 0.75);
        QCOMPARE(orderAt(3ms).equipment, Equipment::Mailbox);
        QCOMPARE(orderAt(1ms).boxesDone, std::size_t{0});
        QCOMPARE(orderAt(3ms).boxesDone, std::size_t{1});
    }

    void TheProgressOfAWaitInAStepThatAlsoRunsIsThatOfTheWait()
    {
        Trace trace = traceFromText("Ada\n");
        Spans& spans = trace.tasks[0].spans;
        spans.appendUntil(at(2ms), Activity::Running, {}, Evidence::Recorded, WorkerId{0}, CpuId{0});
        spans.appendUntil(at(6ms), Activity::WaitingIo, {}, Evidence::Recorded, WorkerId{0});
        QCOMPARE(frameAt(scriptOf(trace), at(3ms), kitchen::Pace{}).orders[0].progress, 0.25);
    }

    void TheWalkIsSlowAtBothEndsAndReachesTheBench()
    {
        // 10 ms each: a walk of 2.5 ms, at slowdown 100, is from 8.75 to 11.25 ms.
        const Script script = scriptOf("Ada  RRRRRRRRRR..........\nBen  ..........RRRRRRRRRR\n");
        const auto wayAt = [&](Duration time) {
            return feetOf(frameAt(script, at(time), kitchen::Pace{.slowdown = 100}).chefs[0])[1];
        };
        QCOMPARE(wayAt(8750us), 0.0);
        QVERIFY(wayAt(9ms) > 0 && wayAt(9ms) < 0.05); // by a tenth of the time
        QVERIFY(wayAt(9ms) < wayAt(9500us) && wayAt(9500us) < wayAt(10ms));
        QCOMPARE(wayAt(10ms), 0.5);
        QVERIFY(wayAt(11ms) > 0.95 && wayAt(11ms) < 1);
        QCOMPARE(wayAt(11250us), 1.0);
    }

    void TheChefWalksAsideAndBackRoundALongRest()
    {
        const Script script = scriptOf("Ada  RRRRRRRRRRiiiiiiiiiiiiiiiiiiiiRRRRRRRRRR\n");
        const auto aside = [&](Duration time) {
            return feetOf(frameAt(script, at(time), kitchen::Pace{.slowdown = 100}).chefs[0])[-1];
        };
        QCOMPARE(aside(5ms), 0.0);
        QCOMPARE(aside(10ms), 0.5);
        QCOMPARE(aside(12ms), 1.0);
        QCOMPARE(aside(28ms), 1.0);
        QCOMPARE(aside(30ms), 0.5);
        QCOMPARE(aside(35ms), 0.0);
    }

    void AShortRestIsSpentAtTheBench()
    {
        const Script script = scriptOf("Ada  RRRRRRRRRRiiiiiiiiiiRRRRRRRRRR\n"); // 10 ms, and 12 would be long
        const ChefFrame resting = frameAt(script, at(15ms), kitchen::Pace{.slowdown = 100}).chefs[0];
        QCOMPARE(resting.order, std::optional<TaskId>());
        QCOMPARE(resting.from, std::optional(TaskId{0}));
        QCOMPARE(resting.to, std::optional(TaskId{0}));
    }

    void NobodyWalksOrMovesAHandWhenItIsToBeStill()
    {
        const Script script = scriptOf(kTurns);
        for (Duration time = 0ms; time < 22ms; time += 50us) {
            const Frame frame = frameAt(script, at(time), kitchen::Pace{.slowdown = 100, .isStill = true});
            QCOMPARE(frame.chefs[0].way, 1.0);
            QCOMPARE(frame.chefs[0].from, frame.chefs[0].to);
            QCOMPARE(frame.chefs[0].stroke, 0.0);
            QVERIFY(frame.chefs[0].attention.empty());
            QCOMPARE(frame.orders[0].hop, 0.0);
        }
        QVERIFY(frameAt(script, at(3ms), kitchen::Pace{.slowdown = 100}).chefs[0].stroke > 0);
    }

    void SharesAreShownFromOneChangeMoreThanEyesCanFollow()
    {
        std::string ada = "Ada  ";
        std::string ben = "Ben  ";
        for (int n = 0; n < 20; ++n) { // a change at 10, 20, 30 ... ms
            ada.append(10, n % 2 == 0 ? 'R' : '.');
            ben.append(10, n % 2 == 0 ? '.' : 'R');
        }
        const Script script = scriptOf(ada + '\n' + ben + '\n');
        const auto sharesAt = [&](int slowdown, Duration time = 104ms, bool isStill = false) {
            return frameAt(script, at(time), kitchen::Pace{slowdown, isStill}).chefs[0].attention;
        };
        QVERIFY(sharesAt(20).empty()); // half a second on the screen to either side: from 79 to 129 ms there are 5
        QCOMPARE(sharesAt(19).size(), std::size_t{2}); // to beyond 130 ms there are 6
        for (const Duration time : {104ms, 114ms}) {   // of the time that counts Ada had the first turn, or Ben
            QCOMPARE(sharesAt(19, time).at(0).order, TaskId{0});
            QCOMPARE(sharesAt(19, time).at(1).order, TaskId{1});
        }
        QVERIFY(sharesAt(19, 104ms, true).empty());
    }

    void TurnsOfOneOrderAreNoChanges()
    {
        std::string ada = "Ada  ";
        for (int n = 0; n < 40; ++n)
            ada += "Rii";
        const ChefFrame chef = frameAt(scriptOf(ada + '\n'), at(60ms), kitchen::Pace{.slowdown = 10}).chefs[0];
        QVERIFY(chef.attention.empty());
    }

    void TheMutexIsWithOneAfterTheOther()
    {
        const Script script = scriptOf(simulated(
            planOf({{Lock{}, Compute{10ms}, Unlock{}}, {Compute{1ms}, Lock{}, Compute{10ms}, Unlock{}}}, {Mutex{}})));
        QCOMPARE(statesAt(script, 5ms), std::string("R1 ? "));
        QVERIFY(sharedAt(script, 5ms).holders == std::vector{TaskId{0}});
        QVERIFY(sharedAt(script, 15ms).holders == std::vector{TaskId{1}});
        QVERIFY(sharedAt(script, 25ms).holders.empty());
        QCOMPARE(sharedAt(script, 5ms).left, std::optional<std::int64_t>());
        QVERIFY(!sharedAt(script, 5ms).isTooFast);
        QVERIFY(sharedAt(script, 5ms).waiting == std::vector{TaskId{1}});
        QVERIFY(sharedAt(script, 15ms).waiting.empty());
        QCOMPARE(frameAt(script, at(5ms), kitchen::Pace{}).orders[1].state, OrderState::WaitingLock);
    }

    void TheBowlHasTheKeysThatNobodyHolds()
    {
        const Script script = scriptOf(simulated(planOf({{Acquire{}, Compute{10ms}, Release{}},
                                                         {Compute{10ms}, Acquire{}, Compute{20ms}, Release{}},
                                                         {Compute{5ms}, Acquire{}, Compute{10ms}, Release{}}},
                                                        {Semaphore{.keys = 3}})));
        QCOMPARE(sharedAt(script, 2ms).left, std::optional<std::int64_t>(2));
        QCOMPARE(sharedAt(script, 7ms).left, std::optional<std::int64_t>(1));
        QVERIFY(sharedAt(script, 7ms).holders == (std::vector{TaskId{0}, TaskId{2}}));
        QVERIFY(sharedAt(script, 12ms).holders == (std::vector{TaskId{1}, TaskId{2}}));
        QCOMPARE(sharedAt(script, 20ms).left, std::optional<std::int64_t>(2));
        QCOMPARE(sharedAt(script, 40ms).left, std::optional<std::int64_t>(3));
        // Whether the others are in the frame or not, they have their keys.
        QVERIFY(frameAt(script, at(7ms), kitchen::Pace{}, 1).shared[0].holders == (std::vector{TaskId{0}, TaskId{2}}));
        QCOMPARE(frameAt(script, at(7ms), kitchen::Pace{}, 1).shared[0].left, std::optional<std::int64_t>(1));
    }

    void TheChannelHasWhatWasSentAndNotReceived()
    {
        const Script script =
            scriptOf(simulated(planOf({{Compute{10ms}, Send{}, Compute{10ms}, Send{}},
                                       {Compute{30ms}, Receive{}, Compute{10ms}, Receive{}, Compute{10ms}}},
                                      {Channel{.capacity = 2}})));
        QCOMPARE(sharedAt(script, 5ms).left, std::optional<std::int64_t>(0));
        QCOMPARE(sharedAt(script, 15ms).left, std::optional<std::int64_t>(1));
        QCOMPARE(sharedAt(script, 25ms).left, std::optional<std::int64_t>(2));
        QCOMPARE(sharedAt(script, 35ms).left, std::optional<std::int64_t>(1));
        QCOMPARE(sharedAt(script, 45ms).left, std::optional<std::int64_t>(0));
    }

    void TheMutexThatIsTakenAgainAndAgainWithinAStepIsTooFast()
    {
        const auto sharedOf = [](Protection protection) {
            const Update update{.counter = SharedId{1}, .times = 100, .protection = protection, .think = 100us};
            return frameAt(scriptOf(simulated(planOf({{update}}, {Mutex{}, Counter{}}))), at(5ms), kitchen::Pace{}).shared;
        };
        QVERIFY(sharedOf(Protection::Locked)[0].isTooFast);
        QVERIFY(!sharedOf(Protection::Locked)[1].isTooFast);
        QVERIFY(!sharedOf(Protection::Atomic)[0].isTooFast);
        QVERIFY(sharedOf(Protection::Locked)[0].holders == std::vector{TaskId{0}});
        QVERIFY(sharedOf(Protection::Atomic)[0].holders.empty());
    }

    void OneAloneStandsAtAnOpenChestThatHasAKey()
    {
        const auto opened = [](Protection protection, std::int64_t cores) {
            const Update update{.counter = SharedId{1}, .times = 100, .protection = protection, .think = 100us};
            const Plan plan = planOf({{update}, {update}}, {Mutex{}, Counter{}});
            Trace trace = traceOf("simulated", plan, plainMachine(), {{"simulated_cores", cores}, {"switch_us", 0}});
            // As threads record it: waits for the key that are shorter than a quantum are none.
            for (TaskTrace& task : trace.tasks) {
                const Span first = task.spans.front();
                if (cores > 1) {
                    task.spans = Spans();
                    task.spans.appendUntil(at(10ms), Activity::Running, {}, Evidence::Recorded, first.worker,
                                           CpuId(&task == &trace.tasks[0] ? 0 : 1));
                }
            }
            const Frame frame = frameAt(scriptOf(trace), at(2ms), kitchen::Pace{});
            return std::pair(frame.orders[0].isOpen, frame.orders[1].isOpen);
        };
        QVERIFY(opened(Protection::Locked, 1) == std::pair(true, false));
        QVERIFY(opened(Protection::Locked, 2) == std::pair(false, false)); // nobody can say whose key it is
        QVERIFY(opened(Protection::None, 2) == std::pair(true, true));
        QVERIFY(opened(Protection::Atomic, 2) == std::pair(true, true));
    }

    void WhatIsServedStaysServedAndSoonDoesNotMove_data() { addSeeds(); }

    void WhatIsServedStaysServedAndSoonDoesNotMove()
    {
        QFETCH(quint64, seed);
        const Script script = scriptOf(randomTrace({.seed = seed, .tasks = 4, .spans = 100, .longestPower = 5}));
        for (const int slowdown : {1, 100, 1000}) {
            const kitchen::Pace pace{.slowdown = slowdown};
            const Duration hop = Duration(300ms) / slowdown;
            for (std::size_t n = 0; n < script.orderCount(); ++n) {
                const TimePoint end = script.trace().tasks[n].spans.time().end;
                const auto orderAt = [&](TimePoint t) { return frameAt(script, t, pace).orders[n]; };
                QVERIFY(orderAt(end - 1ns).state != OrderState::Served);
                QVERIFY(orderAt(end + hop / 2).hop > 0.9);
                const OrderFrame still = orderAt(end + hop);
                QCOMPARE(still.hop, 0.0);
                for (int part = 0; part <= 20; ++part) {
                    QCOMPARE(orderAt(end + hop * part / 20).state, OrderState::Served);
                    QVERIFY(orderAt(end + hop + hop * part / 5) == still);
                }
                QVERIFY(orderAt(script.time().end + 1h) == still);
            }
        }
    }

    void InWhicheverOrderFramesAreAskedForTheyAreTheSame_data() { addSeeds(); }

    void InWhicheverOrderFramesAreAskedForTheyAreTheSame()
    {
        QFETCH(quint64, seed);
        const RandomTrace how{.seed = seed, .tasks = 4, .spans = 100, .cpus = 3, .workers = 3};
        const Script script = scriptOf(randomTrace(how));
        const kitchen::Pace pace{.slowdown = seed % 2 == 0 ? 1 : 1000};
        constexpr std::size_t kFrames = 200;
        const auto timeOf = [&](std::size_t n) {
            return script.time().begin + script.time().length() * static_cast<std::int64_t>(n) / kFrames;
        };
        std::vector<Frame> played;
        for (std::size_t n = 0; n <= kFrames; ++n)
            played.push_back(frameAt(script, timeOf(n), pace));
        QVERIFY(played.front() != played.back());
        Random random(seed);
        const Script other = scriptOf(randomTrace(how));
        for (std::size_t n = 0; n <= kFrames; ++n) {
            const std::size_t any = random.next() % (kFrames + 1);
            QVERIFY(frameAt(script, timeOf(any), pace) == played[any]);
            QVERIFY(frameAt(script, timeOf(kFrames - n), pace) == played[kFrames - n]);
            QVERIFY(frameAt(other, timeOf(any), pace) == played[any]);
        }
    }

    void TheFeetNeverJump_data() { addSeeds(); }

    void TheFeetNeverJump()
    {
        QFETCH(quint64, seed);
        const Script script = scriptOf(randomDrawing(seed));
        for (const int slowdown : {100, 300, 1000}) {
            const kitchen::Pace pace{.slowdown = slowdown};
            // Who walks fast does so in a quarter millisecond; in its middle three times as fast as on the average.
            const auto most = [](Duration step) { return 3.1 * static_cast<double>(step.count()) / 250'000; };
            const auto check = [&](TimePoint t, Duration step) {
                const Frame a = frameAt(script, t, pace);
                const Frame b = frameAt(script, t + step, pace);
                for (std::size_t chef = 0; chef < a.chefs.size(); ++chef)
                    QVERIFY2(moved(a.chefs[chef], b.chefs[chef]) <= most(step),
                             qPrintable(QStringLiteral("chef %1 at %2 ns").arg(chef).arg(t.time_since_epoch().count())));
            };
            constexpr Duration kStep = 5us;
            for (TimePoint t = script.time().begin; t < script.time().end + 5ms && !QTest::currentTestFailed(); t += kStep)
                check(t, kStep);
            for (const Chef& chef : script.chefs()) {
                for (const Stay& stay : chef.stays) {
                    for (const TimePoint edge : {stay.time.begin, stay.time.end}) {
                        for (const Duration around : {-pace.replayed(kWalk) / 2, Duration{}, pace.replayed(kWalk) / 2}) {
                            for (const Duration by : {-2ns, -1ns, 0ns, 1ns}) {
                                if (edge + around + by >= script.time().begin)
                                    check(edge + around + by, 1ns);
                            }
                        }
                    }
                }
            }
        }
    }

    void TheFeetOfAChefThatWorksAreAtThatBench_data() { addSeeds(); }

    void TheFeetOfAChefThatWorksAreAtThatBench()
    {
        QFETCH(quint64, seed);
        const Script script = scriptOf(randomDrawing(seed));
        std::size_t walks = 0;
        for (const int slowdown : {1, 100, 1000}) {
            for (TimePoint t = script.time().begin; t < script.time().end; t += 50us) {
                for (const ChefFrame& chef : frameAt(script, t, kitchen::Pace{.slowdown = slowdown}).chefs) {
                    QVERIFY(!chef.order || chef.from == chef.order || chef.to == chef.order);
                    walks += chef.from != chef.to ? 1 : 0;
                }
            }
        }
        QVERIFY(walks > 0);
    }

private:
    static void addSeeds()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }

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
            QVERIFY(isRunning || !frame.orders[order].isNew);
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
            for (const Attention& attention : chef.attention) {
                QVERIFY(attention.share > 0);
                shares += attention.share;
            }
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
