#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/distribution.h"
#include "core/run/explanation.h"

namespace interleave {

/// What a comparison shows, in the sentence that is read first: where a scenario is about what comes out, that; else how long
/// the two took, as `explain()` says it. Both are of one scenario.
Explanation answerOf(const RunResult& first, const RunResult& second);

/// The same of one run by itself.
Explanation answerOf(const RunResult& run);

/// Of several runs of one plan the first, beside the first one that is of another model, or that is told apart from it by a
/// number; explained by itself where there is none.
/// Requires: at least one run.
Explanation answerOf(std::span<const std::shared_ptr<const RunResult>> runs);

/// The same for many runs of each. Requires: neither is empty.
Explanation answerOf(std::span<const std::shared_ptr<const RunResult>> first,
                     std::span<const std::shared_ptr<const RunResult>> second);

/// What is to be said of a disturbed run beside `answer`, which may say it already: whole sentences; no text of a quiet run.
Message noticeOf(const RunResult& run, const Explanation& answer);

} // namespace interleave
