#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <asio/post.hpp>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/guarded.h"
#include "core/device/handler_room.h"
#include "core/device/sockets.h"

namespace interleave {

/// Where clients come: it listens on this computer alone, and gives each connection to one who waits for it.
/// Thread safety: listen() and close() by the coordinator; all else from any thread.
class Reception {
public:
    /// On a port, or one that the system picks (0). Throws std::system_error.
    void listen(asio::io_context& loop, std::uint16_t port);
    const Tcp::endpoint& here() const { return m_here; }
    Acceptor& acceptor() { return *m_acceptor; }

    /// Waits for the next connection; one thread at a time does, the others wait for their turn. None where it was refused, or it is over.
    std::optional<Socket> takeInPlace(asio::io_context& loop);
    /// The same later: `taken` is called with an error and the connection, which lies on `loop`, by the loop that listens. False, and never called, where it is over.
    template<typename Taken>
    bool takeLater(asio::io_context& loop, HandlerRoom& room, Taken taken)
    {
        const CheckedLock lock(m_mutex);
        if (m_isOver)
            return false;
        m_acceptor->async_accept(loop, InRoom{&room, std::move(taken)});
        return true;
    }

    /// Nobody is taken in any more: who waits in here comes back. Perhaps more than once.
    void end(bool isInPlace) noexcept;
    void close() noexcept { m_acceptor.reset(); }

private:
    void wakeWhoTakes() noexcept;

    HandlerRoom m_room; ///< outlives the loop
    std::unique_ptr<Acceptor> m_acceptor;
    Tcp::endpoint m_here;
    std::atomic<bool> m_isOver{false};
    CheckedMutex m_mutex; ///< of beginning to take in while another thread ends it
    std::condition_variable m_changed;
    bool m_isTaking INTERLEAVE_GUARDED_BY(m_mutex) = false;
};

} // namespace interleave
