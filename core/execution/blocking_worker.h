#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <utility>

#include "core/execution/baton.h"
#include "core/execution/blocking_objects.h"
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

/// A thread as the task that it carries sees it: it computes while it has its turn, sleeps where it waits, and writes both into
/// its lane. Knows nothing of what steps mean.
/// Thread safety: none; lives on its thread. What the workers of a run share is in Session.
class BlockingWorker {
public:
    BlockingWorker(Session& session, LaneRecorder& recorder, const BlockingRules& rules, std::size_t number);

    TaskId task() const { return m_task; }
    StepIndex step() const { return m_step; }
    /// From now on this one. Gives the one before.
    TaskId carry(TaskId task) { return std::exchange(m_task, task); }
    /// The task does this step now.
    void beginStep(StepIndex step) { m_step = step; }
    /// The thread, where its task wants something of an object.
    Asker asker(SharedId what) { return {m_task, what, m_session, m_recorder, m_turn}; }

    // ---- Turns

    bool takesTurns() const { return m_turn.baton != nullptr; }
    /// Waits for the thread's turn; at once where turns are not taken. False when the run was stopped meanwhile.
    bool takeTurn();
    /// Before the thread sleeps.
    void letGo() { m_turn.letGo(); }

    // ---- Computing

    void beginComputing(Pace pace) { m_recorder.beginComputing(m_task, m_step, pace); }
    /// `doAQuantum` is true while there is more to do, and adds to the units that it did. False when the run was stopped.
    template<typename DoAQuantum>
    bool compute(Pace pace, const DoAQuantum& doAQuantum)
    {
        beginComputing(pace);
        for (bool more = true; more;) {
            if (m_session.isStopped())
                return false;
            more = doAQuantum(m_unpublished);
            if (!endQuantum(pace, more))
                return false;
        }
        return true;
    }
    /// So many units were done besides.
    void did(std::uint64_t units) { m_unpublished += units; }
    /// A quantum is over; where there is `more` to do, another thread may have its turn first. False when the run was stopped
    /// meanwhile.
    bool endQuantum(Pace pace, bool more);
    /// Tells how many units were done.
    void publish();

    // ---- Waiting

    /// For a device. False when the run was stopped meanwhile.
    bool sleep(Duration time);
    /// Has a device do something, and waits until it has.
    Completion use(const Operation& operation, std::int64_t inHand);
    /// How the task came past an object since `began`: its wait, and the link to who let it pass. True when it goes on.
    bool record(const Passage& passage, TimePoint began, Activity activity, LinkKind kind, std::optional<SharedId> what);

private:
    bool keepTurn(Pace pace);
    bool sleepUntil(TimePoint began, TimePoint due);

    Session& m_session;
    LaneRecorder& m_recorder;
    const Duration m_slice;
    BatonHolder m_turn;
    TimePoint m_sliceEnd;
    TaskId m_task{};
    StepIndex m_step{};
    std::uint64_t m_unpublished = 0;
};

} // namespace interleave
