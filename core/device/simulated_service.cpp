// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <deque>
#include <queue>
#include <tuple>
#include <utility>

#include "core/device/simulated_devices.h"
#include "core/program/arrivals.h"

namespace interleave {

namespace {

/// A service and its clients, as ServiceDevice and Clients do it over sockets that take no time. A request is sent when it is due. A
/// client that gives up hangs up; the server learns of it when there is nothing left to read, or when it has answered in vain: what was
/// sent before is worked for.
class SimulatedService : public SimulatedDevice {
public:
    SimulatedService(const Service& service, SharedId id, const Plan& plan, MayAskAgain mayAskAgain);

    std::optional<Completion> ask(const Call& call) override;
    TimePoint next() const override { return m_left == 0 || m_coming.empty() ? TimePoint::max() : m_coming.top().time; }
    void happen() override;

    void tell(SharedOutcome& outcome) const override { outcome.uses = m_taken; }
    void tell(std::vector<Request>& requests) const override;

private:
    /// Of a client to a task. Its requests have numbers in a row.
    struct Connection {
        std::uint32_t next = 0;         ///< number of the request that is read next
        std::uint32_t end = 0;          ///< one behind the last that was sent over it
        bool isHungUp = false;          ///< by the client
        std::optional<TaskId> reader{}; ///< waits for what comes over it
    };
    struct Client {
        std::uint32_t first = 0;                 ///< number of its first request
        std::uint32_t sent = 0;                  ///< so many of its requests
        std::uint32_t settled = 0;               ///< so many have met their fate, in order
        std::optional<std::size_t> connection{}; ///< that it sends over; none until a request is due
    };
    /// A task's end.
    struct Line {
        std::optional<std::size_t> connection{};
        std::uint32_t number = 0; ///< of the request in hand
    };
    struct Coming {
        TimePoint time;
        std::uint32_t number;
        bool isEndOfPatience; ///< else the request is due
        /// The greatest is the first.
        bool operator<(const Coming& other) const
        {
            return std::tuple(time, number, isEndOfPatience) > std::tuple(other.time, other.number, other.isEndOfPatience);
        }
    };

    std::optional<Completion> take(const Call& call);
    Completion answer(const Call& call);
    /// A client makes one where it has none, or has given up on what it had.
    bool takesIn() const { return !m_service.isConnected || m_service.patience > Duration{}; }
    Client& clientOf(std::uint32_t number) { return m_clients[number / m_each]; }
    void plan(std::uint32_t number, TimePoint due);
    void send(std::uint32_t number);
    void connect(Client& client);
    void settle(Client& client, Fate fate, TimePoint now);
    void thinkOfNext(const Client& client, TimePoint now);
    void giveUp(Client& client, TimePoint now);
    void hangUp(Connection& connection);
    void endAll();

