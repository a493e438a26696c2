#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <utility>
#include <vector>

#include "core/execution/task_queue.h"
#include "core/execution/wait_board.h"
#include "core/trace/standstill.h"

namespace interleave {

/// By TaskId: the semaphores, channels, conditions and barriers at which a step of its program could let another one go on.
using HelpByTask = std::vector<std::vector<SharedId>>;
HelpByTask helpByTask(const Plan& plan);

/// Finds the tasks that could never go on if a snapshot were true: each waits, and everyone who could help it waits so too.
/// Thread safety: none; one owner. Allocates nothing once it is made.
class StuckSearch {
public:
    /// `plan` outlives this.
    explicit StuckSearch(const Plan& plan);
    StuckSearch(const StuckSearch&) = delete;
    StuckSearch& operator=(const StuckSearch&) = delete;

    /// In order; valid until the next search.
    const std::vector<TaskId>& search(const WaitSnapshot& snapshot);

private:
    void forget();
    void begin(TaskId task, const WaitSnapshot& snapshot);
    void helpOthers(TaskId task, const WaitSnapshot& snapshot);
    void goesOn(TaskId task);
    void allGoOn(TaskQueue& waiting);

    const Plan& m_plan;
    const HelpByTask m_help;
    std::vector<bool> m_isAlive;             ///< by TaskId
    std::vector<std::size_t> m_stuckHolders; ///< by SharedId: so many holders are not known to go on
    TaskLinks m_links;                       ///< of all queues: a task waits for one thing
    std::vector<TaskQueue> m_joiners;        ///< by TaskId: who waits for its end
    std::vector<TaskQueue> m_waiters;        ///< by SharedId
    TaskQueue m_next;                        ///< go on, and were not yet asked whom they help
    std::vector<TaskId> m_stuck;
};

/// Of tasks that cannot go on, those that wait for each other in a circle; where there is none, all of them.
std::vector<Standstill::Member> circleAmong(const std::vector<TaskId>& stuck, const WaitSnapshot& snapshot);

/// Looks at a board again and again, and sees a standstill once two looks agree.
/// Thread safety: none; the coordinator's own. Allocates nothing while it looks.
class StandstillWatch {
public:
    StandstillWatch(const Plan& plan, const WaitBoard& board);

    /// True when there is a standstill. Call every few milliseconds.
    bool look();
    /// What the last look saw. `Standstill::found` is left at 0. Requires: there was a standstill.
    Standstill standstill() const;

private:
    bool seesDeadlock();
    bool seesLivelock();
    std::vector<Standstill::Member> thoseWhoGiveWay() const;

    using WaitOfTask = std::pair<TaskId, std::uint64_t>;

    const WaitBoard& m_board;
    StuckSearch m_search;
    WaitSnapshot m_snapshot; ///< of the last look
    std::optional<StandstillKind> m_kind;
    std::vector<WaitOfTask> m_stuck;           ///< the wait that each of those is in that cannot go on
    std::vector<WaitOfTask> m_stuckBefore;     ///< at the look before
    std::vector<TaskId> m_givingWay;           ///< again and again
    std::vector<std::uint64_t> m_retreats;     ///< by TaskId, when somebody last got on
    std::optional<std::uint64_t> m_advances{}; ///< of all tasks, at that time
};

} // namespace interleave
