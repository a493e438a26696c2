// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"

#include <algorithm>

#include "core/base/failure.h"
#include "core/base/random.h"
#include "core/machine/kernel.h"
#include "core/program/plan_facts.h"
#include "core/program/step_kinds.h"
#include "core/record/stamp_cost.h"
#include "core/record/trace_builder.h"
#include "core/run/disturbance.h"
#include "core/run/estimate.h"

namespace interleave {

namespace {

std::uint64_t unitsOf(const Plan& plan, const WorkRate& rate)
{
    std::uint64_t units = 0;
    for (std::size_t n = 0; n < plan.tasks.size(); ++n) {
        const Program& program = plan.tasks[n].program;
        Duration drawn = drawnWorkOf(plan, static_cast<TaskId>(n)) - workOf(program);
        forEachStep(program, [&](const Step& step, std::int64_t times) {
            const Computing computing = factsOf(step.action).computing;
            if (computing.manner == Computing::Manner::Drawn)
                drawn += computing.time() * times;
            else if (computing.manner != Computing::Manner::Moves)
                units += unitsFor(computing.each, rate) * static_cast<std::uint64_t>(computing.times * times);
        });
        units += unitsFor(drawn, rate);
    }
    return units;
}

std::uint64_t checksumOf(const Trace& trace)
{
    std::uint64_t sum = 0;
    for (const TaskTrace& task : trace.tasks)
        sum = Random(sum ^ task.checksum).next();
    return sum;
}

/// The first failure that a recording tells of.
std::optional<Error> failureOf(const Recording& recording, const Plan& plan)
{
    if (recording.taskFailure) {
        return Error{ErrorCode::TaskThrew,
                     {INTERLEAVE_TEXT("error", "%1 ended with an error: %2. The other tasks were stopped."),
                      {plan.tasks[indexOf(recording.failedTask)].name, *recording.taskFailure}},
                     *recording.taskFailure};
    }
    return std::nullopt;
}

} // namespace

Error notOffered(const Scenario& scenario, const ExecutionModel& model, Text reason)
{
    return {ErrorCode::NotOffered,
            {INTERLEAVE_TEXT("error", "\"%1\" is not run by \"%2\": %3 Choose another model."),
             {scenario.title, model.title, reason}},
            {}};
}

void conclude(RunResult& run, const StopLook& look)
{
    run.metrics = measure(run.trace, look);
    run.checksum = checksumOf(run.trace);
    run.longestPause = longestPauseOf(run.trace);
    const Scenario& scenario = *run.request.scenario;
    if (scenario.judge && isWhole(run.trace.info.outcome))
        run.verdict = scenario.judge(run.trace, run.metrics);
}

namespace {

/// What remains to be done after the join is done, stopped or not, where it takes a moment; else a stop ends it.
StopLook lookWhileConcluding(const StopToken& stop, const Recording& recording)
{
    std::size_t entries = 0;
    for (const Lane& lane : recording.lanes)
        entries += lane.entries.size();
    const std::size_t most = recording.info.isSimulated() ? kSimulatedShownWhenStopped : kMeasuredShownWhenStopped;
    return entries <= most ? StopLook() : StopLook(stop);
}

/// The same as runScenario(); throws Stopped, and what the system refuses.
Result<std::shared_ptr<const RunResult>> makeRun(const RunRequest& request, const Machine& machine,
                                                 const StopToken& stop, Progress& progress)
{
    const Result<Parameters> settings = checkedParameters(request.model->parameters, request.settings);
    if (!settings)
        return settings.error();
    const auto plan = std::make_shared<const Plan>(request.scenario->makePlan(request.parameters, request.seed));
    progress.unitsDone = 0;
    progress.tasksDone = 0;
    progress.unitsTotal = unitsOf(*plan, machine.workRate);
    progress.live.prepare(plan);

    if (const Text reason = whyNotOffered(*request.model, *plan); !reason.isEmpty())
        return notOffered(*request.scenario, *request.model, reason);
    if (const std::optional<Error> refusal = refusalOf(estimateOf(*plan, request, machine), memoryLeft()))
        return *refusal;
    const auto madeAt = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    Result<Recording> recording = request.model->run({*plan, machine, request.cores, stop, progress, *settings});
    if (!recording)
        return recording.error();
    if (const std::optional<Error> failure = failureOf(*recording, *plan))
        return *failure;

    const StopLook look = lookWhileConcluding(stop, *recording);
    look.look();
    auto result = std::make_shared<RunResult>();
    result->request = request;
    result->machine = machine;
    result->trace = buildTrace(*recording, plan, look);
    result->trace.info.model = request.model->id;
    const std::vector<std::string> complaints = validate(result->trace, look);
    if (!complaints.empty()) {
        return Error{ErrorCode::InvalidTrace,
                     {INTERLEAVE_TEXT("error",
                                      "The recording contradicts itself (%1), so it is not shown. Run again; if it "
                                      "happens often, please report it."),
                      {complaints.front()}},
                     complaints.front()};
    }
    result->madeAt = madeAt;
    if (!result->trace.info.isSimulated())
        result->stampCostNs = measureStampCost(machine.clock.ticks);
    conclude(*result, look);
    return std::shared_ptr<const RunResult>(std::move(result));
}

} // namespace

std::vector<std::optional<int>> ordinalsOf(std::span<const ExecutionModel* const> models)
{
    std::vector<std::optional<int>> ordinals;
    for (std::size_t place = 0; place < models.size(); ++place) {
        const auto before = std::ranges::count(models.first(place), models[place]);
        const bool isOnly = std::ranges::count(models, models[place]) == 1;
        ordinals.push_back(isOnly ? std::nullopt : std::optional(static_cast<int>(before) + 1));
    }
    return ordinals;
}

Result<std::shared_ptr<const RunResult>> runScenario(const RunRequest& request, const Machine& machine, StopToken stop,
                                                     Progress& progress)
{
    try {
        return makeRun(request, machine, stop, progress);
    } catch (const Stopped&) {
        return Error{ErrorCode::Stopped, {INTERLEAVE_TEXT("error", "Stopped before there was anything to show."), {}}, {}};
    } catch (const std::exception& refused) {
        return failureOf(refused);
    }
}

std::optional<Error> disagreementOf(std::span<const std::shared_ptr<const RunResult>> runs)
{
    const RunResult* reference = nullptr;
    for (const auto& run : runs) {
        const Trace& trace = run->trace;
        if (trace.info.outcome != Outcome::Completed || trace.info.isSimulated() || !hasOneAnswer(*trace.plan))
            continue;
        if (!reference)
            reference = run.get();
        if (run->checksum != reference->checksum) {
            return Error{ErrorCode::WrongAnswer,
                         {INTERLEAVE_TEXT("error",
                                          "\"%1\" and \"%2\" came to different results for the same work, so they "
                                          "cannot be compared. Please report this."),
                          {reference->request.model->title, run->request.model->title}},
                         std::to_string(reference->checksum) + " and " + std::to_string(run->checksum)};
        }
    }
    return std::nullopt;
}

} // namespace interleave
