// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/stop_token.h"

#include <thread>

namespace interleave {

void StopState::request()
{
    {
        const CheckedLock lock(root().m_mutex);
        m_requested.store(true, std::memory_order_relaxed);
    }
    root().m_changed.notify_all();
}

bool StopState::sleepUntil(std::chrono::steady_clock::time_point deadline)
{
    CheckedUniqueLock lock(root().m_mutex);
    return !root().m_changed.wait_until(lock.native(), deadline, [this] { return requested(); });
}

bool StopToken::sleepUntil(std::chrono::steady_clock::time_point deadline) const
{
    if (m_state)
        return m_state->sleepUntil(deadline);
    std::this_thread::sleep_until(deadline);
    return true;
}

} // namespace interleave
