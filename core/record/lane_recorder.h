#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <utility>

#include "core/machine/clock.h"
#include "core/record/recording.h"

namespace interleave {

/// How evenly the quanta of a step take their time. Where tasks hinder each other's memory, a quantum now and then takes many
/// times as long though the thread never left its core.
enum class Pace { Even, Uneven };

/// Writes down what one worker does. Between two stamps lies one quantum of computing; a stamp only moves the end of the
/// open entry, and a new entry is stored only where something changed: another step, another core, or a gap of more than
/// two quanta at the present pace, in which the thread must have been off its core. So memory grows with what happened, not with time.
/// Thread safety: written by the lane's own thread only; `lane()` is read after that thread was joined.
class LaneRecorder {
public:
    /// `capacity` entries and `links` are reserved, and the first of them touched; nothing is allocated later. Coordinator thread.
    LaneRecorder(std::size_t capacity, Duration quantum, std::size_t links = 0);

    LaneRecorder(const LaneRecorder&) = delete;
    LaneRecorder& operator=(const LaneRecorder&) = delete;

    /// The gate has opened at `origin`, which is time 0; the thread is awake.
    void start(SteadyTime origin) noexcept;

    /// From the last stamp on the worker computes at this step.
    void beginComputing(TaskId task, StepIndex step, Pace pace = Pace::Even) noexcept;
    /// A quantum was done. This is the only call on the hot path: a clock reading, a cpu number, two comparisons.
    void stamp() noexcept;

    /// The task waited from `began` until `over`, and goes on now; from `over` until now it was ready.
    void waited(TaskId task, StepIndex step, Activity activity, TimePoint began, TimePoint over) noexcept;
    /// What the worker did since the last stamp was for no task: it slept, or wanted the baton.
    void resumed() noexcept { m_last = read(); }
    /// Before a step: where more than a quantum has passed since the last stamp, the thread lost its core between two steps,
    /// and what it does now begins now.
    void catchUp() noexcept
    {
        if (const TimePoint time = read(); time - m_last > m_quantum)
            m_last = time;
    }
    /// A task let another go on. Left out, and counted, when there is no room.
    void link(const Link& link) noexcept;

    /// Time of the last stamp.
    TimePoint now() const noexcept { return m_last; }
    /// Reads the clock, and stamps nothing.
    TimePoint read() const noexcept { return timeOf(readClock()); }
    TimePoint timeOf(SteadyTime t) const noexcept { return TimePoint(t - m_origin); }
    SteadyTime steadyTimeOf(TimePoint t) const noexcept { return m_origin + t.time_since_epoch(); }

    const Lane& lane() const { return m_lane; }
    /// Requires: the worker was joined; nothing is recorded afterwards.
    Lane takeLane() { return std::move(m_lane); }

private:
    void add(const LaneEntry& entry) noexcept;

    Lane m_lane;
    std::size_t m_capacity;
    std::size_t m_linkCapacity;
    Duration m_quantum; ///< as calibrated
    Duration m_pace; ///< what a quantum takes at present, never less than calibrated: a core whose other half is busy is slower
    int m_longestQuantum = 2; ///< longer than so many at the present pace is a gap
    SteadyTime m_origin{};
    TimePoint m_last{};
    LaneEntry* m_open = &m_overflow; ///< the entry that a stamp extends
    LaneEntry m_overflow{};          ///< takes the stamps of an entry that found no room
};

} // namespace interleave
