#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <asio/io_context.hpp>
#include <chrono>
#include <cstddef>
#include <memory>
#include <vector>

#include "core/device/handler_room.h"
#include "core/device/sockets.h"

namespace interleave::bench {

/// Clients of a server on this computer, each with a connection of its own.
class Crowd {
public:
    /// What they saw.
    struct Seen {
        std::chrono::duration<double> time{}; ///< from the first request to the last answer
        std::size_t answered = 0;
    };

    /// Makes the connections. Throws std::system_error.
    Crowd(unsigned short port, std::size_t connections);
    ~Crowd();
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    /// All of them ask, each again as soon as it was answered, until so many requests were answered or a connection is lost. Requires: no fewer
    /// requests than connections.
    Seen ask(std::size_t requests);

private:
    struct Client;

    void send(Client& client);
    void awaitAnswer(Client& client);
    void read(Client& client);

    std::vector<HandlerRoom> m_rooms; ///< outlive the loop
    asio::io_context m_loop{1};
    std::vector<std::unique_ptr<Client>> m_clients;
    std::size_t m_toSend = 0;
    std::size_t m_toCome = 0;
};

} // namespace interleave::bench
