#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/program/plan.h"
#include "core/trace/spans.h"

namespace interleave {

/// Where the threads really were, not what was asked for.
enum class Placement {
    PinnedToOneCpu, ///< every thread bound to one logical processor
    SomeCpus,       ///< bound to a chosen set of logical processors
    AllCpus,        ///< free on all that the program may use
    NotPinned,      ///< asked for one, but the system would not bind: nothing is promised
};

/// Short stable word for files: "pinned-to-one-cpu", "some-cpus", "all-cpus", "not-pinned".
std::string_view idOf(Placement placement);

enum class Outcome {
    Completed,
    Stopped, ///< ended early on request: the trace holds what ran until then
};

/// What is known about a run as a whole.
struct RunInfo {
    std::string model; ///< id of the execution model
    Placement placement = Placement::NotPinned;
    std::vector<CpuId> cpus; ///< the logical processors that the run might use, ascending
    std::size_t workers = 0; ///< threads
    Outcome outcome = Outcome::Completed;
    /// An inferred boundary is right to within this: the length of one quantum of computing on this machine.
    Duration resolution{};

    friend bool operator==(const RunInfo&, const RunInfo&) = default;
};

/// What one task did. `checksum` is the result of its computing.
struct TaskTrace {
    Spans spans; ///< a gapless partition of [arrival, completion]; all tasks arrive at 0
    bool completed = true;
    std::uint64_t checksum = 0;

    friend bool operator==(const TaskTrace&, const TaskTrace&) = default;
};

/// A finished run: what every task did, when and where. Made by `TraceBuilder` (from a recording) or by a test (from a
/// drawing), never changed. Everything downstream is a pure function of it.
struct Trace {
    RunInfo info;
    std::shared_ptr<const Plan> plan;
    std::vector<TaskTrace> tasks; ///< as many as the plan has

    /// From the start gate to the end of the last task.
    TimeRange time() const;
    const Task& taskOf(TaskId id) const { return plan->tasks[indexOf(id)]; }
};

/// The invariants of a trace, as code. An empty list when all hold, else a sentence in English for each that does not:
/// - there is a plan, and a task trace for each of its tasks;
/// - the spans of a task begin at 0, follow one another, and none is empty;
/// - steps exist in the program and never go back; a wait for a device stands in a step that waits, Running in one that computes;
/// - Running has a worker, nothing else has a cpu;
/// - a worker carries one task at a time, a cpu runs one worker at a time, each to within `info.resolution`;
/// - Running happens on cpus of `info.cpus` only, where the cpu is known.
std::vector<std::string> validate(const Trace& trace);

} // namespace interleave
