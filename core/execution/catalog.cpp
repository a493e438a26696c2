// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <functional>

#include "core/base/near.h"
#include "core/device/simulated_devices.h"
#include "core/execution/models/models.h"
#include "core/program/plan_facts.h"
#include "core/program/step_kinds.h"

namespace interleave {

std::span<const ExecutionModel* const> executionModelCatalog()
{
    static constexpr const ExecutionModel* kCatalog[] = {
        &kInOrder, &kOneCore,    &kAllCores,    &kEventLoop, &kGreenThreads,
        &kPool,    &kThreadPool, &kLoopPerCore, &kBaton,     &kSimulated,
    };
    return kCatalog;
}

namespace {

/// Whether a counter is changed while nothing is held that could keep others away.
bool mayCorruptMemory(const Program& program)
{
    const HeldAtSteps held = heldAt(program);
    for (std::size_t n = 0; n < program.size(); ++n) {
        if (factsOf(program[n].action).memory->bare && held[n].empty())
            return true;
    }
    return false;
}

} // namespace

Text whyNotOffered(const ExecutionModel& model, const Plan& plan)
{
    if (!model.takesTurns && needsTasksToTakeTurns(plan)) {
        return INTERLEAVE_TEXT("model", "These tasks wait for one another in the middle of their work, and that cannot "
                                        "happen when each is done to its end before the next one begins.");
    }
    if (!model.carriesSpawned && !std::ranges::all_of(spawnedTasksOf(plan), std::logical_not())) {
        return INTERLEAVE_TEXT("model",
                               "These tasks start one another and wait for each other's end, and a pool whose threads "
                               "wait could have none left for those that are started.");
    }
    const auto hasNeighbours = [](const Shared& shared) {
        const auto* counter = std::get_if<Counter>(&shared.kind);
        return counter && counter->line;
    };
    if (model.isSimulated && !std::ranges::all_of(plan.shared, answersInVirtualTime, &Shared::kind)) {
        return INTERLEAVE_TEXT("model",
                               "This is about servers, keys, databases or other programs that really answer, and in "
                               "virtual time none does.");
    }
    if (model.isSimulated && std::ranges::any_of(plan.shared, hasNeighbours))
        return INTERLEAVE_TEXT("model", "This is about caches, and the simulation has none.");
    if (model.isSimulated && std::ranges::any_of(plan.tasks, &mayCorruptMemory, &Task::program))
        return INTERLEAVE_TEXT("model", "This is about what happens to real memory, and the simulation has none.");
    return {};
}

Result<const ExecutionModel*> executionModelById(std::string_view id)
{
    return findById(executionModelCatalog(), id, INTERLEAVE_TEXT("catalog", "model"));
}

} // namespace interleave
