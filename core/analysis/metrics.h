#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/accounting.h"
#include "core/analysis/requests.h"
#include "core/trace/trace.h"

namespace interleave {

/// The words are those of an operating-systems text. For each task turnaround = running + taken + ready +
/// waiting, to the nanosecond.
struct TaskMetrics {
    Duration running{};               ///< on a core
    Duration taken{};                 ///< on a core that did something else
    Duration ready{};                 ///< could have gone on, and it was not its turn
    Duration waiting{};               ///< for devices, locks and messages
    Duration turnaround{};            ///< from arrival to completion
    std::optional<Duration> response; ///< from arrival until it first ran; none if it never did

    friend bool operator==(const TaskMetrics&, const TaskMetrics&) = default;
};

struct CpuMetrics {
    CpuId cpu{};
    Duration busy{};  ///< tasks of the run were running on it
    double share = 0; ///< busy / makespan, 0 to 1; 0 for an empty run

    friend bool operator==(const CpuMetrics&, const CpuMetrics&) = default;
};

/// How many tasks ran at the same instant; `levelsOf` says when.
struct Overlap {
    int peak = 0;          ///< the most at any instant
    Duration atLeastTwo{}; ///< how long two or more ran at once: zero means that no two things ever happened at the same time

    friend bool operator==(const Overlap&, const Overlap&) = default;
};

/// The figures of one run, each defined here and nowhere else. Times are measured times of the trace.
struct Metrics {
    Duration makespan{};            ///< from the start gate to the end of the last task
    std::vector<TaskMetrics> tasks; ///< by TaskId
    std::vector<CpuMetrics> cpus;   ///< one for each of RunInfo::cpus, and for any other that a task ran on
    Overlap overlap;
    /// A turn is a stay of one task on a core that no other task and no wait interrupts; short gaps in it count as part of it.
    std::int64_t turns = 0;
    std::int64_t switches = 0;                ///< on each core, changes from one task to a different one, added up
    Duration averageTurn{};                   ///< running time of all tasks / turns
    Duration averageReady{};                  ///< ready time of all tasks / number of tasks
    double utilisation = 0;                   ///< busy time of all cores / (makespan x cores), 0 to 1
    double throughput = 0;                    ///< completed tasks per second
    Account account;                          ///< where all time went
    std::optional<RequestMetrics> requests{}; ///< none where nothing is asked of the plan from outside

    friend bool operator==(const Metrics&, const Metrics&) = default;
};

/// Throws Stopped, as the next does, where `look` is told so.
Metrics measure(const Trace& trace, StopLook look = {});
Overlap overlapOf(const Trace& trace, StopLook look = {});

/// Speed-up of a run over another: how many times shorter its makespan is. None where either is empty or was stopped.
std::optional<double> speedUp(const Trace& base, const Trace& other);

} // namespace interleave
