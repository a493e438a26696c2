// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/measuring_thread.h"

namespace interleave {

MeasuringThread::Link::Link(MeasuringThread& owner, int session, StopToken stop)
    : m_owner(owner), m_session(session), m_stop(std::move(stop)), m_computing(owner.m_gate.computing())
{
}

void MeasuringThread::Link::waitUntilIdle() const
{
    waitUntil([this] { return m_computing->load() == 0; });
}

MeasuringThread::~MeasuringThread()
{
    m_stop.requestStop();
    join();
}

void MeasuringThread::drop()
{
    m_stop.requestStop();
    join();
    ++m_session;
    if (!std::exchange(m_isMeasuring, false))
        return;
    m_courtesy.reset();
    m_gate.open();
}

void MeasuringThread::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace interleave
