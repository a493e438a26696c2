// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/worker_witness.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace interleave {

namespace {

/// Each takes a file descriptor, of which a program has a thousand or so.
constexpr std::size_t kMostWatched = 256;
/// What Linux lets a user lock for it on each logical processor, unless told otherwise.
constexpr std::size_t kRoomForEachCpu = std::size_t{512} << 10;
constexpr std::size_t kLeastRoom = std::size_t{4} << 10;
constexpr std::size_t kMostRoom = std::size_t{1} << 20;

std::optional<std::int64_t> switchesBetween(const ThreadCounters& before, const ThreadCounters& after)
{
    if (!before.voluntary || !before.involuntary || !after.voluntary || !after.involuntary)
        return std::nullopt;
    return *after.voluntary - *before.voluntary + *after.involuntary - *before.involuntary;
}

} // namespace

TimePoint ClockComparison::timeOf(SteadyTime time) const
{
    const double rate = passed > Duration{} ? static_cast<double>(ran.count()) / static_cast<double>(passed.count()) : 1;
    return TimePoint(Duration(std::llround(rate * static_cast<double>(Duration(time - opened).count()))));
}

void WorkerWitness::prepare(std::size_t room, const Message& problem) noexcept
{
    try {
        m_problem = problem;
        if (room == 0)
            return;
        Result<SwitchWitness> witness = SwitchWitness::ofThisThread(room);
        if (witness)
            m_witness = std::move(witness.value());
        else
            m_problem = witness.error().message;
    } catch (const std::bad_alloc&) {
        m_problem = {INTERLEAVE_TEXT("witness", "there is not enough memory"), {}};
    }
}

WorkerWitness::Snapshot WorkerWitness::snapshot() const noexcept
{
    Snapshot snapshot;
    std::uint64_t position = 0;
    do {
        position = m_witness ? m_witness->position() : 0;
        snapshot = {readClock(), countersOfThisThread()};
    } while (m_witness && m_witness->position() != position);
    return snapshot;
}

LaneWitness WorkerWitness::take(const ClockComparison& clocks) const
{
    if (!m_witness)
        return {.problem = m_problem};
    const SwitchRecords records = m_witness->read();
    LaneWitness lane{.isPresent = true, .lost = records.lost, .counted = switchesBetween(m_begin.counters, m_end.counters)};
    const CpuSwitch* left = nullptr;
    for (const CpuSwitch& change : records.switches) {
        if (!change.in) {
            left = &change;
            continue;
        }
        if (left && left->time >= m_begin.time && left->time < m_end.time) {
            const TimeRange time{clocks.timeOf(left->time), clocks.timeOf(change.time)};
            lane.absences.push_back({time, left->cpu, change.cpu, left->preempted});
        }
        left = nullptr;
    }
    if (m_begin.counters.thread) {
        lane.watched = Witness::Watched{.systemId = *m_begin.counters.thread,
                                        .switches = static_cast<std::int64_t>(lane.absences.size()),
                                        .from = m_begin.time.time_since_epoch(),
                                        .until = m_end.time.time_since_epoch()};
    }
    if (records.lost > 0)
        lane.until = records.switches.empty() ? TimePoint{} : clocks.timeOf(records.switches.back().time);
    return lane;
}

std::size_t witnessRoomFor(std::size_t workers, std::size_t cpus)
{
    if (workers == 0 || workers > kMostWatched)
        return 0;
    return std::clamp(kRoomForEachCpu * cpus / workers, kLeastRoom, kMostRoom);
}

} // namespace interleave
