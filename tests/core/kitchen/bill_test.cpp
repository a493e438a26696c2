// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/bill.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace interleave::kitchen;
using namespace std::chrono_literals;

namespace {

struct Presented {
    Bill bill;
    std::string words;
};

Presented presented(const Trace& trace)
{
    const Script script(std::make_shared<const Trace>(trace));
    Presented presented{.bill = billOf(script, measure(trace)), .words = {}};
    for (const Message& sentence : inWords(script, presented.bill))
        presented.words += (presented.words.empty() ? "" : " ") + englishWords()(sentence);
    return presented;
}

Presented presented(std::string_view drawing)
{
    return presented(traceFromText(drawing));
}

/// The last task of a drawing was not done when the run ended.
Trace endedEarly(std::string_view drawing, Outcome outcome)
{
    Trace trace = traceFromText(drawing);
    trace.tasks.back().completed = false;
    trace.info.outcome = outcome;
    return trace;
}

} // namespace

class BillTest : public QObject {
    Q_OBJECT

private slots:
    void EachOrderHasItsTimes()
    {
        const Bill bill = presented("Ada RRR...iiiiR\nBen ...RRR\n").bill;
        QCOMPARE(bill.whole, Duration(11ms));
        QVERIFY((bill.orders[0] == OrderBill{.served = 11ms, .workedOn = 4ms, .waitedForChef = 3ms, .waitedForEquipment = 4ms}));
        QVERIFY((bill.orders[1] == OrderBill{.served = 6ms, .workedOn = 3ms, .waitedForChef = 3ms}));
    }

    void WaitsForKeysAndForOthersAreNoWaitsForAChef()
    {
        const Plan plan = planOf({{Lock{}, Compute{}, Unlock{}}, {Receive{}}}, {Mutex{}, Channel{}});
        Trace trace;
        trace.plan = std::make_shared<const Plan>(plan);
        trace.tasks.resize(2);
        trace.tasks[0].spans.appendUntil(TimePoint(2ms), Activity::WaitingLock, {}, Evidence::Recorded);
        trace.tasks[0].spans.appendUntil(TimePoint(5ms), Activity::Running, StepIndex{1}, Evidence::Recorded,
                                         WorkerId{0}, CpuId{0});
        trace.tasks[1].spans.appendUntil(TimePoint(4ms), Activity::WaitingMessage, {}, Evidence::Recorded);
        trace.info.cpus = {CpuId{0}};
        trace.info.workers = 2;
        const Presented it = presented(trace);
        QVERIFY((it.bill.orders[0] == OrderBill{.served = 5ms, .workedOn = 3ms, .waitedForKey = 2ms}));
        QVERIFY((it.bill.orders[1] == OrderBill{.served = 4ms, .waitedForOthers = 4ms}));
        QVERIFY2(it.words.find("Nobody had to wait for a chef.") != std::string::npos, it.words.c_str());
    }

    void OneChefWhoTakesTurns()
    {
        QCOMPARE(presented("Ada RRRR....RRRR\nBen ....RRRRiiiiiiiiRRRR\n").words,
                 std::string("Everybody is served, Ben last, after 20 ms. Ada waited longest for the chef: 4 ms. "
                             "The chef was busy for 80 % of the time."));
    }

    void OneCustomerAlone()
    {
        QCOMPARE(presented("Ada .RRR\n").words, std::string("Ada is served after 4 ms. Ada waited 1 ms for the chef. "
                                                            "The chef was busy for 75 % of the time."));
    }

    void TwoChefsAreToldOneByOne()
    {
        QCOMPARE(presented("Ada 0000\nBen 1111\nCem ....0000\n").words,
                 std::string("Everybody is served, Cem last, after 8 ms. Cem waited longest for a chef: 4 ms. "
                             "Chef 1 was busy for 100 % of the time, chef 2 for 50 %."));
    }

    void NobodyWaitsWhereThereAreAsManyChefsAsCustomers()
    {
        QCOMPARE(presented("Ada 0000\nBen 11\nCem 222\n").words,
                 std::string("Everybody is served, Ada last, after 4 ms. Nobody had to wait for a chef. "
                             "Chef 1 was busy for 100 % of the time, chef 2 for 50 %, chef 3 for 75 %."));
    }

    void ManyChefsAreToldOnAverage()
    {
        QCOMPARE(presented("Ada 0000\nBen 1111\nCem 22\nDan 33\n").words,
                 std::string("Everybody is served, Ada last, after 4 ms. Nobody had to wait for a chef. "
                             "4 chefs were busy for 75 % of the time on average."));
    }

    void WhatTheSystemDoesNotTellIsNotKnown()
    {
        const Presented it = presented("Ada ????\nBen ..??\n");
        QVERIFY(std::ranges::none_of(it.bill.chefs, [](const auto& chef) { return chef.has_value(); }));
        QVERIFY2(it.words.ends_with("How busy each chef was is not known: the system did not tell cores."), it.words.c_str());
    }

    void WhoHoldsTheBatonIsBusyOnAnyCore()
    {
        Trace trace = traceFromText("Ada 00....00\nBen ..11..\n");
        trace.info.placement = Placement::OneAtATimeByBaton;
        const Presented it = presented(trace);
        QCOMPARE(it.bill.chefs.size(), std::size_t{1});
        QVERIFY((it.bill.chefs[0] == ChefBill{.busy = 6ms, .share = 0.75}));
    }

    void RunThatWasStoppedServedOnlySome()
    {
        const Presented it = presented(endedEarly("Ada RR\nBen ..RR\n", Outcome::Stopped));
        QVERIFY(!it.bill.orders[1].served);
        QCOMPARE(it.words,
                 std::string("The run was stopped after 4 ms: 1 of 2 customers served. Ben waited longest for the "
                             "chef: 2 ms. The chef was busy for 100 % of the time."));
        QVERIFY(presented(endedEarly("Ada RR\nBen ..RR\n", Outcome::Standstill))
                    .words.starts_with(
                        "Nobody got any further, so the run was ended after 4 ms: 1 of 2 customers served."));
    }

    void EmptyKitchenHasNothingToPay()
    {
        QVERIFY(presented("").bill.orders.empty());
        QCOMPARE(presented("").words, std::string());
    }

    void TheTwoSimulatedRunsAreTold()
    {
        QCOMPARE(englishWords()(comparedWithOneMore(2, 20ms, 12ms)),
                 std::string(
                     "Simulated, not measured: with 2 chefs all are served after 20 ms, with one more after 12 ms."));
    }

    void OneMoreChefSavesOrNot()
    {
        const auto said = [](std::size_t chefs, Duration with, Duration withOneMore) {
            return englishWords()(savedByOneMore(chefs, with, withOneMore));
        };
        QCOMPARE(said(1, 20ms, 12ms), std::string("Simulated: a second chef would have served all 8 ms sooner."));
        QCOMPARE(said(2, 20ms, 12ms), std::string("Simulated: one more chef would have served all 8 ms sooner."));
        QCOMPARE(said(1, 20ms, 20ms), std::string("Simulated: a second chef would have saved nothing."));
        QCOMPARE(said(8, 20ms, 20ms), std::string("Simulated: one more chef would have saved nothing."));
        QCOMPARE(said(1, 20ms, 21ms), std::string("Simulated: a second chef would have served all 1 ms later."));
        QCOMPARE(said(3, 20ms, 21ms), std::string("Simulated: one more chef would have served all 1 ms later."));
    }
};

QTEST_APPLESS_MAIN(BillTest)
#include "bill_test.moc"
