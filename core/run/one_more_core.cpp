// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/one_more_core.h"

#include <algorithm>
#include <cassert>

namespace interleave {

namespace {

constexpr std::string_view kSimulationId = "simulated";
constexpr std::string_view kCoresId = "simulated_cores";

Error refusal(Text reason)
{
    return {ErrorCode::NotOffered, {reason, {}}, {}};
}

Result<Duration> makespanOn(int cores, const OneMoreCoreRequest& request, const ExecutionModel& model, const StopToken& stop)
{
    Values values = request.settings;
    values.insert_or_assign(std::string(kCoresId), cores);
    const Result<Parameters> settings = checkedParameters(model.parameters, values);
    if (!settings)
        return settings.error();
    Progress progress;
    const Result<Recording> recording = model.run({request.plan, request.machine, 0, stop, progress, *settings});
    if (!recording)
        return recording.error();
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

Result<OneMoreCore> simulateOneMoreCore(const OneMoreCoreRequest& request, const Watch& watch)
{
    assert(request.cores >= 1);
    const Result<const ExecutionModel*> model = executionModelById(kSimulationId);
    if (!model)
        return model.error();
    if (const Text reason = whyNotOffered(**model, request.plan); !reason.isEmpty())
        return refusal(reason);
    watch.goesOn(0);
    const Result<Duration> makespan = makespanOn(request.cores, request, **model, watch.stop);
    if (!makespan)
        return makespan.error();
    watch.goesOn(0.5);
    const Result<Duration> withOneMore = makespanOn(request.cores + 1, request, **model, watch.stop);
    if (!withOneMore)
        return withOneMore.error();
    return OneMoreCore{.cores = request.cores, .makespan = *makespan, .withOneMore = *withOneMore};
}

Result<OneMoreCore> simulateOneMoreCore(const RunResult& run, const Watch& watch)
{
    if (run.trace.info.outcome != Outcome::Completed)
        return refusal(INTERLEAVE_TEXT("simulation", "The run did not come to its end."));
    return simulateOneMoreCore(oneMoreCoreThan(run), watch);
}

} // namespace interleave
