#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace interleave {

namespace detail {
struct StopState {
    std::atomic<bool> requested{false};
    std::mutex mutex; ///< guards nothing but the wake-up
    std::condition_variable changed;
};
} // namespace detail

/// Asks whether a run shall end. Reading it costs one relaxed load. Our own because std::jthread's is not in every libc++.
/// Thread safety: all members may be called from any thread.
class StopToken {
public:
    StopToken() = default; ///< never asks to stop

    bool stopRequested() const { return m_state && m_state->requested.load(std::memory_order_relaxed); }

    /// Sleeps until `deadline` or until a stop is requested, whichever is first. True when it slept to the end.
    bool sleepUntil(std::chrono::steady_clock::time_point deadline) const
    {
        if (!m_state)
            return sleepWithoutState(deadline);
        std::unique_lock lock(m_state->mutex);
        return !m_state->changed.wait_until(lock, deadline, [this] { return stopRequested(); });
    }

private:
    friend class StopSource;
    explicit StopToken(std::shared_ptr<detail::StopState> state) : m_state(std::move(state)) {}
    static bool sleepWithoutState(std::chrono::steady_clock::time_point deadline);

    std::shared_ptr<detail::StopState> m_state;
};

/// The other end: whoever holds it may end the run, once and for good.
class StopSource {
public:
    StopSource() : m_state(std::make_shared<detail::StopState>()) {}

    StopToken token() const { return StopToken(m_state); }
    bool stopRequested() const { return m_state->requested.load(std::memory_order_relaxed); }
    void requestStop()
    {
        {
            const std::lock_guard lock(m_state->mutex);
            m_state->requested.store(true, std::memory_order_relaxed);
        }
        m_state->changed.notify_all();
    }

private:
    std::shared_ptr<detail::StopState> m_state;
};

} // namespace interleave
