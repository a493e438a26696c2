#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <vector>

#include "core/trace/trace.h"

namespace interleave {

/// Where one task's share of the makespan went. Adds up to the makespan, to the nanosecond.
struct TaskAccount {
    Duration running{};
    Duration ready{}; ///< could go on, but another task of the run had its turn, or it had just been woken, or was woken late
    Duration waitingIo{};
    Duration waitingLock{};
    Duration waitingMessage{};
    Duration taken{};  ///< in the middle of computing its core had what is not of this run: another program, the system
    Duration absent{}; ///< before its arrival and after its end

    friend bool operator==(const TaskAccount&, const TaskAccount&) = default;
};

/// Where one core's share went. Adds up to the makespan, to the nanosecond.
struct CpuAccount {
    CpuId cpu{};
    Duration running{};   ///< of any task of the run
    Duration switching{}; ///< a task was ready for it, but did not run yet: for as long as changes and wake-ups take
    Duration taken{};     ///< a task was in the middle of computing on it, and something else had it
    Duration late{}; ///< a task was ready for it for longer than that: something else had it, or the thread was woken late
    Duration unused{}; ///< no task could use it; what other programs did there meanwhile is not known

    friend bool operator==(const CpuAccount&, const CpuAccount&) = default;
};

/// From the moment a device was done until the task that had waited for it ran.
struct WakeUps {
    std::int64_t count = 0;
    Duration median{}; ///< of an even number half way between the middle two
    Duration longest{};

    friend bool operator==(const WakeUps&, const WakeUps&) = default;
};

/// Where all time of a run went.
struct Account {
    Duration makespan{};
    bool knowsCpus = true;            ///< else `cpus` is empty, and what was taken counts as ready
    std::vector<TaskAccount> tasks{}; ///< by TaskId
    std::vector<CpuAccount> cpus{};   ///< RunInfo::cpus, and any other that a task ran on; ascending
    /// (taken + late) / (running + taken + late) of all cores, 0 to 1: of the time in which tasks computed or should have, how
    /// much something else had.
    double disturbance = 0;
    std::int64_t migrations = 0;      ///< how often a worker went on on another core
    std::optional<WakeUps> wakeUps{}; ///< none where no task ran after a wait for a device

    friend bool operator==(const Account&, const Account&) = default;
};

/// A change from one task to another takes no longer; if it does, something else had the core.
inline constexpr Duration kLongestSwitch = std::chrono::microseconds(50);
/// From the end of a wait until the thread runs; seen 50 to 110 µs on idle computers, of which the timer's slack is 50.
inline constexpr Duration kLongestWakeUp = std::chrono::microseconds(250);

/// A task is ready for the core that it last ran on, before its first turn for the one where that will be. It was in the
/// middle of computing if it ran before and after in the same step, without a wait between. Then its core was taken for
/// as long as no task of the run ran there, but for the changes between two of them; and while it was Taken. A task whose worker
/// waits with another task is ready for no core. Nothing is ever taken or late in a simulation. Takes time by n log n of
/// the number of spans.
/// Throws Stopped where `look` is told so.
Account accountOf(const Trace& trace, StopLook look = {});

} // namespace interleave
