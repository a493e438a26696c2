#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/analysis/metrics.h"
#include "core/base/stop_look.h"
#include "core/execution/execution_model.h"
#include "core/machine/machine.h"
#include "core/scenario/scenario.h"

namespace interleave {

/// One run to be made: which work, and how it is executed.
struct RunRequest {
    const Scenario* scenario = nullptr;    ///< required; a catalog entry, or a constant that outlives the result
    const ExecutionModel* model = nullptr; ///< required; the same
    Parameters parameters;                 ///< checked against the scenario's specs
    std::uint64_t seed = 1;
    int cores = 0;                ///< at most so many logical processors; 0: all that the program may use
    Values settings{};            ///< of the model's own parameters; those that are missing take their initial value
    std::optional<int> ordinal{}; ///< which it is of those of its model beside which it is shown; see ordinalsOf()
};

/// Of models whose runs are shown beside each other, by which number each is told apart from others of its kind, from 1 on; none
/// where its name is enough.
std::vector<std::optional<int>> ordinalsOf(std::span<const ExecutionModel* const> models);

/// A date and time of day, in UTC.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// Everything there is to know about a finished (or stopped) run. Handed over as shared_ptr<const>.
struct RunResult {
    RunRequest request;
    Machine machine;
    Trace trace;
    Metrics metrics;
    std::uint64_t checksum = 0;       ///< over the answers of all tasks; equal for every model that executes them
    double stampCostNs = 0;           ///< what a stamp of the recorder costs, measured after the run
    std::optional<Verdict> verdict{}; ///< none where the scenario has no judge, or not all of the run is known
    WallTime madeAt{};       ///< when the run began, by the computer's clock; the epoch where that is not known
    Duration longestPause{}; ///< for which tasks were ready and none ran (core/run/disturbance.h)
};

/// Works out what follows from the trace of a run: its figures, its checksum, its verdict. Throws Stopped where `look` is told so.
void conclude(RunResult& run, const StopLook& look = {});

/// A simulation that was stopped is shown up to there where it has recorded no more than so many entries, which takes a moment.
inline constexpr std::size_t kSimulatedShownWhenStopped = 20'000;
/// The same of a measured run, of which there is no other: that takes half a second.
inline constexpr std::size_t kMeasuredShownWhenStopped = 200'000;

/// Makes the plan, runs it, builds and validates the trace, and measures it. Blocks until the threads are joined; call it
/// on a coordinator thread. `stop` ends it within 100 ms, whatever it is at; only what was measured until then is made a trace of
/// after that. Fails with CannotStart, NotOffered, TaskThrew or InvalidTrace, or with what checkedParameters() says of the settings;
/// with Stopped where it was stopped and there is nothing to show, or too much to be shown in a moment.
Result<std::shared_ptr<const RunResult>> runScenario(const RunRequest& request, const Machine& machine, StopToken stop,
                                                     Progress& progress);

/// The NotOffered error for a model that cannot execute a plan of the scenario; `reason` is what whyNotOffered() says.
Error notOffered(const Scenario& scenario, const ExecutionModel& model, Text reason);

/// WrongAnswer when two completed runs of one plan came to different results; none when all agree.
std::optional<Error> disagreementOf(std::span<const std::shared_ptr<const RunResult>> runs);

} // namespace interleave
