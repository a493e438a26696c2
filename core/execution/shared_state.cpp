// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/shared_state.h"

#include <algorithm>
#include <cassert>

namespace interleave {

SharedState::SharedState(Session& session, std::vector<TaskState>& states)
    : m_session(session),
      m_states(states),
      m_waits(session.plan().tasks.size()),
      m_offers(session.plan().tasks.size()),
      m_isStarted(spawnedTasksOf(session.plan())),
      m_finished(session.plan().tasks.size()),
      m_links(session.plan().tasks.size()),
      m_joiners(session.plan().tasks.size(), TaskQueue(m_links)),
      m_woken(m_links)
{
    m_isStarted.flip();
    for (const Shared& shared : session.plan().shared) {
        const auto* semaphore = std::get_if<Semaphore>(&shared.kind);
        const auto* channel = std::get_if<Channel>(&shared.kind);
        m_objects.push_back({.waiting = TaskQueue(m_links),
                             .senders = TaskQueue(m_links),
                             .items = Ring<Item>(channel ? channel->capacity : 0),
                             .count = semaphore ? semaphore->keys : 0});
    }
}

bool SharedState::attempt(TaskId task, const Action& action, TimePoint now)
{
    m_lastHelper.reset();
    if (m_waits[indexOf(task)].isGranted)
        return true;
    return std::visit(Overloaded{
                          [&](const Lock& step) {
                              return std::holds_alternative<Mutex>(m_session.plan().kindOf(step.what))
                                       ? lock(task, step.what, now)
                                       : lockShared(task, step, now);
                          },
                          [&](const Unlock& step) {
                              if (std::holds_alternative<Mutex>(m_session.plan().kindOf(step.what)))
                                  unlock(task, step.what, now);
                              else
                                  unlockShared(task, step.what, now);
                              return true;
                          },
                          [&](const Acquire& step) { return acquire(task, step.semaphore, now); },
                          [&](const Release& step) {
                              release(task, step.semaphore, now);
                              return true;
                          },
                          [&](const Send& step) { return send(task, step, now); },
                          [&](const Receive& step) { return receive(task, step, now); },
                          [&](const WaitUntil& step) { return waitUntil(task, step, now); },
                          [&](const Notify& step) {
                              notify(task, step.condition, now);
                              return true;
                          },
                          [&](const Meet& step) { return meet(task, step.barrier, now); },
                          [&](const Spawn& step) {
                              spawn(task, step.task, now);
                              return true;
                          },
                          [&](const Join& step) { return join(task, step.task, now); },
                          [&](const SignBook& step) {
                              m_session.memory().sign(step.book, task);
                              return true;
                          },
                          // Not about anything shared, or done in small parts by the interpreter.
                          [](const Compute&) { return true; },
                          [](const Sort&) { return true; },
                          [](const Merge&) { return true; },
                          [](const WaitForIo&) { return true; },
                          [](const Fail&) { return true; },
                          [](const Repeat&) { return true; },
                          [](const LockOrRetreat&) { return true; },
                          [](const Update&) { return true; },
                      },
                      action);
}

// ---- Mutex

bool SharedState::tryLock(TaskId task, SharedId what)
{
    Object& mutex = object(what);
    // A fair lock is handed to the one that has waited longest, which then asks again. Who has it anyway cannot take it twice.
    const bool isFair = std::get<Mutex>(m_session.plan().kindOf(what)).handover == Handover::Fair;
    const bool isHandedOver = isFair && mutex.holder == task && m_waits[indexOf(task)].isOn;
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
    const bool asksAgain = m_waits[indexOf(task)].isOn && m_waits[indexOf(task)].what == what;
    beginWait(task, Activity::WaitingLock, LinkKind::Unlocked, what, now);
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
        wake(*next, task, now, false);
    }
}

// ---- Read-write lock

bool SharedState::lockShared(TaskId task, const Lock& lock, TimePoint now)
{
    Object& mutex = object(lock.what);
    const bool alone = lock.hold == Hold::Alone;
    if (mutex.holder || (alone && mutex.count > 0)) {
        beginWait(task, Activity::WaitingLock, LinkKind::Unlocked, lock.what, now);
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
        wake(*next, task, now, false);
}

// ---- Semaphore

bool SharedState::acquire(TaskId task, SharedId what, TimePoint now)
{
    Object& bowl = object(what);
    if (bowl.count == 0) {
        beginWait(task, Activity::WaitingLock, LinkKind::Key, what, now);
        bowl.waiting.pushBack(task);
        return false;
    }
    --bowl.count;
    m_session.board().holds(task, what);
    m_session.board().used(what);
    return pass(task, LinkKind::Key, what, bowl.last);
}

void SharedState::release(TaskId task, SharedId what, TimePoint now)
{
    Object& bowl = object(what);
    bowl.last = Helper{task, now};
    m_session.board().gaveBack(task, what);
    if (const std::optional<TaskId> next = bowl.waiting.takeFirst()) {
        m_session.board().holds(*next, what);
        m_session.board().used(what);
        wake(*next, task, now, true);
    } else {
        ++bowl.count;
    }
}

// ---- Channel

bool SharedState::send(TaskId task, const Send& send, TimePoint now)
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
    beginWait(task, Activity::WaitingMessage, LinkKind::Room, send.channel, now);
    channel.senders.pushBack(task);
    return false;
}

