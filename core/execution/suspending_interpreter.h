#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <optional>
#include <vector>

#include "core/base/guarded.h"
#include "core/execution/shared_state.h"
#include "core/record/lane_recorder.h"

namespace interleave {

/// Why a task does not go on for now.
enum class Pause {
    Finished,
    SliceOver, ///< it could go on
    SetAside,  ///< it waits; the scheduler is told when it may go on
    Stopped,   ///< the run was stopped, or a task failed
};

/// What a scheduler of suspended tasks is told. Called on the worker that caused it, with no lock held.
struct Wakers {
    std::function<void(TaskId)> ready;                ///< the task may go on
    std::function<void(TaskId, TimePoint due)> sleep; ///< ... at that time
    /// `ring()` is to be called then, for this one task. Comes with the interpreter's lock held, and may come again for an earlier time
    /// while one is set; then only the earlier one has to be kept.
    std::function<void(TaskId, TimePoint due)> alarm{};
};

/// Carries out programs step by step and sets the task aside where a thread would block, so that its worker can go on with
/// another one. This is what steps mean to an event loop, green threads and a pool.
/// Thread safety: `advance` may be called by many workers, each for another task; `begin` and `conclude` by the coordinator
/// before and after.
class SuspendingInterpreter {
public:
    using Workers = CheckedUniqueLock::Users;
    SuspendingInterpreter(Session& session, Workers workers, Wakers wakers);

    /// Tasks that are ready at the start.
    std::vector<TaskId> begin() const;

    /// Carries a task on until it pauses; at most for about `slice`, if there is one.
    Pause advance(TaskId task, LaneRecorder& recorder, std::optional<Duration> slice) noexcept;

    /// An operation that the task began is over; it may be advanced. On the thread that will do so, or with that one held up.
    void complete(TaskId task, const Completion& completion, TimePoint now);

    /// An alarm that was set for the task, or one that was called off for an earlier one: it gives up waiting where it has no patience
    /// left. Any worker.
    void ring(TaskId task, TimePoint now);

    /// Writes down what tasks that did not come to their end were doing. Any lane will do.
    void conclude(LaneRecorder& recorder);
    std::int64_t held() const { return static_cast<std::int64_t>(m_states.size() * sizeof(TaskState)); }

private:
    /// One advance of one task.
    struct Turn {
        TaskId task;
        TaskState& state;
        LaneRecorder& recorder;
        std::optional<TimePoint> sliceEnd;
        StepIndex step{};

        bool isOver() const { return sliceEnd && recorder.now() >= *sliceEnd; }
    };

    void takeUp(Turn& turn);
    Pause carryOn(Turn& turn);
    /// Does the step at the cursor. Each kind of step does itself, and moves the cursor where it was done to its end. A reason to
    /// pause; none when the task goes on.
    std::optional<Pause> perform(Turn& turn);
    std::optional<Pause> perform(Turn& turn, const Compute& step);
    std::optional<Pause> perform(Turn& turn, const WaitForIo& step);
    std::optional<Pause> perform(Turn& turn, const Fail& step);
    std::optional<Pause> perform(Turn& turn, const Repeat& step);
    std::optional<Pause> perform(Turn& turn, const LockOrRetreat& step);
    std::optional<Pause> perform(Turn& turn, const Update& step);
    std::optional<Pause> perform(Turn& turn, const Sort& step);
    std::optional<Pause> perform(Turn& turn, const Merge& step);
    std::optional<Pause> perform(Turn& turn, const AcquireWithin& step);
    template<DeviceStep Kind>
    std::optional<Pause> perform(Turn& turn, const Kind& step);
    template<SharedStep Kind>
    std::optional<Pause> perform(Turn& turn, const Kind& step);

    /// To the next step, unless the task pauses at this one.
    std::optional<Pause> goOn(Turn& turn, std::optional<Pause> pause);
    /// `doAQuantum` is true while there is more to do, and adds to the units that it did.
    template<typename DoAQuantum>
    std::optional<Pause> compute(Turn& turn, Pace pace, const DoAQuantum& doAQuantum);
    std::optional<Pause> update(Turn& turn, const Update& update);
    /// Goes `back` steps back afterwards, or on.
    std::optional<Pause> sleep(Turn& turn, Duration time, std::uint16_t back = 0);
    bool lockForUpdate(Turn& turn, SharedId mutex);
    void unlockAfterUpdate(Turn& turn, SharedId mutex);

    Pause finish(Turn& turn);
    void publish(std::uint64_t units);
    void wakeAll(TaskQueue woken);
    /// For the Wait of a task that the caller carries, which is no other worker's matter.
    Waits& waitsOfCarried() INTERLEAVE_UNCHECKED { return m_shared.waits(); }

    Session& m_session;
    const Workers m_workers;
    const Wakers m_wakers;
    std::vector<Completion> m_completions; ///< by TaskId, of operations that were begun
    std::vector<TaskState> m_states;       ///< by TaskId; each belongs to the worker that carries the task
    mutable CheckedMutex m_mutex;          ///< locked only where there are several workers
    SharedState m_shared INTERLEAVE_GUARDED_BY(m_mutex);
};

} // namespace interleave
