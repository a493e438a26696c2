// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/asio_crew.h"
#include "core/execution/models/models.h"

namespace interleave {

namespace {

Means meansFor(const ExecutionContext& context)
{
    return {oneWorkerForAllTasks(context.plan, Spawned::Listed), 1, {}};
}

Result<Recording> run(const ExecutionContext& context)
{
    return runOnThreads(context, onOneCpu(context, oneWorkerForAllTasks(context.plan, Spawned::Listed)), asioCrew(1));
}

} // namespace

constinit const ExecutionModel kEventLoop{
    .id = "event-loop",
    .title = INTERLEAVE_TEXT("model", "Event loop on one core"),
    .term = INTERLEAVE_TEXT("model", "non-blocking I/O, callbacks"),
    .summary =
        INTERLEAVE_TEXT("model", "One thread for all tasks. A task that waits is set aside and the next one goes "
                                 "on; a task that computes is never interrupted."),
    .heading = INTERLEAVE_TEXT("model", "Event loop"),
    .place = INTERLEAVE_TEXT_N("model", "on one core"),
    .subject = INTERLEAVE_TEXT_N("model", "an event loop"),
    .meansFor = meansFor,
    .run = run,
};

} // namespace interleave
