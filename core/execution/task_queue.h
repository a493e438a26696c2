#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <utility>
#include <vector>

#include "core/base/ids.h"

namespace interleave {

/// By TaskId: who stands behind it in a queue. As a task stands in one queue at a time, one link for each is enough for all
/// queues together, and none of them ever allocates.
using TaskLinks = std::vector<TaskId>;

/// Tasks that wait for the same, in order.
/// Thread safety: none; but queues with the same links may be used by different threads, for they touch different links.
class TaskQueue {
public:
    /// `links` outlive the queue.
    explicit TaskQueue(TaskLinks& links) : m_links(&links) {}

    bool isEmpty() const { return m_isEmpty; }

    /// Requires: the task stands in no queue of these links.
    void pushBack(TaskId task)
    {
        (m_isEmpty ? m_first : linkOf(m_last)) = task;
        m_last = task;
        m_isEmpty = false;
    }
    /// Requires: the task stands in no queue of these links.
    void pushFront(TaskId task)
    {
        if (m_isEmpty)
            m_last = task;
        else
            linkOf(task) = m_first;
        m_first = task;
        m_isEmpty = false;
    }
    std::optional<TaskId> takeFirst()
    {
        if (m_isEmpty)
            return std::nullopt;
        const TaskId first = m_first;
        m_isEmpty = first == m_last;
        if (!m_isEmpty)
            m_first = linkOf(first);
        return first;
    }
    /// Who stands in it no more. Looks through the queue. Requires: the task stands in it.
    void remove(TaskId task)
    {
        if (m_first == task) {
            takeFirst();
            return;
        }
        TaskId before = m_first;
        while (linkOf(before) != task)
            before = linkOf(before);
        if (m_last == task)
            m_last = before;
        else
            linkOf(before) = linkOf(task);
    }
    /// All of them; none is left here.
    TaskQueue takeAll() { return std::exchange(*this, TaskQueue(*m_links)); }

private:
    TaskId& linkOf(TaskId task) { return (*m_links)[indexOf(task)]; }

    TaskLinks* m_links;
    TaskId m_first{};
    TaskId m_last{};
    bool m_isEmpty = true;
};

} // namespace interleave
