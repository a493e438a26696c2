// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/task_state.h"

#include <algorithm>

#include "core/program/step_facts.h"

namespace interleave {

std::vector<TaskState> statesOf(const Plan& plan)
{
    std::vector<TaskState> states;
    states.reserve(plan.tasks.size());
    for (std::size_t task = 0; task < plan.tasks.size(); ++task)
        states.emplace_back(plan, static_cast<TaskId>(task));
    return states;
}

bool computeForAQuantum(const Compute& compute, TaskState& state, const WorkRate& rate, std::uint64_t& unitsDone) noexcept
{
    if (!state.hasBegun) {
        state.left = unitsFor(state.drawnWork.next(compute), rate);
        state.hasBegun = true;
    }
    const std::uint64_t units = std::min(state.left, rate.unitsPerQuantum);
    state.counter.run(units);
    state.left -= units;
    unitsDone += units;
    return state.left > 0;
}

bool sortForAQuantum(const Sort& sort, TaskState& state, SharedMemory& memory, const WorkRate& rate) noexcept
{
    if (!state.hasBegun)
        state.merging = {};
    state.hasBegun = true;
    return sortForAWhile(memory.array(sort.array).subspan(sort.begin, sort.end - sort.begin),
                         memory.scratchOf(sort.array).subspan(sort.begin, sort.end - sort.begin), state.merging,
                         static_cast<std::size_t>(rate.quantum / kMoveCost));
}

bool mergeForAQuantum(const Merge& merge, TaskState& state, SharedMemory& memory, const WorkRate& rate) noexcept
{
    if (!state.hasBegun)
        state.merging = {};
    state.hasBegun = true;
    return mergeForAWhile(memory.array(merge.array).subspan(merge.begin, merge.end - merge.begin),
                          memory.scratchOf(merge.array).subspan(merge.begin, merge.end - merge.begin),
                          merge.middle - merge.begin, state.merging, static_cast<std::size_t>(rate.quantum / kMoveCost));
}

std::int64_t updatesPerQuantum(const Update& update, const WorkRate& rate) noexcept
{
    return std::max<std::int64_t>(1, rate.quantum / (update.think + kUpdateCost));
}

} // namespace interleave
