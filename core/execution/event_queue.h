#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <queue>
#include <utility>

#include "core/base/ids.h"
#include "core/base/time.h"

namespace interleave {

/// What is to happen in virtual time: the first thing first, and of two at one time the one that was planned earlier.
/// Thread safety: none; one owner.
class EventQueue {
public:
    struct Event {
        TimePoint time;
        std::optional<TaskId> sleeper; ///< wakes up
        std::size_t core = 0;          ///< else: is done with what it was busy with
        bool isAlarm = false;          ///< the sleeper waits for something else, and may have no patience left
    };

    void wake(TaskId sleeper, TimePoint when) { m_planned.push({{when, sleeper, 0}, m_number++}); }
    void ring(TaskId waiter, TimePoint when) { m_planned.push({{when, waiter, 0, true}, m_number++}); }
    void free(std::size_t core, TimePoint when) { m_planned.push({{when, {}, core}, m_number++}); }

    bool isEmpty() const { return m_planned.empty(); }
    /// max() where it is empty.
    TimePoint next() const { return m_planned.empty() ? TimePoint::max() : m_planned.top().event.time; }
    /// Requires: it is not empty.
    Event takeFirst()
    {
        const Event first = m_planned.top().event;
        m_planned.pop();
        return first;
    }

private:
    struct Planned {
        Event event;
        std::uint64_t number;
        /// The greatest is the first.
        bool operator<(const Planned& other) const
        {
            return std::pair(event.time, number) > std::pair(other.event.time, other.number);
        }
    };

    std::priority_queue<Planned> m_planned;
    std::uint64_t m_number = 0;
};

} // namespace interleave
