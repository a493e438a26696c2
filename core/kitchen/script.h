#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/analysis/holders.h"
#include "core/analysis/stays.h"
#include "core/base/watch.h"
#include "core/kitchen/equipment.h"
#include "core/trace/trace.h"

namespace interleave::kitchen {

/// A chef: its place in Script::chefs().
enum class ChefId : std::uint16_t {};

/// A core that the run used or might have used; a thread where the system does not tell cores; with a baton, whoever holds it.
struct Chef {
    std::optional<CpuId> cpu;
    std::vector<Stay> stays; ///< disjoint, in order; an end that is not exact gives way to the next one's begin
};

/// A run told as work in a kitchen: a chef for each core, an order for each task. All of it is in the trace; this only finds it
/// quickly.
/// Thread safety: immutable once made; share freely.
class Script {
public:
    /// Takes time by the number of spans. Requires: a plan, and all of its tasks. When the watch says stop it is incomplete, and to
    /// be thrown away.
    explicit Script(std::shared_ptr<const Trace> trace, const Watch& watch = {});

    const Trace& trace() const { return *m_trace; }
    TimeRange time() const { return m_time; }
    /// Those that work at all first, each group by core.
    const std::vector<Chef>& chefs() const { return m_chefs; }
    std::size_t orderCount() const { return m_trace->tasks.size(); }
    const std::vector<TicketBox>& ticketOf(TaskId order) const { return m_orders[indexOf(order)].ticket; }

    /// A step of an order's program; null where it has no such step.
    const Step* stepOf(TaskId order, StepIndex step) const;
    /// What stands on the order's bench at a step.
    Equipment equipmentAt(TaskId order, StepIndex step) const;

    /// The chef's stay that contains `t`; none while the chef is at no order. Place in Chef::stays.
    std::optional<std::size_t> stayAt(ChefId chef, TimePoint t) const;
    /// How many of the chef's stays begin at `t` or before.
    std::size_t staysBegunBy(ChefId chef, TimePoint t) const;
    /// The chef that works on the order at `t`; none unless a chef does.
    std::optional<ChefId> chefOf(TaskId order, TimePoint t) const;

    /// For how long the task has been running until `t`.
    Duration runningUntil(TaskId order, TimePoint t) const;
    /// The stretch round `t` in which the task is at one step, with all its turns and waits. Requires: t within its time.
    TimeRange stepAt(TaskId order, TimePoint t) const;

    /// What stands for something that is shared.
    Token tokenOf(SharedId what) const { return m_tokens[indexOf(what)]; }
    /// Who has the locks and the keys.
    const Holders& holders() const { return m_holders; }
    /// How many values lie in a channel at `t`; none where that is not known: the run had no room for all links.
    std::optional<std::int64_t> inChannel(SharedId channel, TimePoint t) const;

private:
    struct Order {
        std::vector<TicketBox> ticket;
        std::vector<Duration> runningBefore;   ///< before every block of spans
        std::vector<std::uint32_t> firstSpans; ///< of each stretch at one step
    };
    struct Level {
        TimePoint from;
        std::int64_t count = 0;
    };

    void findChefs(const Watch& watch);
    void findSteps();
    void findChannels();

    std::shared_ptr<const Trace> m_trace;
    TimeRange m_time;
    std::vector<Chef> m_chefs;
    std::vector<Order> m_orders;
    Holders m_holders;
    std::vector<Token> m_tokens;                ///< by SharedId
    std::vector<std::vector<Level>> m_channels; ///< by SharedId; empty for what is no channel
};

} // namespace interleave::kitchen
