// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/experiment.h"

#include <algorithm>
#include <utility>

#include "app/cli/run_watcher.h"

namespace interleave::cli {
namespace {

/// "kebab, all-cores, run 3 of 10".
std::string labelOf(const RunCommand& command, const ExecutionModel& model, int repetition)
{
    const std::string label = std::string(command.scenario->id) + ", " + std::string(model.id);
    return command.repeat == 1
             ? label
             : label + ", run " + std::to_string(repetition + 1) + " of " + std::to_string(command.repeat);
}

/// So many runs of a model are kept whole: a trace may be some megabytes, and there may be a thousand runs.
constexpr std::size_t kMostWhole = 100;

bool isWhole(const RunResult& run)
{
    return run.trace.tasks.size() == run.metrics.tasks.size();
}

/// The figures of a run without its spans and links. All runs of an experiment have equal plans, so one is enough.
RunPointer figuresOf(const RunResult& run, const std::shared_ptr<const Plan>& plan)
{
    auto figures = std::make_shared<RunResult>();
    figures->request = run.request;
    figures->machine = run.machine;
    figures->trace.info = run.trace.info;
    figures->trace.plan = plan;
    figures->trace.shared = run.trace.shared;
    figures->trace.standstill = run.trace.standstill;
    figures->metrics = run.metrics;
    figures->trace.witness = run.trace.witness;
    figures->checksum = run.checksum;
    figures->stampCostNs = run.stampCostNs;
    figures->verdict = run.verdict;
    return figures;
}

Duration middleOf(const std::vector<RunPointer>& runs)
{
    std::vector<Duration> makespans;
    for (const RunPointer& run : runs)
        makespans.push_back(run->metrics.makespan);
    std::ranges::sort(makespans);
    return makespans[(makespans.size() - 1) / 2];
}

Duration distance(Duration a, Duration b)
{
    return a > b ? a - b : b - a;
}

std::vector<RunPointer> allOf(const Experiment& experiment, std::size_t model)
{
    std::vector<RunPointer> found;
    for (std::size_t i = model; i < experiment.runs.size(); i += experiment.models)
        found.push_back(experiment.runs[i]);
    return found;
}

} // namespace

void Experiment::add(RunPointer run)
{
    runs.push_back(std::move(run));
    const std::size_t model = (runs.size() - 1) % models;
    const std::vector<RunPointer> all = allOf(*this, model);
    std::vector<std::size_t> whole;
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (isWhole(*all[place]))
            whole.push_back(place);
    }
    if (whole.size() <= kMostWhole)
        return;
    const Duration middle = middleOf(all);
    const std::size_t farthest = *std::ranges::max_element(whole, {}, [&](std::size_t place) {
        return distance(all[place]->metrics.makespan, middle);
    });
    runs[farthest * models + model] = figuresOf(*all[farthest], runs.front()->trace.plan);
}

QuietRuns Experiment::quietOf(std::size_t model) const
{
    const std::vector<RunPointer> all = allOf(*this, model);
    return dropsNoisy ? withoutNoisy(all) : QuietRuns{.kept = all};
}

std::size_t Experiment::medianOf(std::size_t model) const
{
    const std::vector<RunPointer> all = runsOf(model);
    const Duration middle = middleOf(all);
    std::optional<std::size_t> nearest;
    for (std::size_t place = 0; place < all.size(); ++place) {
        const auto distanceOf = [&](std::size_t run) { return distance(all[run]->metrics.makespan, middle); };
        if (isWhole(*all[place]) && (!nearest || distanceOf(place) < distanceOf(*nearest)))
            nearest = place;
    }
    return nearest.value_or(0);
}

std::vector<RunPointer> Experiment::medians() const
{
    std::vector<RunPointer> shown;
    for (std::size_t model = 0; model < models; ++model)
        shown.push_back(runsOf(model)[medianOf(model)]);
    return shown;
}

Result<std::optional<Experiment>> makeRuns(const RunCommand& command, const Machine& machine, const Console& console)
{
    const auto began = std::chrono::steady_clock::now();
    StopSource stop;
    Experiment experiment{command.models.size(), {}, command.dropsNoisy};
    for (int repetition = 0; repetition < command.repeat; ++repetition) {
        for (const auto& [model, settings] : command.models) {
            const RunRequest request{command.scenario, model,         command.parameters,
                                     command.seed,     command.cores, settings};
            Progress progress;
            const RunWatcher watcher({console, progress, stop, labelOf(command, *model, repetition), began});
            Result<RunPointer> run = runScenario(request, machine, stop.token(), progress);
            if (!run)
                return run.error();
            if (console.wasInterrupted() || (*run)->trace.info.outcome == Outcome::Stopped)
                return std::optional<Experiment>();
            experiment.add(std::move(run).value());
            if (const std::optional<Error> disagreement = disagreementOf(experiment.runs))
                return *disagreement;
        }
    }
    return std::optional(std::move(experiment));
}

} // namespace interleave::cli
