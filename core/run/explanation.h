#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <span>
#include <string>

#include "core/base/text.h"
#include "core/run/factor.h"
#include "core/run/run.h"
#include "core/scenario/judging.h"

namespace interleave {

/// From this speed-up on one run counts as faster than another; less is within what two runs of one model differ by.
inline constexpr double kClearlyFaster = kClearlyMore;

/// What the picture shows, in whole sentences made from the metrics alone, whatever models the runs are of.
struct Explanation {
    Message headline; ///< at most 80 letters: "2 cores in parallel finished 1.9 times as fast as one core taking turns."
    Message detail;   ///< "Same work: one core taking turns took 870 ms, 2 cores in parallel 455 ms. ..."
    /// The headline says that this shows nothing, and why; what helps is said by `noticeOf()` in `core/run/answer.h`.
    bool tellsDisturbance = false;
};

/// The run in the middle of a sentence, for an argument of a message: "2 cores in parallel"; "the second" where several of its
/// model stand beside each other.
std::vector<Message> subjectOf(const RunResult& run);

/// Explains the difference between two runs of one plan by how long they took, or why that says nothing.
Explanation explain(const RunResult& first, const RunResult& second);
/// Explains one run by itself, the same way.
Explanation explain(const RunResult& run);

/// "Found after 58 ms: A waits for key 2, which B has; B waits for key 1, which A has." Of many tasks the first six.
/// Requires: the run came to a standstill.
Message standstillSentence(const RunResult& run);

/// "Expected: 300 000, added one by one by 3 tasks. Came out: 217 412." What that shows is `Verdict::meaning`.
/// Requires: the run has a verdict.
Message verdictSentence(const RunResult& run);

/// A sentence in words, with a capital at its start.
std::string sentence(const Message& message, const Words& words);
/// Headline and detail after one another.
std::string sentence(const Explanation& explanation, const Words& words);

} // namespace interleave
