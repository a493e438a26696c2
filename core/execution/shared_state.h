#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "core/execution/ring.h"
#include "core/execution/session.h"
#include "core/execution/task_queue.h"
#include "core/execution/task_state.h"

namespace interleave {

/// A wait of a task that was set aside.
struct Wait {
    bool isOn = false;      ///< begun, and not yet written down
    bool isGranted = false; ///< the task has what it waited for; else it asks again
    TimePoint began;
    Activity activity = Activity::Ready;
    LinkKind kind{};
    std::optional<SharedId> what{};
    std::optional<TaskId> helper{}; ///< who let it go on
    TimePoint over;                 ///< when
    std::int64_t usesBefore = 0;

    /// Who was called by a condition and now waits for its mutex has two waits: this is the first.
    struct Notice {
        TimePoint began;
        SharedId condition{};
        Helper caller;
    };
    std::optional<Notice> notice{};
};

/// Everything shared of a plan, for tasks that are set aside where a thread would block: who has what, and who waits for it,
/// as plain data. Time is what the caller says it is. Allocates nothing once it is made.
/// Thread safety: none; a model of several workers guards it with a mutex.
class SharedState {
public:
    /// `states` by TaskId; they outlive this.
    SharedState(Session& session, std::vector<TaskState>& states);
    SharedState(const SharedState&) = delete;
    SharedState& operator=(const SharedState&) = delete;

    /// Does a step that is about something shared. False when the task has to wait: its Wait says for what, and it is among
    /// `woken()` once it may ask again, which it does by calling this again.
    bool attempt(TaskId task, const Action& action, TimePoint now);
    /// Takes a mutex for one of many updates, or gives it back.
    bool lock(TaskId task, SharedId what, TimePoint now);
    void unlock(TaskId task, SharedId what, TimePoint now);
    bool tryLock(TaskId task, SharedId what);
    void finish(TaskId task, TimePoint now);
    /// Whether the task was spawned, if it is one that has to be.
    bool isStarted(TaskId task) const { return m_isStarted[indexOf(task)]; }

    Wait& waitOf(TaskId task) { return m_waits[indexOf(task)]; }
    /// Who did the last thing that let this task pass without waiting; none if nobody else had to.
    const std::optional<Helper>& lastHelper() const { return m_lastHelper; }
    LinkKind lastKind() const { return m_lastKind; }
    std::optional<SharedId> lastWhat() const { return m_lastWhat; }

    /// Tasks that may go on since this was last asked, in that order. They belong to the caller, who needs no guard for them.
    TaskQueue takeWoken() { return m_woken.takeAll(); }

private:
    struct Item {
        std::int64_t value = 0;
        Helper sender{};
    };
    struct Object {
        TaskQueue waiting;              ///< for the lock, a key, a value, the notice, the others
        TaskQueue senders;              ///< wait for room
        Ring<Item> items;               ///< as many as the channel has room for
        std::int64_t count = 0;         ///< readers inside; keys in the bowl; parties at the barrier
        std::optional<TaskId> holder{}; ///< of a mutex, or the one writer
        std::optional<Helper> last{};   ///< who gave it back, put a key in, received
    };

    bool lockShared(TaskId task, const Lock& lock, TimePoint now);
    void unlockShared(TaskId task, SharedId what, TimePoint now);
    bool acquire(TaskId task, SharedId what, TimePoint now);
    void release(TaskId task, SharedId what, TimePoint now);
    bool send(TaskId task, const Send& send, TimePoint now);
    bool receive(TaskId task, const Receive& receive, TimePoint now);
    bool waitUntil(TaskId task, const WaitUntil& wait, TimePoint now);
    void notify(TaskId task, SharedId what, TimePoint now);
    bool meet(TaskId task, SharedId what, TimePoint now);
    void spawn(TaskId task, TaskId child, TimePoint now);
    bool join(TaskId task, TaskId child, TimePoint now);

    Object& object(SharedId what) { return m_objects[indexOf(what)]; }
    bool pass(TaskId task, LinkKind kind, std::optional<SharedId> what, const std::optional<Helper>& helper);
    bool beginWait(TaskId task, Activity activity, LinkKind kind, std::optional<SharedId> what, TimePoint now);
    void waitForMutexAfterNotice(TaskId task, SharedId mutex, TimePoint now);
    void wake(TaskId task, TaskId helper, TimePoint now, bool grant);
    void deliver(TaskId receiver, const Item& item, TimePoint now);

    Session& m_session;
    std::vector<TaskState>& m_states;
    std::vector<Wait> m_waits;                     ///< by TaskId
    std::vector<Item> m_offers;                    ///< by TaskId, of senders that wait
    std::vector<bool> m_isStarted;                 ///< by TaskId: true for those that need not be spawned
    std::vector<std::optional<Helper>> m_finished; ///< by TaskId
    TaskLinks m_links;                ///< of all queues: a task waits for one thing at a time, or was woken
    std::vector<Object> m_objects;    ///< by SharedId
    std::vector<TaskQueue> m_joiners; ///< by TaskId
    TaskQueue m_woken;
    std::optional<Helper> m_lastHelper;
    LinkKind m_lastKind{};
    std::optional<SharedId> m_lastWhat;
};

} // namespace interleave
