#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <span>
#include <string_view>

#include "core/base/parameters.h"
#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/machine/machine.h"
#include "core/program/plan.h"
#include "core/record/live_lanes.h"
#include "core/record/recording.h"

namespace interleave {

struct Serving;

/// How far a run has come. Written by its threads, read by whoever waits for it, at any time.
struct Progress {
    std::atomic<std::uint64_t> unitsDone{0};
    std::atomic<std::uint64_t> unitsTotal{0}; ///< 0 until the run has started
    std::atomic<std::uint32_t> tasksDone{0};
    std::atomic<bool> isMeasured{false}; ///< from the start gate's opening to the last worker's end: nothing is allocated then
    LiveLanes live{};
    const Serving* serving = nullptr; ///< of a service for others; set before the run, and outlives it
};

/// What a model is given: the work, and what it may use of the machine.
struct ExecutionContext {
    const Plan& plan;
    const Machine& machine;
    int cores = 0; ///< at most so many logical processors; 0: all that the program may use
    StopToken stop;
    Progress& progress;
    Parameters settings{}; ///< of the model's own parameters
};

/// What a run takes of the computer.
struct Means {
    std::vector<std::vector<TaskId>> workers{}; ///< for each thread that it starts the tasks that it may carry; none: nothing is executed
    std::size_t cores = 1;                      ///< that compute at the same instant
    Duration slice{}; ///< about how long a task goes on while others are ready; 0: to its end, or until it waits
};

/// A way to execute a plan: who picks the next task, and on which worker. A constant in the catalog.
struct ExecutionModel {
    std::string_view id;
    Text title;                 ///< for lists: "Interleaved on one core"
    Text term;                  ///< the field's word for it: "concurrency without parallelism"
    Text summary;               ///< two plain sentences
    Text heading;               ///< above its chart: "Interleaved"
    Text place;                 ///< beside the heading: "on %n core(s)"
    Text subject;               ///< in a sentence: "taking turns on one core", "%n core(s) in parallel"
    bool usesManyCores = false; ///< whether --cores changes anything
    bool takesTurns = true; ///< whether a task that waits for another one lets it go on: not if each is done to its end first
    bool interleaves = true;    ///< whether steps of several tasks come between one another
    bool carriesSpawned = true; ///< whether tasks that others spawn come about
    bool isSimulated = false;   ///< computes in virtual time what would happen, and executes nothing
    std::span<const ParameterSpec> parameters = {};
    /// Why a parameter cannot be set on this machine; empty where it can.
    Text (*problemOf)(std::string_view parameter, const Machine& machine) = nullptr;

    /// What run() will take, without doing anything. Null where that is not known.
    Means (*meansFor)(const ExecutionContext& context) = nullptr;
    /// Runs the plan and joins every thread before it returns. Coordinator thread only.
    Result<Recording> (*run)(const ExecutionContext& context);
};

/// All models, in the order in which they are offered. To add one: a file in `models/`, a line in `catalog.cpp`.
std::span<const ExecutionModel* const> executionModelCatalog();

/// Why a model cannot execute a plan in a way that would teach anything; empty where it can.
Text whyNotOffered(const ExecutionModel& model, const Plan& plan);

/// The model of that id. Fails with UnknownName and names the near ones.
Result<const ExecutionModel*> executionModelById(std::string_view id);

} // namespace interleave
