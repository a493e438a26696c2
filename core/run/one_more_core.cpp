// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/one_more_core.h"

#include <algorithm>
#include <cassert>

#include "core/machine/kernel.h"
#include "core/program/plan_facts.h"
#include "core/run/pace.h"

namespace interleave {

namespace {

constexpr std::string_view kSimulationId = "simulated";
constexpr std::string_view kCoresId = "simulated_cores";

Error refusal(Text reason)
{
    return {ErrorCode::NotOffered, {reason, {}}, {}};
}

/// Of one of the two simulations.
struct Simulated {
    const ExecutionModel& model;
    int cores = 1;
};

Result<Duration> makespanOf(const Simulated& run, const OneMoreCoreRequest& request, const StopToken& stop, Progress& progress)
{
    Values values = request.settings;
    values.insert_or_assign(std::string(kCoresId), run.cores);
    const Result<Parameters> settings = checkedParameters(run.model.parameters, values);
    if (!settings)
        return settings.error();
    const Result<Recording> recording = run.model.run({request.plan, request.machine, 0, stop, progress, *settings});
    if (!recording)
        return recording.error();
    if (recording->info.outcome == Outcome::RecordingFull)
        return refusal(INTERLEAVE_TEXT("simulation", "It takes too long to be simulated to its end."));
    if (recording->info.outcome != Outcome::Completed)
        return refusal(INTERLEAVE_TEXT("simulation", "The simulated run came to no end."));
    TimePoint end{};
    for (const TaskOutcome& task : recording->tasks)
        end = std::max(end, task.end);
    return end.time_since_epoch();
}

} // namespace

OneMoreCoreRequest oneMoreCoreThan(const RunResult& run)
{
    const RunInfo& info = run.trace.info;
    const bool isOneAtATime = info.placement == Placement::OneAtATimeByBaton;
    return {.plan = *run.trace.plan,
            .machine = run.machine,
            .cores = isOneAtATime ? 1 : std::max(1, static_cast<int>(info.cpus.size())),
            .settings = info.isSimulated() ? run.request.settings : Values{}};
}

Result<OneMoreCore> simulateOneMoreCore(const OneMoreCoreRequest& request, const StopToken& stop, Progress& progress)
{
    assert(request.cores >= 1);
    const Result<const ExecutionModel*> model = executionModelById(kSimulationId);
    if (!model)
        return model.error();
    if (const Text reason = whyNotOffered(**model, request.plan); !reason.isEmpty())
        return refusal(reason);
    progress.unitsDone = 0;
    progress.unitsTotal = 2 * unitsFor(drawnWorkOf(request.plan), request.machine.workRate);
    const Result<Duration> makespan = makespanOf({**model, request.cores}, request, stop, progress);
    if (!makespan)
        return makespan.error();
    const Result<Duration> withOneMore = makespanOf({**model, request.cores + 1}, request, stop, progress);
    if (!withOneMore)
        return withOneMore.error();
    return OneMoreCore{.cores = request.cores, .makespan = *makespan, .withOneMore = *withOneMore};
}

Result<OneMoreCore> simulateOneMoreCore(const RunResult& run, const StopToken& stop, Progress& progress)
{
    if (run.trace.info.outcome != Outcome::Completed)
        return refusal(INTERLEAVE_TEXT("simulation", "The run did not come to its end."));
    const Plan plan = planAtPaceOf(run.trace);
    const OneMoreCoreRequest asked = oneMoreCoreThan(run);
    return simulateOneMoreCore({.plan = plan, .machine = asked.machine, .cores = asked.cores, .settings = asked.settings},
                               stop, progress);
}

} // namespace interleave
