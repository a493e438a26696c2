#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "core/execution/wait_board.h"
#include "core/trace/standstill.h"

namespace interleave {

/// By TaskId: the semaphores, channels, conditions and barriers at which a step of its program could let another one go on.
using HelpByTask = std::vector<std::vector<SharedId>>;
HelpByTask helpByTask(const Plan& plan);

/// The tasks that could never go on if the snapshot were true: each waits, and everyone who could help it waits so too.
std::vector<TaskId> tasksThatCannotGoOn(const WaitSnapshot& snapshot, const Plan& plan, const HelpByTask& help);

/// Of tasks that cannot go on, those that wait for each other in a circle; where there is none, all of them.
std::vector<Standstill::Member> circleAmong(const std::vector<TaskId>& stuck, const WaitSnapshot& snapshot);

/// Looks at a board again and again, and names a standstill once two looks agree.
/// Thread safety: none; the coordinator's own.
class StandstillWatch {
public:
    StandstillWatch(const Plan& plan, const WaitBoard& board) : m_plan(plan), m_board(board), m_help(helpByTask(plan))
    {
    }

    /// Call every few milliseconds. `Standstill::found` is left at 0.
    std::optional<Standstill> look();

private:
    std::optional<Standstill> deadlockIn(const WaitSnapshot& snapshot);
    std::optional<Standstill> livelockIn(const WaitSnapshot& snapshot);

    const Plan& m_plan;
    const WaitBoard& m_board;
    const HelpByTask m_help;
    std::vector<TaskId> m_stuck;             ///< at the last look
    std::vector<std::uint64_t> m_stuckWaits; ///< the wait that each of them was in
    std::vector<std::uint64_t> m_retreats;   ///< by task, when somebody last got on
    std::uint64_t m_advances = 0;            ///< of all tasks, at that time
};

} // namespace interleave
