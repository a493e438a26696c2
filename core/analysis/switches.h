#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <span>
#include <vector>

#include "core/trace/trace.h"

namespace interleave {

/// All times at which some task begins or ceases to run, ascending, each once. A task that goes on running, in another step or
/// on another core, neither begins nor ceases; nor does one whose core is merely Taken for a while. A task that begins when the trace does begins at that time.
std::vector<TimePoint> switchesOf(const Trace& trace);

/// The times of several ascending lists as one: ascending, each once.
std::vector<TimePoint> mergedTimes(std::vector<std::vector<TimePoint>> lists);

/// The first of ascending `switches` after `t`; none behind the last.
std::optional<TimePoint> nextSwitch(std::span<const TimePoint> switches, TimePoint t);
/// The last of ascending `switches` before `t`; none before the first.
std::optional<TimePoint> previousSwitch(std::span<const TimePoint> switches, TimePoint t);

} // namespace interleave
