// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/models/model_parameters.h"
#include "core/execution/models/models.h"
#include "core/execution/thread_team.h"

namespace interleave {

namespace {

Means meansFor(const ExecutionContext& context)
{
    return {oneWorkerForEachTask(context.plan), chooseCpus(context.machine, context.cores).size(), kDefaultSlice};
}

Result<Recording> run(const ExecutionContext& context)
{
    const Arrangement arrangement = onManyCpus(context, oneWorkerForEachTask(context.plan));
    return runOnThreads(context, arrangement);
}

} // namespace

constinit const ExecutionModel kAllCores{
    .id = "all-cores",
    .title = INTERLEAVE_TEXT("model", "Parallel on all cores"),
    .term = INTERLEAVE_TEXT("model", "parallelism"),
    .summary = INTERLEAVE_TEXT("model",
                               "Every task has a thread of its own, and the threads may use every core. As many tasks "
                               "run at the same instant as there are cores."),
    .heading = INTERLEAVE_TEXT("model", "Parallel"),
    .place = INTERLEAVE_TEXT_N("model", "on %n core(s)"),
    .subject = INTERLEAVE_TEXT_N("model", "%n core(s) in parallel"),
    .usesManyCores = true,
    .meansFor = meansFor,
    .run = run,
};

} // namespace interleave
