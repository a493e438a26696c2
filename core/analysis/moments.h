#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/analysis/levels.h"

namespace interleave {

/// A time of a run that is worth looking at.
struct NotableMoment {
    Text title;     ///< "first switch", as an entry of a menu
    Text inKitchen; ///< the same where the run is shown as work in a kitchen
    TimePoint time;

    friend bool operator==(const NotableMoment&, const NotableMoment&) = default;
};

/// Those that the trace has, by time: the first switch (a core goes over to another task), the first time that two tasks run at
/// once, the begin of the longest wait for a turn and of the longest one for a device, a lock or another task, the finding of a
/// standstill, and the end of the last task. Of waits of one length it is the earliest. `levels` are those of the trace. None for
/// an empty trace.
std::vector<NotableMoment> momentsOf(const Trace& trace, const Levels& levels);
inline std::vector<NotableMoment> momentsOf(const Trace& trace)
{
    return momentsOf(trace, levelsOf(trace));
}

} // namespace interleave
