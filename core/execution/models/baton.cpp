// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/models/model_parameters.h"
#include "core/execution/models/models.h"
#include "core/execution/thread_team.h"

#include <array>

namespace interleave {

namespace {

constexpr std::array kParameters{
    sliceParameter(INTERLEAVE_TEXT("parameter", "How long a thread keeps the baton while others want it.")),
};

Means meansFor(const ExecutionContext& context)
{
    return {oneWorkerForEachTask(context.plan), 1, context.settings[kSlice]};
}

Result<Recording> run(const ExecutionContext& context)
{
    Arrangement arrangement = onManyCpus(context, oneWorkerForEachTask(context.plan));
    arrangement.placement = Placement::OneAtATimeByBaton;
    arrangement.slice = context.settings[kSlice];
    return runOnThreads(context, arrangement, batonCrew(arrangement, *arrangement.slice));
}

} // namespace

constinit const ExecutionModel kBaton{
    .id = "baton",
    .title = INTERLEAVE_TEXT("model", "One at a time by baton"),
    .term = INTERLEAVE_TEXT("model", "one core emulated"),
    .summary = INTERLEAVE_TEXT("model",
                               "Every task has a thread of its own, but only the thread that holds the baton computes, "
                               "and hands it on after its slice. It stands in for one core where a system cannot "
                               "bind threads."),
    .heading = INTERLEAVE_TEXT("model", "Baton"),
    .place = INTERLEAVE_TEXT_N("model", "one thread at a time"),
    .subject = INTERLEAVE_TEXT_N("model", "threads with a baton"),
    .parameters = kParameters,
    .meansFor = meansFor,
    .run = run,
};

} // namespace interleave
