// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>
#include <condition_variable>
#include <thread>

#include "core/base/guarded.h"
#include "core/device/kinds.h"
#include "core/device/sqlite_connection.h"
#include "core/machine/clock.h"
#include "core/machine/thread_counters.h"

namespace interleave {

namespace {

using namespace std::chrono_literals;
using Came = Completion::Came;

/// Who finds the database busy looks again after so long.
constexpr Duration kBusyPause = 500us;
/// So long nobody of the run got an answer, and one still waits: then somebody else has the database, or those who wait hold each
/// other up.
constexpr Duration kLongestBusy = 5s;
/// For a connection to become free, between two looks whether the run was stopped.
constexpr std::chrono::milliseconds kConnectionLook{40};
constexpr std::size_t kMostDeviceThreads = 8;

/// The questions that a task asks this database.
std::vector<std::string_view> queriesOf(const Program& program, SharedId database)
{
    std::vector<std::string_view> queries;
    for (const Step& step : program) {
        std::visit(
            [&]<typename Kind>(const Kind& action) {
                if constexpr (std::is_same_v<Kind, Query>) {
                    if (action.database == database)
                        queries.push_back(action.sql);
                }
            },
            step.action);
    }
    return queries;
}

/// One connection, and who has it.
struct Line {
    explicit Line(const std::filesystem::path& file) : connection(file) {}

    SqliteConnection connection;
    bool isTaken = false; ///< of shared ones
};

/// A database in a file, asked over real connections. What has no completion of its own, as a call of SQLite, is done in place by a
/// thread that blocks, or by one of a few threads of the device.
/// Nothing is kept for longer than the run, so a commit does not wait until it is on the disk (PRAGMA synchronous = OFF): what is
/// measured is the database and not the disk, which may take from microseconds to a tenth of a second.
class DatabaseDevice : public Device {
public:
    DatabaseDevice(const Database& database, SharedId id, const Plan& plan, SharedFolder& folder)
        : m_database(database),
          m_id(id),
          m_plan(plan),
          m_sharedFolder(folder),
          m_lineOf(plan.tasks.size()),
          m_asked(plan.tasks.size())
    {
    }
    ~DatabaseDevice() override { finish(); }

    Result<Done> open(const LoopOf&, const Completed& completed) override;
    void start(const DeviceClock& clock) override;
    Completion perform(const Call& call) override;
    std::optional<Completion> begin(const Call& call) override;
    void release() noexcept override;
    void close() noexcept override;

    using Device::tell;
    void tell(SharedOutcome& outcome) const override
    {
        outcome.value = m_checked;
        outcome.uses = m_answers.load();
        outcome.refused = m_refusals.load();
    }
    std::optional<Duration> besides() const override { return m_besides; }

private:
    /// Something that a task wants, for the threads of the device.
    struct Asked {
        Call call;
        std::optional<SteadyTime> since{}; ///< it found the database busy
        SteadyTime notBefore{};
    };
    /// What is told of one that waits for others.
    struct Waiting {
        DatabaseDevice& device;
        const StopToken& stop;
        SteadyTime since;
    };

    bool isShared() const { return m_database.connections > 0; }
    void fill();
    void connect();
    Error refused(const SqliteProblem& problem) const;

    bool mayTryAgain(const StopToken& stop, SteadyTime since) const;
    bool pause(const StopToken& stop, SteadyTime since) const;
    [[noreturn]] void waitedTooLong() const;
    Line* takeLine(TaskId task, const StopToken& stop);
    void giveBack(Line& line);
    std::optional<Completion> ask(Line& line, const Call& call, bool (*awaitOthers)(void*), void* whose);

    void work();
    void serve(TaskId task);
    void finish() noexcept;

