// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/clients.h"

#include <algorithm>
#include <array>
#include <asio/buffer.hpp>
#include <asio/post.hpp>

#include "core/device/http_answer.h"

namespace interleave {

/// One of them, with its connection.
struct Clients::Client {
    Client(asio::io_context& loop, Rooms& its, std::uint32_t firstNumber)
        : socket(loop), rooms(&its), first(firstNumber)
    {
    }

    Socket socket;
    Rooms* rooms;
    AnswerReader reader;
    std::uint32_t first;                   ///< number of its first request
    std::uint32_t sent = 0;                ///< so many of its requests
    std::uint32_t settled = 0;             ///< so many have met their fate, in order
    std::array<char, kMostRequest> line{}; ///< what is being written
    std::size_t lineSize = 0;
    std::size_t written = 0; ///< of the line
    std::uint32_t begun = 0; ///< so many requests were put into lines
    bool isConnected = false;
    bool isWriting = false; ///< waits until it can go on with it
    int pending = 0; ///< handlers that wait for the socket, or were called off and not called yet: their rooms are in use
};

Clients::Clients(const Service& service, std::uint64_t seed)
    : m_service(service),
      m_each(static_cast<std::size_t>(service.requestsEach)),
      m_due(dueOf(service, seed)),
      m_requests(m_due.size()),
      m_rooms(m_due.size() / m_each),
      m_timer(m_far.loop()),
      m_left(m_due.size())
{
    for (std::size_t n = 0; n < m_requests.size(); ++n)
        m_requests[n].due = TimePoint(m_due[n].at);
    for (std::size_t c = 0; c < m_rooms.size(); ++c)
        m_clients.push_back(std::make_unique<Client>(m_far.loop(), m_rooms[c], static_cast<std::uint32_t>(c * m_each)));
    std::vector<Coming> coming;
    coming.reserve(m_requests.size());
    const bool isPolite = service.arrivals.manner == Arrivals::Manner::Polite;
    for (std::size_t n = 0; n < m_requests.size(); n += isPolite ? m_each : 1)
        coming.push_back({m_requests[n].due, static_cast<std::uint32_t>(n)});
    m_coming = std::priority_queue<Coming>({}, std::move(coming));
    m_sentInOrder.reserve(m_requests.size());
}

Clients::~Clients()
{
    close();
}

void Clients::connect(std::size_t n, const Tcp::endpoint& to)
{
    Client& client = *m_clients[n];
    client.socket.connect(to);
    client.socket.non_blocking(true);
    sendAtOnce(client.socket);
    client.isConnected = true;
}

void Clients::open(const Tcp::endpoint& to, std::function<void()> over)
{
    m_to = to;
    m_over = std::move(over);
    std::vector<Socket*> unconnected;
    for (const auto& client : m_clients) {
        if (!client->isConnected)
            unconnected.push_back(&client->socket);
    }
    registerOnce(unconnected);
    m_far.growTimers(1);
    m_far.start();
}

void Clients::start(const DeviceClock& clock)
{
    m_clock = clock;
    asio::post(m_far.loop(), InRoom{&m_startRoom, [this] {
                                        m_far.beginCounting();
                                        for (const auto& client : m_clients) {
                                            if (client->isConnected)
                                                awaitAnswer(*client);
                                        }
                                        sendAllDue();
                                    }});
}

void Clients::close() noexcept
{
    m_far.join();
    asio::error_code ignored;
    for (const auto& client : m_clients) {
        // Nobody waits for what is still on its way, and the port is free at once.
        if (client->socket.is_open())
            client->socket.set_option(asio::socket_base::linger(true, 0), ignored);
        client->socket.close(ignored);
    }
}

std::optional<TimePoint> Clients::sentAt(std::uint32_t number) const
{
    if (number >= m_requests.size())
        return std::nullopt;
    const std::int64_t sent = m_requests[number].sent.load(std::memory_order_acquire);
    return sent == SentRequest::kNotYet ? std::nullopt : std::optional(TimePoint(Duration(sent)));
}

// ---- On their own thread

void Clients::sendAllDue()
{
    giveUpLate();
    while (!m_coming.empty() && m_coming.top().due <= m_clock.now()) {
        const std::uint32_t number = m_coming.top().number;
        m_coming.pop();
        send(number);
    }
    setTimer();
}

/// For the next request that is due, or the next client that gives up. One that is set for later is called off, and comes back here.
void Clients::setTimer()
{
    TimePoint next = TimePoint::max();
    if (!m_coming.empty())
        next = m_coming.top().due;
    if (m_service.patience > Duration{} && m_looked < m_sentInOrder.size())
        next = std::min(next, m_requests[m_sentInOrder[m_looked]].due + m_service.patience);
    if (next == TimePoint::max())
        return;
    if (m_timerIsSet) {
        if (next < m_timerDue)
            m_timer.cancel();
        return;
    }
    m_timerIsSet = true;
    m_timerDue = next;
    m_timer.expires_at(m_clock.steadyTimeOf(next));
    m_timer.async_wait(InRoom{&m_timerRoom, [this](const asio::error_code&) {
                                  m_timerIsSet = false;
                                  sendAllDue();
                              }});
}

void Clients::send(std::uint32_t number)
{
    Client& client = *m_clients[number / m_each];
    m_requests[number].sent.store((m_clock.now().time_since_epoch()).count(), std::memory_order_release);
    if (m_service.patience > Duration{})
        m_sentInOrder.push_back(number);
    ++client.sent;
    if (client.isConnected)
        write(client);
    else
        connectAnew(client);
}

void Clients::connectAnew(Client& client)
{
    if (client.isConnected || client.pending > 0 || client.begun == client.sent)
        return;
    ++client.pending;
    client.socket.async_connect(m_to, InRoom{&client.rooms->writing, [this, &client](const asio::error_code& error) {
                                                 --client.pending;
                                                 connected(client, error);
                                             }});
}

void Clients::connected(Client& client, const asio::error_code& error)
{
    if (error) {
        if (error != asio::error::operation_aborted)
            lose(client, Fate::Refused);
        connectAnew(client);
        return;
    }
    client.isConnected = true;
    asio::error_code ignored;
    client.socket.non_blocking(true, ignored);
    sendAtOnce(client.socket);
    awaitAnswer(client);
    write(client);
}

/// All that was sent and is not on its way yet.
void Clients::write(Client& client)
{
    while (!client.isWriting) {
        if (client.written == client.lineSize) {
            if (client.begun == client.sent)
                return;
            client.lineSize = writeRequest(client.first + client.begun++, client.line).size();
            client.written = 0;
        }
        asio::error_code error;
        client.written +=
            client.socket.write_some(asio::buffer(client.line.data() + client.written, client.lineSize - client.written), error);
        if (error == asio::error::would_block) {
            client.isWriting = true;
            ++client.pending;
            client.socket.async_wait(Socket::wait_write,
                                     InRoom{&client.rooms->writing, [this, &client](const asio::error_code& failed) {
                                                --client.pending;
                                                client.isWriting = false;
                                                if (!failed)
                                                    write(client);
                                                else
                                                    connectAnew(client);
                                            }});
        } else if (error) {
            return; // whoever reads finds out
        }
    }
}

void Clients::awaitAnswer(Client& client)
{
    ++client.pending;
    client.socket.async_wait(Socket::wait_read, InRoom{&client.rooms->reading, [this, &client](const asio::error_code& error) {
                                                           --client.pending;
                                                           read(client, error);
                                                       }});
}

void Clients::read(Client& client, const asio::error_code& failed)
{
    if (failed || !client.isConnected) {
        connectAnew(client);
        return;
    }
    asio::error_code error;
    const std::span<char> room = client.reader.room();
    const std::size_t bytes = client.socket.read_some(asio::buffer(room.data(), room.size()), error);
    if (error && error != asio::error::would_block) {
        lose(client, Fate::Refused);
        return;
    }
    for (AnswerReader::State state = client.reader.feed(bytes); state != AnswerReader::State::More;
         state = client.reader.next()) {
        if (state == AnswerReader::State::Bad || client.settled == client.sent) {
            lose(client, Fate::Refused);
            return;
        }
        answered(client);
    }
    if (client.settled == m_each && !m_service.isConnected)
        client.socket.shutdown(Socket::shutdown_both, error);
    else
        awaitAnswer(client);
}

void Clients::answered(Client& client)
{
    settle(client, Fate::Answered);
    if (m_service.arrivals.manner == Arrivals::Manner::Polite && client.settled < m_each) {
        const std::uint32_t next = client.first + client.settled;
        plan(next, m_clock.now() + m_due[next].think);
    }
}

/// A request is due, which was not known before.
void Clients::plan(std::uint32_t number, TimePoint due)
{
    m_requests[number].due = due;
    m_coming.push({due, number});
    setTimer();
}

/// The oldest request of a client that has not met its fate meets it.
void Clients::settle(Client& client, Fate fate)
{
    SentRequest& request = m_requests[client.first + client.settled++];
    request.answered = m_clock.now();
    request.fate = fate;
    if (--m_left > 0)
        return;
    if (m_over)
        m_over();
    hangUpAll();
}

/// Whoever still waits for a request of them, because some were never read, learns that there will be none.
void Clients::hangUpAll()
{
    asio::error_code ignored;
    for (const auto& client : m_clients) {
        if (client->isConnected)
            client->socket.shutdown(Socket::shutdown_both, ignored);
    }
}

/// The connection is gone, and with it what was sent over it.
void Clients::lose(Client& client, Fate fate)
{
    asio::error_code ignored;
    client.socket.close(ignored);
    client.isConnected = false;
    client.isWriting = false;
    client.reader.reset();
    client.written = client.lineSize = 0;
    while (client.settled < client.sent)
        settle(client, fate);
    client.begun = client.sent;
    if (m_service.arrivals.manner == Arrivals::Manner::Polite && client.settled < m_each) {
        const std::uint32_t next = client.first + client.settled;
        plan(next, m_clock.now() + m_due[next].think);
    }
}

void Clients::giveUpLate()
{
    if (m_service.patience == Duration{})
        return;
    for (; m_looked < m_sentInOrder.size(); ++m_looked) {
        const std::uint32_t number = m_sentInOrder[m_looked];
        Client& client = *m_clients[number / m_each];
        if (number < client.first + client.settled)
            continue;
        if (m_requests[number].due + m_service.patience > m_clock.now())
            return;
        lose(client, Fate::TimedOut);
    }
}

} // namespace interleave
