// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/simulated_lanes.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr std::size_t kMostLinks = 1'000'000;

} // namespace

void SimulatedLanes::ran(std::size_t core, TaskId task, StepIndex step, TimePoint began)
{
    record(core, {began, m_now, task, step, static_cast<std::uint16_t>(core + 1), Activity::Running});
}

void SimulatedLanes::waited(TaskId task, StepIndex step, Activity activity, TimePoint began, TimePoint over)
{
    record(0, {began, std::min(over, m_now), task, step, 0, activity});
}

void SimulatedLanes::link(const Link& link)
{
    Lane& lane = m_lanes.front();
    if (lane.links.size() == kMostLinks)
        ++lane.linksLeftOut;
    else
        lane.links.push_back(link);
}

void SimulatedLanes::record(std::size_t core, const LaneEntry& entry)
{
    if (entry.begin == entry.end)
        return;
    std::vector<LaneEntry>& entries = m_lanes[core].entries;
    LaneEntry* last = entries.empty() ? nullptr : &entries.back();
    const bool continues = last && last->end == entry.begin && last->task == entry.task && last->step == entry.step
                        && last->activity == entry.activity && last->cpuPlusOne == entry.cpuPlusOne;
    if (continues) {
        last->end = entry.end;
        return;
    }
    entries.push_back(entry);
    if (++m_recorded == m_room)
        m_session.end();
}

} // namespace interleave
