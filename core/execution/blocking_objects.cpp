// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/blocking_objects.h"

#include <algorithm>

#include "core/machine/clock.h"

namespace interleave {

namespace {

Helper helperNow(const Asker& asker)
{
    return {asker.task, asker.recorder.read()};
}

std::optional<Helper> ifOther(const std::optional<Helper>& helper, TaskId task)
{
    return helper && helper->task != task ? helper : std::nullopt;
}

/// While this lives the thread is about to sleep or sleeps: the board says so, and another one may compute.
class Asleep {
public:
    template<typename What>
    Asleep(const Asker& asker, What what, std::optional<SteadyTime> until = {}) : m_asker(asker)
    {
        if (until)
            m_asker.session.board().waitsAtMost(m_asker.task);
        else
            m_asker.session.board().waitsFor(m_asker.task, what);
        m_asker.turn.letGo();
    }
    ~Asleep() { m_asker.session.board().goesOn(m_asker.task); }
    Asleep(const Asleep&) = delete;
    Asleep& operator=(const Asleep&) = delete;

private:
    const Asker& m_asker;
};

/// Sleeps on `changed` until `isFulfilled`, or until the run is stopped, or until the time is over. `lock` holds the object's mutex, which `isFulfilled` says that
/// it requires: of which object that is, is not seen here.
template<typename What, typename Fulfilled>
INTERLEAVE_UNCHECKED void sleepUntil(const Asker& asker, What what, CheckedUniqueLock& lock, std::condition_variable& changed,
                                     Passage& passage, const Fulfilled& isFulfilled, std::optional<SteadyTime> until = {})
{
    if (isFulfilled()) {
        passage.passed = true;
        return;
    }
    passage.waited = true;
    const Asleep asleep(asker, what, until);
    while (!(passage.passed = isFulfilled())) {
        const SteadyTime now = until ? readClock() : SteadyTime();
        passage.gaveUp = until && now >= *until;
        if (passage.gaveUp || asker.session.isStopped())
            return;
        if constexpr (std::is_same_v<What, SharedId>)
            asker.session.board().looked(asker.task, what);
        changed.wait_for(lock.native(), until ? std::min<Duration>(kLongestSleep, *until - now) : Duration(kLongestSleep));
    }
}

} // namespace

// ---- Mutex

Passage BlockingMutex::lock(const Asker& asker)
{
    Passage passage;
    if (m_isFair) {
        if (!lockInTurn(asker, passage))
            return passage;
    } else if (!m_mutex.try_lock()) {
        passage.waited = true;
        const std::int64_t uses = asker.session.board().uses(asker.what);
        const Asleep asleep(asker, asker.what);
        while (!m_mutex.try_lock_for(kLongestSleep)) {
            if (asker.session.isStopped())
                return passage;
        }
        passage.overtakenBy = asker.session.board().uses(asker.what) - uses;
    }
    take(asker, passage);
    return passage;
}

bool BlockingMutex::lockInTurn(const Asker& asker, Passage& passage)
{
    CheckedUniqueLock lock(m_queueMutex);
    const std::uint64_t ticket = m_nextTicket++;
    passage.overtakenBy = static_cast<std::int64_t>(ticket - m_serving);
    sleepUntil(asker, asker.what, lock, m_served, passage,
               [&]() INTERLEAVE_REQUIRES(m_queueMutex) { return m_serving == ticket; });
    if (!passage.waited)
        passage.overtakenBy = 0;
    return passage.passed;
}

Passage BlockingMutex::tryLock(const Asker& asker)
{
    Passage passage;
    if (m_isFair) {
        const CheckedLock lock(m_queueMutex);
        if (m_serving != m_nextTicket)
            return passage;
        ++m_nextTicket;
    } else if (!m_mutex.try_lock()) {
        return passage;
    }
    take(asker, passage);
    return passage;
}

void BlockingMutex::take(const Asker& asker, Passage& passage)
{
    passage.passed = true;
    passage.helper = ifOther(m_last, asker.task);
    asker.session.board().holds(asker.task, asker.what);
    asker.session.board().used(asker.what);
}

void BlockingMutex::unlock(const Asker& asker)
{
    asker.session.board().gaveBack(asker.task, asker.what);
    if (!m_isFair) {
        m_last = helperNow(asker);
        m_mutex.unlock();
        return;
    }
    {
        const CheckedLock lock(m_queueMutex);
        m_last = helperNow(asker);
        ++m_serving;
    }
    m_served.notify_all();
}

// ---- Read-write lock

Passage BlockingRwLock::lock(const Asker& asker, Hold hold)
{
    Passage passage;
    const bool alone = hold == Hold::Alone;
    const std::int64_t uses = asker.session.board().uses(asker.what);
    CheckedUniqueLock lock(m_mutex);
    sleepUntil(asker, asker.what, lock, m_changed, passage,
               [&]() INTERLEAVE_REQUIRES(m_mutex) { return !m_isHeldAlone && (!alone || m_together == 0); });
    if (!passage.passed)
        return passage;
    if (alone)
        m_isHeldAlone = true;
    else
        ++m_together;
    passage.helper = ifOther(m_last, asker.task);
    passage.overtakenBy = passage.waited ? asker.session.board().uses(asker.what) - uses : 0;
    asker.session.board().holds(asker.task, asker.what);
    asker.session.board().used(asker.what);
    return passage;
}

void BlockingRwLock::unlock(const Asker& asker)
{
    {
        const CheckedLock lock(m_mutex);
        asker.session.board().gaveBack(asker.task, asker.what);
        m_last = helperNow(asker);
        if (m_isHeldAlone)
            m_isHeldAlone = false;
        else
            --m_together;
    }
    m_changed.notify_all();
}

// ---- Semaphore

Passage BlockingSemaphore::acquire(const Asker& asker, std::optional<Duration> patience)
{
    Passage passage;
    const std::int64_t uses = asker.session.board().uses(asker.what);
    const std::optional<SteadyTime> until = patience ? std::optional(readClock() + *patience) : std::nullopt;
    CheckedUniqueLock lock(m_mutex);
    sleepUntil(
        asker, asker.what, lock, m_released, passage, [this]() INTERLEAVE_REQUIRES(m_mutex) { return m_keys > 0; }, until);
    if (passage.gaveUp)
        asker.session.board().timedOut(asker.what);
    if (!passage.passed)
        return passage;
    --m_keys;
    passage.helper = ifOther(m_last, asker.task);
    passage.overtakenBy = passage.waited ? asker.session.board().uses(asker.what) - uses : 0;
    asker.session.board().holds(asker.task, asker.what);
    asker.session.board().used(asker.what);
    return passage;
}

void BlockingSemaphore::release(const Asker& asker)
{
    {
        const CheckedLock lock(m_mutex);
        ++m_keys;
        m_last = helperNow(asker);
        asker.session.board().gaveBack(asker.task, asker.what);
        asker.session.board().changed(asker.what);
    }
    m_released.notify_one();
}

// ---- Channel

BlockingChannel::BlockingChannel(std::size_t capacity)
    : m_isRendezvous(capacity == 0), m_items(std::max<std::size_t>(1, capacity))
{
}

Passage BlockingChannel::send(const Asker& asker, std::int64_t value)
{
    Passage passage;
    CheckedUniqueLock lock(m_mutex);
    sleepUntil(asker, asker.what, lock, m_changed, passage,
               [this]() INTERLEAVE_REQUIRES(m_mutex) { return !m_items.isFull(); });
    if (!passage.passed)
        return passage;
    passage.helper = passage.waited ? ifOther(m_lastReceiver, asker.task) : std::nullopt;
    std::optional<Helper> receiver;
    Item& item = m_items.pushBack({value, helperNow(asker), m_isRendezvous ? &receiver : nullptr});
    asker.session.board().changed(asker.what);
    m_changed.notify_all();
    if (m_isRendezvous) {
        Passage meeting;
        sleepUntil(asker, asker.what, lock, m_changed, meeting, [&receiver] { return receiver.has_value(); });
        if (!meeting.passed)
            item.receiver = nullptr; // a rendezvous has one place, so the item still lies in it
        passage.passed = meeting.passed;
        passage.waited = passage.waited || meeting.waited;
        passage.helper = receiver;
    }
    return passage;
}

Passage BlockingChannel::receive(const Asker& asker, std::int64_t& value)
{
    Passage passage;
    CheckedUniqueLock lock(m_mutex);
    sleepUntil(asker, asker.what, lock, m_changed, passage,
               [this]() INTERLEAVE_REQUIRES(m_mutex) { return !m_items.isEmpty(); });
    if (!passage.passed)
        return passage;
    const Item item = m_items.takeFirst();
    value = item.value;
    passage.helper = ifOther(item.sender, asker.task);
    m_lastReceiver = helperNow(asker);
    if (item.receiver)
        *item.receiver = m_lastReceiver;
    asker.session.board().used(asker.what);
    asker.session.board().changed(asker.what);
    m_changed.notify_all();
    return passage;
}

// ---- Condition

namespace {

/// A BlockingMutex as std::condition_variable_any wants a lock. Where the run was stopped it comes back without the lock.
class Relocking {
public:
    Relocking(BlockingMutex& mutex, const Asker& asker) : m_mutex(mutex), m_asker(asker) {}

