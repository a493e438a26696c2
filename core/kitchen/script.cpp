// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/script.h"

#include <algorithm>

namespace interleave::kitchen {

namespace {

constexpr std::size_t kSpansInBlock = 64;

/// Of two stays that overlap, because one boundary is inexact, the later one has the time.
void makeDisjoint(std::vector<Stay>& stays)
{
    std::ranges::stable_sort(stays, {}, [](const Stay& stay) { return stay.time.begin; });
    for (std::size_t n = 0; n + 1 < stays.size(); ++n)
        stays[n].time.end = std::min(stays[n].time.end, stays[n + 1].time.begin);
    std::erase_if(stays, [](const Stay& stay) { return stay.time.isEmpty(); });
}

} // namespace

Script::Script(std::shared_ptr<const Trace> trace, const Watch& watch)
    : m_trace(std::move(trace)), m_time(m_trace->time()), m_holders(*m_trace, watch)
{
    findChefs(watch);
    if (watch.stop.stopRequested())
        return;
    findSteps();
    findChannels();
}

void Script::findChefs(const Watch& watch)
{
    for (CpuStays& cpu : staysOf(*m_trace, watch))
        m_chefs.push_back({.cpu = cpu.cpu, .stays = std::move(cpu.stays)});
    if (m_trace->info.placement == Placement::OneAtATimeByBaton && !m_chefs.empty()) {
        Chef holder;
        for (const Chef& chef : m_chefs)
            holder.stays.insert(holder.stays.end(), chef.stays.begin(), chef.stays.end());
        m_chefs = {std::move(holder)};
    }
    for (Chef& chef : m_chefs)
        makeDisjoint(chef.stays);
    std::ranges::stable_partition(m_chefs, [](const Chef& chef) { return !chef.stays.empty(); });
}

void Script::findSteps()
{
    for (std::size_t n = 0; n < m_trace->tasks.size(); ++n) {
        const Program& program = m_trace->plan->tasks[n].program;
        Order order{.ticket = kitchen::ticketOf(program), .runningBefore = {}, .firstSpans = {}};
        Duration running{};
        std::size_t span = 0;
        std::optional<StepIndex> step;
        for (const Span each : m_trace->tasks[n].spans) {
            if (span % kSpansInBlock == 0)
                order.runningBefore.push_back(running);
            if (each.activity == Activity::Running)
                running += each.time.length();
            if (step != each.step)
                order.firstSpans.push_back(static_cast<std::uint32_t>(span));
            step = each.step;
            ++span;
        }
        m_orders.push_back(std::move(order));
    }
}

void Script::findChannels()
{
    for (std::size_t n = 0; n < m_trace->plan->shared.size(); ++n)
        m_tokens.push_back(kitchen::tokenOf(*m_trace->plan, static_cast<SharedId>(n)));
    m_channels.resize(m_trace->plan->shared.size());
    std::vector<std::vector<std::pair<TimePoint, int>>> changes(m_channels.size());
    for (const Link& link : m_trace->links) {
        if (link.kind != LinkKind::Message || !link.about)
            continue;
        changes[indexOf(*link.about)].emplace_back(link.sent, 1);
        changes[indexOf(*link.about)].emplace_back(link.got, -1);
    }
    for (std::size_t n = 0; n < changes.size(); ++n) {
        std::ranges::sort(changes[n]); // what is taken at the instant at which another comes in is taken first
        std::int64_t count = 0;
        for (const auto& [time, change] : changes[n]) {
            count += change;
            m_channels[n].push_back({time, std::max<std::int64_t>(0, count)});
        }
    }
}

const Step* Script::stepOf(TaskId order, StepIndex step) const
{
    const Program& program = m_trace->taskOf(order).program;
    return indexOf(step) < program.size() ? &program[indexOf(step)] : nullptr;
}

Equipment Script::equipmentAt(TaskId order, StepIndex step) const
{
    const Step* found = stepOf(order, step);
    return found ? equipmentOf(*found) : Equipment::Machine;
}

std::size_t Script::staysBegunBy(ChefId chef, TimePoint t) const
{
    const std::vector<Stay>& stays = m_chefs[indexOf(chef)].stays;
    const auto next = std::ranges::upper_bound(stays, t, {}, [](const Stay& stay) { return stay.time.begin; });
    return static_cast<std::size_t>(next - stays.begin());
}

std::optional<std::size_t> Script::stayAt(ChefId chef, TimePoint t) const
{
    const std::size_t begun = staysBegunBy(chef, t);
    if (begun == 0 || !m_chefs[indexOf(chef)].stays[begun - 1].time.contains(t))
        return std::nullopt;
    return begun - 1;
}

std::optional<ChefId> Script::chefOf(TaskId order, TimePoint t) const
{
    const Spans& spans = m_trace->tasks[indexOf(order)].spans;
    const std::optional<std::size_t> span = spans.indexAt(t);
    if (!span || spans.activityOf(*span) != Activity::Running)
        return std::nullopt;
    const std::optional<CpuId> cpu = spans.cpuOf(*span);
    std::optional<ChefId> found;
    TimePoint begun{};
    for (std::size_t n = 0; n < m_chefs.size(); ++n) {
        if (m_chefs[n].cpu && m_chefs[n].cpu != cpu)
            continue;
        const auto chef = static_cast<ChefId>(n);
        const std::optional<std::size_t> index = stayAt(chef, t);
        if (!index || m_chefs[n].stays[*index].task != order)
            continue;
        const TimePoint begin = m_chefs[n].stays[*index].time.begin;
        if (!found || begin > begun) {
            found = chef;
            begun = begin;
        }
    }
    return found;
}

Duration Script::runningUntil(TaskId order, TimePoint t) const
{
    const Spans& spans = m_trace->tasks[indexOf(order)].spans;
    const Order& known = m_orders[indexOf(order)];
    if (spans.isEmpty() || t <= spans.boundary(0))
        return {};
    const std::size_t until = spans.indexAt(t).value_or(spans.size() - 1);
    Duration running = known.runningBefore[until / kSpansInBlock];
    for (std::size_t n = until - until % kSpansInBlock; n <= until; ++n) {
        if (spans.activityOf(n) == Activity::Running)
            running += std::min(t, spans.boundary(n + 1)) - spans.boundary(n);
    }
    return running;
}

TimeRange Script::stepAt(TaskId order, TimePoint t) const
{
    const Spans& spans = m_trace->tasks[indexOf(order)].spans;
    const std::vector<std::uint32_t>& firsts = m_orders[indexOf(order)].firstSpans;
    const auto next = std::ranges::upper_bound(firsts, spans.indexAt(t).value_or(spans.size() - 1));
    return {spans.boundary(*(next - 1)), spans.boundary(next == firsts.end() ? spans.size() : *next)};
}

std::optional<std::int64_t> Script::inChannel(SharedId channel, TimePoint t) const
{
    if (m_trace->linksLeftOut > 0)
        return std::nullopt;
    const std::vector<Level>& levels = m_channels[indexOf(channel)];
    const auto next = std::ranges::upper_bound(levels, t, {}, &Level::from);
    return next == levels.begin() ? 0 : (next - 1)->count;
}

} // namespace interleave::kitchen
