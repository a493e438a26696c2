#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/levels.h"
#include "core/trace/trace.h"

namespace interleave {

/// How times spread: the nearest rank of each, so every one of them is a time that was measured. Of n times in order, p is the one at
/// place n * p rounded up.
struct TimeSpread {
    Duration p50{};
    Duration p90{};
    Duration p99{};
    Duration p999{};
    Duration worst{};

    friend bool operator==(const TimeSpread&, const TimeSpread&) = default;
};

/// Little's law, from both of its ends: how many requests were there on average, and how many came in a second times how long each was
/// there. A request is there from the moment at which it was due until it was answered, refused or given up, else until the run's end.
struct LittlesLaw {
    double inSystem = 0;           ///< by how many there were at each moment, integrated over the run
    double rateTimesTime = 0;      ///< by how many there were in all, and the own time of each
    std::optional<double> ratio{}; ///< inSystem / rateTimesTime; none where that is 0

    friend bool operator==(const LittlesLaw&, const LittlesLaw&) = default;
};

/// What became of requests or events. What should have come after the run's end only is none of them.
/// sent = answered + refused + timedOut + open, exactly.
struct RequestFigures {
    std::int64_t sent = 0;
    std::int64_t answered = 0;
    std::int64_t refused = 0;
    std::int64_t timedOut = 0;
    std::int64_t open = 0;
    double throughput = 0; ///< answered per second of the makespan; of other programs' requests, from the first to the last answer
    std::optional<TimeSpread> latency{}; ///< answered - due, of those that were answered; none where none was
    std::optional<TimeSpread> inLine{};  ///< taken - sent, of those that were taken; none where none was
    std::optional<Duration> longestGap{}; ///< of events: from when the first was due, the longest time without an answer; none where none was answered
    LittlesLaw law{};

    friend bool operator==(const RequestFigures&, const RequestFigures&) = default;
};

/// The same of one service or of events.
struct DeviceRequests {
    SharedId device{};
    RequestFigures figures;

    friend bool operator==(const DeviceRequests&, const DeviceRequests&) = default;
};

/// What was asked of a run.
struct RequestMetrics {
    RequestFigures all;
    std::vector<DeviceRequests> devices; ///< each device of the plan that takes requests, by SharedId
    /// RunInfo::held by the connections, of which each task has one. None where there are none, or it is not known.
    std::optional<std::int64_t> heldByConnection{};

    friend bool operator==(const RequestMetrics&, const RequestMetrics&) = default;
};

/// None where nothing of the plan takes requests. Throws Stopped where `look` is told so.
std::optional<RequestMetrics> requestMetricsOf(const Trace& trace, StopLook look = {});

/// Whether clients ask for something over connections, so that there is a line in front of who answers.
bool hasLine(const Plan& plan);

/// How many requests of services were sent and not yet taken by a task, as levelsOf() has how many tasks run. Who was refused or gave up
/// before anybody took the request is in the line no longer. Without such requests it has one level, 0.
Levels lineLevelsOf(const Trace& trace, const Watch& watch = {});
/// The most that stood in that line at any instant.
int peakOf(const Levels& levels);

} // namespace interleave
