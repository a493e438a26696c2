#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <vector>

#include "core/trace/trace.h"

namespace interleave {

/// The Running spans of all tasks, one after the other in order of their begin; of those that begin at one instant the one of
/// the lower task first. It merges the tasks, whose spans are in order already, so it needs no memory by the span.
/// Thread safety: one thread at a time. The trace outlives it.
class RunningSpans {
public:
    struct Visit {
        TimeRange time;
        TaskId task{};
        std::uint32_t span = 0;        ///< place in TaskTrace::spans
        std::uint32_t waitsBefore = 0; ///< waits of the task until then: two visits with different numbers are two turns
        bool keptItsCore = false;      ///< since the visit before it the task never left the core
        std::optional<WorkerId> worker;
        std::optional<CpuId> cpu;
    };

    explicit RunningSpans(const Trace& trace);

    bool isAtEnd() const { return m_heap.empty(); }
    /// Requires: !isAtEnd().
    Visit current() const;
    TimePoint begin() const { return m_heap.front().begin; }
    void advance();
    /// How much of the trace is behind it, 0 to 1.
    double share() const;

private:
    struct Next {
        TimePoint begin;
        std::uint32_t task;
        bool isBefore(const Next& other) const
        {
            return begin < other.begin || (begin == other.begin && task < other.task);
        }
    };
    struct Place {
        std::uint32_t span = 0;
        std::uint32_t waits = 0;
        bool keptItsCore = false;
    };

    bool find(std::uint32_t task);
    void sink(std::size_t at);

    const Trace& m_trace;
    std::vector<Place> m_places; ///< by task
    std::vector<Next> m_heap;    ///< of the tasks that have not ended, the next one first
    std::size_t m_all = 0;       ///< spans
    std::size_t m_passed = 0;
};

} // namespace interleave