    const Database& m_database;
    const SharedId m_id;
    const Plan& m_plan;
    SharedFolder& m_sharedFolder;
    std::shared_ptr<const PrivateFolder> m_folder;
    std::filesystem::path m_file;
    std::unique_ptr<SqliteConnection> m_keeper; ///< fills it, and looks at it in the end
    std::vector<std::unique_ptr<Line>> m_lines;
    std::vector<Line*> m_lineOf; ///< by TaskId, where each has its own
    std::atomic<std::int64_t> m_answers{0};
    std::atomic<std::int64_t> m_refusals{0};
    std::atomic<SteadyTime> m_lastAnswer{}; ///< of any
    std::int64_t m_checked = 0;
    std::optional<Duration> m_besides;
    Completed m_completed;
    std::vector<Asked> m_asked; ///< by TaskId
    std::vector<std::thread> m_threads;

    CheckedMutex m_mutex;
    std::condition_variable m_changed;
    std::vector<TaskId> m_queue INTERLEAVE_GUARDED_BY(m_mutex); ///< a ring with room for all tasks
    std::size_t m_first INTERLEAVE_GUARDED_BY(m_mutex) = 0;
    std::size_t m_count INTERLEAVE_GUARDED_BY(m_mutex) = 0;
    std::optional<DeviceClock> m_clock INTERLEAVE_GUARDED_BY(m_mutex);
    std::optional<Duration> m_coreTime INTERLEAVE_GUARDED_BY(m_mutex);
    bool m_isReleased INTERLEAVE_GUARDED_BY(m_mutex) = false;
};

// ---- Before and after the run

Result<Done> DatabaseDevice::open(const LoopOf&, const Completed& completed)
{
    if (Result<std::shared_ptr<const PrivateFolder>> folder = m_sharedFolder.get(); !folder)
        return folder.error();
    else
        m_folder = std::move(folder.value());
    m_file = m_folder->path() / ("database-" + std::to_string(indexOf(m_id)) + ".sqlite");
    try {
        fill();
        connect();
    } catch (const SqliteProblem& problem) {
        return refused(problem);
    }
    m_lastAnswer = readClock();
    m_completed = completed;
    if (!completed)
        return Done{};
    {
        const CheckedLock lock(m_mutex);
        m_queue.resize(m_plan.tasks.size());
    }
    for (std::size_t n = 0; n < std::min(m_lines.size(), kMostDeviceThreads); ++n)
        m_threads.emplace_back([this] { work(); });
    return Done{};
}

Error DatabaseDevice::refused(const SqliteProblem& problem) const
{
    const std::string place = m_folder->path().parent_path().string();
    if (problem.isFull())
        return {ErrorCode::CannotStart,
                {INTERLEAVE_TEXT("error", "There is no room left in %1 for the database of this run. Make some, or set "
                                          "TMPDIR to "
                                          "another folder."),
                 {place}},
                {}};
    return {ErrorCode::CannotStart,
            {INTERLEAVE_TEXT("error", "The database of this run cannot be opened in %1: SQLite says \"%2\". Fewer "
                                      "connections take "
                                      "fewer open files."),
             {place, std::string(problem.what())}},
            {}};
}

void DatabaseDevice::fill()
{
    m_keeper = std::make_unique<SqliteConnection>(m_file);
    const bool isWriteAhead = m_database.journal == Journal::WriteAhead;
    const std::string journal = m_keeper->word(isWriteAhead ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
    if (journal != (isWriteAhead ? "wal" : "delete"))
        throw SqliteProblem(SQLITE_ERROR, "no such journal on this file system: " + journal);
    m_keeper->execute("PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY");
    m_keeper->execute("BEGIN");
    m_keeper->execute(m_database.setup, std::array{m_database.rows, m_database.part, m_database.parts});
    m_keeper->execute("COMMIT");
}

/// Everything is compiled, and the files are open, before the run's gate opens.
void DatabaseDevice::connect()
{
    const auto open = [this](std::span<const std::string_view> queries) {
        auto line = std::make_unique<Line>(m_file);
        line->connection.execute("PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY");
        for (const std::string_view query : queries)
            line->connection.prepare(query);
        m_lines.push_back(std::move(line));
    };
    std::vector<std::string_view> all;
    for (std::size_t task = 0; task < m_plan.tasks.size(); ++task) {
        const std::vector<std::string_view> queries = queriesOf(m_plan.tasks[task].program, m_id);
        all.insert(all.end(), queries.begin(), queries.end());
        if (isShared() || queries.empty())
            continue;
        open(queries);
        m_lineOf[task] = m_lines.back().get();
    }
    for (std::int64_t n = 0; n < m_database.connections; ++n)
        open(all);
}

void DatabaseDevice::start(const DeviceClock& clock)
{
    m_lastAnswer = readClock();
    {
        const CheckedLock lock(m_mutex);
        m_clock = clock;
    }
    m_changed.notify_all();
}

void DatabaseDevice::release() noexcept
{
    {
        const CheckedLock lock(m_mutex);
        m_isReleased = true;
    }
    m_changed.notify_all();
}

void DatabaseDevice::finish() noexcept
{
    release();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
    m_lines.clear(); // what a task had begun and not committed is gone with its connection
    std::ranges::fill(m_lineOf, nullptr);
}

void DatabaseDevice::close() noexcept
{
    finish();
    {
        const CheckedLock lock(m_mutex);
        m_besides = m_coreTime;
    }
    if (m_keeper) {
        try {
            m_checked = m_keeper->execute(m_database.check).value_or(0);
        } catch (const std::exception&) {
            m_checked = 0; // whoever has it locked for longer than the run hides what it holds
        }
    }
    m_keeper.reset();
    m_folder.reset();
}

// ---- While others have the database

bool DatabaseDevice::mayTryAgain(const StopToken& stop, SteadyTime since) const
{
    return !stop.stopRequested() && readClock() - std::max(since, m_lastAnswer.load(std::memory_order_relaxed)) < kLongestBusy;
}

/// False when it is of no use to try again.
bool DatabaseDevice::pause(const StopToken& stop, SteadyTime since) const
{
    return stop.sleepUntil(readClock() + kBusyPause) && mayTryAgain(stop, since);
}

void DatabaseDevice::waitedTooLong() const
{
    throw std::runtime_error(
        "the database was busy for 5 seconds and nobody got an answer: another program has it locked, or the "
        "tasks hold each other up");
}

/// Does one operation. None where others have the database, and it is to be tried again.
std::optional<Completion> DatabaseDevice::ask(Line& line, const Call& call, bool (*awaitOthers)(void*), void* whose)
{
    const auto& query = std::get<Query>(call.operation);
    const SqliteConnection::Answer answer =
        line.connection.ask(query.sql, call.inHand, call.stop, query.back == 0 ? awaitOthers : nullptr, whose);
    // Who has a connection for one question alone does not have it for the next one of a transaction.
    assert(!isShared() || !line.connection.isInTransaction());
    switch (answer.came) {
    case SqliteConnection::Came::Answered:
        m_answers.fetch_add(1, std::memory_order_relaxed);
        m_lastAnswer.store(readClock(), std::memory_order_relaxed);
        return Completion{.value = answer.value};
    case SqliteConnection::Came::Interrupted: return Completion{.came = Came::Stopped};
    case SqliteConnection::Came::Busy: break;
    }
    if (query.back == 0)
        return std::nullopt;
    line.connection.rollBack();
    m_refusals.fetch_add(1, std::memory_order_relaxed);
    m_lastAnswer.store(readClock(), std::memory_order_relaxed);
    return Completion{.came = Came::Busy};
}

// ---- In place

/// None where the run was stopped.
Line* DatabaseDevice::takeLine(TaskId task, const StopToken& stop)
{
    if (!isShared())
        return m_lineOf[indexOf(task)];
    CheckedUniqueLock lock(m_mutex);
    for (;;) {
        if (m_isReleased || stop.stopRequested())
            return nullptr;
        const auto free = std::ranges::find(m_lines, false, [](const auto& line) { return line->isTaken; });
        if (free != m_lines.end()) {
            (*free)->isTaken = true;
            return free->get();
        }
        m_changed.wait_for(lock.native(), kConnectionLook);
    }
}

void DatabaseDevice::giveBack(Line& line)
{
    if (!isShared())
        return;
    {
        const CheckedLock lock(m_mutex);
        line.isTaken = false;
    }
    m_changed.notify_one();
}

Completion DatabaseDevice::perform(const Call& call)
{
    Line* const line = takeLine(call.task, call.stop);
    if (!line)
        return {.came = Came::Stopped};
    Waiting waiting{*this, call.stop, readClock()};
    const auto awaitOthers = [](void* whose) {
        const auto& waits = *static_cast<const Waiting*>(whose);
        return waits.device.pause(waits.stop, waits.since);
    };
    std::optional<Completion> done;
    try {
        while (!(done = ask(*line, call, awaitOthers, &waiting))) {
            // Where two would wait for each other SQLite does not ask whether to, and one of them must try again.
            if (!pause(call.stop, waiting.since)) {
                if (!call.stop.stopRequested())
                    waitedTooLong();
                done = Completion{.came = Came::Stopped};
                break;
            }
        }
    } catch (...) {
        giveBack(*line);
        throw;
    }
    giveBack(*line);
    return *done;
}

// ---- By threads of the device

std::optional<Completion> DatabaseDevice::begin(const Call& call)
{
    m_asked[indexOf(call.task)] = {.call = call};
    {
        const CheckedLock lock(m_mutex);
        m_queue[(m_first + m_count++) % m_queue.size()] = call.task;
    }
    m_changed.notify_all();
    return std::nullopt;
}

void DatabaseDevice::work()
{
    for (;;) {
        TaskId task{};
        {
            CheckedUniqueLock lock(m_mutex);
            while (!m_isReleased && (m_count == 0 || !m_clock))
                m_changed.wait(lock.native());
            if (m_isReleased)
                break;
            task = m_queue[m_first];
            m_first = (m_first + 1) % m_queue.size();
            --m_count;
        }
        serve(task);
    }
    const CheckedLock lock(m_mutex);
    if (const std::optional<Duration> time = cpuTimeOfThisThread())
        m_coreTime = m_coreTime.value_or(Duration{}) + *time;
}

/// While others have the database a thread does not wait for them, as it may be the one that they wait for: it puts the question at the
/// end of the queue.
void DatabaseDevice::serve(TaskId task)
{
    Asked& asked = m_asked[indexOf(task)];
    Completion completion{.came = Came::Stopped};
    try {
        if (!asked.call.stop.sleepUntil(asked.notBefore))
            return; // the run is over
        Line* const line = takeLine(task, asked.call.stop);
        if (!line)
            return;
        const std::optional<Completion> done = ask(*line, asked.call, nullptr, nullptr);
        giveBack(*line);
        if (!done) {
            const SteadyTime now = readClock();
            asked.since = asked.since.value_or(now);
            asked.notBefore = now + kBusyPause;
            if (!asked.call.stop.stopRequested() && !mayTryAgain(asked.call.stop, *asked.since))
                waitedTooLong();
            const CheckedLock lock(m_mutex);
            m_queue[(m_first + m_count++) % m_queue.size()] = task;
            return;
        }
        completion = *done;
    } catch (const std::exception& problem) {
        completion = {.came = Came::Complete, .failure = problem.what()};
    }
    if (completion.came == Came::Stopped)
        return;
    {
        const CheckedLock lock(m_mutex);
        completion.at = m_clock->now();
    }
    m_completed(task, completion);
}

} // namespace

std::unique_ptr<Device> makeDevice(const Database& database, SharedId id, const Plan& plan, SharedFolder& folder)
{
    return std::make_unique<DatabaseDevice>(database, id, plan, folder);
}

} // namespace interleave
