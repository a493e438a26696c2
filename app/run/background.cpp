// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/background.h"

#include <atomic>
#include <utility>

namespace interleave {

/// What the thread and its owner share.
struct Background::Shared {
    std::atomic<double> share{0};
};

Background::~Background()
{
    m_stop.requestStop();
    if (m_thread.joinable())
        m_thread.join();
}

void Background::begin(Work work)
{
    stop();
    m_isWanted = true;
    if (m_shared)
        m_next = std::move(work);
    else
        start(std::move(work));
}

void Background::stop()
{
    m_stop.requestStop();
    m_next.reset();
    m_isWanted = false;
}

double Background::share() const
{
    return m_shared && !m_next ? m_shared->share.load(std::memory_order_relaxed) : 0;
}

void Background::start(Work work)
{
    m_stop = StopSource();
    m_shared = std::make_shared<Shared>();
    m_thread = std::thread([this, work = std::move(work), stop = m_stop.token(), shared = m_shared]() mutable {
        const Watch watch{stop, [&shared](double share) { shared->share.store(share, std::memory_order_relaxed); }};
        Delivery deliver = work(watch);
        work = nullptr; // what it holds goes with the thread that used it
        // The destructor joins before it lets go of `this`, and what is queued for it then is dropped.
        QMetaObject::invokeMethod(
            this, [this, deliver = std::move(deliver)] { finish(deliver); }, Qt::QueuedConnection);
    });
}

void Background::finish(const Delivery& deliver)
{
    m_thread.join(); // it has nothing left to do
    m_shared.reset();
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
        return;
    }
    if (!std::exchange(m_isWanted, false))
        return;
    deliver();
}

} // namespace interleave
