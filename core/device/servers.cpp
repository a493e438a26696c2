// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <asio/buffer.hpp>
#include <asio/post.hpp>
#include <asio/write.hpp>
#include <atomic>

#include "core/device/far_side.h"
#include "core/device/handler_room.h"
#include "core/device/kinds.h"
#include "core/device/request_reader.h"
#include "core/device/sockets.h"

namespace interleave {

namespace {

constexpr std::int64_t kNotAnswered = -1;

bool asks(const Program& program, SharedId servers)
{
    return std::ranges::any_of(program, [servers](const Step& step) {
        return std::visit(
            [servers]<typename Kind>(const Kind& kind) {
                if constexpr (std::is_same_v<Kind, Ask>)
                    return kind.servers == servers;
                else
                    return false;
            },
            step.action);
    });
}

/// The servers of a plan: all on one thread, each with its line of requests. A task has a connection to each of them from the start.
class ServersDevice : public Device {
public:
    ServersDevice(const Servers& servers, SharedId id, const Plan& plan);

    Result<Done> open(const LoopOf& loopOf, const Completed& completed) override;
    void start(const DeviceClock& clock) override;
    Completion perform(const Call& call) override;
    std::optional<Completion> begin(const Call& call) override;
    void release() noexcept override;
    void close() noexcept override;

    using Device::tell;
    void tell(SharedOutcome& outcome) const override { outcome.uses = m_asked; }
    std::optional<Duration> besides() const override { return m_far.used(); }
    std::int64_t held() const override;

private:
    /// A server's end of the connection to a task.
    struct Caller {
        Caller(asio::io_context& loop, HandlerRoom& its, std::size_t ofServer, std::size_t ofTask)
            : socket(loop), timer(loop), room(&its), server(ofServer), task(ofTask)
        {
        }

        Socket socket;
        LoopTimer timer;
        HandlerRoom* room;
        RequestReader reader;
        std::array<char, kMostAnswerHead + 16> answer;
        const std::size_t server;
        const std::size_t task;
        Caller* next = nullptr; ///< in line behind it
    };
    /// Who waits at a server, and how many it works for.
    struct Counter {
        Caller* first = nullptr;
        Caller* last = nullptr;
        std::int64_t busy = 0;
    };
    /// A task's end of its connections.
    struct Line {
        std::vector<Socket> sockets; ///< by server
        HandlerRoom* room = nullptr;
        AnswerReader reader;
        std::size_t server = 0;                           ///< that is asked
        std::atomic<std::int64_t> answered{kNotAnswered}; ///< ns since the run began, by the server
    };

    void connectAll(const LoopOf& loopOf);
    std::size_t choose();
    bool ask(Line& line);
    Completion answered(Line& line);
    std::optional<Completion> goOn(TaskId task, Line& line);
    bool isBroken(Line& line, const asio::error_code& error) const;

    // ---- On the servers' thread

    void awaitRequest(Caller& caller);
    void read(Caller& caller);
    void queue(Caller& caller);
    void serve(Caller& caller);
    void answer(Caller& caller);

