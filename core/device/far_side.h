#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <cstddef>
#include <optional>
#include <thread>

#include "core/base/time.h"

namespace interleave {

/// A thread with an event loop, for those who are asked by a run or ask it: they are no tasks, and what they use of the cores is told.
/// Thread safety: the loop's own; all else from the coordinator.
class FarSide {
public:
    FarSide();
    ~FarSide();
    FarSide(const FarSide&) = delete;
    FarSide& operator=(const FarSide&) = delete;

    asio::io_context& loop() { return m_loop; }
    /// Throws std::system_error where the system refuses a thread.
    void start();
    /// So many timers may wait at once, and none of them allocates. Before start().
    void growTimers(std::size_t count);
    /// From now on what it uses counts. On its own thread.
    void beginCounting() noexcept;
    /// Ends the loop, whatever it still waits for, and joins the thread. Perhaps more than once.
    void join() noexcept;

    /// Core time of the thread since then. Requires: it was joined. None where it did not run, or the system does not tell.
    std::optional<Duration> used() const { return m_used; }

private:
    asio::io_context m_loop{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_keepRunning;
    std::thread m_thread;
    std::optional<Duration> m_usedBefore{};
    std::optional<Duration> m_used{};
};

} // namespace interleave
