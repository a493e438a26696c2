#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "core/run/run.h"

namespace interleave {

/// Many runs without those that were made in a noisy moment.
struct QuietRuns {
    std::vector<std::shared_ptr<const RunResult>> kept; ///< in their order; all of them where all were noisy
    std::size_t leftOut = 0;
    bool allWereNoisy = false; ///< then none is left out, for there would be nothing to show

    friend bool operator==(const QuietRuns&, const QuietRuns&) = default;
};

QuietRuns withoutNoisy(std::span<const std::shared_ptr<const RunResult>> runs);

/// "3 of 100 runs were noisy and are left out", or that all were and are kept; no text where none was noisy.
Message quietSentence(const QuietRuns& runs);

} // namespace interleave
