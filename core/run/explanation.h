#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/run/run.h"

namespace interleave {

/// What the picture shows, in words: the answer, and the figures behind it.
struct Explanation {
    Message headline; ///< "4 cores did the same work 3.5 times faster than taking turns on one core."
    Message detail;   ///< "Taking turns on one core took 870 ms, 4 cores in parallel 245 ms. ..."
};

/// Explains the difference between two runs of one plan from their metrics alone, whatever models they are of.
Explanation explain(const RunResult& first, const RunResult& second);
/// Explains one run by itself.
Explanation explain(const RunResult& run);

} // namespace interleave
