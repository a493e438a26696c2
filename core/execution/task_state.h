#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <stdexcept>

#include "core/base/random.h"
#include "core/device/device.h"
#include "core/execution/merging.h"
#include "core/execution/shared_memory.h"
#include "core/machine/kernel.h"
#include "core/program/cursor.h"
#include "core/program/drawing.h"

namespace interleave {

/// How far a task has come: all that has to be kept when it is set aside.
/// Thread safety: none; belongs to whoever carries the task.
struct TaskState {
    TaskState(const Plan& plan, TaskId task)
        : cursor(plan.tasks[indexOf(task)].program),
          counter(plan.seed + indexOf(task)),
          random(plan.seed * 31 + indexOf(task)),
          drawnWork(plan, task)
    {
    }

    /// The value that a Send sends now.
    std::int64_t valueFor(const Send& send) const { return send.cargo == Cargo::Next ? lastMade + 1 : inHand; }

    Cursor cursor;
    PrimeCounter counter;
    Random random; ///< for pauses
    DrawnWork drawnWork;
    std::int64_t inHand = 0;   ///< received last
    std::int64_t lastMade = 0; ///< sent last by Cargo::Next
    bool hasBegun = false;     ///< the step at the cursor
    bool hasRead = false;      ///< in an update: between reading and writing
    std::int64_t read = 0;     ///< what was read then
    std::uint64_t left = 0;    ///< units of a Compute, or updates
    Merging merging{};         ///< of a Sort or a Merge
};

/// What an operation came to, which the task was at: takes its value in hand, and goes where the program goes on. Where it was stopped, it
/// stays. Throws where the device could not do it.
template<DeviceStep Kind>
void goOnAfter(TaskState& state, const Kind& step, const Completion& done)
{
    if (!done.failure.empty())
        throw std::runtime_error(done.failure);
    if (done.value)
        state.inHand = *done.value;
    switch (done.came) {
    case Completion::Came::Complete: state.cursor.advance(); break;
    case Completion::Came::Ended: state.cursor.finish(); break;
    case Completion::Came::Busy:
        if constexpr (requires { step.back; })
            state.cursor.goBack(step.back);
        break;
    case Completion::Came::Stopped: break;
    }
}

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
