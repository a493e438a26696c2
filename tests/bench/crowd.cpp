// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/crowd.h"

#include <array>
#include <asio/buffer.hpp>

#include "core/device/http_answer.h"

namespace interleave::bench {

struct Crowd::Client {
    Client(asio::io_context& loop, HandlerRoom& its) : socket(loop), room(&its) {}

    Socket socket;
    HandlerRoom* room;
    AnswerReader reader;
};

Crowd::Crowd(unsigned short port, std::size_t connections) : m_rooms(connections)
{
    const Tcp::endpoint to(asio::ip::address_v4::loopback(), port);
    for (std::size_t n = 0; n < connections; ++n) {
        m_clients.push_back(std::make_unique<Client>(m_loop, m_rooms[n]));
        Socket& socket = m_clients.back()->socket;
        socket.connect(to);
        socket.non_blocking(true);
        sendAtOnce(socket);
    }
}

/// Ports are free at once.
Crowd::~Crowd()
{
    asio::error_code ignored;
    for (const auto& client : m_clients)
        client->socket.set_option(asio::socket_base::linger(true, 0), ignored);
}

Crowd::Seen Crowd::ask(std::size_t requests)
{
    m_toSend = m_toCome = requests;
    const auto began = std::chrono::steady_clock::now();
    for (const auto& client : m_clients) {
        send(*client);
        awaitAnswer(*client);
    }
    m_loop.restart();
    m_loop.run();
    return {std::chrono::steady_clock::now() - began, requests - m_toCome};
}

void Crowd::send(Client& client)
{
    --m_toSend;
    std::array<char, kMostRequest> room;
    const std::string_view request = writeRequest(0, room);
    asio::error_code error;
    if (client.socket.write_some(asio::buffer(request.data(), request.size()), error) != request.size())
        m_loop.stop();
}

void Crowd::awaitAnswer(Client& client)
{
    client.socket.async_wait(Socket::wait_read,
                             InRoom{client.room, [this, &client](const asio::error_code&) { read(client); }});
}

void Crowd::read(Client& client)
{
    asio::error_code error;
    const std::span<char> room = client.reader.room();
    const std::size_t bytes = client.socket.read_some(asio::buffer(room.data(), room.size()), error);
    if (error && error != asio::error::would_block)
        return m_loop.stop();
    AnswerReader::State state = client.reader.feed(bytes);
    if (state == AnswerReader::State::Answer) {
        state = client.reader.next();
        --m_toCome;
        if (m_toSend == 0)
            return; // it has all that it wanted
        send(client);
    }
    if (state == AnswerReader::State::Bad)
        return m_loop.stop();
    awaitAnswer(client);
}

} // namespace interleave::bench
