#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/trace/trace.h"

namespace interleave {

/// Which span of a trace.
struct FoundSpan {
    TaskId task{};
    std::uint32_t span = 0; ///< place in TaskTrace::spans
    friend bool operator==(const FoundSpan&, const FoundSpan&) = default;
};

/// What one word of a search stands for: a span fits it by its task, by its step or by its activity. Any list may be shorter
/// than what it is about; what it does not reach does not fit.
struct Sought {
    std::vector<bool> tasks{};                         ///< by TaskId
    std::vector<std::vector<bool>> steps{};            ///< by TaskId and StepIndex
    std::array<bool, kActivities.size()> activities{}; ///< by Activity
};

/// The spans that fit every one of `all`, by their begin, at the same time by task. All spans where nothing is asked for.
/// Takes time by the number of spans, and a look-up for each, however much is sought.
std::vector<FoundSpan> spansThatFit(const Trace& trace, std::span<const Sought> all);

} // namespace interleave
