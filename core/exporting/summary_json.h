#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <memory>
#include <ostream>
#include <span>
#include <vector>

#include "core/run/run.h"

namespace interleave {

/// The runs that one model made of a plan, in order; not empty. Only the one that is shown needs its spans.
struct Series {
    std::vector<std::shared_ptr<const RunResult>> runs;
    std::size_t shown = 0;        ///< its place among them
    std::size_t noisyLeftOut = 0; ///< runs that were made, and are not among these
};

/// Writes the object that `--json` prints: what was run and where, the answer in a sentence, the figures of each
/// run, without the spans, and where a model made several what they came to together. The runs stand as they were made: the
/// first of each series, then the second of each. Ends with a new line. Requires: a series or more.
void writeSummaryJson(std::span<const Series> series, std::ostream& out);

} // namespace interleave
