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
    /// Each is true when the step was done to its end.
    bool perform(TaskState& state);
    /// `doAQuantum` is true while there is more to do.
    template<typename DoAQuantum>
    bool compute(Pace pace, const DoAQuantum& doAQuantum);
    bool update(TaskState& state, const Update& update);
    bool waitForIo(Duration time);
    bool lock(const Lock& lock);
    void unlock(SharedId what);
    bool lockOrRetreat(TaskState& state, const LockOrRetreat& retreat);
    bool waitUntil(const WaitUntil& wait);
    bool spawn(const Spawn& spawn);
    bool join(const Join& join);

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
