// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/shared_state.h"

#include <algorithm>
#include <cassert>

#include "core/program/plan_facts.h"

namespace interleave {

namespace {

using Handing = Waits::Handing;

} // namespace

SharedState::SharedState(Session& session, std::vector<TaskState>& states)
    : m_session(session),
      m_states(states),
      m_waits(session),
      m_offers(session.plan().tasks.size()),
      m_patience(mayGiveUp(session.plan()) ? session.plan().tasks.size() : 0),
      m_isStarted(spawnedTasksOf(session.plan())),
      m_finished(session.plan().tasks.size()),
      m_joiners(session.plan().tasks.size(), TaskQueue(m_waits.links()))
{
    m_isStarted.flip();
    for (const Shared& shared : session.plan().shared) {
        const auto* semaphore = std::get_if<Semaphore>(&shared.kind);
        const auto* channel = std::get_if<Channel>(&shared.kind);
        m_objects.push_back({.waiting = TaskQueue(m_waits.links()),
                             .senders = TaskQueue(m_waits.links()),
                             .items = Ring<Item>(channel ? channel->capacity : 0),
                             .count = semaphore ? semaphore->keys : 0});
    }
}

std::vector<TaskId> SharedState::started() const
{
    std::vector<TaskId> tasks;
    for (std::size_t task = 0; task < m_isStarted.size(); ++task) {
        if (m_isStarted[task])
            tasks.push_back(static_cast<TaskId>(task));
    }
    return tasks;
}

// ---- Mutex

bool SharedState::tryLock(TaskId task, SharedId what)
{
    Object& mutex = object(what);
    // A fair lock is handed to the one that has waited longest, which then asks again. Who has it anyway cannot take it twice.
    const bool isFair = std::get<Mutex>(m_session.plan().kindOf(what)).handover == Handover::Fair;
    const bool isHandedOver = isFair && mutex.holder == task && m_waits.of(task).isOn;
    if (!isHandedOver && (mutex.holder || (isFair && !mutex.waiting.isEmpty())))
        return false;
    mutex.holder = task;
    m_session.board().holds(task, what);
    m_session.board().used(what);
    return pass(task, LinkKind::Unlocked, what, mutex.last);
}

bool SharedState::lock(TaskId task, SharedId what, TimePoint now)
{
    if (tryLock(task, what))
        return true;
    // Who was woken and came too late stays first in the queue.
    const bool asksAgain = m_waits.of(task).isOn && m_waits.of(task).what == what;
    m_waits.begin(task, Activity::WaitingLock, LinkKind::Unlocked, what, now);
    if (asksAgain)
        object(what).waiting.pushFront(task);
    else
        object(what).waiting.pushBack(task);
    return false;
}

void SharedState::unlock(TaskId task, SharedId what, TimePoint now)
{
    Object& mutex = object(what);
    if (mutex.holder != task)
        return;
    mutex.holder.reset();
    mutex.last = Helper{task, now};
    m_session.board().gaveBack(task, what);
    if (const std::optional<TaskId> next = mutex.waiting.takeFirst()) {
        if (std::get<Mutex>(m_session.plan().kindOf(what)).handover == Handover::Fair)
            mutex.holder = next;
        m_waits.wake(*next, task, now, Handing::Off);
    }
}

// ---- Mutex or read-write lock

bool SharedState::perform(TaskId task, const Lock& step, TimePoint now)
{
    return isMutex(step.what) ? lock(task, step.what, now) : lockShared(task, step, now);
}

bool SharedState::perform(TaskId task, const Unlock& step, TimePoint now)
{
    if (isMutex(step.what))
        unlock(task, step.what, now);
    else
        unlockShared(task, step.what, now);
    return true;
}

// ---- Read-write lock

bool SharedState::lockShared(TaskId task, const Lock& lock, TimePoint now)
{
    Object& mutex = object(lock.what);
    const bool alone = lock.hold == Hold::Alone;
    if (mutex.holder || (alone && mutex.count > 0)) {
        m_waits.begin(task, Activity::WaitingLock, LinkKind::Unlocked, lock.what, now);
        mutex.waiting.pushBack(task);
        return false;
    }
    if (alone)
        mutex.holder = task;
    else
        ++mutex.count;
    m_session.board().holds(task, lock.what);
    m_session.board().used(lock.what);
    return pass(task, LinkKind::Unlocked, lock.what, mutex.last);
}

void SharedState::unlockShared(TaskId task, SharedId what, TimePoint now)
{
    Object& mutex = object(what);
    if (mutex.holder == task)
        mutex.holder.reset();
    else
        --mutex.count;
    mutex.last = Helper{task, now};
    m_session.board().gaveBack(task, what);
    if (mutex.count > 0)
        return;
    // All who wait ask again, and those who can go in together do.
    while (const std::optional<TaskId> next = mutex.waiting.takeFirst())
        m_waits.wake(*next, task, now, Handing::Off);
}

// ---- Semaphore

bool SharedState::perform(TaskId task, const Acquire& step, TimePoint now)
{
    const SharedId what = step.semaphore;
    Object& bowl = object(what);
    if (bowl.count == 0) {
        m_waits.begin(task, Activity::WaitingLock, LinkKind::Key, what, now);
        bowl.waiting.pushBack(task);
        return false;
    }
    --bowl.count;
    m_session.board().holds(task, what);
    m_session.board().used(what);
    return pass(task, LinkKind::Key, what, bowl.last);
}

bool SharedState::perform(TaskId task, const AcquireWithin& step, TimePoint now)
{
    if (perform(task, Acquire{step.semaphore}, now))
        return true;
    m_waits.limit(task, step.otherwise);
    Patience& patience = m_patience[indexOf(task)];
    patience.until = now + step.patience;
    patience.what = step.semaphore;
    return false;
}

std::optional<TimePoint> SharedState::alarmToSet(TaskId task)
{
    Patience& patience = m_patience[indexOf(task)];
    if (!patience.until || (patience.alarm && *patience.alarm <= *patience.until))
        return std::nullopt;
    return patience.alarm = patience.until;
}

/// Of a task that does not wait so nothing else is looked at: it may be carried meanwhile.
std::optional<TimePoint> SharedState::alarm(TaskId task, TimePoint now)
{
    Patience& patience = m_patience[indexOf(task)];
    patience.alarm.reset();
    if (!patience.until || *patience.until > now)
        return patience.alarm = patience.until;
    object(patience.what).waiting.remove(task);
    m_waits.giveUp(task, *patience.until);
    patience.until.reset();
    return std::nullopt;
}

bool SharedState::perform(TaskId task, const Release& step, TimePoint now)
{
    const SharedId what = step.semaphore;
    Object& bowl = object(what);
    bowl.last = Helper{task, now};
    m_session.board().gaveBack(task, what);
    if (const std::optional<TaskId> next = bowl.waiting.takeFirst()) {
        m_session.board().holds(*next, what);
        m_session.board().used(what);
        if (!m_patience.empty())
            m_patience[indexOf(*next)].until.reset();
        m_waits.wake(*next, task, now, Handing::Over);
    } else {
        ++bowl.count;
    }
    return true;
}

// ---- Channel

bool SharedState::perform(TaskId task, const Send& send, TimePoint now)
{
    Object& channel = object(send.channel);
    TaskState& state = m_states[indexOf(task)];
    const Item item{state.valueFor(send), {task, now}};
    if (send.cargo == Cargo::Next)
        state.lastMade = item.value;
    if (const std::optional<TaskId> receiver = channel.waiting.takeFirst()) {
        deliver(*receiver, item, now);
        channel.last = Helper{*receiver, now};
        m_session.board().used(send.channel);
        return pass(task, LinkKind::Room, send.channel, std::nullopt);
    }
    if (!channel.items.isFull()) {
        channel.items.pushBack(item);
        return pass(task, LinkKind::Room, send.channel, std::nullopt);
    }
    m_offers[indexOf(task)] = item;
    m_waits.begin(task, Activity::WaitingMessage, LinkKind::Room, send.channel, now);
    channel.senders.pushBack(task);
    return false;
}

bool SharedState::perform(TaskId task, const Receive& receive, TimePoint now)
{
    Object& channel = object(receive.channel);
    if (channel.items.isEmpty() && channel.senders.isEmpty()) {
        m_waits.begin(task, Activity::WaitingMessage, LinkKind::Message, receive.channel, now);
        channel.waiting.pushBack(task);
        return false;
    }
    // What a sender offers comes behind all that lies in the channel.
    const std::optional<TaskId> sender = channel.senders.takeFirst();
    Item item;
    if (channel.items.isEmpty()) {
        item = m_offers[indexOf(*sender)];
    } else {
        item = channel.items.takeFirst();
        if (sender)
            channel.items.pushBack(m_offers[indexOf(*sender)]);
    }
    m_states[indexOf(task)].inHand = item.value;
    channel.last = Helper{task, now};
    m_session.board().used(receive.channel);
    if (sender)
        m_waits.wake(*sender, task, now, Handing::Over);
    return pass(task, LinkKind::Message, receive.channel, item.sender);
}

void SharedState::deliver(TaskId receiver, const Item& item, TimePoint now)
{
    m_states[indexOf(receiver)].inHand = item.value;
    m_waits.wake(receiver, item.sender.task, now, Handing::Over);
}

// ---- Condition

bool SharedState::perform(TaskId task, const WaitUntil& wait, TimePoint now)
{
    const SharedId mutex = m_session.plan().mutexOf(wait.condition);
    const bool isBack = m_waits.of(task).isOn;
    if (isBack && !tryLock(task, mutex)) {
        waitForMutexAfterNotice(task, mutex, now);
        return false;
    }
    const std::int64_t value = m_session.memory().counter(wait.counter).load(std::memory_order_relaxed);
    if (wait.least <= value && value <= wait.most) {
        if (!isBack)
            m_waits.forgetPass();
        return true;
    }
    m_waits.wasCalledInVain(task);
    m_waits.begin(task, Activity::WaitingMessage, LinkKind::Notice, wait.condition, now);
    object(wait.condition).waiting.pushBack(task);
    unlock(task, mutex, now);
    return false;
}

void SharedState::waitForMutexAfterNotice(TaskId task, SharedId mutex, TimePoint now)
{
    const bool asksAgain = m_waits.of(task).notice.has_value(); // woken and too late: stays first in the queue
    m_waits.beginForMutex(task, mutex, now);
    TaskQueue& waiting = object(mutex).waiting;
    if (asksAgain)
        waiting.pushFront(task);
    else
        waiting.pushBack(task);
}

bool SharedState::perform(TaskId task, const Notify& notify, TimePoint now)
{
    while (const std::optional<TaskId> next = object(notify.condition).waiting.takeFirst())
        m_waits.wake(*next, task, now, Handing::Off);
    return true;
}

// ---- Barrier

bool SharedState::perform(TaskId task, const Meet& meet, TimePoint now)
{
    const SharedId what = meet.barrier;
    Object& barrier = object(what);
    const auto parties = static_cast<std::int64_t>(std::get<Barrier>(m_session.plan().kindOf(what)).parties);
    if (++barrier.count < parties) {
        m_waits.begin(task, Activity::WaitingMessage, LinkKind::Barrier, what, now);
        barrier.waiting.pushBack(task);
        return false;
    }
    barrier.count = 0;
    while (const std::optional<TaskId> next = barrier.waiting.takeFirst())
        m_waits.wake(*next, task, now, Handing::Over);
    return pass(task, LinkKind::Barrier, what, std::nullopt);
}

// ---- Starting and joining tasks

bool SharedState::perform(TaskId task, const Spawn& spawn, TimePoint now)
{
    const TaskId child = spawn.task;
    m_isStarted[indexOf(child)] = true;
    m_session.outcome(child).arrival = now;
    m_waits.start(child, task, now);
    return true;
}

bool SharedState::perform(TaskId task, const Join& join, TimePoint now)
{
    const TaskId child = join.task;
    if (const std::optional<Helper>& finished = m_finished[indexOf(child)])
        return pass(task, LinkKind::Join, std::nullopt, finished);
    m_waits.begin(task, Activity::WaitingMessage, LinkKind::Join, std::nullopt, now);
    m_session.board().waitsFor(task, child);
    m_joiners[indexOf(child)].pushBack(task);
    return false;
}

void SharedState::finish(TaskId task, TimePoint now)
{
    m_finished[indexOf(task)] = Helper{task, now};
    while (const std::optional<TaskId> joiner = m_joiners[indexOf(task)].takeFirst())
        m_waits.wake(*joiner, task, now, Handing::Over);
}

// ---- Books

bool SharedState::perform(TaskId task, const SignBook& sign, TimePoint)
{
    m_session.memory().sign(sign.book, task);
    return true;
}

// ---- All of them

bool SharedState::pass(TaskId task, LinkKind kind, std::optional<SharedId> what, const std::optional<Helper>& helper)
{
    m_waits.pass(task, kind, what, helper);
    return true;
}

} // namespace interleave
