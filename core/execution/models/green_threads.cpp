// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/green_crew.h"
#include "core/execution/models/model_parameters.h"
#include "core/execution/models/models.h"

#include <array>

namespace interleave {

namespace {

constexpr std::array kParameters{
    sliceParameter(INTERLEAVE_TEXT("parameter", "How long a task may compute before the next one has its turn.")),
};

Means meansFor(const ExecutionContext& context)
{
    return {oneWorkerForAllTasks(context.plan, Spawned::Listed), 1, context.settings[kSlice]};
}

Result<Recording> run(const ExecutionContext& context)
{
    Arrangement arrangement = onOneCpu(context, oneWorkerForAllTasks(context.plan, Spawned::Listed));
    arrangement.slice = context.settings[kSlice];
    return runOnThreads(context, arrangement, greenCrew(*arrangement.slice));
}

} // namespace

constinit const ExecutionModel kGreenThreads{
    .id = "green-threads",
    .title = INTERLEAVE_TEXT("model", "Green threads on one core"),
    .term = INTERLEAVE_TEXT("model", "a scheduler in the program, as in Go"),
    .summary =
        INTERLEAVE_TEXT("model", "One real thread, and a scheduler in the program that gives each task a turn of the "
                                 "length that you choose. The operating system sees one thread."),
    .heading = INTERLEAVE_TEXT("model", "Green threads"),
    .place = INTERLEAVE_TEXT_N("model", "on one core"),
    .subject = INTERLEAVE_TEXT_N("model", "green threads"),
    .parameters = kParameters,
    .meansFor = meansFor,
    .run = run,
};

} // namespace interleave
