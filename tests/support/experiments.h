#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string_view>

#include "core/experiment/design.h"
#include "core/experiment/runner.h"
#include "tests/support/drawn_run.h"

namespace interleave::experiment {

/// A computer of so many cores that nothing was measured on.
inline Machine drawnMachine(int cores = 2)
{
    Machine machine;
    machine.os = "drawn";
    machine.processor = "drawn";
    for (int cpu = 0; cpu < cores; ++cpu)
        machine.cpus.push_back(static_cast<CpuId>(cpu));
    machine.physicalCores = static_cast<std::size_t>(cores);
    machine.workRate = {.unitsPerMicrosecond = 1, .unitsPerQuantum = 8, .quantum = std::chrono::microseconds(8)};
    return machine;
}

/// A small one: `cpu-bound` by these models over this.
inline Experiment smallExperiment(std::vector<std::string_view> models = {"all-cores"},
                                  std::vector<std::string_view> axes = {"tasks=1..4x2"}, int repeats = 3)
{
    Experiment experiment;
    experiment.works = {{scenarioById("cpu-bound").value(), {{"work_ms", 1}}}};
    for (const std::string_view model : models)
        experiment.models.push_back({executionModelById(model).value(), {}});
    for (const std::string_view axis : axes)
        experiment.axes.push_back(axisFrom(axis).value());
    experiment.measures = {"makespan_ms"};
    experiment.repeats = repeats;
    experiment.disturbed.kind = DisturbedRule::Kind::Keep;
    return experiment;
}

/// What the experiment will have come to on a computer of so many cores: nothing yet.
inline Results emptyResults(const Experiment& experiment, int cores = 2)
{
    return Results(checked(experiment, drawnMachine(cores)).value());
}

/// One more run of a point: a makespan, on so many cores, and what else is measured.
inline void addRow(Results& results, std::size_t point, double makespan, double cores = 1, Row row = {},
                   const std::vector<std::optional<double>>& others = {})
{
    row.point = point;
    row.repeat = static_cast<int>(results.rowsOf(point).size());
    std::vector<std::optional<double>> values{makespan, cores};
    values.insert(values.end(), others.begin(), others.end());
    results.add(row, values);
}

/// A run of the request that took so many milliseconds, of which others had that share.
inline std::shared_ptr<RunResult> drawnRunOf(const RunRequest& request, int milliseconds, double disturbance = 0)
{
    auto run = std::make_shared<RunResult>(
        undisturbed(drawnRun(request.model->id, "Ada " + std::string(static_cast<std::size_t>(milliseconds), 'R') + "\n")));
    run->request = request;
    run->machine = drawnMachine();
    run->metrics.account.disturbance = disturbance;
    run->checksum = 7;
    return run;
}

} // namespace interleave::experiment
