// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/far_side.h"

#include <chrono>
#include <vector>

#include "core/device/handler_room.h"
#include "core/device/sockets.h"
#include "core/machine/thread_counters.h"

namespace interleave {

FarSide::FarSide() : m_keepRunning(asio::make_work_guard(m_loop))
{
}

FarSide::~FarSide()
{
    join();
}

void FarSide::start()
{
    m_thread = std::thread([this] {
        m_loop.run();
        if (const std::optional<Duration> used = cpuTimeOfThisThread(); used && m_usedBefore)
            m_used = *used - *m_usedBefore;
    });
}

/// Asio's queue of timers grows with those that wait. Here all wait once, and are called off.
void FarSide::growTimers(std::size_t count)
{
    std::vector<HandlerRoom> rooms(count);
    std::vector<LoopTimer> timers;
    for (HandlerRoom& room : rooms) {
        timers.emplace_back(m_loop);
        timers.back().expires_at(std::chrono::steady_clock::time_point::max());
        timers.back().async_wait(InRoom{&room, [](const asio::error_code&) {}});
    }
    for (LoopTimer& timer : timers)
        timer.cancel();
    m_loop.poll();
}

void FarSide::beginCounting() noexcept
{
    m_usedBefore = cpuTimeOfThisThread();
}

void FarSide::join() noexcept
{
    m_loop.stop();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace interleave
