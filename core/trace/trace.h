#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/stop_look.h"
#include "core/program/plan.h"
#include "core/trace/link.h"
#include "core/trace/request.h"
#include "core/trace/spans.h"
#include "core/trace/standstill.h"
#include "core/trace/witness.h"

namespace interleave {

/// Where the threads really were, not what was asked for.
enum class Placement {
    PinnedToOneCpu,    ///< every thread bound to one logical processor
    SomeCpus,          ///< bound to a chosen set of logical processors
    AllCpus,           ///< free on all that the program may use
    NotPinned,         ///< asked for one, but the system would not bind: nothing is promised
    OneAtATimeByBaton, ///< free on several, but only the thread that holds the baton computes
    Simulated,         ///< nowhere: the run was computed, in virtual time
};

inline constexpr std::array kPlacements{Placement::PinnedToOneCpu, Placement::SomeCpus,          Placement::AllCpus,
                                        Placement::NotPinned,      Placement::OneAtATimeByBaton, Placement::Simulated};

/// Short stable word for files: "pinned-to-one-cpu", "some-cpus", "all-cpus", "not-pinned", "one-at-a-time-by-baton",
/// "simulated".
std::string_view idOf(Placement placement);

enum class Outcome {
    Completed,
    Stopped,       ///< ended early on request: the trace holds what ran until then
    Standstill,    ///< ended early because tasks could not go on; Trace::standstill says which and why
    RecordingFull, ///< the run went on, but the room for recording was used up: the trace holds what ran until then
};

inline constexpr std::array kOutcomes{Outcome::Completed, Outcome::Stopped, Outcome::Standstill, Outcome::RecordingFull};

/// Short stable word for files: "completed", "stopped", "standstill", "recording-full".
std::string_view idOf(Outcome outcome);

/// Nothing is missing at the end of the trace.
constexpr bool isWhole(Outcome outcome)
{
    return outcome == Outcome::Completed || outcome == Outcome::Standstill;
}

/// What is known about a run as a whole.
struct RunInfo {
    std::string model; ///< id of the execution model
    Placement placement = Placement::NotPinned;
    std::vector<CpuId> cpus; ///< the logical processors that the run might use, ascending
    std::size_t workers = 0; ///< threads
    Outcome outcome = Outcome::Completed;
    /// An inferred boundary is right to within this: the length of one quantum of computing on this machine.
    Duration resolution{};
    std::optional<Duration> slice{};     ///< how long a task may go on while others are ready, where that was set
    std::optional<Duration> throttled{}; ///< for how long a quota kept this program off its cores meanwhile; none: not told
    /// Core time of threads of this program that carry no task: clients and servers that the run has for its own. None where there are
    /// none, or the system does not tell.
    std::optional<Duration> besides{};
    /// Bytes that carried its tasks and their connections: the stacks of its threads at their end, the tasks that were set aside, and what
    /// its devices hold for each connection. Without what the kernel holds, and without the recording. None where there are no connections, the
    /// run was stopped, or the system does not tell.
    std::optional<std::int64_t> held{};
    Duration clockDrift{}; ///< by how much the clock of the run was ahead of the system's steady clock at its end

    bool isSimulated() const { return placement == Placement::Simulated; }

    friend bool operator==(const RunInfo&, const RunInfo&) = default;
};

/// The longest queue that one task stood in: others got a lock again and again while it waited for it.
struct Overtaken {
    std::int64_t times = 0; ///< others took the lock while the task waited for it once
    SharedId what{};
    Duration waited{};

    friend bool operator==(const Overtaken&, const Overtaken&) = default;
};

/// What one task did. `checksum` is the result of its computing; 0 where the run was simulated, which computes nothing.
struct TaskTrace {
    Spans spans; ///< a gapless partition of [arrival, completion]; tasks arrive at 0, or when they are spawned
    bool completed = true;
    std::uint64_t checksum = 0;
    Overtaken overtaken{};

    friend bool operator==(const TaskTrace&, const TaskTrace&) = default;
};

/// What came out of something that was shared.
struct SharedOutcome {
    /// Of a counter; of an array how many numbers at its begin are in order, or -1 when numbers were lost.
    std::int64_t value = 0;
    std::vector<TaskId> names{}; ///< in a book
    std::int64_t uses = 0;    ///< how often a lock was taken, a key taken, a value received, a server or database asked
    std::int64_t refused = 0; ///< how often a key did not come in time, a database was busy, what came was no request

    friend bool operator==(const SharedOutcome&, const SharedOutcome&) = default;
};

/// A finished run: what every task did, when and where. Made by `buildTrace()` (from a recording) or by a test (from a
/// drawing), never changed. Everything downstream is a pure function of it.
struct Trace {
    RunInfo info;
    std::shared_ptr<const Plan> plan;
    std::vector<TaskTrace> tasks;        ///< as many as the plan has
    std::vector<Link> links{};           ///< in order of `got`
    std::uint64_t linksLeftOut = 0;      ///< for which there was no room
    std::vector<SharedOutcome> shared{}; ///< by SharedId
    std::vector<Request> requests{};     ///< in order of `due`
    std::optional<Standstill> standstill{};
    Witness witness{};

    /// From the start gate to the end of the last task.
    TimeRange time() const;
    const Task& taskOf(TaskId id) const { return plan->tasks[indexOf(id)]; }
};

/// The invariants of a trace, as code. An empty list when all hold, else a sentence in English for each that does not:
/// - there is a plan, and a task trace for each of its tasks;
/// - the spans of a task begin at 0, or later where another task spawns it, follow one another, and none is empty;
/// - steps exist in the program and never go back, but where the program does; each kind of wait stands in a step that can
///   wait so, Running in one that computes;
/// - Running and Taken have a worker, nothing else has a cpu;
/// - a worker carries one task at a time, a cpu runs one worker at a time, each to within `info.resolution`;
/// - a mutex or a writer's lock has one holder at a time, a semaphore as many as it has keys, to within `info.resolution`;
/// - no link points back in time, and each one's kind fits what it is about;
/// - requests are in order of when they were due, of devices that take requests, and none is sent before it is due, taken before it was
///   sent, or answered before it was taken; who took it is known where that is, and when it ended unless it is open;
/// - Running and Taken happen on cpus of `info.cpus` only, where the cpu is known.
/// Throws Stopped where `look` is told so.
std::vector<std::string> validate(const Trace& trace, StopLook look = {});

} // namespace interleave
