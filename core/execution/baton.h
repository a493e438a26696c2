#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <condition_variable>
#include <utility>

#include "core/base/guarded.h"
#include "core/execution/ring.h"
#include "core/execution/session.h"

namespace interleave {

/// Lets one of many threads compute at a time, each in its turn: one core for systems that do not let a program pick one.
/// Thread safety: all members may be called from any thread.
class Baton {
public:
    Baton(Session& session, std::size_t threads);

    /// Waits for the turn of `thread`, woken only when it is that, or by wakeAll(). False when the run was stopped meanwhile; the
    /// thread then has no baton.
    bool take(std::size_t thread);
    /// Requires: the thread has the baton.
    void giveBack();
    /// The run was stopped: nobody waits any longer.
    void wakeAll();
    /// Whether another thread waits for its turn; costs a relaxed load.
    bool isWanted() const noexcept { return m_waiting.load(std::memory_order_relaxed) > 0; }

private:
    Session& m_session;
    std::atomic<std::size_t> m_waiting{0};
    CheckedMutex m_mutex;
    std::vector<std::condition_variable> m_turns; ///< by thread
    Ring<std::size_t> m_queue INTERLEAVE_GUARDED_BY(m_mutex);
    std::optional<std::size_t> m_next INTERLEAVE_GUARDED_BY(m_mutex); ///< may take it
    bool m_isTaken INTERLEAVE_GUARDED_BY(m_mutex) = false;
};

/// One thread's side of it.
struct BatonHolder {
    Baton* baton = nullptr; ///< null where threads run freely
    std::size_t thread = 0;
    bool has = false;

    /// Before the thread sleeps. It may hold any lock.
    void letGo()
    {
        if (std::exchange(has, false))
            baton->giveBack();
    }
    /// Waits for the thread's turn, if it needs one. False when the run was stopped meanwhile. The thread may hold what tasks
    /// lock, for nobody with the baton sleeps on that; never the inner lock of a shared object.
    bool take()
    {
        if (baton && !has)
            has = baton->take(thread);
        return has || !baton;
    }
};

} // namespace interleave
