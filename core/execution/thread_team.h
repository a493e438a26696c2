#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/execution/session.h"
#include "core/record/lane_recorder.h"

namespace interleave {

/// Who carries which tasks, and where: all that a model of real threads has to decide.
struct Arrangement {
    std::vector<std::vector<TaskId>> workers; ///< for each worker its tasks, one after the other
    std::vector<CpuId> cpus;                  ///< ascending; at least one
    Placement placement;                      ///< what is asked for; NotPinned where it is known to be of no use
    std::optional<Duration> slice{};          ///< how long a task may go on while others are ready, where that is set
    bool asksSystemForSlice = false;          ///< of the system's own scheduler, for each thread
};

/// One worker for each task.
std::vector<std::vector<TaskId>> oneWorkerForEachTask(const Plan& plan);
/// What happens to tasks that others spawn.
enum class Spawned {
    Listed, ///< they are tasks like all others, only later
    Called, ///< the thread that spawns one does it at once, as it would call a function
};
/// One worker for all tasks, in order; without those that are called.
std::vector<std::vector<TaskId>> oneWorkerForAllTasks(const Plan& plan, Spawned spawned = Spawned::Called);

/// All on one cpu, where the machine can pin; else on all that may be used, with nothing promised.
Arrangement onOneCpu(const ExecutionContext& context, std::vector<std::vector<TaskId>> workers);
/// Over as many cpus as the context allows.
Arrangement onManyCpus(const ExecutionContext& context, std::vector<std::vector<TaskId>> workers);

/// What the threads of a team do. One object for all of them.
class Crew {
public:
    virtual ~Crew() = default;

    /// On the worker's own thread, once all may start. Comes back when nothing is left for it to do, or the run is stopped.
    /// What tasks throw goes to Session::fail.
    virtual void work(std::size_t worker, LaneRecorder& recorder) = 0;

    /// Whether a task that waits leaves its worker to others; else the worker waits with it.
    virtual bool setsTasksAside() const { return true; }

    /// The run was stopped: wakes those who sleep on anything but its stop token. Coordinator thread; perhaps more than once.
    virtual void wakeAll() {}

    /// Bytes that it holds for tasks that it sets aside, beside the stacks of its threads.
    virtual std::int64_t held() const { return 0; }

    /// Every thread was joined: a last chance to write down what tasks still waited for. Coordinator thread.
    virtual void conclude(LaneRecorder&) {}
};

using MakeCrew = std::function<std::unique_ptr<Crew>(Session&)>;

/// Threads that carry their tasks one after the other, and block where a step waits.
MakeCrew blockingCrew(const Arrangement& arrangement, Spawned spawned = Spawned::Listed);
/// Threads that share their tasks: each carries one to its end, blocking where a step waits, and then takes the next. The workers of
/// the arrangement are as many as there are lists, all of them the same.
MakeCrew sharingCrew(const Arrangement& arrangement);
/// As the blocking crew, but only one of them computes at a time, handing on after `slice`.
MakeCrew batonCrew(const Arrangement& arrangement, Duration slice);

/// Starts a thread for each worker, lets them start at one moment, watches over them, and joins them. Coordinator thread.
/// Fails with CannotStart; a task that throws and tasks that cannot go on are told in the recording.
Result<Recording> runOnThreads(const ExecutionContext& context, const Arrangement& arrangement, const MakeCrew& makeCrew);

/// The same with the blocking crew of the arrangement.
Result<Recording> runOnThreads(const ExecutionContext& context, const Arrangement& arrangement);

/// How much one worker may record.
struct LaneRoom {
    std::size_t entries = 0;
    std::size_t links = 0;

    friend bool operator==(const LaneRoom&, const LaneRoom&) = default;
};

/// How many entries the lanes of a run have room for at most.
std::size_t mostEntriesOf(const Plan& plan);

/// For each worker room for all that its tasks can need, whatever the computer does meanwhile; less where all lanes together
/// would have more than kMostEntries and kMostLinks. Tasks that no worker lists are called by one that a worker lists.
std::vector<LaneRoom> laneRoomsFor(const Plan& plan, const std::vector<std::vector<TaskId>>& workers, Duration quantum);
inline constexpr std::size_t kMostEntries = 16'000'000;         ///< 512 MB, of which a run takes what it writes to
inline constexpr std::size_t kMostEntriesForOthers = 4'000'000; ///< of a run that goes on until its user has enough
inline constexpr std::size_t kMostLinks = 1'000'000;            ///< 48 MB

} // namespace interleave
