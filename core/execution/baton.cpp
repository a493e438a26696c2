// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/baton.h"

namespace interleave {

Baton::Baton(Session& session, std::size_t threads) : m_session(session), m_turns(threads), m_queue(threads)
{
}

bool Baton::take(std::size_t thread)
{
    CheckedUniqueLock lock(m_mutex);
    // Once the run is stopped those who waited are still in the queue: nobody takes a place any more.
    if (m_session.isStopped())
        return false;
    if (!m_isTaken && m_queue.isEmpty()) {
        m_isTaken = true;
        return true;
    }
    m_queue.pushBack(thread);
    m_waiting.store(m_queue.size(), std::memory_order_relaxed);
    // Without a time limit: thousands who look now and then would keep each other from it. A stop is told by wakeAll().
    while (m_next != thread && !m_session.isStopped())
        m_turns[thread].wait(lock.native());
    if (m_next != thread)
        return false;
    m_next.reset();
    return true;
}

void Baton::giveBack()
{
    const CheckedLock lock(m_mutex);
    if (m_queue.isEmpty()) {
        m_isTaken = false;
        return;
    }
    m_next = m_queue.takeFirst();
    m_waiting.store(m_queue.size(), std::memory_order_relaxed);
    m_turns[*m_next].notify_one();
}

void Baton::wakeAll()
{
    const CheckedLock lock(m_mutex);
    for (std::condition_variable& turn : m_turns)
        turn.notify_one();
}

} // namespace interleave
