#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/execution/execution_model.h"

namespace interleave {

/// Who carries which tasks, and where: all that a model of real threads has to decide.
struct Arrangement {
    std::vector<std::vector<TaskId>> workers; ///< for each worker its tasks, one after the other
    std::vector<CpuId> cpus;                  ///< ascending; at least one
    Placement placement;                      ///< what is asked for; NotPinned where it is known to be of no use
};

/// One worker for each task.
std::vector<std::vector<TaskId>> oneWorkerForEachTask(const Plan& plan);
/// One worker for all tasks, in order.
std::vector<std::vector<TaskId>> oneWorkerForAllTasks(const Plan& plan);

/// All on one cpu, where the machine can pin; else on all that may be used, with nothing promised.
Arrangement onOneCpu(const ExecutionContext& context, std::vector<std::vector<TaskId>> workers);
/// Over as many cpus as the context allows.
Arrangement onManyCpus(const ExecutionContext& context, std::vector<std::vector<TaskId>> workers);

/// Starts a thread for each worker, lets them start at one moment, and joins them. Coordinator thread. Fails with
/// CannotStart; a task that throws is told in the recording, and the others are stopped.
Result<Recording> runOnThreads(const ExecutionContext& context, const Arrangement& arrangement);

} // namespace interleave
