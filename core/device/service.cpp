// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <asio/buffer.hpp>
#include <asio/write.hpp>
#include <condition_variable>

#include "core/base/guarded.h"
#include "core/device/clients.h"
#include "core/device/kinds.h"
#include "core/device/reception.h"
#include "core/device/request_reader.h"
#include "core/device/visitors.h"

namespace interleave {

namespace {

/// How long at most the clients of a run that came to its end are given to see their last answers.
constexpr std::chrono::seconds kLastAnswers{2};

Error portRefused(std::int64_t port, const std::system_error& refused)
{
    return {ErrorCode::CannotStart,
            {INTERLEAVE_TEXT("error",
                             "Nobody can listen on port %1 now: it is taken, or not for everybody. Choose another "
                             "one, or 0 for one that is free."),
             {std::to_string(port)}},
            refused.what()};
}

Error connectionRefused(const std::system_error& refused)
{
    return {ErrorCode::CannotStart,
            {INTERLEAVE_TEXT("error", "The system refused a connection on this computer (127.0.0.1). Choose fewer "
                                      "connections, or end other programs."),
             {}},
            refused.what()};
}

/// A service of the plan, with its clients. Each task has a connection at a time; where that is closed, or there is none yet, it takes
/// the next one in.
class ServiceDevice : public Device {
public:
    ServiceDevice(const Service& service, SharedId id, const Plan& plan, const Serving* serving);

    Result<Done> open(const LoopOf& loopOf, const Completed& completed) override;
    void reserve() override { registerOnce(m_unconnected); }
    void start(const DeviceClock& clock) override;
    Completion perform(const Call& call) override;
    std::optional<Completion> begin(const Call& call) override;
    void release() noexcept override;
    void close() noexcept override;

    void tell(SharedOutcome& outcome) const override;
    void tell(std::vector<Request>& requests) const override;
    std::optional<Duration> besides() const override { return m_clients.used(); }
    std::int64_t held() const override
    {
        return static_cast<std::int64_t>(m_tasks * (sizeof(Line) + sizeof(HandlerRoom)));
    }

private:
    /// A task's end of its connection.
    struct Line {
        Line(asio::io_context& loop, HandlerRoom& its, TaskId ofTask) : socket(loop), room(&its), task(ofTask) {}

        Socket socket;
        HandlerRoom* room;
        RequestReader reader;
        TaskId task;
        std::array<char, kMostAnswerHead + 16> answer;
        std::string_view unsent{};             ///< of the answer
        std::optional<std::uint32_t> number{}; ///< of the request in hand, where it is one of our clients' or is written down
        TimePoint came{};                      ///< the bytes that were read last
        bool isFresh = false;                  ///< they came this moment
    };
    struct Taken {
        TimePoint at{};
        std::optional<TaskId> by{};
    };

    void openSockets(const LoopOf& loopOf);
    bool takesIn() const { return m_service.isForOthers || !m_service.isConnected || m_service.patience > Duration{}; }
    bool isClosing() const { return m_visitors && m_allMet; }
    void shutDownAll(Socket::shutdown_type what) noexcept;
    Line& lineOf(TaskId task) { return *m_lines[indexOf(task)]; }
    Completion taken(Line& line, const Call* call);
    TimePoint now(const Call* call) const;
    void hangUp(Line& line);
    void refuse(Line& line);
    std::optional<Completion> takeAtOnce(Line& line, const Call* call);
    void read(Line& line, std::size_t bytes, const asio::error_code& error, const Call* call);
    void prepareAnswer(Line& line);
    void endAnswer(Line& line, Fate fate);

    void connect(Line& line, Socket fresh);
    void allMet();

    std::optional<Completion> goOnTaking(Line& line, const Call* call);
    std::optional<Completion> goOnAnswering(Line& line);
    void readLater(Line& line);
    bool takeInLater(Line& line);
    void goOn(Line& line);

