#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <condition_variable>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

#include "core/base/guarded.h"
#include "core/execution/baton.h"
#include "core/execution/ring.h"
#include "core/execution/session.h"
#include "core/record/lane_recorder.h"

namespace interleave {

/// A thread sleeps no longer than this without looking whether the run was stopped.
inline constexpr std::chrono::milliseconds kLongestSleep{40};

/// The thread that wants something of a shared object.
struct Asker {
    TaskId task;
    SharedId what; ///< the object
    Session& session;
    const LaneRecorder& recorder; ///< for reading the run's clock
    BatonHolder& turn;            ///< given back before the thread sleeps
};

/// How an asker came past an object. Not at all where the run was stopped meanwhile.
struct Passage {
    bool passed = false;
    bool waited = false;            ///< the thread slept
    bool gaveUp = false;            ///< it did not pass, as its time was over
    std::optional<Helper> helper{}; ///< who gave it what it got, if it was another task
    std::int64_t overtakenBy = 0;   ///< others took a lock while this thread waited for it
};

/// std::timed_mutex that knows who gave it back last. Timed, so that a stop can end the wait; where nobody waits it costs what
/// std::mutex costs. A fair one queues with a ticket.
class BlockingMutex {
public:
    explicit BlockingMutex(Handover handover) : m_isFair(handover == Handover::Fair) {}

    Passage lock(const Asker& asker);
    /// Comes back at once, perhaps without having passed.
    Passage tryLock(const Asker& asker);
    void unlock(const Asker& asker);

private:
    void take(const Asker& asker, Passage& passage);
    bool lockInTurn(const Asker& asker, Passage& passage);

    const bool m_isFair;
    std::timed_mutex m_mutex;
    std::optional<Helper> m_last; ///< of whoever has m_mutex, or is the one served: tasks have it, so no compiler knows
    // of a fair one
    CheckedMutex m_queueMutex;
    std::condition_variable m_served;
    std::uint64_t m_nextTicket INTERLEAVE_GUARDED_BY(m_queueMutex) = 0;
    std::uint64_t m_serving INTERLEAVE_GUARDED_BY(m_queueMutex) = 0;
};

/// A read-write lock of a mutex and a condition variable, for std::shared_timed_mutex lets a writer in among readers where its
/// waits have a time limit and the library is mingw-w64's. As there and in SharedState, readers come in while readers are in.
class BlockingRwLock {
public:
    Passage lock(const Asker& asker, Hold hold);
    void unlock(const Asker& asker);

private:
    CheckedMutex m_mutex;
    std::condition_variable m_changed;
    bool m_isHeldAlone INTERLEAVE_GUARDED_BY(m_mutex) = false;
    std::size_t m_together INTERLEAVE_GUARDED_BY(m_mutex) = 0; ///< who hold it with others
    std::optional<Helper> m_last INTERLEAVE_GUARDED_BY(m_mutex);
};

/// A counting semaphore of a mutex and a condition variable: the standard one hangs with some libraries.
class BlockingSemaphore {
public:
    explicit BlockingSemaphore(std::int64_t keys) : m_keys(keys) {}

    /// Waits no longer than `patience`, where there is one.
    Passage acquire(const Asker& asker, std::optional<Duration> patience = {});
    void release(const Asker& asker);

private:
    CheckedMutex m_mutex;
    std::condition_variable m_released;
    std::int64_t m_keys INTERLEAVE_GUARDED_BY(m_mutex);
    std::optional<Helper> m_last INTERLEAVE_GUARDED_BY(m_mutex);
};

/// A bounded channel; with capacity 0 the sender waits until its value was taken.
class BlockingChannel {
public:
    explicit BlockingChannel(std::size_t capacity);

    Passage send(const Asker& asker, std::int64_t value);
    Passage receive(const Asker& asker, std::int64_t& value);

private:
    struct Item {
        std::int64_t value;
        Helper sender;
        std::optional<Helper>* receiver; ///< where the sender waits to be told who took it; null where it does not
    };

    const bool m_isRendezvous;
    CheckedMutex m_mutex;
    std::condition_variable m_changed;
    Ring<Item> m_items INTERLEAVE_GUARDED_BY(m_mutex);
    std::optional<Helper> m_lastReceiver INTERLEAVE_GUARDED_BY(m_mutex);
};

/// std::condition_variable_any with a BlockingMutex.
class BlockingCondition {
public:
    explicit BlockingCondition(SharedId mutex) : m_mutexId(mutex) {}

    struct Result {
        Passage notice; ///< the wait for the notice
        Passage lock;   ///< the wait for the mutex after it; passed if there was none
        TimePoint lockBegan;
    };
    Result waitUntil(const Asker& asker, const WaitUntil& wait, BlockingMutex& mutex);
    void notify(const Asker& asker);

private:
    const SharedId m_mutexId;
    std::condition_variable_any m_changed;
    // guarded by the BlockingMutex, which tasks have
    std::optional<Helper> m_last;
    std::uint64_t m_notices = 0;
};

class BlockingBarrier {
public:
    explicit BlockingBarrier(std::size_t parties) : m_parties(parties) { m_waiting.reserve(parties); }

    Passage meet(const Asker& asker);

private:
    const std::size_t m_parties;
    CheckedMutex m_mutex;
    std::condition_variable m_opened;
    /// Where each waits to be told who came last; reserved.
    std::vector<std::optional<Helper>*> m_waiting INTERLEAVE_GUARDED_BY(m_mutex);
};

/// Where tasks are started by others, and others wait for their end.
class TaskDoors {
public:
    explicit TaskDoors(std::size_t tasks) : m_doors(tasks) {}

    void start(const Asker& asker, TaskId child);
    /// Waits until the task is started; the session ends it otherwise.
    Passage awaitStart(const Asker& asker);
    void finish(const Asker& asker);
    Passage join(const Asker& asker, TaskId child);

private:
    struct Door {
        std::optional<Helper> starter;
        std::optional<Helper> finisher;
    };
    CheckedMutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Door> m_doors INTERLEAVE_GUARDED_BY(m_mutex);
};

/// Everything shared of a plan, for threads that block.
class BlockingObjects {
public:
    explicit BlockingObjects(const Plan& plan);

    template<typename Object>
    Object& get(SharedId id)
    {
        return *std::get<std::unique_ptr<Object>>(m_objects[indexOf(id)]);
    }
    bool isMutex(SharedId id) const
    {
        return std::holds_alternative<std::unique_ptr<BlockingMutex>>(m_objects[indexOf(id)]);
    }
    bool isLock(SharedId id) const
    {
        return isMutex(id) || std::holds_alternative<std::unique_ptr<BlockingRwLock>>(m_objects[indexOf(id)]);
    }
    TaskDoors& doors() { return m_doors; }

private:
    using Object =
        std::variant<std::monostate, std::unique_ptr<BlockingMutex>, std::unique_ptr<BlockingRwLock>, std::unique_ptr<BlockingSemaphore>,
                     std::unique_ptr<BlockingChannel>, std::unique_ptr<BlockingCondition>, std::unique_ptr<BlockingBarrier>>;
    std::vector<Object> m_objects; ///< by SharedId; counters and books are in SharedMemory
    TaskDoors m_doors;
};

} // namespace interleave
