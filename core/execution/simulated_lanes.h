#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/execution/session.h"
#include "core/record/recording.h"

namespace interleave {

/// What a simulation records, in its own time: a lane for each core, waits and links in the first one.
/// Thread safety: none; one owner.
class SimulatedLanes {
public:
    /// Ends the session where `room` entries are recorded in all lanes together; those that are open then find some beyond it.
    SimulatedLanes(Session& session, std::size_t cores, std::size_t room)
        : m_session(session), m_lanes(cores), m_room(room)
    {
    }

    TimePoint now() const { return m_now; }
    TimePoint read() const { return m_now; }
    void setTime(TimePoint now) { m_now = now; }

    void ran(std::size_t core, TaskId task, StepIndex step, TimePoint began);
    void waited(TaskId task, StepIndex step, Activity activity, TimePoint began, TimePoint over);
    /// There is no worker that could have been away meanwhile.
    void resumed() {}
    void link(const Link& link);

    bool isFull() const { return m_recorded >= m_room; }
    std::vector<Lane> take() { return std::move(m_lanes); }

private:
    void record(std::size_t core, const LaneEntry& entry);

    Session& m_session;
    std::vector<Lane> m_lanes; ///< by core
    const std::size_t m_room;
    std::size_t m_recorded = 0; ///< entries of all lanes
    TimePoint m_now;
};

} // namespace interleave
