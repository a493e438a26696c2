#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

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
};

/// Carries out programs step by step and sets the task aside where a thread would block, so that its worker can go on with
/// another one. This is what steps mean to an event loop, green threads and a pool.
/// Thread safety: `advance` may be called by many workers, each for another task; `begin` and `conclude` by the coordinator
/// before and after.
class SuspendingInterpreter {
public:
    enum class Workers { One, Many };
    SuspendingInterpreter(Session& session, Workers workers, Wakers wakers);

    /// Tasks that are ready at the start.
    std::vector<TaskId> begin() const;

    /// Carries a task on until it pauses; at most for about `slice`, if there is one.
    Pause advance(TaskId task, LaneRecorder& recorder, std::optional<Duration> slice) noexcept;

    /// Writes down what tasks that did not come to their end were doing. Any lane will do.
    void conclude(LaneRecorder& recorder);

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

    Pause carryOn(Turn& turn);
    /// Each gives a reason to pause; none when the step was done to its end.
    std::optional<Pause> perform(Turn& turn);
    /// `doAQuantum` is true while there is more to do, and adds to the units that it did.
    template<typename DoAQuantum>
    std::optional<Pause> compute(Turn& turn, Pace pace, const DoAQuantum& doAQuantum);
    std::optional<Pause> update(Turn& turn, const Update& update);
    std::optional<Pause> waitForIo(Turn& turn, Duration time);
    std::optional<Pause> lockOrRetreat(Turn& turn, const LockOrRetreat& retreat);
    std::optional<Pause> share(Turn& turn, const Action& action);
    bool lockForUpdate(Turn& turn, SharedId mutex);
    void unlockAfterUpdate(Turn& turn, SharedId mutex);

    void recordWait(Turn& turn);
    void recordPass(Turn& turn);
    Pause finish(Turn& turn);
    void publish(std::uint64_t units);
    std::unique_lock<std::mutex> guard();
    void wakeAll(std::unique_lock<std::mutex> lock);

    Session& m_session;
    const Workers m_workers;
    const Wakers m_wakers;
    std::vector<TaskState> m_states; ///< by TaskId; each belongs to the worker that carries the task
    std::vector<bool> m_isSpawned;
    std::mutex m_mutex;   ///< locked only where there are several workers
    SharedState m_shared; ///< guarded by m_mutex, but the Wait of a task that is carried
};

} // namespace interleave
