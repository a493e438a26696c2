#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>

namespace interleave {

/// A task of a plan: its place in `Plan::tasks` and in `Trace::tasks`.
enum class TaskId : std::uint32_t {};
/// A step of a task's program: its place in the program.
enum class StepIndex : std::uint16_t {};
/// A real thread of a run: its place in the list of lanes.
enum class WorkerId : std::uint16_t {};
/// Something that tasks share: its place in `Plan::shared`.
enum class SharedId : std::uint16_t {};
/// A logical processor, by the operating system's own number.
enum class CpuId : std::uint16_t {};

/// The number behind an id, for indexing and for showing.
template<typename Id>
constexpr std::size_t indexOf(Id id)
{
    return static_cast<std::size_t>(id);
}

} // namespace interleave
