#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/guarded.h"
#include "core/record/lane_recorder.h"

namespace interleave {

/// What can be seen of a run while it is on. It costs the workers nothing; it is a preview, not the trace: what a thread does is
/// known from its own stamps alone, and a wait only once it is over.
/// Thread safety: all members may be called from any thread.
class LiveLanes {
public:
    /// The plan of the next run.
    void prepare(std::shared_ptr<const Plan> plan);
    /// From now on, and until `hide()`, these may be looked at.
    void show(std::vector<const LaneRecorder*> recorders, RunInfo info);
    void hide();

    /// The trace so far, in which a task ends with the last that is known of it; none while no threads run.
    std::optional<Trace> look() const;
    /// How many entries that would have to read; 0 while no threads run.
    std::size_t entries() const;

private:
    mutable CheckedMutex m_mutex;
    std::shared_ptr<const Plan> m_plan INTERLEAVE_GUARDED_BY(m_mutex);
    std::vector<const LaneRecorder*> m_recorders INTERLEAVE_GUARDED_BY(m_mutex); ///< empty while nothing is shown
    RunInfo m_info INTERLEAVE_GUARDED_BY(m_mutex);
};

} // namespace interleave
