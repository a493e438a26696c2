#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

namespace asio {
class io_context;
}

namespace interleave {

/// An event loop without a thread: whoever has a loop of their own, as a window has, looks at it now and then.
/// Thread safety: one owner.
class PolledLoop {
public:
    PolledLoop();
    ~PolledLoop();
    PolledLoop(const PolledLoop&) = delete;
    PolledLoop& operator=(const PolledLoop&) = delete;

    asio::io_context& loop() { return *m_loop; }
    /// Calls what has come since, and never waits.
    void poll();

private:
    std::unique_ptr<asio::io_context> m_loop;
};

} // namespace interleave
