#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/trace/trace.h"

namespace interleave {

/// One stretch of what a worker did for one task, just as it was stamped. Nothing is concluded here: what lies between two
/// entries is for the trace builder to tell.
struct LaneEntry {
    TimePoint begin;
    TimePoint end; ///< Running: the last stamp. A wait: when it was over, which may be before the task went on.
    TaskId task{};
    StepIndex step{};
    std::uint16_t cpuPlusOne = 0; ///< 0: not known
    Activity activity = Activity::Running;
    /// The worker came to it from something else, if only from between two steps: what lies before it was no computing.
    bool isAnew = false;
    /// It was a call that stamped nothing; `offCore` is how long the thread was off its core in it.
    bool isCall = false;
    /// In the gap before it the thread was off its core for so many ns, by its own processor time; none of other entries.
    std::uint32_t offCore = kNotCounted;

    static constexpr std::uint32_t kNotCounted = 0xffff'ffff;
    static constexpr std::uint32_t kNeverLeft = 0; ///< and the system counted no switch

    friend bool operator==(const LaneEntry&, const LaneEntry&) = default;
};

/// A worker's thread was off its core, by the kernel's own record.
struct Absence {
    TimeRange time;
    CpuId before{};
    CpuId after{};
    bool preempted = false; ///< it could have gone on

    friend bool operator==(const Absence&, const Absence&) = default;
};

/// What the operating system knows of one worker, from its first stamp until it was done.
struct LaneWitness {
    bool isPresent = false;
    Message problem{};                  ///< why not
    std::vector<Absence> absences{};    ///< in order of time
    TimePoint until = TimePoint::max(); ///< what came later was lost
    std::uint64_t lost = 0;             ///< records that found no room
    std::optional<Witness::Watched> watched{};
    std::optional<std::int64_t> counted{}; ///< switches, by the thread's own counters

    friend bool operator==(const LaneWitness&, const LaneWitness&) = default;
};

/// What one worker recorded, in order of time.
struct Lane {
    std::vector<LaneEntry> entries;
    std::uint64_t dropped = 0;              ///< entries that found no room
    TimePoint fullSince = TimePoint::max(); ///< from when on not all is recorded
    std::vector<Link> links{};              ///< in order of `got`
    std::uint64_t linksLeftOut = 0;         ///< that found no room
    LaneWitness witness{};

    friend bool operator==(const Lane&, const Lane&) = default;
};

/// What a task came to.
struct TaskOutcome {
    bool completed = false;
    TimePoint end{}; ///< when it completed, or was stopped
    std::uint64_t checksum = 0;
    TimePoint arrival{}; ///< when it was spawned; 0 for all others
    Overtaken overtaken{};

    friend bool operator==(const TaskOutcome&, const TaskOutcome&) = default;
};

/// A run as its threads wrote it down, after they were joined.
struct Recording {
    RunInfo info;
    std::vector<Lane> lanes;                ///< by WorkerId
    std::vector<TaskOutcome> tasks;         ///< by TaskId
    std::optional<std::string> taskFailure; ///< what the first exception that a task ended with said
    TaskId failedTask{};                    ///< which task that was, if any
    std::vector<SharedOutcome> shared{};    ///< by SharedId
    std::vector<Request> requests{};        ///< in order of `due`
    std::optional<Standstill> standstill{};
    bool setsTasksAside = false; ///< a task that waits leaves its worker to others; else the worker waits with it
};

} // namespace interleave
