#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/blocking_worker.h"
#include "core/execution/task_state.h"

namespace interleave {

/// Carries out programs step by step on the calling thread, which blocks where a step waits. This is what steps mean to
/// every model that gives tasks real threads.
/// Thread safety: none; lives on its worker. What the interpreters of a run share is in Session and BlockingObjects.
class BlockingInterpreter {
public:
    BlockingInterpreter(Session& session, BlockingObjects& objects, LaneRecorder& recorder, const BlockingRules& rules,
                        std::size_t worker);

    /// Runs the task to its end or until the run is stopped, and says in the session what became of it.
    void run(TaskId task) noexcept;
    /// Waits until the task is spawned, then runs it.
    void runWhenSpawned(TaskId task) noexcept;

private:
    /// Does the step at the cursor. False when the task goes no further.
    bool perform(TaskState& state);
    /// Each kind of step does itself, and moves the cursor where it was done to its end. False when the task goes no further.
    bool perform(TaskState& state, const Compute& step);
    bool perform(TaskState& state, const WaitForIo& step);
    bool perform(TaskState& state, const Fail& step);
    bool perform(TaskState& state, const Repeat& step);
    bool perform(TaskState& state, const Lock& step);
    bool perform(TaskState& state, const Unlock& step);
    bool perform(TaskState& state, const LockOrRetreat& step);
    bool perform(TaskState& state, const Acquire& step);
    bool perform(TaskState& state, const Release& step);
    bool perform(TaskState& state, const Send& step);
    bool perform(TaskState& state, const Receive& step);
    bool perform(TaskState& state, const WaitUntil& step);
    bool perform(TaskState& state, const Notify& step);
    bool perform(TaskState& state, const Meet& step);
    bool perform(TaskState& state, const Spawn& step);
    bool perform(TaskState& state, const Join& step);
    bool perform(TaskState& state, const Update& step);
    bool perform(TaskState& state, const SignBook& step);
    bool perform(TaskState& state, const Sort& step);
    bool perform(TaskState& state, const Merge& step);
    bool perform(TaskState& state, const AcquireWithin& step);
    template<DeviceStep Kind>
    bool perform(TaskState& state, const Kind& step);

    bool update(TaskState& state, const Update& update);
    bool lockForUpdate(BlockingMutex& mutex, const Asker& asker);
    void unlock(SharedId what);
    bool waitUntil(const WaitUntil& wait);
    bool spawn(const Spawn& spawn);

    void giveBackAllLocks();

    Session& m_session;
    BlockingObjects& m_objects;
    LaneRecorder& m_recorder;
    const bool m_callsSpawned;
    BlockingWorker m_worker;
};

} // namespace interleave
