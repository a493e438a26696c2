// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/models/models.h"
#include "core/execution/thread_team.h"

namespace interleave {

namespace {

Result<Recording> run(const ExecutionContext& context)
{
    return runOnThreads(context, onOneCpu(context, oneWorkerForEachTask(context.plan)));
}

} // namespace

constinit const ExecutionModel kOneCore{
    .id = "one-core",
    .title = INTERLEAVE_TEXT("model", "Interleaved on one core"),
    .term = INTERLEAVE_TEXT("model", "concurrency without parallelism"),
    .summary =
        INTERLEAVE_TEXT("model", "Every task has a thread of its own, and all threads share one core. The operating "
                                 "system cuts the tasks into turns."),
    .heading = INTERLEAVE_TEXT("model", "Interleaved"),
    .place = INTERLEAVE_TEXT_N("model", "on one core"),
    .subject = INTERLEAVE_TEXT_N("model", "one core taking turns"),
    .usesManyCores = false,
    .run = run,
};

} // namespace interleave
