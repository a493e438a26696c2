#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/execution/merging.h"
#include "core/execution/shared_memory.h"
#include "core/machine/kernel.h"
#include "core/program/cursor.h"

namespace interleave {

/// How far a task has come: all that has to be kept when it is set aside.
/// Thread safety: none; belongs to whoever carries the task.
struct TaskState {
    TaskState(const Plan& plan, TaskId task)
        : cursor(plan.tasks[indexOf(task)].program), counter(plan.seed + indexOf(task)), random(plan.seed * 31 + indexOf(task))
    {
    }

    /// The value that a Send sends now.
    std::int64_t valueFor(const Send& send) const { return send.cargo == Cargo::Next ? lastMade + 1 : inHand; }

    Cursor cursor;
    PrimeCounter counter;
    Random random;             ///< for pauses
    std::int64_t inHand = 0;   ///< received last
    std::int64_t lastMade = 0; ///< sent last by Cargo::Next
    bool hasBegun = false;     ///< the step at the cursor
    bool hasRead = false;      ///< in an update: between reading and writing
    std::int64_t read = 0;     ///< what was read then
    std::uint64_t left = 0;    ///< units of a Compute, or updates
    Merging merging{};         ///< of a Sort or a Merge
};

/// By TaskId, each at its first step.
std::vector<TaskState> statesOf(const Plan& plan);

/// Does one quantum of computing at a Compute step. True while there is more to do.
bool computeForAQuantum(const Compute& compute, TaskState& state, const WorkRate& rate, std::uint64_t& unitsDone) noexcept;

/// Moves numbers for one quantum at a Sort or a Merge. True while there is more to do.
bool sortForAQuantum(const Sort& sort, TaskState& state, SharedMemory& memory, const WorkRate& rate) noexcept;
bool mergeForAQuantum(const Merge& merge, TaskState& state, SharedMemory& memory, const WorkRate& rate) noexcept;

/// How many updates fill a quantum.
std::int64_t updatesPerQuantum(const Update& update, const WorkRate& rate) noexcept;

} // namespace interleave
