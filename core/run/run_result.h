#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <optional>

#include "core/analysis/metrics.h"
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

inline bool isComplete(const RunResult& run)
{
    return run.trace.info.outcome == Outcome::Completed;
}

inline bool isLivelock(const RunResult& run)
{
    return run.trace.standstill && run.trace.standstill->kind == StandstillKind::Livelock;
}

} // namespace interleave
