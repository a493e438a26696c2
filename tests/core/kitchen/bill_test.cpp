// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/bill.h"

#include <cmath>
#include <sstream>

#include "core/analysis/metrics.h"
#include "core/scenario/scenario.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/random_trace.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace interleave::kitchen;
using namespace std::chrono_literals;

namespace {

Bill billOf(const Trace& trace)
{
    return kitchen::billOf(Script(std::make_shared<const Trace>(trace)));
}

/// "Ada at 7: 3 + 2 + 1 + 0": worked on, waited for a chef, equipment, waited for others; in ms.
std::string linesOf(const Bill& bill)
{
    std::ostringstream text;
    for (const OrderBill& order : bill.orders) {
        text << order.name << " at " << (order.served ? std::to_string(std::lround(toMilliseconds(*order.served))) : "?")
             << ": " << toMilliseconds(order.workedOn) << " + " << toMilliseconds(order.waitedForChef) << " + "
             << toMilliseconds(order.equipment) << " + " << toMilliseconds(order.waitedForOthers) << '\n';
    }
    for (const ChefBill& chef : bill.chefs)
        text << "chef " << toMilliseconds(chef.busy) << " of " << toMilliseconds(bill.whole) << ", " << chef.share << '\n';
    return text.str();
}

Trace kebabs(std::int64_t chefs)
{
    const Scenario& kebab = *scenarioById("kebab").value();
    const Parameters parameters =
        checkedParameters(kebab.parameters, {{"tasks", 3}, {"work_ms", 100}, {"wait_percent", 20}}).value();
    return traceOf("simulated", kebab.makePlan(parameters, 1), plainMachine(), {{"simulated_cores", chefs}, {"switch_us", 0}});
}

} // namespace

class BillTest : public QObject {
    Q_OBJECT

private slots:
    void EmptyKitchenHasAChefWithoutWork()
    {
        QCOMPARE(linesOf(billOf(traceFromText(""))), std::string("chef 0 of 0, 0\n"));
    }

    void EachMillisecondStandsInOnePlace()
    {
        QCOMPARE(linesOf(billOf(traceFromText("Ada RR..iiiRR\n"
                                              "Ben ..RR\n"))),
                 std::string("Ada at 9: 4 + 2 + 3 + 0\n"
                             "Ben at 4: 2 + 2 + 0 + 0\n"
                             "chef 6 of 9, 0.666667\n"));
    }

    void ChefsAreInTheOrderOfTheScript()
    {
        Trace trace = traceFromText("Ada 33333333\n"
                                    "Ben 2222\n");
        trace.info.cpus = {CpuId{1}, CpuId{2}, CpuId{3}};
        QCOMPARE(linesOf(billOf(trace)), std::string("Ada at 8: 8 + 0 + 0 + 0\n"
                                                     "Ben at 4: 4 + 0 + 0 + 0\n"
                                                     "chef 4 of 8, 0.5\n"
                                                     "chef 8 of 8, 1\n"
                                                     "chef 0 of 8, 0\n"));
    }

    void ShortPauseOfAChefIsNoWork()
    {
        QCOMPARE(linesOf(billOf(traceFromText("Ada RR.RR\n"))), std::string("Ada at 5: 4 + 1 + 0 + 0\n"
                                                                            "chef 4 of 5, 0.8\n"));
    }

    void WaitsForLocksAndMessagesAreForOthers()
    {
        Trace trace = traceFromText("Ada RRRR\nBen\n");
        Spans& spans = trace.tasks[1].spans;
        spans.appendUntil(TimePoint(2ms), Activity::WaitingLock, {}, Evidence::Recorded);
        spans.appendUntil(TimePoint(3ms), Activity::WaitingMessage, {}, Evidence::Recorded);
        spans.appendUntil(TimePoint(4ms), Activity::WaitingIo, {}, Evidence::Recorded);
        QCOMPARE(billOf(trace).orders[1].waitedForOthers, Duration(3ms));
        QCOMPARE(billOf(trace).orders[1].equipment, Duration(1ms));
    }

    void OrderThatWasNotDoneIsNotServed()
    {
        Trace trace = traceFromText("Ada RR\nBen ..RR\n");
        trace.tasks[1].completed = false;
        QCOMPARE(linesOf(billOf(trace)), std::string("Ada at 2: 2 + 0 + 0 + 0\n"
                                                     "Ben at ?: 2 + 2 + 0 + 0\n"
                                                     "chef 4 of 4, 1\n"));
    }

    void HoldersOfABatonAreOneChef()
    {
        Trace trace = traceFromText("Ada 00..00\n"
                                    "Ben ..11\n");
        trace.info.placement = Placement::OneAtATimeByBaton;
        QCOMPARE(linesOf(billOf(trace)), std::string("Ada at 6: 4 + 2 + 0 + 0\n"
                                                     "Ben at 4: 2 + 2 + 0 + 0\n"
                                                     "chef 6 of 6, 1\n"));
    }

    void ThreeChefsServeThreeInTheTimeOfOne()
    {
        QCOMPARE(linesOf(billOf(kebabs(3))), std::string("Ada at 125: 100 + 0 + 25 + 0\n"
                                                         "Ben at 125: 100 + 0 + 25 + 0\n"
                                                         "Cem at 125: 100 + 0 + 25 + 0\n"
                                                         "chef 100 of 125, 0.8\n"
                                                         "chef 100 of 125, 0.8\n"
                                                         "chef 100 of 125, 0.8\n"));
    }

    void AgreesWithTheFigures()
    {
        for (const std::int64_t chefs : {1, 2, 3}) {
            const Trace trace = kebabs(chefs);
            const Bill bill = billOf(trace);
            const Metrics metrics = measure(trace);
            QCOMPARE(bill.whole, metrics.makespan);
            for (std::size_t n = 0; n < bill.orders.size(); ++n) {
                QCOMPARE(bill.orders[n].workedOn, metrics.tasks[n].running);
                QCOMPARE(bill.orders[n].waitedForChef, metrics.tasks[n].ready);
                QCOMPARE(bill.orders[n].equipment + bill.orders[n].waitedForOthers, metrics.tasks[n].waiting);
            }
            for (std::size_t n = 0; n < bill.chefs.size(); ++n)
                QCOMPARE(bill.chefs[n].busy, metrics.cpus[n].busy);
        }
    }

    void NoChefIsBusyForLongerThanTheRun()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const Bill bill = billOf(randomTrace({.seed = seed})); // tasks overlap on its cores
            for (const ChefBill& chef : bill.chefs)
                QVERIFY(chef.busy <= bill.whole && chef.share <= 1);
        }
    }
};

QTEST_APPLESS_MAIN(BillTest)
#include "bill_test.moc"
