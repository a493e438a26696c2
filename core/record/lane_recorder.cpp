// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/lane_recorder.h"

#include <algorithm>

#include "core/machine/binding.h"

namespace interleave {

namespace {

/// How many quanta it takes to get used to a core that has become slower.
constexpr int kPaceMemory = 16;
constexpr std::size_t kTouchedAtOnce = 8'192;
constexpr int kLongestQuantum = 2;
constexpr int kLongestUnevenQuantum = 32; ///< a quarter of a millisecond

std::uint16_t cpuNow() noexcept
{
    const std::optional<CpuId> cpu = currentCpu();
    return cpu ? static_cast<std::uint16_t>(indexOf(*cpu) + 1) : std::uint16_t{0};
}

} // namespace

LaneRecorder::LaneRecorder(std::size_t capacity, Duration quantum, std::size_t links)
    : m_capacity(capacity), m_linkCapacity(links), m_quantum(quantum), m_pace(quantum)
{
    // Growing and shrinking writes to the first pages, so that those need not be fetched while the clock runs. What lies
    // behind them few lanes need: it is reserved, and takes no memory before it is written to.
    m_lane.entries.reserve(capacity);
    m_lane.entries.resize(std::min(capacity, kTouchedAtOnce));
    m_lane.entries.clear();
    m_lane.links.reserve(links);
    m_lane.links.resize(std::min(links, kTouchedAtOnce));
    m_lane.links.clear();
}

void LaneRecorder::start(SteadyTime origin) noexcept
{
    m_origin = origin;
    m_last = timeOf(readClock());
}

void LaneRecorder::beginComputing(TaskId task, StepIndex step, Pace pace) noexcept
{
    m_longestQuantum = pace == Pace::Even ? kLongestQuantum : kLongestUnevenQuantum;
    const LaneEntry next{.begin = m_last, .end = m_last, .task = task, .step = step, .cpuPlusOne = cpuNow(), .activity = Activity::Running};
    const LaneEntry& open = *m_open;
    const bool continues = m_open != &m_overflow && open.end == m_last && open.activity == Activity::Running
                        && open.task == task && open.step == step && open.cpuPlusOne == next.cpuPlusOne;
    if (!continues)
        add(next);
}

void LaneRecorder::stamp() noexcept
{
    const TimePoint now = timeOf(readClock());
    const std::uint16_t cpu = cpuNow();
    const Duration elapsed = now - m_last;
    const bool gap = elapsed > m_longestQuantum * m_pace;
    m_pace = std::max(m_quantum, m_pace + (std::min(elapsed, 2 * m_pace) - m_pace) / kPaceMemory);
    if (gap || cpu != m_open->cpuPlusOne) {
        LaneEntry next = *m_open;
        next.begin = gap ? now : m_last;
        next.cpuPlusOne = cpu;
        add(next);
    }
    m_open->end = now;
    m_last = now;
}

void LaneRecorder::waited(TaskId task, StepIndex step, Activity activity, TimePoint began, TimePoint over) noexcept
{
    resumed();
    add({.begin = began,
         .end = std::clamp(over, began, std::max(began, m_last)),
         .task = task,
         .step = step,
         .cpuPlusOne = 0,
         .activity = activity});
}

void LaneRecorder::link(const Link& link) noexcept
{
    if (m_lane.links.size() == m_linkCapacity) {
        ++m_lane.linksLeftOut;
        return;
    }
    m_lane.links.push_back(link); // within the reserved capacity: allocates nothing
}

void LaneRecorder::add(const LaneEntry& entry) noexcept
{
    if (m_lane.entries.size() == m_capacity) {
        ++m_lane.dropped;
        m_overflow = entry;
        m_open = &m_overflow;
        return;
    }
    m_lane.entries.push_back(entry); // within the reserved capacity: allocates nothing
    m_open = &m_lane.entries.back();
}

} // namespace interleave
