#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/thread_team.h"

namespace interleave {

/// Threads that run one Asio event loop together: each takes a task that may go on and carries it until it waits. With one
/// thread that is an event loop, with several a pool.
MakeCrew asioCrew(std::size_t workers);
/// Each thread with an event loop and tasks of its own, which no other thread carries.
MakeCrew separateLoopsCrew(std::size_t workers);
/// For each of so many threads its tasks. Requires: workers > 0.
std::vector<std::vector<TaskId>> tasksOfSeparateLoops(const Plan& plan, std::size_t workers);

} // namespace interleave
