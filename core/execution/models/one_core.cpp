// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/models/model_parameters.h"
#include "core/execution/models/models.h"
#include "core/execution/thread_team.h"

#include <array>

namespace interleave {

namespace {

/// 0 leaves it to the system.
constexpr std::array kParameters{
    ParameterSpec{.id = kSlice.id,
                  .name = INTERLEAVE_TEXT("parameter", "Time slice"),
                  .help = INTERLEAVE_TEXT("parameter",
                                          "How long a thread may compute while others want its core. The system's "
                                          "scheduler is asked for it, and rounds it up to its own tick; 0 leaves it "
                                          "to the system."),
                  .unit = Unit::Microseconds,
                  .minimum = 0,
                  .maximum = 100'000,
                  .initial = 0,
                  .least = INTERLEAVE_TEXT("parameter", "the system's own")},
};

Text problemOf(std::string_view parameter, const Machine& machine)
{
    return parameter == kSlice.id ? machine.sliceProblem.text : Text{};
}

Duration sliceAskedFor(const ExecutionContext& context)
{
    return std::max<Duration>(context.settings[kSlice], Duration{});
}

Means meansFor(const ExecutionContext& context)
{
    const Duration slice = sliceAskedFor(context);
    return {oneWorkerForEachTask(context.plan), 1, slice > Duration{} ? slice : kDefaultSlice};
}

/// Where the system lets nobody pick a core, threads that hand a baton on stand in for one.
Result<Recording> runByBaton(const ExecutionContext& context)
{
    Arrangement arrangement = onManyCpus(context, oneWorkerForEachTask(context.plan));
    arrangement.placement = Placement::OneAtATimeByBaton;
    arrangement.slice = kDefaultSlice;
    return runOnThreads(context, arrangement, batonCrew(arrangement, kDefaultSlice));
}

Result<Recording> run(const ExecutionContext& context)
{
    if (!context.machine.pinCpu)
        return runByBaton(context);
    Arrangement arrangement = onOneCpu(context, oneWorkerForEachTask(context.plan));
    const Duration slice = sliceAskedFor(context);
    if (slice > Duration{} && context.machine.sliceProblem.text.isEmpty()) {
        arrangement.slice = std::max<Duration>(slice, std::chrono::microseconds(100)); // Linux takes no less
        arrangement.asksSystemForSlice = true;
    }
    return runOnThreads(context, arrangement);
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
    .parameters = kParameters,
    .problemOf = problemOf,
    .meansFor = meansFor,
    .run = run,
};

} // namespace interleave
