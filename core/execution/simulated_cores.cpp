// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/simulated_cores.h"

#include <algorithm>

namespace interleave {

SimulatedCores::SimulatedCores(const SimulatedMachine& machine) : m_machine(machine), m_cores(machine.cores)
{
}

std::optional<std::size_t> SimulatedCores::dispatch(TimePoint now)
{
    if (m_ready.empty())
        return std::nullopt;
    const auto idle = std::ranges::find_if(m_cores, [](const Core& core) { return !core.task; });
    if (idle == m_cores.end())
        return std::nullopt;
    idle->task = m_ready.front();
    m_ready.pop_front();
    const bool switches = idle->last && idle->last != idle->task;
    idle->last = idle->task;
    idle->began = now + (switches ? m_machine.switchCost : Duration{});
    idle->sliceEnd = idle->began + m_machine.slice;
    return static_cast<std::size_t>(idle - m_cores.begin());
}

TimePoint SimulatedCores::startBurst(std::size_t n, Duration left, TimePoint now)
{
    Core& core = m_cores[n];
    core.began = now;
    core.isComputing = true;
    core.burst = std::min(left, std::max(core.sliceEnd - now, Duration(1)));
    return now + core.burst;
}

Duration SimulatedCores::endBurst(std::size_t core)
{
    m_cores[core].isComputing = false;
    return m_cores[core].burst;
}

bool SimulatedCores::preempt(std::size_t n, TimePoint now)
{
    Core& core = m_cores[n];
    if (m_ready.empty() || now < core.sliceEnd)
        return false;
    m_ready.push_back(*core.task);
    core.task.reset();
    return true;
}

void SimulatedCores::renewSlice(std::size_t n, TimePoint now)
{
    Core& core = m_cores[n];
    if (now >= core.sliceEnd)
        core.sliceEnd = now + m_machine.slice;
}

} // namespace interleave
