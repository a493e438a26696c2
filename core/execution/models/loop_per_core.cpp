// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/asio_crew.h"
#include "core/execution/models/models.h"

namespace interleave {

namespace {

Means meansFor(const ExecutionContext& context)
{
    const std::size_t cores = chooseCpus(context.machine, context.cores).size();
    return {tasksOfSeparateLoops(context.plan, cores), cores, {}};
}

Result<Recording> run(const ExecutionContext& context)
{
    const Arrangement arrangement = onManyCpus(context, meansFor(context).workers);
    return runOnThreads(context, arrangement, separateLoopsCrew(arrangement.workers.size()));
}

} // namespace

constinit const ExecutionModel kLoopPerCore{
    .id = "loop-per-core",
    .title = INTERLEAVE_TEXT("model", "An event loop on each core"),
    .term = INTERLEAVE_TEXT("model", "non-blocking I/O, nothing shared"),
    .summary =
        INTERLEAVE_TEXT("model", "As many threads as cores, each with an event loop and tasks of its own. Nobody else "
                                 "carries them, "
                                 "so no queue is shared; but one loop may be busy while another has nothing to do."),
    .heading = INTERLEAVE_TEXT("model", "Loop per core"),
    .place = INTERLEAVE_TEXT_N("model", "on %n core(s)"),
    .subject = INTERLEAVE_TEXT_N("model", "a loop on each core"),
    .usesManyCores = true,
    .meansFor = meansFor,
    .run = run,
};

} // namespace interleave
