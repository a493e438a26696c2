#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <deque>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"

namespace interleave {

/// What a simulated computer is like.
struct SimulatedMachine {
    std::size_t cores = 1;
    Duration slice{};      ///< a task goes on so long while others are ready
    Duration switchCost{}; ///< before a core goes on with another task
};

/// Which task has which core of a simulated computer: the cores take ready tasks in turn from one queue, each for a slice. Time is
/// what the caller says it is.
/// Thread safety: none; one owner.
class SimulatedCores {
public:
    explicit SimulatedCores(const SimulatedMachine& machine);

    std::size_t count() const { return m_cores.size(); }
    /// None where the core is idle.
    const std::optional<TaskId>& taskOn(std::size_t core) const { return m_cores[core].task; }
    /// Else it is idle, or between two tasks.
    bool isComputing(std::size_t core) const { return m_cores[core].isComputing; }
    /// Since when it computes; or when it will be with the task that it took.
    TimePoint began(std::size_t core) const { return m_cores[core].began; }

    /// Last in the queue.
    void makeReady(TaskId task) { m_ready.push_back(task); }
    /// An idle core takes the first of the queue, and is with it when the switch is over. None where no core is idle, or no task ready.
    std::optional<std::size_t> dispatch(TimePoint now);
    /// The task waits or is done: the core is idle.
    void giveUp(std::size_t core) { m_cores[core].task.reset(); }

    /// The core computes for as long as is left to do, at most to the end of the slice. Gives when that is over.
    TimePoint startBurst(std::size_t core, Duration left, TimePoint now);
    /// It is. Gives how long it computed.
    Duration endBurst(std::size_t core);
    /// Where the slice is over and others are ready the task goes to the end of the queue. True when it does.
    bool preempt(std::size_t core, TimePoint now);
    /// Where the slice is over the task has another one.
    void renewSlice(std::size_t core, TimePoint now);

private:
    struct Core {
        std::optional<TaskId> task{}; ///< on it now
        std::optional<TaskId> last{}; ///< on it before
        TimePoint began{};            ///< of the burst
        TimePoint sliceEnd{};
        Duration burst{}; ///< how long it computes now
        bool isComputing = false;
    };

    const SimulatedMachine m_machine;
    std::vector<Core> m_cores;
    std::deque<TaskId> m_ready;
};

} // namespace interleave