bool SharedState::receive(TaskId task, const Receive& receive, TimePoint now)
{
    Object& channel = object(receive.channel);
    if (channel.items.isEmpty() && channel.senders.isEmpty()) {
        beginWait(task, Activity::WaitingMessage, LinkKind::Message, receive.channel, now);
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
        wake(*sender, task, now, true);
    return pass(task, LinkKind::Message, receive.channel, item.sender);
}

void SharedState::deliver(TaskId receiver, const Item& item, TimePoint now)
{
    m_states[indexOf(receiver)].inHand = item.value;
    wake(receiver, item.sender.task, now, true);
}

// ---- Condition

bool SharedState::waitUntil(TaskId task, const WaitUntil& wait, TimePoint now)
{
    const SharedId mutex = std::get<Condition>(m_session.plan().kindOf(wait.condition)).mutex;
    Wait& own = m_waits[indexOf(task)];
    const bool isBack = own.isOn;
    if (isBack && !tryLock(task, mutex)) {
        waitForMutexAfterNotice(task, mutex, now);
        return false;
    }
    const std::int64_t value = m_session.memory().counter(wait.counter).load(std::memory_order_relaxed);
    if (wait.least <= value && value <= wait.most) {
        if (!isBack)
            m_lastHelper.reset();
        return true;
    }
    if (own.notice) { // called in vain: all of it is one wait for a notice
        own.began = own.notice->began;
        own.activity = Activity::WaitingMessage;
        own.notice.reset();
    }
    beginWait(task, Activity::WaitingMessage, LinkKind::Notice, wait.condition, now);
    object(wait.condition).waiting.pushBack(task);
    unlock(task, mutex, now);
    return false;
}

void SharedState::waitForMutexAfterNotice(TaskId task, SharedId mutex, TimePoint now)
{
    Wait& wait = m_waits[indexOf(task)];
    TaskQueue& waiting = object(mutex).waiting;
    if (wait.notice) { // woken and too late: stays first in the queue
        beginWait(task, Activity::WaitingLock, LinkKind::Unlocked, mutex, now);
        waiting.pushFront(task);
        return;
    }
    const Wait::Notice notice{wait.began, *wait.what, {*wait.helper, wait.over}};
    wait = {};
    beginWait(task, Activity::WaitingLock, LinkKind::Unlocked, mutex, now);
    wait.notice = notice;
    waiting.pushBack(task);
}

void SharedState::notify(TaskId task, SharedId what, TimePoint now)
{
    while (const std::optional<TaskId> next = object(what).waiting.takeFirst())
        wake(*next, task, now, false);
}

// ---- Barrier

bool SharedState::meet(TaskId task, SharedId what, TimePoint now)
{
    Object& barrier = object(what);
    const auto parties = static_cast<std::int64_t>(std::get<Barrier>(m_session.plan().kindOf(what)).parties);
    if (++barrier.count < parties) {
        beginWait(task, Activity::WaitingMessage, LinkKind::Barrier, what, now);
        barrier.waiting.pushBack(task);
        return false;
    }
    barrier.count = 0;
    while (const std::optional<TaskId> next = barrier.waiting.takeFirst())
        wake(*next, task, now, true);
    return pass(task, LinkKind::Barrier, what, std::nullopt);
}

// ---- Starting and joining tasks

void SharedState::spawn(TaskId task, TaskId child, TimePoint now)
{
    Wait& wait = m_waits[indexOf(child)];
    wait = {.isOn = true, .isGranted = true, .began = now, .kind = LinkKind::Spawn, .helper = task, .over = now};
    m_isStarted[indexOf(child)] = true;
    m_session.outcome(child).arrival = now;
    m_session.board().started(child);
    m_woken.pushBack(child);
}

bool SharedState::join(TaskId task, TaskId child, TimePoint now)
{
    if (const std::optional<Helper>& finished = m_finished[indexOf(child)])
        return pass(task, LinkKind::Join, std::nullopt, finished);
    beginWait(task, Activity::WaitingMessage, LinkKind::Join, std::nullopt, now);
    m_session.board().waitsFor(task, child);
    m_joiners[indexOf(child)].pushBack(task);
    return false;
}

void SharedState::finish(TaskId task, TimePoint now)
{
    m_finished[indexOf(task)] = Helper{task, now};
    while (const std::optional<TaskId> joiner = m_joiners[indexOf(task)].takeFirst())
        wake(*joiner, task, now, true);
}

// ---- All of them

bool SharedState::pass(TaskId task, LinkKind kind, std::optional<SharedId> what, const std::optional<Helper>& helper)
{
    m_lastKind = kind;
    m_lastWhat = what;
    m_lastHelper = helper && helper->task != task ? helper : std::nullopt;
    return true;
}

bool SharedState::beginWait(TaskId task, Activity activity, LinkKind kind, std::optional<SharedId> what, TimePoint now)
{
    Wait& wait = m_waits[indexOf(task)];
    const bool goesOnWaiting = wait.isOn;
    wait.kind = kind;
    wait.what = what;
    wait.isGranted = false;
    if (!goesOnWaiting) {
        wait.isOn = true;
        wait.began = now;
        wait.activity = activity;
        wait.helper.reset();
        wait.over = now;
        wait.usesBefore = what ? m_session.board().uses(*what) : 0;
    }
    if (what) {
        m_session.board().waitsFor(task, *what);
        m_session.board().looked(task, *what);
    }
    return false;
}

void SharedState::wake(TaskId task, TaskId helper, TimePoint now, bool grant)
{
    Wait& wait = m_waits[indexOf(task)];
    wait.isGranted = grant;
    wait.helper = helper;
    wait.over = now;
    m_session.board().goesOn(task);
    m_woken.pushBack(task);
}

} // namespace interleave
