// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/load_watch.h"

#include <utility>

namespace interleave {

namespace {

constexpr int kBetweenLooksMs = 1000;
constexpr std::size_t kReadings = 3; ///< two seconds

} // namespace

LoadWatch::LoadWatch(QObject* parent, Reader read) : QObject(parent), m_read(std::move(read))
{
    m_timer.setInterval(kBetweenLooksMs);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoadWatch::look);
}

void LoadWatch::setCpus(std::vector<CpuId> cpus)
{
    if (cpus == m_cpus)
        return;
    m_cpus = std::move(cpus);
    forget();
    m_timer.start();
}

void LoadWatch::setPaused(bool paused)
{
    if (m_cpus.empty() || m_timer.isActive() != paused)
        return;
    forget();
    paused ? m_timer.stop() : m_timer.start();
}

void LoadWatch::look()
{
    m_readings.push_back(m_read());
    if (m_readings.size() < kReadings)
        return;
    if (m_readings.size() > kReadings)
        m_readings.pop_front();
    if (const auto load = loadBetween(m_readings.front(), m_readings.back(), m_cpus); load != m_load) {
        m_load = load;
        emit changed();
    }
}

void LoadWatch::forget()
{
    m_readings.clear();
    if (std::exchange(m_load, std::nullopt))
        emit changed();
}

} // namespace interleave
