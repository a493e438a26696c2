#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <asio/basic_socket_acceptor.hpp>
#include <asio/basic_stream_socket.hpp>
#include <asio/basic_waitable_timer.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <chrono>
#include <cstdint>
#include <span>

#include "core/base/result.h"

// Sockets and timers whose executor is known when they are compiled: Asio then calls handlers at once and allocates nothing.

namespace interleave {

using Tcp = asio::ip::tcp;
using Socket = asio::basic_stream_socket<Tcp, asio::io_context::executor_type>;
using Acceptor = asio::basic_socket_acceptor<Tcp, asio::io_context::executor_type>;
using LoopTimer =
    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, asio::io_context::executor_type>;

/// As many connections may wait to be taken in, or as the system allows.
inline constexpr int kBacklog = 4096;

/// Sees to it that a run may open so many; the system may have to be asked for more files. Fails with CannotStart.
Result<Done> makeRoomForSockets(std::int64_t sockets);

/// Listens on a port that the system picks, on this computer alone. Throws std::system_error.
inline void listenOnLoopback(Acceptor& acceptor, unsigned short port = 0)
{
    const Tcp::endpoint here(asio::ip::address_v4::loopback(), port);
    acceptor.open(here.protocol());
    acceptor.set_option(Tcp::acceptor::reuse_address(true));
    acceptor.bind(here);
    acceptor.listen(kBacklog);
}

/// Small messages go at once.
inline void sendAtOnce(Socket& socket)
{
    asio::error_code ignored;
    socket.set_option(Tcp::no_delay(true), ignored);
}

/// Registering a socket with a loop takes memory, which the loop keeps for the next one: so it is taken now, for all of these together.
inline void registerOnce(std::span<Socket* const> sockets)
{
    asio::error_code ignored;
    for (Socket* socket : sockets)
        socket->open(Tcp::v4(), ignored);
    for (Socket* socket : sockets)
        socket->close(ignored);
}

} // namespace interleave
