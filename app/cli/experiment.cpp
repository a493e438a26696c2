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

} // namespace

std::vector<RunPointer> Experiment::runsOf(std::size_t model) const
{
    std::vector<RunPointer> found;
    for (std::size_t i = model; i < runs.size(); i += models)
        found.push_back(runs[i]);
    return found;
}

std::vector<RunPointer> Experiment::medians() const
{
    std::vector<RunPointer> middle;
    for (std::size_t model = 0; model < models; ++model) {
        std::vector<RunPointer> sorted = runsOf(model);
        std::ranges::stable_sort(sorted, {}, [](const RunPointer& run) { return run->metrics.makespan; });
        middle.push_back(sorted[(sorted.size() - 1) / 2]);
    }
    return middle;
}

std::vector<RunPointer> Experiment::mediansFirst() const
{
    const std::vector<RunPointer> middle = medians();
    std::vector<RunPointer> ordered = runs;
    for (std::size_t model = 0; model < models; ++model) {
        // Within the places of its model, the median moves to the first one, and those before it one place on.
        std::size_t place = model;
        while (ordered[place] != middle[model])
            place += models;
        for (; place >= models; place -= models)
            std::swap(ordered[place], ordered[place - models]);
    }
    return ordered;
}

Result<std::optional<Experiment>> makeRuns(const RunCommand& command, const Machine& machine, const Console& console)
{
    const auto began = std::chrono::steady_clock::now();
    StopSource stop;
    Experiment experiment{command.models.size(), {}};
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
            experiment.runs.push_back(std::move(run).value());
            if (const std::optional<Error> disagreement = disagreementOf(experiment.runs))
                return *disagreement;
        }
    }
    return std::optional(std::move(experiment));
}

} // namespace interleave::cli
