#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/machine/switch_witness.h"
#include "core/machine/thread_counters.h"
#include "core/record/recording.h"

namespace interleave {

/// A run's clock held against the system's: `ran` on the one was `passed` on the other since the gate opened.
struct ClockComparison {
    SteadyTime opened;
    Duration ran{};
    Duration passed{};

    TimePoint timeOf(SteadyTime time) const;
};

/// Lets the system watch one worker, and keeps what it counted for it.
/// Thread safety: the worker's own thread; `take` once that was joined.
class WorkerWitness {
public:
    /// Before the gate: the kernel may need memory for it. Takes up to `room` bytes; 0 leaves it, because of `problem`.
    void prepare(std::size_t room, const Message& problem) noexcept;
    /// The worker begins, and is done.
    void begin() noexcept { m_begin = snapshot(); }
    void end() noexcept { m_end = snapshot(); }

    LaneWitness take(const ClockComparison& clocks) const;

private:
    /// The counters between two switches.
    struct Snapshot {
        SteadyTime time{};
        ThreadCounters counters{};
    };
    Snapshot snapshot() const noexcept;

    std::optional<SwitchWitness> m_witness;
    Message m_problem;
    Snapshot m_begin;
    Snapshot m_end;
};

/// How much memory the kernel may use for the record of each of so many workers; 0 where they are too many to watch all.
std::size_t witnessRoomFor(std::size_t workers, std::size_t cpus);

} // namespace interleave
