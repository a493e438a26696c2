// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/start_gate.h"

namespace interleave {

std::optional<Moment> StartGate::arriveAndWait()
{
    std::unique_lock lock(m_mutex);
    ++m_arrived;
    m_arrival.notify_one();
    m_decision.wait(lock, [this] { return m_decided; });
    return m_opened;
}

void StartGate::awaitAll(std::size_t workers)
{
    std::unique_lock lock(m_mutex);
    m_arrival.wait(lock, [this, workers] { return m_arrived == workers; });
}

Moment StartGate::open(const TickClock& clock)
{
    const std::lock_guard lock(m_mutex);
    m_opened = clock.moment();
    m_decided = true;
    m_decision.notify_all();
    return *m_opened;
}

void StartGate::callOff()
{
    const std::lock_guard lock(m_mutex);
    m_decided = true;
    m_decision.notify_all();
}

} // namespace interleave
