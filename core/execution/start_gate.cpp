// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/start_gate.h"

namespace interleave {

std::optional<Moment> StartGate::arriveAndWait()
{
    CheckedUniqueLock lock(m_mutex);
    ++m_arrived;
    m_arrival.notify_one();
    while (!m_decided)
        m_decision.wait(lock.native());
    return m_opened;
}

void StartGate::awaitAll(std::size_t workers)
{
    CheckedUniqueLock lock(m_mutex);
    while (m_arrived != workers)
        m_arrival.wait(lock.native());
}

Moment StartGate::open(const TickClock& clock)
{
    const CheckedLock lock(m_mutex);
    m_opened = clock.moment();
    m_decided = true;
    m_decision.notify_all();
    return *m_opened;
}

void StartGate::callOff()
{
    const CheckedLock lock(m_mutex);
    m_decided = true;
    m_decision.notify_all();
}

} // namespace interleave
