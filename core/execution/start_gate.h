#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <condition_variable>
#include <optional>

#include "core/base/guarded.h"
#include "core/machine/tick_clock.h"

namespace interleave {

/// Holds all workers of a run until each is ready, so that they start at one moment, which is time 0.
/// Thread safety: all members may be called from any thread.
class StartGate {
public:
    /// A worker says that it is ready, and sleeps until the gate opens. Gives the moment of opening; none if the run was
    /// called off.
    std::optional<Moment> arriveAndWait();

    /// Waits until `workers` have arrived. The coordinator alone.
    void awaitAll(std::size_t workers);
    /// Lets them go. Gives the moment of opening.
    Moment open(const TickClock& clock);
    /// Sends all away: the run does not take place.
    void callOff();

private:
    CheckedMutex m_mutex;
    std::condition_variable m_arrival;  ///< the coordinator waits for it: an arrival wakes nobody else
    std::condition_variable m_decision; ///< the workers wait for it
    std::size_t m_arrived INTERLEAVE_GUARDED_BY(m_mutex) = 0;
    bool m_decided INTERLEAVE_GUARDED_BY(m_mutex) = false;
    std::optional<Moment> m_opened INTERLEAVE_GUARDED_BY(m_mutex);
};

} // namespace interleave
