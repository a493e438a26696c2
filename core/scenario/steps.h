#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/plan.h"

namespace interleave {

/// Steps that many scenarios have in common, with their names and places.

inline constexpr Station kAtProcessor{"processor", INTERLEAVE_TEXT("station", "processor")};
inline constexpr Station kAtDevice{"device", INTERLEAVE_TEXT("station", "disk")};
inline constexpr Station kAtNetwork{"network", INTERLEAVE_TEXT("station", "network")};
inline constexpr Station kAtLock{"lock", INTERLEAVE_TEXT("station", "lock")};
inline constexpr Station kAtMemory{"memory", INTERLEAVE_TEXT("station", "memory")};
inline constexpr Station kAtChannel{"channel", INTERLEAVE_TEXT("station", "channel")};
inline constexpr Station kAtTasks{"tasks", INTERLEAVE_TEXT("station", "other tasks")};

inline Step computing(Duration work, Variation variation = Variation::None)
{
    return {INTERLEAVE_TEXT("step", "compute"), INTERLEAVE_TEXT("step", "compute"), kAtProcessor, Compute{work, variation}};
}

inline Step waitingFor(Duration time)
{
    return {INTERLEAVE_TEXT("step", "wait for the answer"), INTERLEAVE_TEXT("step", "wait"), kAtNetwork, WaitForIo{time}};
}

inline Step locking(SharedId what, Hold hold = Hold::Alone)
{
    return {INTERLEAVE_TEXT("step", "take the key"), INTERLEAVE_TEXT("step", "lock"), kAtLock, Lock{what, hold}};
}

inline Step unlocking(SharedId what)
{
    return {INTERLEAVE_TEXT("step", "give the key back"), INTERLEAVE_TEXT("step", "unlock"), kAtLock, Unlock{what}};
}

inline Step spawning(TaskId task)
{
    return {INTERLEAVE_TEXT("step", "start a task"), INTERLEAVE_TEXT("step", "start"), kAtTasks, Spawn{task}};
}

inline Step joining(TaskId task)
{
    return {INTERLEAVE_TEXT("step", "wait for a task to be done"), INTERLEAVE_TEXT("step", "join"), kAtTasks, Join{task}};
}

/// The steps that come after it, `steps` of them, `times` times.
inline Step repeating(std::int64_t times, std::uint16_t steps)
{
    return {INTERLEAVE_TEXT("step", "again and again"), INTERLEAVE_TEXT("step", "repeat"), kAtProcessor, Repeat{times, steps}};
}

inline void append(Program& program, const Program& more)
{
    program.insert(program.end(), more.begin(), more.end());
}

/// All of `each`, `times` times.
inline Program repeated(std::int64_t times, const Program& each)
{
    Program program{repeating(times, static_cast<std::uint16_t>(each.size()))};
    append(program, each);
    return program;
}

inline Step updating(Update update)
{
    return {INTERLEAVE_TEXT("step", "add to the counter"), INTERLEAVE_TEXT("step", "add"), kAtMemory, update};
}

/// The n-th thing that a plan shares.
constexpr SharedId sharedAt(std::size_t n)
{
    return static_cast<SharedId>(n);
}

constexpr TaskId taskAt(std::size_t n)
{
    return static_cast<TaskId>(n);
}

} // namespace interleave
