#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <vector>

#include "core/device/device.h"
#include "core/device/far_side.h"
#include "core/device/handler_room.h"
#include "core/device/sockets.h"
#include "core/program/arrivals.h"

namespace interleave {

/// A request of our own clients, by its number. `sent` is read by the side that takes it in; all else is the clients' own until their
/// thread was joined.
struct SentRequest {
    static constexpr std::int64_t kNotYet = -1;
    std::atomic<std::int64_t> sent{kNotYet}; ///< ns since the run began
    TimePoint due{};
    TimePoint answered{};
    Fate fate = Fate::Open;
};

/// The clients of a service: all on one thread with an event loop, each with a connection of its own, over which it sends its requests
/// when they are due, whether those before are answered or not. What each request met is written down. Allocates nothing once it is
/// started.
/// Thread safety: `sentAt` from any thread, all else from the coordinator.
class Clients {
public:
    Clients(const Service& service, std::uint64_t seed);
    ~Clients();
    Clients(const Clients&) = delete;
    Clients& operator=(const Clients&) = delete;

    std::size_t size() const { return m_clients.size(); }
    /// Makes client n's connection, before the run. Throws std::system_error.
    void connect(std::size_t client, const Tcp::endpoint& to);
    /// Starts their thread; `over` is called on it once each request has met its fate. Throws std::system_error.
    void open(const Tcp::endpoint& to, std::function<void()> over);
    void start(const DeviceClock& clock);
    void close() noexcept;

    /// When a request was sent; none where there is no such request, or it was not sent.
    std::optional<TimePoint> sentAt(std::uint32_t number) const;
    const std::vector<SentRequest>& requests() const { return m_requests; }
    std::optional<Duration> used() const { return m_far.used(); }

private:
    struct Client;
    struct Rooms {
        HandlerRoom reading;
        HandlerRoom writing;
    };
    struct Coming {
        TimePoint due;
        std::uint32_t number;
        bool operator<(const Coming& other) const
        {
            return std::pair(due, number) > std::pair(other.due, other.number);
        }
    };

    void sendAllDue();
    void send(std::uint32_t number);
    void connectAnew(Client& client);
    void connected(Client& client, const asio::error_code& error);
    void write(Client& client);
    void awaitAnswer(Client& client);
    void read(Client& client, const asio::error_code& error);
    void answered(Client& client);
    void settle(Client& client, Fate fate);
    void hangUpAll();
    void lose(Client& client, Fate fate);
    void giveUpLate();
    void setTimer();
    void plan(std::uint32_t number, TimePoint due);

    const Service m_service;
    const std::size_t m_each;
    const std::vector<Due> m_due;
    std::vector<SentRequest> m_requests; ///< by number
    std::vector<Rooms> m_rooms;          ///< by client
    HandlerRoom m_timerRoom;
    HandlerRoom m_startRoom;
    FarSide m_far;
    LoopTimer m_timer;
    TimePoint m_timerDue{};
    bool m_timerIsSet = false;
    std::vector<std::unique_ptr<Client>> m_clients;
    std::priority_queue<Coming> m_coming;
    std::vector<std::uint32_t> m_sentInOrder; ///< for those who give up: the oldest of them are looked at first
    std::size_t m_looked = 0;                 ///< so many of those have met their fate
    Tcp::endpoint m_to;
    std::function<void()> m_over;
    DeviceClock m_clock;
    std::size_t m_left; ///< requests that have not met their fate
};

} // namespace interleave