    /// Who has it only to look again stands in nobody's way, or everyone who waits for the mutex meanwhile would seem stuck.
    void lock()
    {
        WaitBoard& board = m_asker.session.board();
        began = m_asker.recorder.read();
        board.awake(m_asker.task);
        passage = m_mutex.tryLock(m_asker);
        if (passage.passed)
            return;
        board.asleep(m_asker.task);
        passage = m_mutex.lock(m_asker);
    }
    void unlock()
    {
        m_mutex.unlock(m_asker);
        m_asker.session.board().asleep(m_asker.task);
    }

    Passage passage{.passed = true};
    TimePoint began;

private:
    BlockingMutex& m_mutex;
    const Asker& m_asker;
};

} // namespace

BlockingCondition::Result BlockingCondition::waitUntil(const Asker& asker, const WaitUntil& wait, BlockingMutex& mutex)
{
    const auto isFulfilled = [&] {
        const std::int64_t value = asker.session.memory().counter(wait.counter).load(std::memory_order_relaxed);
        return wait.least <= value && value <= wait.most;
    };
    Result result;
    result.lock.passed = true;
    if ((result.notice.passed = isFulfilled()))
        return result;
    result.notice.waited = true;
    const Asker forMutex{asker.task, m_mutexId, asker.session, asker.recorder, asker.turn};
    Relocking relocking(mutex, forMutex);
    WaitBoard& board = asker.session.board();
    const std::uint64_t noticesBefore = m_notices;
    bool isOnBoard = false;
    while (result.lock.passed && !(result.notice.passed = isFulfilled()) && !asker.session.isStopped()) {
        board.awake(asker.task);
        if (!isOnBoard)
            board.waitsFor(asker.task, asker.what);
        board.looked(asker.task, asker.what);
        asker.turn.letGo();
        m_changed.wait_for(relocking, kLongestSleep);
        result.lock = relocking.passage;
        result.lockBegan = relocking.began;
        isOnBoard = !result.lock.waited; // a wait for the mutex has taken its place
    }
    if (result.lock.passed && m_notices != noticesBefore)
        result.notice.helper = ifOther(m_last, asker.task);
    board.goesOn(asker.task);
    board.asleep(asker.task);
    return result;
}

void BlockingCondition::notify(const Asker& asker)
{
    m_last = helperNow(asker);
    ++m_notices;
    asker.session.board().changed(asker.what);
    m_changed.notify_all();
}

// ---- Barrier

Passage BlockingBarrier::meet(const Asker& asker)
{
    Passage passage;
    CheckedUniqueLock lock(m_mutex);
    if (m_waiting.size() + 1 == m_parties) {
        for (std::optional<Helper>* const waiting : m_waiting)
            *waiting = helperNow(asker);
        m_waiting.clear();
        asker.session.board().changed(asker.what);
        m_opened.notify_all();
        passage.passed = true;
        return passage;
    }
    m_waiting.push_back(&passage.helper);
    sleepUntil(asker, asker.what, lock, m_opened, passage, [&passage] { return passage.helper.has_value(); });
    if (!passage.passed)
        std::erase(m_waiting, &passage.helper);
    return passage;
}

// ---- Starting and joining tasks

void TaskDoors::start(const Asker& asker, TaskId child)
{
    {
        const CheckedLock lock(m_mutex);
        // Said for the child, whose thread may not have a turn for long: it would seem to wait for one that waits for its end.
        asker.session.board().started(child);
        m_doors[indexOf(child)].starter = helperNow(asker);
    }
    m_changed.notify_all();
}

Passage TaskDoors::awaitStart(const Asker& asker)
{
    Passage passage;
    CheckedUniqueLock lock(m_mutex);
    const Door& door = m_doors[indexOf(asker.task)];
    // The board knows from the start whom this task waits for.
    while (!door.starter && !asker.session.isStopped()) {
        passage.waited = true;
        asker.turn.letGo();
        m_changed.wait_for(lock.native(), kLongestSleep);
    }
    passage.passed = door.starter.has_value();
    passage.helper = door.starter;
    return passage;
}

void TaskDoors::finish(const Asker& asker)
{
    {
        const CheckedLock lock(m_mutex);
        m_doors[indexOf(asker.task)].finisher = helperNow(asker);
    }
    m_changed.notify_all();
}

Passage TaskDoors::join(const Asker& asker, TaskId child)
{
    Passage passage;
    CheckedUniqueLock lock(m_mutex);
    const Door& door = m_doors[indexOf(child)];
    sleepUntil(asker, child, lock, m_changed, passage, [&] { return door.finisher.has_value(); });
    passage.helper = door.finisher;
    return passage;
}

// ---- All of them

BlockingObjects::BlockingObjects(const Plan& plan) : m_doors(plan.tasks.size())
{
    for (const Shared& shared : plan.shared) {
        m_objects.push_back(
            std::visit(Overloaded{
                           [](const Mutex& mutex) -> Object { return std::make_unique<BlockingMutex>(mutex.handover); },
                           [](const RwLock&) -> Object { return std::make_unique<BlockingRwLock>(); },
                           [](const Semaphore& semaphore) -> Object {
                               return std::make_unique<BlockingSemaphore>(semaphore.keys);
                           },
                           [](const Channel& channel) -> Object {
                               return std::make_unique<BlockingChannel>(channel.capacity);
                           },
                           [](const Condition& condition) -> Object {
                               return std::make_unique<BlockingCondition>(condition.mutex);
                           },
                           [](const Barrier& barrier) -> Object {
                               return std::make_unique<BlockingBarrier>(barrier.parties);
                           },
                           [](const Counter&) -> Object { return std::monostate(); },
                           [](const Book&) -> Object { return std::monostate(); },
                           [](const Array&) -> Object { return std::monostate(); },
                           [](const Events&) -> Object { return std::monostate(); },
                           [](const Service&) -> Object { return std::monostate(); },
                           [](const Servers&) -> Object { return std::monostate(); },
                           [](const Database&) -> Object { return std::monostate(); },
                       },
                       shared.kind));
    }
}

} // namespace interleave