    const Servers m_servers;
    const std::size_t m_count;
    std::vector<bool> m_asks;               ///< by TaskId
    std::vector<HandlerRoom> m_rooms;       ///< by TaskId
    std::vector<HandlerRoom> m_callerRooms; ///< by TaskId and server
    HandlerRoom m_startRoom;
    asio::io_context m_own{1};
    FarSide m_far;
    std::vector<std::unique_ptr<Caller>> m_callers;
    std::vector<Counter> m_counters;                            ///< by server
    std::vector<std::unique_ptr<Line>> m_lines;                 ///< by TaskId; null for those that do not ask
    std::unique_ptr<std::atomic<std::int64_t>[]> m_outstanding; ///< by server
    std::atomic<std::size_t> m_turn{0};
    std::atomic<std::int64_t> m_asked{0};
    std::atomic<bool> m_isReleased{false};
    DeviceClock m_clock;
    Completed m_completed;
};

ServersDevice::ServersDevice(const Servers& servers, SharedId id, const Plan& plan)
    : m_servers(servers),
      m_count(static_cast<std::size_t>(servers.count)),
      m_counters(m_count),
      m_outstanding(std::make_unique<std::atomic<std::int64_t>[]>(m_count))
{
    for (const Task& task : plan.tasks)
        m_asks.push_back(asks(task.program, id));
}

// ---- Before and after

std::int64_t ServersDevice::held() const
{
    const std::size_t ofEach = sizeof(Line) + sizeof(HandlerRoom) + m_count * sizeof(Socket);
    return std::ranges::count(m_asks, true) * static_cast<std::int64_t>(ofEach);
}

Result<Done> ServersDevice::open(const LoopOf& loopOf, const Completed& completed)
{
    m_completed = completed;
    const auto sockets = 2 * std::ranges::count(m_asks, true) * static_cast<std::int64_t>(m_count);
    if (Result<Done> room = makeRoomForSockets(sockets); !room)
        return room;
    try {
        connectAll(loopOf);
    } catch (const std::system_error& refused) {
        return Error{ErrorCode::CannotStart,
                     {INTERLEAVE_TEXT("error",
                                      "The system refused a connection on this computer (127.0.0.1). Choose fewer "
                                      "connections, or end other programs."),
                      {}},
                     refused.what()};
    }
    return Done{};
}

void ServersDevice::connectAll(const LoopOf& loopOf)
{
    Acceptor acceptor(m_far.loop());
    listenOnLoopback(acceptor);
    const Tcp::endpoint here = acceptor.local_endpoint();
    m_rooms.resize(m_asks.size());
    m_callerRooms.resize(m_asks.size() * m_count);
    for (std::size_t task = 0; task < m_asks.size(); ++task) {
        m_lines.push_back(m_asks[task] ? std::make_unique<Line>() : nullptr);
        if (!m_asks[task])
            continue;
        Line& line = *m_lines.back();
        line.room = &m_rooms[task];
        asio::io_context& loop = loopOf ? loopOf(static_cast<TaskId>(task)) : m_own;
        for (std::size_t server = 0; server < m_count; ++server) {
            Socket& socket = line.sockets.emplace_back(loop);
            Caller& caller = *m_callers.emplace_back(
                std::make_unique<Caller>(m_far.loop(), m_callerRooms[task * m_count + server], server, task));
            socket.connect(here);
            acceptor.accept(caller.socket);
            socket.non_blocking(static_cast<bool>(m_completed));
            caller.socket.non_blocking(true);
            sendAtOnce(socket);
            sendAtOnce(caller.socket);
        }
    }
    m_far.growTimers(m_callers.size());
    m_far.start();
}

void ServersDevice::start(const DeviceClock& clock)
{
    m_clock = clock;
    asio::post(m_far.loop(), InRoom{&m_startRoom, [this] {
                                        m_far.beginCounting();
                                        for (const auto& caller : m_callers)
                                            awaitRequest(*caller);
                                    }});
}

void ServersDevice::release() noexcept
{
    m_isReleased = true;
    if (m_completed)
        return; // their loop is stopped
    asio::error_code ignored;
    for (const auto& line : m_lines) {
        if (line)
            std::ranges::for_each(line->sockets, [&](Socket& socket) { socket.shutdown(Socket::shutdown_both, ignored); });
    }
}

void ServersDevice::close() noexcept
{
    m_far.join();
    m_callers.clear();
    m_lines.clear();
}

// ---- Asking

std::size_t ServersDevice::choose()
{
    const std::size_t turn = m_turn.fetch_add(1, std::memory_order_relaxed) % m_count;
    if (m_servers.choice == Servers::Choice::RoundRobin)
        return turn;
    std::size_t best = turn; // among those that are equally busy each has its turn
    for (std::size_t n = 0; n < m_count; ++n) {
        const std::size_t server = (turn + n) % m_count;
        if (m_outstanding[server].load(std::memory_order_relaxed) < m_outstanding[best].load(std::memory_order_relaxed))
            best = server;
    }
    return best;
}

/// Sends the question. False where the connection is gone.
bool ServersDevice::ask(Line& line)
{
    line.server = choose();
    line.answered.store(kNotAnswered, std::memory_order_relaxed);
    m_outstanding[line.server].fetch_add(1, std::memory_order_relaxed);
    std::array<char, kMostRequest> room{};
    const std::string_view request = writeRequest(0, room);
    asio::error_code error;
    asio::write(line.sockets[line.server], asio::buffer(request.data(), request.size()), error); // it always has room for one
    return !error;
}

Completion ServersDevice::answered(Line& line)
{
    m_outstanding[line.server].fetch_sub(1, std::memory_order_relaxed);
    m_asked.fetch_add(1, std::memory_order_relaxed);
    line.reader.next();
    const std::int64_t at = line.answered.load(std::memory_order_acquire);
    return {.at = at == kNotAnswered ? std::nullopt : std::optional(TimePoint(Duration(at)))};
}

bool ServersDevice::isBroken(Line& line, const asio::error_code& error) const
{
    if (m_isReleased)
        return true;
    if (error || line.reader.state() == AnswerReader::State::Bad)
        throw std::runtime_error("a connection to a server on this computer was closed");
    return false;
}

Completion ServersDevice::perform(const Call& call)
{
    Line& line = *m_lines[indexOf(call.task)];
    bool slept = false;
    asio::error_code error;
    if (!ask(line))
        error = asio::error::broken_pipe;
    while (!isBroken(line, error)) {
        Socket& socket = line.sockets[line.server];
        slept |= socket.available(error) == 0;
        const std::span<char> room = line.reader.room();
        const std::size_t bytes = socket.read_some(asio::buffer(room.data(), room.size()), error);
        if (!error && line.reader.feed(bytes) == AnswerReader::State::Answer) {
            Completion completion = answered(line);
            completion.slept = slept;
            return completion;
        }
    }
    return {.came = Completion::Came::Stopped};
}

std::optional<Completion> ServersDevice::begin(const Call& call)
{
    Line& line = *m_lines[indexOf(call.task)];
    if (!ask(line) && isBroken(line, asio::error::broken_pipe))
        return Completion{.came = Completion::Came::Stopped};
    return goOn(call.task, line);
}

std::optional<Completion> ServersDevice::goOn(TaskId task, Line& line)
{
    for (;;) {
        asio::error_code error;
        Socket& socket = line.sockets[line.server];
        const std::span<char> room = line.reader.room();
        const std::size_t bytes = socket.read_some(asio::buffer(room.data(), room.size()), error);
        if (error == asio::error::would_block) {
            socket.async_wait(Socket::wait_read, InRoom{line.room, [this, task, &line](const asio::error_code&) {
                                                            if (const std::optional<Completion> completion = goOn(task, line))
                                                                m_completed(task, *completion);
                                                        }});
            return std::nullopt;
        }
        if (error || line.reader.feed(bytes) == AnswerReader::State::Bad)
            return Completion{.came = Completion::Came::Ended}; // the servers are gone
        if (line.reader.state() == AnswerReader::State::Answer)
            return answered(line);
    }
}

// ---- Answering

void ServersDevice::awaitRequest(Caller& caller)
{
    caller.socket.async_wait(Socket::wait_read, InRoom{caller.room, [this, &caller](const asio::error_code& error) {
                                                           if (!error)
                                                               read(caller);
                                                       }});
}

void ServersDevice::read(Caller& caller)
{
    asio::error_code error;
    const std::span<char> room = caller.reader.room();
    const std::size_t bytes = caller.socket.read_some(asio::buffer(room.data(), room.size()), error);
    if (error && error != asio::error::would_block)
        return;
    switch (caller.reader.feed(bytes)) {
    case RequestReader::State::More: awaitRequest(caller); break;
    case RequestReader::State::Request: queue(caller); break;
    case RequestReader::State::Bad: break; // none of our tasks asks so
    }
}

void ServersDevice::queue(Caller& caller)
{
    Counter& counter = m_counters[caller.server];
    if (counter.busy < m_servers.atOnce) {
        ++counter.busy;
        serve(caller);
        return;
    }
    caller.next = nullptr;
    (counter.first ? counter.last->next : counter.first) = &caller;
    counter.last = &caller;
}

void ServersDevice::serve(Caller& caller)
{
    caller.timer.expires_after(m_servers.time);
    caller.timer.async_wait(InRoom{caller.room, [this, &caller](const asio::error_code& error) {
                                       if (!error)
                                           answer(caller);
                                   }});
}

void ServersDevice::answer(Caller& caller)
{
    m_lines[caller.task]->answered.store(m_clock.now().time_since_epoch().count(), std::memory_order_release);
    const std::string_view answer = writeAnswer(caller.reader.answer("ok\n"), caller.answer);
    asio::error_code ignored;
    caller.socket.write_some(asio::buffer(answer.data(), answer.size()), ignored); // it always has room for one
    caller.reader.next();
    Counter& counter = m_counters[caller.server];
    if (Caller* next = counter.first) {
        counter.first = next->next;
        serve(*next);
    } else {
        --counter.busy;
    }
    awaitRequest(caller);
}

} // namespace

std::unique_ptr<Device> makeDevice(const Servers& servers, SharedId id, const Plan& plan)
{
    return std::make_unique<ServersDevice>(servers, id, plan);
}

} // namespace interleave
