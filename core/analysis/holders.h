#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/watch.h"
#include "core/trace/trace.h"

namespace interleave {

/// The lock or the bowl of keys that a task waits for at a step, where it waits for such a thing there.
std::optional<SharedId> lockWaitedFor(const Plan& plan, const Step& step);

/// The mutex that is taken and given back again and again within a step, where it is such a step.
std::optional<SharedId> lockUsedWithin(const Step& step);

/// Who has the locks and the keys of a run, and when, as far as spans and links show it. Nobody has one before the task has done
/// anything behind the step that takes it, and never do more have one than there is room for.
///
/// - Taking and giving back have no length, and who is ready stands at the step that it wants to do next. So a task has a lock from
///   the first span on in which it does something behind the step that takes it, to the last one before it gives it back.
/// - Who is ready after a wait in there has it until it goes on. Who has lost its core there has it on, until a link says that it gave
///   it back, or until another one is seen to have it.
/// - What is handed over (a fair lock, a key out of a bowl) belongs to who waited for it from the end of the wait on; any other mutex
///   does so only while others wait on, and nobody uses it.
/// - Where a step takes and gives back a mutex again and again, the only task that does such a step has it. Where several do so at
///   the same time it goes from hand to hand, and nobody can say which of them has it. Who lost its core there has it on where
///   another one waits for it until the task goes on, and nobody uses it meanwhile.
/// - Boundaries are right to within the run's resolution. Where two that cannot be overlap, who came later has it.
/// Thread safety: immutable once made; share freely.
class Holders {
public:
    /// Takes time by the number of spans and links. When the watch says stop it is incomplete, and to be thrown away.
    explicit Holders(const Trace& trace, const Watch& watch = {});

    /// Those who have it, lower tasks first; valid as long as this.
    std::span<const TaskId> of(SharedId what, TimePoint t) const;
    /// Those among whom it goes from hand to hand, lower tasks first; valid as long as this. Nobody is said to have it then.
    std::span<const TaskId> inTurnAt(SharedId what, TimePoint t) const;

private:
    /// From here to the next one's begin.
    struct Stretch {
        TimePoint from;
        std::uint32_t first = 0; ///< place in Lock::tasks
        std::uint16_t count = 0;
        bool isInTurn = false;
    };
    struct Lock {
        std::vector<Stretch> stretches;
        std::vector<TaskId> tasks;
    };
    class Sweep;

    std::span<const TaskId> tasksAt(SharedId what, TimePoint t, bool isInTurn) const;

    std::vector<Lock> m_locks; ///< by SharedId
};

} // namespace interleave