    const Service m_service;
    const SharedId m_id;
    std::vector<HandlerRoom> m_rooms; ///< by TaskId
    asio::io_context m_own{1};        ///< where operations are done in place: only to hold the sockets
    Reception m_reception;
    std::uint16_t m_port = 0; ///< that is asked for; 0: any
    Clients m_clients;
    std::optional<Visitors> m_visitors; ///< of a service for others, which has no clients of its own
    std::vector<Taken> m_taken;         ///< by number; each written by the task that takes it
    const std::size_t m_tasks;
    std::vector<std::unique_ptr<Line>> m_lines; ///< by TaskId
    std::vector<Socket*> m_unconnected;         ///< those of lines that have no connection from the start
    Completed m_completed;
    DeviceClock m_clock;
    std::atomic<bool> m_isStarted{false};
    std::atomic<bool> m_isReleased{false};
    std::atomic<bool> m_allMet{false}; ///< there will be no more requests
    CheckedMutex m_mutex; ///< of making and closing sockets while another thread may end what waits for them
    std::condition_variable m_changed; ///< m_allMet
};

// ---- Before and after

ServiceDevice::ServiceDevice(const Service& service, SharedId id, const Plan& plan, const Serving* serving)
    : m_service(service),
      m_id(id),
      m_clients(service, plan.seed),
      m_taken(m_clients.requests().size()),
      m_tasks(plan.tasks.size())
{
    if (!service.isForOthers || !serving)
        return;
    m_port = serving->port;
    m_visitors.emplace(
        *serving,
        [this] {
            allMet();
            shutDownAll(Socket::shutdown_receive);
        },
        [this] { shutDownAll(Socket::shutdown_both); });
}

Result<Done> ServiceDevice::open(const LoopOf& loopOf, const Completed& completed)
{
    m_completed = completed;
    if (m_service.isForOthers && !m_visitors) {
        return Error{ErrorCode::CannotStart,
                     {INTERLEAVE_TEXT("error", "This server answers other programs. \"interleave-cli serve\" runs it."), {}},
                     {}};
    }
    const auto sockets = static_cast<std::int64_t>(m_clients.size() + std::max(m_tasks, m_clients.size()));
    if (Result<Done> room = makeRoomForSockets(sockets); !room)
        return room;
    try {
        openSockets(loopOf);
    } catch (const std::system_error& refused) {
        return m_port != 0 && m_lines.empty() ? portRefused(m_port, refused) : connectionRefused(refused);
    }
    return Done{};
}

void ServiceDevice::openSockets(const LoopOf& loopOf)
{
    const auto loop = [&](std::size_t task) -> asio::io_context& {
        return loopOf ? loopOf(static_cast<TaskId>(task)) : m_own;
    };
    m_reception.listen(m_tasks > 0 ? loop(0) : m_own, m_port);
    m_rooms.resize(m_tasks);
    for (std::size_t task = 0; task < m_tasks; ++task) {
        m_lines.push_back(std::make_unique<Line>(loop(task), m_rooms[task], static_cast<TaskId>(task)));
        Line& line = *m_lines.back();
        if (m_service.isConnected && task < m_clients.size()) {
            m_clients.connect(task, m_reception.here());
            m_reception.acceptor().accept(line.socket);
            line.socket.non_blocking(static_cast<bool>(m_completed));
            sendAtOnce(line.socket);
        } else {
            m_unconnected.push_back(&line.socket);
        }
    }
    if (m_visitors)
        m_visitors->open(m_reception.here().port());
    else
        m_clients.open(m_reception.here(), [this] { allMet(); });
}

void ServiceDevice::start(const DeviceClock& clock)
{
    m_clock = clock;
    m_isStarted.store(true, std::memory_order_release);
    if (m_visitors)
        m_visitors->start();
    else
        m_clients.start(clock);
}

void ServiceDevice::release() noexcept
{
    m_isReleased.store(true);
    if (m_completed)
        return; // their loop is stopped
    shutDownAll(Socket::shutdown_both);
    m_reception.end(true);
}

/// Whoever waits for a connection to be read, or written, goes on. Any thread.
void ServiceDevice::shutDownAll(Socket::shutdown_type what) noexcept
{
    const CheckedLock lock(m_mutex);
    asio::error_code ignored;
    for (const auto& line : m_lines) {
        if (line->socket.is_open())
            line->socket.shutdown(what, ignored);
    }
}

void ServiceDevice::close() noexcept
{
    if (!m_isReleased && m_isStarted) {
        CheckedUniqueLock lock(m_mutex);
        m_changed.wait_for(lock.native(), kLastAnswers, [this] { return m_allMet.load(); });
    }
    m_clients.close();
    if (m_visitors)
        m_visitors->close();
    m_lines.clear();
    m_reception.close();
}

void ServiceDevice::tell(SharedOutcome& outcome) const
{
    if (m_visitors)
        return m_visitors->tell(outcome);
    for (const Taken& taken : m_taken)
        outcome.uses += taken.by ? 1 : 0;
}

void ServiceDevice::tell(std::vector<Request>& requests) const
{
    if (m_visitors)
        return m_visitors->tell(m_id, requests);
    const std::vector<SentRequest>& sent = m_clients.requests();
    for (std::size_t n = 0; n < sent.size(); ++n) {
        const std::optional<TimePoint> at = m_clients.sentAt(static_cast<std::uint32_t>(n));
        if (!at)
            continue;
        Request request{.device = m_id, .due = sent[n].due, .sent = *at, .fate = sent[n].fate};
        if (m_taken[n].by) {
            request.taken = std::max(m_taken[n].at, *at);
            request.task = m_taken[n].by;
        }
        if (sent[n].fate != Fate::Open)
            request.answered = std::max(sent[n].answered, request.taken.value_or(*at));
        requests.push_back(request);
    }
}

// ---- A request

TimePoint ServiceDevice::now(const Call* call) const
{
    return m_isStarted.load(std::memory_order_acquire) ? m_clock.now() : call ? call->now : TimePoint{};
}

/// The request at the line's reader is now in the hands of its task.
Completion ServiceDevice::taken(Line& line, const Call* call)
{
    if (m_visitors) {
        line.number = m_visitors->take(line.came, std::exchange(line.isFresh, false) ? line.came : now(call), line.task);
        return {.at = line.came};
    }
    line.number = numberOf(line.reader.target());
    if (line.number && *line.number >= m_taken.size())
        line.number.reset();
    if (!line.number)
        return {};
    m_taken[*line.number] = {now(call), line.task};
    return {.at = m_clients.sentAt(*line.number)};
}

void ServiceDevice::hangUp(Line& line)
{
    const CheckedLock lock(m_mutex);
    asio::error_code ignored;
    line.socket.close(ignored);
    line.reader.reset();
}

/// What cannot be read is answered so, as far as there is room for it, and the connection closed.
void ServiceDevice::refuse(Line& line)
{
    asio::error_code error;
    const std::string_view answer = writeAnswer({.status = line.reader.badStatus()}, line.answer);
    line.socket.write_some(asio::buffer(answer.data(), answer.size()), error);
    line.socket.shutdown(Socket::shutdown_send, error);
    // Bytes that were not read would have the system take the answer back. Of more than these it may.
    std::array<char, 4'096> rest;
    for (int n = 0; n < 16 && !error && line.socket.available(error) > 0; ++n)
        line.socket.read_some(asio::buffer(rest), error);
    hangUp(line);
    if (m_visitors)
        m_visitors->refuse();
}

/// A request that is there already, or that there will be none; else none.
std::optional<Completion> ServiceDevice::takeAtOnce(Line& line, const Call* call)
{
    using Came = Completion::Came;
    if (m_isReleased)
        return Completion{.came = Came::Stopped};
    if (isClosing() && line.socket.is_open())
        hangUp(line);
    if (line.socket.is_open() && line.reader.state() == RequestReader::State::Request)
        return taken(line, call);
    if (line.socket.is_open() && line.reader.state() == RequestReader::State::Bad)
        refuse(line);
    if (!line.socket.is_open() && (m_allMet || !takesIn()))
        return Completion{.came = Came::Ended};
    return std::nullopt;
}

void ServiceDevice::prepareAnswer(Line& line)
{
    line.unsent = writeAnswer(line.reader.answer("ok\n"), line.answer);
}

void ServiceDevice::endAnswer(Line& line, Fate fate)
{
    line.unsent = {};
    if (m_visitors && line.number)
        m_visitors->settle(*line.number, now(nullptr), fate);
    const bool keepsAlive = line.reader.keepsAlive();
    line.reader.next();
    if (!keepsAlive)
        hangUp(line);
}

// ---- In place

Completion ServiceDevice::perform(const Call& call)
{
    Line& line = lineOf(call.task);
    if (std::holds_alternative<AnswerRequest>(call.operation)) {
        asio::error_code error;
        prepareAnswer(line);
        asio::write(line.socket, asio::buffer(line.unsent.data(), line.unsent.size()), error);
        endAnswer(line, error ? Fate::TimedOut : Fate::Answered);
        if (error)
            hangUp(line);
        return {.came = m_isReleased ? Completion::Came::Stopped : Completion::Came::Complete};
    }
    bool slept = false;
    for (;;) {
        if (std::optional<Completion> completion = takeAtOnce(line, &call)) {
            completion->slept = slept;
            return *completion;
        }
        asio::error_code error;
        if (!line.socket.is_open()) {
            slept = true;
            if (std::optional<Socket> fresh = m_reception.takeInPlace(m_own))
                connect(line, std::move(*fresh));
            continue;
        }
        slept |= line.socket.available(error) == 0;
        const std::span<char> room = line.reader.room();
        read(line, line.socket.read_some(asio::buffer(room.data(), room.size()), error), error, &call);
    }
}

/// So many bytes of a connection came, or the end of it.
void ServiceDevice::read(Line& line, std::size_t bytes, const asio::error_code& error, const Call* call)
{
    if (error)
        return hangUp(line);
    if (m_visitors) {
        line.came = now(call);
        line.isFresh = true;
    }
    line.reader.feed(bytes);
}

/// A connection was taken in.
void ServiceDevice::connect(Line& line, Socket fresh)
{
    const CheckedLock lock(m_mutex);
    asio::error_code ignored;
    line.socket = std::move(fresh);
    line.socket.non_blocking(static_cast<bool>(m_completed), ignored);
    sendAtOnce(line.socket);
}

/// On the clients' thread: each of their requests has met its fate; or nothing more shall be taken.
void ServiceDevice::allMet()
{
    {
        const CheckedLock lock(m_mutex);
        m_allMet = true;
    }
    m_changed.notify_all();
    if (takesIn())
        m_reception.end(!m_completed);
}

// ---- Begun, and completed later

std::optional<Completion> ServiceDevice::begin(const Call& call)
{
    Line& line = lineOf(call.task);
    if (std::holds_alternative<TakeRequest>(call.operation))
        return goOnTaking(line, &call);
    prepareAnswer(line);
    return goOnAnswering(line);
}

/// After a handler of the line was called.
void ServiceDevice::goOn(Line& line)
{
    if (const std::optional<Completion> completion = line.unsent.empty() ? goOnTaking(line, nullptr) : goOnAnswering(line))
        m_completed(line.task, *completion);
}

std::optional<Completion> ServiceDevice::goOnTaking(Line& line, const Call* call)
{
    for (;;) {
        if (const std::optional<Completion> completion = takeAtOnce(line, call))
            return completion;
        if (line.socket.is_open()) {
            readLater(line);
            return std::nullopt;
        }
        if (takeInLater(line))
            return std::nullopt;
    }
}

std::optional<Completion> ServiceDevice::goOnAnswering(Line& line)
{
    while (!line.unsent.empty()) {
        asio::error_code error;
        line.unsent.remove_prefix(line.socket.write_some(asio::buffer(line.unsent.data(), line.unsent.size()), error));
        if (error == asio::error::would_block) {
            line.socket.async_wait(Socket::wait_write,
                                   InRoom{line.room, [this, &line](const asio::error_code&) { goOn(line); }});
            return std::nullopt;
        }
        if (error) {
            endAnswer(line, Fate::TimedOut);
            hangUp(line);
            return Completion{};
        }
    }
    endAnswer(line, Fate::Answered);
    return Completion{};
}

/// The loop reads what comes, which takes one call into the system; to ask whether something is there would take two more.
void ServiceDevice::readLater(Line& line)
{
    const std::span<char> room = line.reader.room();
    line.socket.async_read_some(asio::buffer(room.data(), room.size()),
                                InRoom{line.room, [this, &line](const asio::error_code& error, std::size_t bytes) {
                                           read(line, bytes, error, nullptr);
                                           goOn(line);
                                       }});
}

/// False where there is nothing more to be taken in.
bool ServiceDevice::takeInLater(Line& line)
{
    return m_reception.takeLater(line.socket.get_executor().context(), *line.room,
                                 [this, &line](const asio::error_code& error, Socket fresh) {
                                     if (!error)
                                         connect(line, std::move(fresh));
                                     goOn(line);
                                 });
}

} // namespace

std::unique_ptr<Device> makeDevice(const Service& service, SharedId id, const Plan& plan, const Serving* serving)
{
    return std::make_unique<ServiceDevice>(service, id, plan, serving);
}

} // namespace interleave
