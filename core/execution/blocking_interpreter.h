#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/execution/baton.h"
#include "core/execution/blocking_objects.h"
#include "core/execution/task_state.h"
#include "core/record/lane_recorder.h"

namespace interleave {

/// How the tasks of blocking threads follow one another.
struct BlockingRules {
    /// A spawned task is done at once by the thread that spawns it, before that goes on: there is no other thread.
    bool callsSpawned = false;
    /// Only the thread that has the baton computes, for `slice` at a time.
    Baton* baton = nullptr;
    Duration slice{};
};

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

    /// `doAQuantum` is true while there is more to do.
    template<typename DoAQuantum>
    bool compute(Pace pace, const DoAQuantum& doAQuantum);
    bool update(TaskState& state, const Update& update);
    bool lockForUpdate(BlockingMutex& mutex, const Asker& asker);
    bool waitForIo(Duration time);
    void unlock(SharedId what);
    bool waitUntil(const WaitUntil& wait);
    bool spawn(const Spawn& spawn);

    Asker asker(SharedId what) { return {m_task, what, m_session, m_recorder, m_turn}; }
    bool recordPassage(const Passage& passage, TimePoint began, Activity activity, LinkKind kind, std::optional<SharedId> what);
    bool takeTurn();
    bool keepTurn(Pace pace);
    void giveBackAllLocks();
    void publish();

    Session& m_session;
    BlockingObjects& m_objects;
    LaneRecorder& m_recorder;
    const BlockingRules m_rules;
    TaskId m_task{};
    StepIndex m_step{};
    BatonHolder m_turn;
    TimePoint m_sliceEnd;
    std::uint64_t m_unpublished = 0;
};

} // namespace interleave
