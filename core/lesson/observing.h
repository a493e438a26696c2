#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/lesson/given.h"
#include "core/trace/trace.h"

namespace interleave::lesson {

/// What claims about an instant may speak of, besides all that was measured:
/// - "running", "ready", "waiting": how many tasks run, are ready, wait for something at that instant;
/// - "idle_cores": cores on which nothing of the run runs;
/// - "activity": what the row's task does ("running", "ready", "waiting-io", ...); "task": its name.
inline constexpr std::array<std::string_view, 6> kMomentNames{"running",    "ready",    "waiting",
                                                              "idle_cores", "activity", "task"};

/// A stretch of time, in a row of the chart.
struct Moment {
    TimeRange time;
    TaskId task{};
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// In so many rows, the first ones, is looked for moments.
inline constexpr std::size_t kMostRows = 64;

/// Where it holds, in order of time: stretches as long as they can be, and longer than the trace's own resolution, as two tasks that follow
/// each other on a core may seem to overlap for less. Where claims speak of no row, they hold in all rows. Pure.
std::vector<Moment> momentsOf(const Observe& observe, const Trace& trace, const ValueOf& measured);
/// Whether it holds somewhere in what was pointed at.
bool isAt(const Spot& spot, const std::vector<Moment>& moments);
/// Where it is seen best: the longest one.
std::optional<Moment> clearestOf(const std::vector<Moment>& moments);

/// Which share of the time drawn bars agree with a run, 0 to 1: of each cell the share in which the task computed, or did not.
/// None where there are other rows than tasks.
std::optional<double> agreementOf(const Bars& drawn, const Trace& trace);

} // namespace interleave::lesson
