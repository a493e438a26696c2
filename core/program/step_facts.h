#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>

#include "core/base/stated.h"
#include "core/program/step.h"

namespace interleave {

/// What moving a number takes, at a guess: it only decides how much room there is for recording, and what a simulation says.
inline constexpr Duration kMoveCost = std::chrono::nanoseconds(4);
/// What an update costs beside its thinking, at a guess that need not be good: it decides how often the clock is read, and what
/// a simulation says. What protects it costs more on a real computer.
inline constexpr Duration kUpdateCost = std::chrono::nanoseconds(8);
/// What a call into the system for a request, and a question to a database take, at a guess for the same ends.
inline constexpr Duration kRequestCost = std::chrono::microseconds(8);
inline constexpr Duration kQueryCost = std::chrono::microseconds(50);

/// The computing of a step.
struct Computing {
    enum class Manner {
        Even,   ///< of units of work alone, so that its time tells how fast a core is
        Drawn,  ///< the same, but as long as is drawn each time: `each` is the mean
        Broken, ///< of units of work, with something else in between
        Moves,  ///< of numbers that are moved; no units of work
    };
    Duration each{};        ///< time of one core, ...
    std::int64_t times = 1; ///< ... so many times
    Duration beside{};      ///< what each time takes beside, at a guess
    Manner manner = Manner::Even;

    constexpr Duration time() const { return each * times; }
};
inline constexpr Computing kNoComputing{};

/// What a task can be seen doing at a step. Ready, or taken from its core, it can be at any.
struct SeenDoing {
    bool computing = false;
    bool waitingForDevice = false;
    bool waitingForLock = false;
    bool waitingForTask = false;
};

struct Taking {
    SharedId what{};
    Hold hold = Hold::Alone;
    bool waits = true; ///< until it can be had
};

/// What becomes of locks, and of keys out of a bowl, at a step.
struct Locks {
    std::optional<Taking> takes{};       ///< and has afterwards
    std::optional<SharedId> givesBack{}; ///< and has no more at the step
    std::optional<SharedId> lays{};      ///< gives back where it has to wait, and takes again
    std::optional<SharedId> room{};   ///< a condition, whose mutex it gives back where it has to wait, and takes again
    std::optional<SharedId> within{}; ///< a mutex that it takes and gives back each time that it computes
};
inline constexpr Locks kNoLocks{};

/// What a step has to do with other tasks, beside locks.
struct Others {
    std::optional<SharedId> helps{}; ///< those who wait for this: they may go on by it
    std::optional<TaskId> starts{};
    bool needsTurns = false; ///< it may only end when another task goes on in the middle of its program
};
inline constexpr Others kNoOthers{};

/// What of the memory that tasks share a step changes, as far as it matters how.
struct Memory {
    std::optional<SharedId> bare{}; ///< a counter, in two goes, with nothing that keeps others away meanwhile
    std::optional<SharedId> book{}; ///< gets a name
};
inline constexpr Memory kNoMemory{};

/// What a step is about.
enum class About { Itself, Device, Things, Tasks };

/// Where the program goes on after a step.
enum class Onward {
    Next,
    Round, ///< steps are done again, as often as the plan says
    Back,  ///< steps are done again, where others are in the way
    Past,  ///< steps are left out, where something did not come
};

/// What a step means, whoever carries it out. Each kind of step states all of it, in `step_kinds/`.
struct StepFacts {
    Stated<Computing> computing;
    Stated<Duration> ioTime; ///< of waiting for a device
    Stated<SeenDoing> seen;
    Stated<Locks> locks;
    Stated<Others> others;
    Stated<Memory> memory;
    Stated<std::int64_t> links; ///< how many others may have let a task pass, each time that it takes something
    Stated<About> about;
    Stated<Onward> onward;
};

/// How many numbers a Sort or a Merge moves.
constexpr std::int64_t movesOf(const Sort& sort)
{
    const auto size = static_cast<std::int64_t>(sort.end - sort.begin);
    std::int64_t passes = 0;
    for (std::int64_t width = 1; width < size; width *= 2)
        ++passes;
    return 2 * size * passes;
}
constexpr std::int64_t movesOf(const Merge& merge)
{
    return 2 * static_cast<std::int64_t>(merge.end - merge.begin);
}

} // namespace interleave
