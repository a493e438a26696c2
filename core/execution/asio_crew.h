#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/thread_team.h"

namespace interleave {

/// Threads that run one Asio event loop together: each takes a task that may go on and carries it until it waits. With one
/// thread that is an event loop, with several a pool.
MakeCrew asioCrew(std::size_t workers);

} // namespace interleave
