#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

#include "core/machine/binding.h"
#include "core/machine/tick_clock.h"
#include "core/record/quantum_pace.h"
#include "core/record/recording.h"

namespace interleave {

/// How evenly the quanta of a step take their time. Where tasks hinder each other's memory, a quantum now and then takes many
/// times as long though the thread never left its core.
enum class Pace { Even, Uneven };

/// Writes down what one worker does. Between two stamps lies one quantum of computing; a stamp only moves the end of the
/// open entry, and a new entry is stored only where something changed: another step, another core, or a gap of more than
/// two quanta at the present pace, in which the thread did not compute. So memory grows with what happened, not with time: a stamp
/// adds two entries at most. Where there is no room for one, the lane says since when, and the run goes on.
/// Thread safety: written by the lane's own thread only; others may take a `glimpse()` meanwhile. `takeLane()` once that thread
/// was joined.
class LaneRecorder {
public:
    /// `capacity` entries and `links` are reserved, and the first of them touched; nothing is allocated later. Coordinator thread.
    LaneRecorder(std::size_t capacity, Duration quantum, std::size_t links = 0, const TickClock& clock = {});

    LaneRecorder(const LaneRecorder&) = delete;
    LaneRecorder& operator=(const LaneRecorder&) = delete;

    /// The gate has opened at `origin`, which is time 0; the thread is awake.
    void start(const Moment& origin) noexcept;

    /// From the last stamp on the worker computes at this step.
    void beginComputing(TaskId task, StepIndex step, Pace pace = Pace::Even) noexcept;
    /// A quantum was done. This is the only call on the hot path: a reading of the clock, a cpu number, two comparisons.
    void stamp() noexcept
    {
        const Ticks now = m_clock.readEarly();
        if (now - last() > m_usual || currentCpuNumber() != m_cpu) [[unlikely]]
            lookCloser(now);
        else
            m_last.store(now, std::memory_order_release);
    }

    /// Before a long call that cannot be looked into, as it stamps nothing; a short one needs only the next.
    void beginCall() noexcept
    {
        if (!m_count)
            countAt(m_clock.read());
    }
    /// All since the last stamp was one call, at this step.
    void endCall(TaskId task, StepIndex step) noexcept;

    /// The task waited from `began` until `over`, and goes on now; from `over` until now it was ready.
    void waited(TaskId task, StepIndex step, Activity activity, TimePoint began, TimePoint over) noexcept;
    /// What the worker did since the last stamp was for no task: it slept, or wanted the baton.
    void resumed() noexcept { goOnAt(m_clock.read()); }
    /// Before a step: where more than a quantum has passed since the last stamp, the thread lost its core between two steps,
    /// and what it does now begins now.
    void catchUp() noexcept
    {
        if (const Ticks now = m_clock.read(); now - last() > m_pace.quantum())
            goOnAt(now);
    }
    /// A task let another go on. Left out, and counted, when there is no room.
    void link(const Link& link) noexcept;

    /// Time of the last stamp.
    TimePoint now() const noexcept { return timeOf(last()); }
    /// Reads the clock, and stamps nothing.
    TimePoint read() const noexcept { return timeOf(m_clock.read()); }
    SteadyTime steadyTimeOf(TimePoint t) const noexcept { return m_origin.steady + t.time_since_epoch(); }

    /// What others may see of a lane that is being written.
    struct Glimpse {
        std::span<const LaneEntry> closed; ///< valid as long as the recorder; grows only
        std::optional<LaneEntry> open;     ///< ends at the last stamp
    };
    /// Any thread. Costs the writer nothing.
    Glimpse glimpse() const noexcept;

    /// Requires, as for the next: the worker was joined, or is the one who asks. What is open ends at the last stamp.
    const Lane& lane() noexcept
    {
        close();
        return m_lane;
    }
    /// Nothing is recorded afterwards.
    Lane takeLane()
    {
        close();
        return std::move(m_lane);
    }

private:
    Ticks last() const noexcept { return m_last.load(std::memory_order_relaxed); }
    TimePoint timeOf(Ticks ticks) const noexcept { return TimePoint(m_clock.lengthOf(ticks - m_origin.ticks)); }
    void goOnAt(Ticks time) noexcept;
    std::uint32_t countAt(Ticks time) noexcept;
    void lookCloser(Ticks now) noexcept;
    void openAfterGap(Ticks now, std::uint32_t offCore) noexcept;
    void setUsual() noexcept { m_usual = m_pace.isUsual() ? m_longestQuantum * m_pace.quantum() : 0; }
    void open(TaskId task, StepIndex step, int cpu, std::uint32_t offCore) noexcept;
    void close() noexcept;
    void add(const LaneEntry& entry) noexcept;

    const TickClock m_clock;
    Moment m_origin{};
    /// The last stamp; written by the lane's thread alone. Who reads one also sees what was published before it.
    std::atomic<Ticks> m_last{0};
    Ticks m_usual = 0;           ///< an interval up to this needs no closer look
    int m_cpu = kNoCpu;          ///< of the open entry
    bool m_goesOn = false;       ///< since the last entry the worker did nothing but compute
    LaneEntry* m_open = nullptr; ///< the entry that stamps extend; null where the worker computes for no task
    QuantumPace m_pace;
    Ticks m_longestQuantum = 2; ///< longer than so many at the present pace is a gap
    /// What the system had counted for the thread when it was last asked.
    struct Count {
        Ticks at = 0;
        Duration cpuTime{};
        std::optional<std::int64_t> switches{};
    };
    std::optional<Count> m_count; ///< none while the thread may have slept since
    Ticks m_askedAt = 0;          ///< when the system was last asked
    Ticks m_costOfAsking = 0;     ///< the least that it took so far
    /// Twice the number of entries that others may read, and one more while the last of them is open.
    std::atomic<std::size_t> m_published{0};
    LaneEntry m_current{};  ///< what an entry is opened for
    LaneEntry m_overflow{}; ///< takes the stamps of an entry that found no room
    Lane m_lane;
    const LaneEntry* m_entries; ///< where they lie, for good
    std::size_t m_capacity;
    std::size_t m_linkCapacity;

    /// No core has this number: stamps look closer while nothing is open.
    static constexpr int kNoCpu = -2;
};

} // namespace interleave
