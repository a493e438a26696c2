#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>

#include "core/base/guarded.h"

namespace interleave {

/// Shared by a StopSource and its tokens. A state with a parent is stopped with it; the sleepers of a whole family wait on
/// the root, so that a stop anywhere above wakes them.
class StopState {
public:
    explicit StopState(std::shared_ptr<StopState> parent = nullptr) : m_parent(std::move(parent)) {}

    bool requested() const noexcept
    {
        return m_requested.load(std::memory_order_relaxed) || (m_parent && m_parent->requested());
    }
    void request();
    bool sleepUntil(std::chrono::steady_clock::time_point deadline);

private:
    StopState& root() { return m_parent ? m_parent->root() : *this; }

    std::atomic<bool> m_requested{false};
    const std::shared_ptr<StopState> m_parent;
    CheckedMutex m_mutex; ///< guards nothing but the wake-up
    std::condition_variable m_changed;
};

/// Asks whether a run shall end; costs a relaxed load or two. Our own because std::jthread's is not in every libc++.
/// Thread safety: all members may be called from any thread.
class StopToken {
public:
    StopToken() = default; ///< never asks to stop

    bool stopRequested() const noexcept { return m_state && m_state->requested(); }

    /// Sleeps until `deadline` or until a stop is requested, whichever is first. True when it slept to the end.
    bool sleepUntil(std::chrono::steady_clock::time_point deadline) const;

private:
    friend class StopSource;
    explicit StopToken(std::shared_ptr<StopState> state) : m_state(std::move(state)) {}

    std::shared_ptr<StopState> m_state;
};

/// The other end: whoever holds it may end the run, once and for good. Copies are the same source.
class StopSource {
public:
    StopSource() : m_state(std::make_shared<StopState>()) {}
    /// A source that is stopped with `parent`, and can be stopped by itself.
    explicit StopSource(const StopToken& parent) : m_state(std::make_shared<StopState>(parent.m_state)) {}

    StopToken token() const { return StopToken(m_state); }
    bool stopRequested() const noexcept { return m_state->requested(); }
    void requestStop() { m_state->request(); }

private:
    std::shared_ptr<StopState> m_state;
};

} // namespace interleave
