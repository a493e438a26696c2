#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/trace/trace.h"

namespace interleave {

/// The most tasks that were inside a lock or had a key of a bowl at the same instant, as far as spans show it: a stay that is
/// shorter than the run's resolution may be missed, and who has lost its core meanwhile is not counted.
std::int64_t mostInside(const Trace& trace, SharedId what);

/// From the first span of any of the tasks [first, first + count) to the end of the last one; none where none of them ran.
std::optional<TimeRange> timeOfTasks(const Trace& trace, std::size_t first, std::size_t count);

} // namespace interleave
