#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/trace/trace.h"

namespace interleave {

/// The link that ended a wait for another task: who let it go on. None where the span is no such wait, where the run ended
/// while it lasted, or where there was no room to record it.
/// Requires: `span` is a place in the task's spans. Takes time by the number of links that came while the task got its core.
std::optional<Link> releaseOf(const Trace& trace, TaskId task, std::size_t span);

} // namespace interleave
