#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "core/execution/ring.h"
#include "core/execution/session.h"
#include "core/execution/task_queue.h"
#include "core/execution/task_state.h"
#include "core/execution/waits.h"

namespace interleave {

/// The kinds of steps that are about something shared, and are done by SharedState.
template<typename Kind>
concept SharedStep =
    kIsOneOf<Kind, Lock, Unlock, Acquire, AcquireWithin, Release, Send, Receive, WaitUntil, Notify, Meet, Spawn, Join, SignBook>;

/// Everything shared of a plan, for tasks that are set aside where a thread would block: who has what, and who waits for it,
/// as plain data. Time is what the caller says it is. Allocates nothing once it is made.
/// Thread safety: none; a model of several workers guards it with a mutex.
class SharedState {
public:
    /// `states` by TaskId; they outlive this.
    SharedState(Session& session, std::vector<TaskState>& states);
    SharedState(const SharedState&) = delete;
    SharedState& operator=(const SharedState&) = delete;

    /// Does a step. False when the task has to wait: its Wait says for what, and it is woken once it may ask
    /// again, which it does by calling this again.
    template<SharedStep Kind>
    bool attempt(TaskId task, const Kind& step, TimePoint now)
    {
        m_waits.forgetPass();
        return m_waits.of(task).isGranted || perform(task, step, now);
    }
    /// Takes a mutex for one of many updates, or gives it back.
    bool lock(TaskId task, SharedId what, TimePoint now);
    void unlock(TaskId task, SharedId what, TimePoint now);
    bool tryLock(TaskId task, SharedId what);
    void finish(TaskId task, TimePoint now);

    /// For when an alarm is to be set for a task that waits with patience. None where one will come by then anyway: alarms are not
    /// called off, as the task may wait again.
    std::optional<TimePoint> alarmToSet(TaskId task);
    /// An alarm: who still waits and has no patience left gives up. For when the next one is to be set, if any.
    std::optional<TimePoint> alarm(TaskId task, TimePoint now);

    /// Whether the task was spawned, if it is one that has to be.
    bool isStarted(TaskId task) const { return m_isStarted[indexOf(task)]; }
    /// All those. Before the first step, the tasks that are ready at the start.
    std::vector<TaskId> started() const;

    /// Whose, and since when; and who may go on.
    Waits& waits() { return m_waits; }

private:
    struct Item {
        std::int64_t value = 0;
        Helper sender{};
    };
    struct Patience {
        std::optional<TimePoint> until{}; ///< none where the task does not wait so
        SharedId what{};
        std::optional<TimePoint> alarm{}; ///< will come
    };
    struct Object {
        TaskQueue waiting;              ///< for the lock, a key, a value, the notice, the others
        TaskQueue senders;              ///< wait for room
        Ring<Item> items;               ///< as many as the channel has room for
        std::int64_t count = 0;         ///< readers inside; keys in the bowl; parties at the barrier
        std::optional<TaskId> holder{}; ///< of a mutex, or the one writer
        std::optional<Helper> last{};   ///< who gave it back, put a key in, received
    };

    bool perform(TaskId task, const Lock& step, TimePoint now);
    bool perform(TaskId task, const Unlock& step, TimePoint now);
    bool perform(TaskId task, const Acquire& step, TimePoint now);
    bool perform(TaskId task, const AcquireWithin& step, TimePoint now);
    bool perform(TaskId task, const Release& step, TimePoint now);
    bool perform(TaskId task, const Send& step, TimePoint now);
    bool perform(TaskId task, const Receive& step, TimePoint now);
    bool perform(TaskId task, const WaitUntil& step, TimePoint now);
    bool perform(TaskId task, const Notify& step, TimePoint now);
    bool perform(TaskId task, const Meet& step, TimePoint now);
    bool perform(TaskId task, const Spawn& step, TimePoint now);
    bool perform(TaskId task, const Join& step, TimePoint now);
    bool perform(TaskId task, const SignBook& step, TimePoint now);

    bool isMutex(SharedId what) const { return std::holds_alternative<Mutex>(m_session.plan().kindOf(what)); }
    bool lockShared(TaskId task, const Lock& lock, TimePoint now);
    void unlockShared(TaskId task, SharedId what, TimePoint now);
    Object& object(SharedId what) { return m_objects[indexOf(what)]; }
    bool pass(TaskId task, LinkKind kind, std::optional<SharedId> what, const std::optional<Helper>& helper);
    void waitForMutexAfterNotice(TaskId task, SharedId mutex, TimePoint now);
    void deliver(TaskId receiver, const Item& item, TimePoint now);

    Session& m_session;
    std::vector<TaskState>& m_states;
    Waits m_waits;
    std::vector<Item> m_offers;                    ///< by TaskId, of senders that wait
    std::vector<Patience> m_patience;              ///< by TaskId; none where no task gives up
    std::vector<bool> m_isStarted;                 ///< by TaskId: true for those that need not be spawned
    std::vector<std::optional<Helper>> m_finished; ///< by TaskId
    std::vector<Object> m_objects;                 ///< by SharedId
    std::vector<TaskQueue> m_joiners;              ///< by TaskId
};

} // namespace interleave
