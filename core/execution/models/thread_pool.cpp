// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/models/models.h"
#include "core/execution/thread_team.h"

#include <array>

namespace interleave {

namespace {

constexpr ParameterKey<std::size_t> kThreads{"threads"};

constexpr std::array kParameters{
    ParameterSpec{.id = kThreads.id,
                  .name = INTERLEAVE_TEXT("parameter", "Threads"),
                  .help = INTERLEAVE_TEXT("parameter",
                                          "How many threads the pool has; so many tasks at most are under way."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 4,
                  .prominence = Prominence::First},
};

Means meansFor(const ExecutionContext& context)
{
    const std::vector<TaskId> tasks = oneWorkerForAllTasks(context.plan, Spawned::Listed).front();
    // Any thread may have to carry any task, so each lane has room for all of them.
    return {std::vector(std::min(context.settings[kThreads], std::max<std::size_t>(1, tasks.size())), tasks),
            chooseCpus(context.machine, context.cores).size(),
            {}};
}

Result<Recording> run(const ExecutionContext& context)
{
    const Arrangement arrangement = onManyCpus(context, meansFor(context).workers);
    return runOnThreads(context, arrangement, sharingCrew(arrangement));
}

} // namespace

constinit const ExecutionModel kThreadPool{
    .id = "thread-pool",
    .title = INTERLEAVE_TEXT("model", "Pool of threads that wait"),
    .term = INTERLEAVE_TEXT("model", "thread pool, blocking"),
    .summary = INTERLEAVE_TEXT("model", "So many threads as you choose share the tasks. Each carries one to its end, "
                                        "waits with it, and "
                                        "then takes the next one in line."),
    .heading = INTERLEAVE_TEXT("model", "Thread pool"),
    .place = INTERLEAVE_TEXT_N("model", "on %n core(s)"),
    .subject = INTERLEAVE_TEXT_N("model", "a thread pool"),
    .usesManyCores = true,
    .takesTurns = false,
    .carriesSpawned = false,
    .parameters = kParameters,
    .meansFor = meansFor,
    .run = run,
};

} // namespace interleave
