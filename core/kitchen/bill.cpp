// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/bill.h"

#include <algorithm>

namespace interleave::kitchen {

namespace {

OrderBill orderBillOf(const TaskTrace& task, const TaskMetrics& metrics, const TaskAccount& account)
{
    OrderBill bill{.served = {},
                   .workedOn = metrics.running,
                   .waitedForChef = metrics.ready,
                   .waitedForEquipment = account.waitingIo,
                   .waitedForKey = account.waitingLock,
                   .waitedForOthers = account.waitingMessage};
    if (task.completed)
        bill.served = task.spans.time().end.time_since_epoch();
    return bill;
}

/// All cores together: the one who holds the baton is on any of them.
ChefBill holderOf(const Metrics& metrics)
{
    ChefBill holder;
    for (const CpuMetrics& cpu : metrics.cpus) {
        holder.busy += cpu.busy;
        holder.share += cpu.share;
    }
    holder.share = std::min(1.0, holder.share);
    return holder;
}

std::optional<ChefBill> chefBillOf(const Chef& chef, const Script& script, const Metrics& metrics)
{
    if (!metrics.account.knowsCpus)
        return std::nullopt;
    if (script.trace().info.placement == Placement::OneAtATimeByBaton)
        return holderOf(metrics);
    const auto cpu = std::ranges::find(metrics.cpus, chef.cpu, &CpuMetrics::cpu);
    if (cpu == metrics.cpus.end())
        return std::nullopt;
    return ChefBill{.busy = cpu->busy, .share = cpu->share};
}

Decimal percent(double share)
{
    return {share * 100, 0};
}

std::string nameOf(const Script& script, std::size_t order)
{
    return script.trace().taskOf(static_cast<TaskId>(order)).name;
}

Message whoWasServed(const Script& script, const Bill& bill)
{
    const auto all = static_cast<std::int64_t>(bill.orders.size());
    const auto served =
        std::ranges::count_if(bill.orders, [](const OrderBill& order) { return order.served.has_value(); });
    if (served < all) {
        const auto text = [outcome = script.trace().info.outcome] {
            switch (outcome) {
            case Outcome::Standstill:
                return INTERLEAVE_TEXT_N("kitchen", "Nobody got any further, so the run was ended after %1: %2 of %n "
                                                    "customer(s) served.");
            case Outcome::RecordingFull:
                return INTERLEAVE_TEXT_N("kitchen", "There was no room to record more than %1: %2 of %n customer(s) "
                                                    "served until then.");
            case Outcome::Completed:
            case Outcome::Stopped: break;
            }
            return INTERLEAVE_TEXT_N("kitchen", "The run was stopped after %1: %2 of %n customer(s) served.");
        };
        return {text(), {bill.whole, static_cast<std::int64_t>(served)}, all};
    }
    const auto last = std::ranges::max_element(bill.orders, {}, &OrderBill::served);
    const std::string name = nameOf(script, static_cast<std::size_t>(last - bill.orders.begin()));
    return {all == 1 ? INTERLEAVE_TEXT("kitchen", "%1 is served after %2.")
                     : INTERLEAVE_TEXT("kitchen", "Everybody is served, %1 last, after %2."),
            {name, *last->served}};
}

Message whoWaitedLongest(const Script& script, const Bill& bill)
{
    const auto longest = std::ranges::max_element(bill.orders, {}, &OrderBill::waitedForChef);
    if (longest->waitedForChef == Duration{})
        return {INTERLEAVE_TEXT("kitchen", "Nobody had to wait for a chef."), {}};
    const std::string name = nameOf(script, static_cast<std::size_t>(longest - bill.orders.begin()));
    const bool isOnlyChef = bill.chefs.size() == 1;
    if (bill.orders.size() == 1) {
        return {isOnlyChef ? INTERLEAVE_TEXT("kitchen", "%1 waited %2 for the chef.")
                           : INTERLEAVE_TEXT("kitchen", "%1 waited %2 for a chef."),
                {name, longest->waitedForChef}};
    }
    return {isOnlyChef ? INTERLEAVE_TEXT("kitchen", "%1 waited longest for the chef: %2.")
                       : INTERLEAVE_TEXT("kitchen", "%1 waited longest for a chef: %2."),
            {name, longest->waitedForChef}};
}

Message howBusy(const Bill& bill)
{
    const auto isKnown = [](const std::optional<ChefBill>& chef) { return chef.has_value(); };
    if (!std::ranges::all_of(bill.chefs, isKnown))
        return {INTERLEAVE_TEXT("kitchen", "How busy each chef was is not known: the system did not tell cores."), {}};
    if (bill.chefs.size() > kMostChefsTold) {
        return {INTERLEAVE_TEXT_N("kitchen", "%n chef(s) were busy for %1 % of the time on average."),
                {percent(bill.busyOnAverage)},
                static_cast<std::int64_t>(bill.chefs.size())};
    }
    std::vector<Argument> shares;
    for (const std::optional<ChefBill>& chef : bill.chefs)
        shares.emplace_back(percent(chef->share));
    switch (shares.size()) {
    case 0: return {INTERLEAVE_TEXT("kitchen", "No chef had anything to do."), {}};
    case 1: return {INTERLEAVE_TEXT("kitchen", "The chef was busy for %1 % of the time."), shares};
    case 2: return {INTERLEAVE_TEXT("kitchen", "Chef 1 was busy for %1 % of the time, chef 2 for %2 %."), shares};
    default:
        return {INTERLEAVE_TEXT("kitchen", "Chef 1 was busy for %1 % of the time, chef 2 for %2 %, chef 3 for %3 %."), shares};
    }
}

} // namespace

Bill billOf(const Script& script, const Metrics& metrics)
{
    Bill bill{.whole = metrics.makespan, .orders = {}, .chefs = {}, .busyOnAverage = metrics.utilisation};
    const std::vector<TaskTrace>& tasks = script.trace().tasks;
    for (std::size_t n = 0; n < tasks.size(); ++n)
        bill.orders.push_back(orderBillOf(tasks[n], metrics.tasks[n], metrics.account.tasks[n]));
    for (const Chef& chef : script.chefs())
        bill.chefs.push_back(chefBillOf(chef, script, metrics));
    return bill;
}

std::vector<Message> inWords(const Script& script, const Bill& bill)
{
    if (bill.orders.empty())
        return {};
    return {whoWasServed(script, bill), whoWaitedLongest(script, bill), howBusy(bill)};
}

Message savedByOneMore(std::size_t chefs, Duration makespan, Duration withOneMore)
{
    const bool isSecond = chefs == 1;
    if (withOneMore == makespan) {
        return {isSecond ? INTERLEAVE_TEXT("kitchen", "Simulated: a second chef would have saved nothing.")
                         : INTERLEAVE_TEXT("kitchen", "Simulated: one more chef would have saved nothing."),
                {}};
    }
    if (withOneMore > makespan) {
        return {isSecond ? INTERLEAVE_TEXT("kitchen", "Simulated: a second chef would have served all %1 later.")
                         : INTERLEAVE_TEXT("kitchen", "Simulated: one more chef would have served all %1 later."),
                {withOneMore - makespan}};
    }
    return {isSecond ? INTERLEAVE_TEXT("kitchen", "Simulated: a second chef would have served all %1 sooner.")
                     : INTERLEAVE_TEXT("kitchen", "Simulated: one more chef would have served all %1 sooner."),
            {makespan - withOneMore}};
}

Message comparedWithOneMore(std::size_t chefs, Duration makespan, Duration withOneMore)
{
    return {INTERLEAVE_TEXT_N("kitchen", "Simulated, not measured: with %n chef(s) all are served after %1, with one "
                                         "more after %2."),
            {makespan, withOneMore},
            static_cast<std::int64_t>(chefs)};
}

} // namespace interleave::kitchen
