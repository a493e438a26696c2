// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/simulated_work.h"

#include "core/execution/merging.h"
#include "core/program/step_facts.h"

namespace interleave {

namespace {

/// So many numbers are moved, in a millisecond or so, between two looks whether the run was stopped.
constexpr std::size_t kMovesToALook = std::size_t{1} << 18U;

} // namespace

Duration lengthOf(const Compute& step, TaskState& state)
{
    return state.drawnWork.next(step);
}

Duration lengthOf(const Sort& step, TaskState&)
{
    return kMoveCost * movesOf(step);
}

Duration lengthOf(const Merge& step, TaskState&)
{
    return kMoveCost * movesOf(step);
}

void doReally(const Compute&, Session&)
{
}

void doReally(const Sort& step, Session& session)
{
    const std::size_t size = step.end - step.begin;
    const auto numbers = session.memory().array(step.array).subspan(step.begin, size);
    const auto scratch = session.memory().scratchOf(step.array).subspan(step.begin, size);
    Merging progress;
    while (!session.isStopped() && sortForAWhile(numbers, scratch, progress, kMovesToALook)) {
    }
}

void doReally(const Merge& step, Session& session)
{
    const std::size_t size = step.end - step.begin;
    const auto numbers = session.memory().array(step.array).subspan(step.begin, size);
    const auto scratch = session.memory().scratchOf(step.array).subspan(step.begin, size);
    Merging progress;
    while (!session.isStopped() && mergeForAWhile(numbers, scratch, step.middle - step.begin, progress, kMovesToALook)) {
    }
}

} // namespace interleave
