#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <thread>
#include <utility>

namespace interleave {

/// A thread that does one thing and is joined when this goes. Throws std::system_error where the system refuses it.
/// Thread safety: made and destroyed by one thread. What the work uses outlives it.
class SideThread {
public:
    explicit SideThread(std::function<void()> work) : m_thread(std::move(work)) {}
    ~SideThread() { m_thread.join(); }
    SideThread(const SideThread&) = delete;
    SideThread& operator=(const SideThread&) = delete;

private:
    std::thread m_thread;
};

} // namespace interleave
