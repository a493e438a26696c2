#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/analysis/levels.h"

namespace interleave {

/// A time of a run that is worth looking at.
struct NotableMoment {
    Text title; ///< "first switch", as an entry of a menu
    TimePoint time;

    friend bool operator==(const NotableMoment&, const NotableMoment&) = default;
};

/// Those that the trace has, by time: the first switch (a core goes over to another task), the first time that two tasks run at
/// once, the begin of the longest wait for a device, a lock or another task, the finding of a standstill, and the end of the
/// last task. `levels` are those of the trace. None for an empty trace.
std::vector<NotableMoment> momentsOf(const Trace& trace, const Levels& levels);
inline std::vector<NotableMoment> momentsOf(const Trace& trace)
{
    return momentsOf(trace, levelsOf(trace));
}

} // namespace interleave
