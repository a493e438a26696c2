// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/background.h"

#include <atomic>
#include <utility>

#include "core/base/failure.h"

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
    const auto later = [this](Result<Delivery> delivery) {
        // The destructor joins before it lets go of `this`, and what is queued for it then is dropped.
        QMetaObject::invokeMethod(
            this, [this, delivery = std::move(delivery)] { finish(delivery); }, Qt::QueuedConnection);
    };
    try {
        m_thread = std::thread([later, work = std::move(work), stop = m_stop.token(), shared = m_shared]() mutable {
            const Watch watch{stop, [&shared](double share) { shared->share.store(share, std::memory_order_relaxed); }};
            Result<Delivery> delivery = withFailures([&]() -> Result<Delivery> { return work(watch); });
            work = nullptr; // what it holds goes with the thread that used it
            later(std::move(delivery));
        });
    } catch (const std::exception& refused) {
        later(failureOf(refused));
    }
}

void Background::finish(const Result<Delivery>& delivery)
{
    if (m_thread.joinable())
        m_thread.join(); // it has nothing left to do
    m_shared.reset();
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
        return;
    }
    if (!std::exchange(m_isWanted, false))
        return;
    if (delivery)
        (*delivery)();
    else
        emit failed(delivery.error());
}

} // namespace interleave
