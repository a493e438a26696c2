#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstdint>

#include "core/analysis/levels.h"

namespace interleave {

/// What lies in a stretch of a run, over all tasks: times are added up, so in a second four tasks have four.
struct Between {
    TimeRange time;                                   ///< what was asked for, as far as the trace reaches
    std::array<Duration, kActivities.size()> tasks{}; ///< task time by activity
    std::array<std::int64_t, kActivities.size()> percent{}; ///< of `taskTime()`; together 100, or all 0 where there is no task
    Duration atLeastTwo{};                                  ///< how long two or more ran at once
    int peak = 0;                                           ///< the most that ran at once

    Duration of(Activity activity) const { return tasks[static_cast<std::size_t>(activity)]; }
    std::int64_t percentOf(Activity activity) const { return percent[static_cast<std::size_t>(activity)]; }
    Duration running() const { return of(Activity::Running); }
    Duration ready() const { return of(Activity::Ready); }
    /// For devices, locks and messages.
    Duration waiting() const { return taskTime() - running() - ready() - of(Activity::Taken); }
    /// Of `taskTime()`; together with those of Running, Ready and Taken 100.
    std::int64_t waitingPercent() const;
    /// Time of all tasks that lived then.
    Duration taskTime() const;

    friend bool operator==(const Between&, const Between&) = default;
};

/// `levels` are those of the trace. Takes time by the number of spans and levels within `range`.
Between between(const Trace& trace, const Levels& levels, TimeRange range);

} // namespace interleave
