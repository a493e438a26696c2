// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/reception.h"

namespace interleave {

void Reception::listen(asio::io_context& loop, std::uint16_t port)
{
    m_acceptor = std::make_unique<Acceptor>(loop);
    listenOnLoopback(*m_acceptor, port);
    m_here = m_acceptor->local_endpoint();
}

std::optional<Socket> Reception::takeInPlace(asio::io_context& loop)
{
    {
        CheckedUniqueLock lock(m_mutex);
        m_changed.wait(lock.native(), [this]() INTERLEAVE_REQUIRES(m_mutex) { return m_isOver || !m_isTaking; });
        if (m_isOver)
            return std::nullopt;
        m_isTaking = true;
    }
    Socket fresh(loop);
    asio::error_code error;
    m_acceptor->accept(fresh, error);
    {
        const CheckedLock lock(m_mutex);
        m_isTaking = false;
    }
    m_changed.notify_all();
    if (error || m_isOver)
        return std::nullopt;
    return fresh;
}

void Reception::end(bool isInPlace) noexcept
{
    {
        const CheckedLock lock(m_mutex);
        m_isOver = true;
    }
    if (isInPlace)
        return wakeWhoTakes();
    if (!m_acceptor)
        return;
    asio::post(m_acceptor->get_executor(), InRoom{&m_room, [this] {
                                                      const CheckedLock lock(m_mutex);
                                                      asio::error_code ignored;
                                                      m_acceptor->cancel(ignored);
                                                  }});
}

/// Connects to the one who waits for a connection, who then sees that it is over.
void Reception::wakeWhoTakes() noexcept
{
    bool isTaking = false;
    {
        const CheckedLock lock(m_mutex);
        isTaking = m_isTaking;
    }
    if (isTaking) {
        asio::io_context loop(1);
        Socket caller(loop);
        asio::error_code ignored;
        caller.open(Tcp::v4(), ignored);
        caller.non_blocking(true, ignored);
        caller.connect(m_here, ignored);
    }
    m_changed.notify_all();
}

} // namespace interleave
