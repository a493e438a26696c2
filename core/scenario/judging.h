#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/analysis/metrics.h"
#include "core/scenario/scenario.h"

namespace interleave {

/// What scenarios' judges have in common. All of it is pure.

/// On how many cores tasks of the run could compute at the same instant.
std::int64_t coresOf(const RunInfo& info);

/// How many times as long the one is as the other; a time that was not measured counts as the shortest there is.
double ratioOf(Duration one, Duration other);
/// Whether a ratio is more than what two runs of one model differ by.
bool isClearlyMore(double ratio);
inline constexpr double kClearlyMore = 1.10;

/// From a fifth more than the best possible time on, something was in the way.
bool isNear(Duration measured, Duration best);

/// All computing of a run as it was measured, in time of one core. What is expected of a run's time comes from this and never from the
/// plan's milliseconds: those hold only as far as the calibration does, and then a run could be better than "at best".
Duration computedIn(const Metrics& metrics);

/// How long a task computed and waited for devices, as it was measured: what it would have taken with a core to itself.
Duration ownTimeOf(const TaskTrace& task);

/// The same work at the pace of this run cannot take less: all computing shared out evenly over its cores, or the longest task with a
/// core to itself. Never more than the run took, for which the boundaries of spans are not exact enough by themselves.
Duration bestTimeOf(const Trace& trace, const Metrics& metrics);

/// Names of tasks, "Ada, Ben".
std::string namesOf(const Trace& trace, const std::vector<TaskId>& tasks);

/// Whether each task was done before the next one did anything, so that none could come in another one's way.
bool wereOneAfterTheOther(const Trace& trace);

/// Whether all tasks take their locks in one order, so that no circle of tasks that wait for each other can come about.
bool takeLocksInOneOrder(const Plan& plan);

/// What the program is for: that all its tasks come to an end; which takes luck where the locks are taken in several orders.
Message allToEnd(const Trace& trace);

/// What two runs show that came out as they should, and of which no more is to be said than this sentence.
Comparison bothRightAs(const ComparedRun& first, const ComparedRun& second, Text sentence);

/// The verdict on a run that came to a standstill; none on others.
std::optional<Verdict> standstillVerdict(const Trace& trace);

/// Whether a counter that each of `tasks` tasks adds to `each` times came out right.
Verdict countVerdict(const Trace& trace, SharedId counter, std::int64_t tasks, std::int64_t each);

/// How near a run came to the best possible time; for work that no one gets wrong.
Verdict timeVerdict(const Trace& trace, const Metrics& metrics);

/// A clause that is a length of time, or a number.
Message clauseOf(Duration time);
Message clauseOf(std::int64_t number);

} // namespace interleave
