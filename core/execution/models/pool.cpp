// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/asio_crew.h"
#include "core/execution/models/model_parameters.h"
#include "core/execution/models/models.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr ParameterKey<std::size_t> kWorkers{"workers"};

constexpr std::array kParameters{
    ParameterSpec{.id = kWorkers.id,
                  .name = INTERLEAVE_TEXT("parameter", "Workers"),
                  .help = INTERLEAVE_TEXT("parameter", "Threads in the pool; 0: as many as there are cores."),
                  .unit = Unit::Count,
                  .minimum = 0,
                  .maximum = 64,
                  .initial = 0,
                  .least = INTERLEAVE_TEXT("parameter", "one for each core")},
};

Means meansFor(const ExecutionContext& context)
{
    const auto asked = context.settings[kWorkers];
    const std::size_t cores = chooseCpus(context.machine, context.cores).size();
    const std::size_t workers = asked > 0 ? asked : cores;
    const std::vector<TaskId> tasks = oneWorkerForAllTasks(context.plan, Spawned::Listed).front();
    // Any worker may have to carry any task, so each lane has room for all of them.
    return {std::vector(workers, tasks), std::min(workers, cores), {}};
}

Result<Recording> run(const ExecutionContext& context)
{
    const std::vector<std::vector<TaskId>> workers = meansFor(context).workers;
    return runOnThreads(context, onManyCpus(context, workers), asioCrew(workers.size()));
}

} // namespace

constinit const ExecutionModel kPool{
    .id = "pool",
    .title = INTERLEAVE_TEXT("model", "Pool of workers on all cores"),
    .term = INTERLEAVE_TEXT("model", "concurrency and parallelism combined"),
    .summary =
        INTERLEAVE_TEXT("model", "As many threads as cores, and each takes whichever task can go on. A task that "
                                 "waits holds no thread up."),
    .heading = INTERLEAVE_TEXT("model", "Pool"),
    .place = INTERLEAVE_TEXT_N("model", "on %n core(s)"),
    .subject = INTERLEAVE_TEXT_N("model", "a pool on %n core(s)"),
    .usesManyCores = true,
    .parameters = kParameters,
    .meansFor = meansFor,
    .run = run,
};

} // namespace interleave
