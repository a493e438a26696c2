// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/models/models.h"
#include "core/execution/thread_team.h"

namespace interleave {

namespace {

Means meansFor(const ExecutionContext& context)
{
    return {oneWorkerForAllTasks(context.plan), 1, {}};
}

Result<Recording> run(const ExecutionContext& context)
{
    const Arrangement arrangement = onOneCpu(context, oneWorkerForAllTasks(context.plan));
    return runOnThreads(context, arrangement, blockingCrew(arrangement, Spawned::Called));
}

} // namespace

constinit const ExecutionModel kInOrder{
    .id = "in-order",
    .title = INTERLEAVE_TEXT("model", "In order on one core"),
    .term = INTERLEAVE_TEXT("model", "sequential execution"),
    .summary =
        INTERLEAVE_TEXT("model", "One thread does one task after the other. While a task waits, everything waits."),
    .heading = INTERLEAVE_TEXT("model", "In order"),
    .place = INTERLEAVE_TEXT_N("model", "on one core"),
    .subject = INTERLEAVE_TEXT_N("model", "one task after the other"),
    .takesTurns = false,
    .interleaves = false,
    .meansFor = meansFor,
    .run = run,
};

} // namespace interleave