    const Service m_service;
    const std::size_t m_each;
    const std::vector<Due> m_due;
    const MayAskAgain m_mayAskAgain;
    std::vector<Request> m_requests; ///< by number
    std::vector<Client> m_clients;
    std::vector<Connection> m_connections;
    std::vector<Line> m_lines;          ///< by TaskId
    std::deque<std::size_t> m_toTakeIn; ///< connections, in the order in which they came
    std::deque<TaskId> m_idle;          ///< tasks that wait for a connection
    std::priority_queue<Coming> m_coming;
    std::size_t m_left; ///< requests that have not met their fate
    std::int64_t m_taken = 0;
};

SimulatedService::SimulatedService(const Service& service, SharedId id, const Plan& plan, MayAskAgain mayAskAgain)
    : m_service(service),
      m_each(static_cast<std::size_t>(service.requestsEach)),
      m_due(dueOf(service, plan.seed)),
      m_mayAskAgain(std::move(mayAskAgain)),
      m_requests(m_due.size(), Request{.device = id}),
      m_clients(m_due.size() / m_each),
      m_lines(plan.tasks.size()),
      m_left(m_due.size())
{
    for (std::size_t c = 0; c < m_clients.size(); ++c)
        m_clients[c].first = static_cast<std::uint32_t>(c * m_each);
    if (m_service.isConnected) {
        for (std::size_t n = 0; n < std::min(m_clients.size(), m_lines.size()); ++n) {
            connect(m_clients[n]);
            m_lines[n].connection = m_clients[n].connection;
        }
    }
    const bool isPolite = service.arrivals.manner == Arrivals::Manner::Polite;
    std::vector<Coming> coming;
    for (std::size_t n = 0; n < m_due.size(); n += isPolite ? m_each : 1) {
        m_requests[n].due = TimePoint(m_due[n].at);
        coming.push_back({m_requests[n].due, static_cast<std::uint32_t>(n), false});
    }
    m_coming = std::priority_queue<Coming>({}, std::move(coming));
}

void SimulatedService::tell(std::vector<Request>& requests) const
{
    for (const Client& client : m_clients) {
        for (std::uint32_t n = client.first; n < client.first + client.sent; ++n) {
            Request request = m_requests[n];
            if (request.answered)
                request.answered = std::max(*request.answered, request.taken.value_or(request.sent));
            requests.push_back(request);
        }
    }
}

// ---- Tasks

std::optional<Completion> SimulatedService::ask(const Call& call)
{
    if (std::holds_alternative<TakeRequest>(call.operation))
        return take(call);
    return answer(call);
}

std::optional<Completion> SimulatedService::take(const Call& call)
{
    Line& line = m_lines[indexOf(call.task)];
    for (;;) {
        if (line.connection) {
            Connection& connection = m_connections[*line.connection];
            if (connection.next < connection.end) {
                line.number = connection.next++;
                m_requests[line.number].taken = call.now;
                m_requests[line.number].task = call.task;
                ++m_taken;
                return Completion{};
            }
            if (!connection.isHungUp) {
                connection.reader = call.task;
                return std::nullopt;
            }
            line.connection.reset();
        }
        if (m_left == 0 || !takesIn())
            return Completion{.came = Completion::Came::Ended};
        if (m_toTakeIn.empty()) {
            m_idle.push_back(call.task);
            return std::nullopt;
        }
        line.connection = m_toTakeIn.front();
        m_toTakeIn.pop_front();
    }
}

Completion SimulatedService::answer(const Call& call)
{
    Line& line = m_lines[indexOf(call.task)];
    Connection& connection = m_connections[*line.connection];
    if (connection.isHungUp) {
        line.connection.reset(); // with what is left of it
        return {};
    }
    Client& client = clientOf(line.number);
    settle(client, Fate::Answered, call.now);
    if (!m_service.isConnected && client.settled == m_each)
        hangUp(connection);
    thinkOfNext(client, call.now);
    return {};
}

// ---- Clients

void SimulatedService::happen()
{
    const Coming coming = m_coming.top();
    m_coming.pop();
    Client& client = clientOf(coming.number);
    if (!coming.isEndOfPatience)
        send(coming.number);
    else if (coming.number >= client.first + client.settled)
        giveUp(client, coming.time);
}

void SimulatedService::plan(std::uint32_t number, TimePoint due)
{
    m_requests[number].due = due;
    m_coming.push({due, number, false});
}

void SimulatedService::send(std::uint32_t number)
{
    Request& request = m_requests[number];
    request.sent = request.due;
    if (m_service.patience > Duration{})
        m_coming.push({request.due + m_service.patience, number, true});
    Client& client = clientOf(number);
    const bool isNew = !client.connection;
    if (isNew)
        connect(client);
    Connection& connection = m_connections[*client.connection];
    connection.end = client.first + ++client.sent;
    if (const std::optional<TaskId> reader = std::exchange(connection.reader, std::nullopt))
        return m_mayAskAgain(*reader);
    if (!isNew)
        return;
    if (m_idle.empty())
        return m_toTakeIn.push_back(*client.connection);
    const TaskId task = m_idle.front();
    m_idle.pop_front();
    m_lines[indexOf(task)].connection = client.connection;
    m_mayAskAgain(task);
}

/// Over it go the requests that were not sent yet.
void SimulatedService::connect(Client& client)
{
    const std::uint32_t next = client.first + client.sent;
    client.connection = m_connections.size();
    m_connections.push_back({.next = next, .end = next});
}

/// The oldest request of a client that has not met its fate meets it.
void SimulatedService::settle(Client& client, Fate fate, TimePoint now)
{
    Request& request = m_requests[client.first + client.settled++];
    request.answered = now;
    request.fate = fate;
    if (--m_left == 0)
        endAll();
}

void SimulatedService::thinkOfNext(const Client& client, TimePoint now)
{
    if (m_service.arrivals.manner != Arrivals::Manner::Polite || client.settled == m_each)
        return;
    const std::uint32_t next = client.first + client.settled;
    plan(next, now + m_due[next].think);
}

/// All that it has sent and that was not answered is given up with it.
void SimulatedService::giveUp(Client& client, TimePoint now)
{
    Connection& connection = m_connections[*std::exchange(client.connection, std::nullopt)];
    while (client.settled < client.sent)
        settle(client, Fate::TimedOut, now);
    hangUp(connection);
    thinkOfNext(client, now);
}

void SimulatedService::hangUp(Connection& connection)
{
    connection.isHungUp = true;
    if (const std::optional<TaskId> reader = std::exchange(connection.reader, std::nullopt))
        m_mayAskAgain(*reader);
}

/// There will be no more requests: whoever waits for one learns it.
void SimulatedService::endAll()
{
    std::ranges::for_each(m_connections, [this](Connection& connection) { hangUp(connection); });
    for (const TaskId task : std::exchange(m_idle, {}))
        m_mayAskAgain(task);
}

} // namespace

std::unique_ptr<SimulatedDevice> makeSimulatedDevice(const Service& service, SharedId id, const Plan& plan, MayAskAgain mayAskAgain)
{
    return std::make_unique<SimulatedService>(service, id, plan, std::move(mayAskAgain));
}

} // namespace interleave
