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

Background::Background(QObject* parent, MeasuringGate* gate) : QObject(parent), m_gate(gate)
{
    if (!gate)
        return;
    connect(gate, &MeasuringGate::closed, this, &Background::interrupt);
    connect(gate, &MeasuringGate::opened, this, &Background::start);
}

void Background::begin(Work work)
{
    stop();
    m_work = std::move(work);
    m_isLate = true;
    start();
}

void Background::stop()
{
    m_stop.requestStop();
    m_work = nullptr;
    m_isLate = false;
}

/// What it does is done again when the gate opens.
void Background::interrupt()
{
    m_stop.requestStop();
    m_isLate = isBusy();
}

double Background::share() const
{
    return m_shared && !m_isLate ? m_shared->share.load(std::memory_order_relaxed) : 0;
}

/// Unless it can't begin yet.
void Background::start()
{
    if (!m_isLate || m_shared || (m_gate && !m_gate->isOpen()))
        return;
    m_isLate = false;
    m_stop = StopSource();
    m_shared = std::make_shared<Shared>();
    const auto later = [this](Result<Delivery> delivery) {
        // The destructor joins before it lets go of `this`, and what is queued for it then is dropped.
        QMetaObject::invokeMethod(
            this, [this, delivery = std::move(delivery)] { finish(delivery); }, Qt::QueuedConnection);
    };
    const MeasuringGate::Count computing = m_gate ? m_gate->computing() : std::make_shared<std::atomic<int>>(0);
    ++*computing;
    try {
        m_thread = std::thread([later, computing, work = m_work, stop = m_stop.token(), shared = m_shared]() mutable {
            const Watch watch{stop, [&shared](double share) { shared->share.store(share, std::memory_order_relaxed); }};
            Result<Delivery> delivery = withFailures([&]() -> Result<Delivery> { return work(watch); });
            work = nullptr; // what it holds goes with the thread that used it
            --*computing;
            later(std::move(delivery));
        });
    } catch (const std::exception& refused) {
        --*computing;
        later(failureOf(refused));
    }
}

void Background::finish(const Result<Delivery>& delivery)
{
    if (m_thread.joinable())
        m_thread.join(); // it has nothing left to do
    m_shared.reset();
    if (m_isLate) {
        start();
        return;
    }
    if (!std::exchange(m_work, nullptr))
        return;
    if (delivery)
        (*delivery)();
    else
        emit failed(delivery.error());
}

} // namespace interleave
