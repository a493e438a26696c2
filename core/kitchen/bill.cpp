// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/bill.h"

#include <algorithm>

namespace interleave::kitchen {

namespace {

Duration& placeOf(OrderBill& bill, Activity activity)
{
    switch (activity) {
    case Activity::Running: return bill.workedOn;
    case Activity::Ready: return bill.waitedForChef;
    case Activity::WaitingIo: return bill.equipment;
    case Activity::WaitingLock:
    case Activity::WaitingMessage: return bill.waitedForOthers;
    }
    return bill.waitedForOthers;
}

OrderBill billOf(const Task& task, const TaskTrace& trace)
{
    OrderBill bill{.name = task.name, .served = {}};
    if (trace.completed)
        bill.served = trace.spans.time().end.time_since_epoch();
    for (std::size_t n = 0; n < trace.spans.size(); ++n)
        placeOf(bill, trace.spans.activityOf(n)) += trace.spans.boundary(n + 1) - trace.spans.boundary(n);
    return bill;
}

ChefBill billOf(const Chef& chef, Duration whole)
{
    ChefBill bill;
    for (const Stay& stay : chef.stays)
        bill.busy += std::min(stay.running, stay.time.length()); // less of one that gave way to the next
    if (whole > Duration{})
        bill.share = static_cast<double>(bill.busy.count()) / static_cast<double>(whole.count());
    return bill;
}

} // namespace

Bill billOf(const Script& script)
{
    const Trace& trace = script.trace();
    Bill bill;
    bill.whole = script.time().length();
    for (std::size_t n = 0; n < trace.tasks.size(); ++n)
        bill.orders.push_back(billOf(trace.plan->tasks[n], trace.tasks[n]));
    for (const Chef& chef : script.chefs())
        bill.chefs.push_back(billOf(chef, bill.whole));
    return bill;
}

} // namespace interleave::kitchen
