// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/live_lanes.h"

#include <algorithm>
#include <utility>

#include "core/program/plan_facts.h"
#include "core/record/trace_builder.h"

namespace interleave {

void LiveLanes::prepare(std::shared_ptr<const Plan> plan)
{
    const CheckedLock lock(m_mutex);
    m_plan = std::move(plan);
}

void LiveLanes::show(std::vector<const LaneRecorder*> recorders, RunInfo info)
{
    const CheckedLock lock(m_mutex);
    m_recorders = std::move(recorders);
    m_info = std::move(info);
}

void LiveLanes::hide()
{
    const CheckedLock lock(m_mutex);
    m_recorders.clear();
}

std::size_t LiveLanes::entries() const
{
    const CheckedLock lock(m_mutex);
    std::size_t count = 0;
    for (const LaneRecorder* recorder : m_recorders) {
        const LaneRecorder::Glimpse glimpse = recorder->glimpse();
        count += glimpse.closed.size() + (glimpse.open ? 1 : 0);
    }
    return count;
}

std::optional<Trace> LiveLanes::look() const
{
    Recording recording;
    std::shared_ptr<const Plan> plan;
    {
        const CheckedLock lock(m_mutex);
        if (m_recorders.empty() || !m_plan)
            return std::nullopt;
        plan = m_plan;
        recording.info = m_info;
        recording.tasks.resize(plan->tasks.size());
        for (const LaneRecorder* recorder : m_recorders) {
            const LaneRecorder::Glimpse glimpse = recorder->glimpse();
            std::vector<LaneEntry> entries(glimpse.closed.begin(), glimpse.closed.end());
            if (glimpse.open)
                entries.push_back(*glimpse.open);
            recording.lanes.push_back({.entries = std::move(entries)});
        }
    }
    std::vector<bool> hasBegun(recording.tasks.size());
    for (const Lane& lane : recording.lanes) {
        for (const LaneEntry& entry : lane.entries) {
            TaskOutcome& task = recording.tasks[indexOf(entry.task)];
            task.end = std::max(task.end, entry.end);
            // When a task was spawned is told at the end of the run.
            const bool isFirst = !hasBegun[indexOf(entry.task)] || entry.begin < task.arrival;
            if (isFirst && entry.begin > TimePoint{})
                task.arrival = entry.begin;
            hasBegun[indexOf(entry.task)] = true;
        }
    }
    const std::vector<bool> isSpawned = spawnedTasksOf(*plan);
    for (std::size_t n = 0; n < recording.tasks.size(); ++n) {
        if (!isSpawned[n])
            recording.tasks[n].arrival = {};
    }
    return buildTrace(recording, std::move(plan));
}

} // namespace interleave
