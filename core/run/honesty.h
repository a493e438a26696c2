#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/run/disturbance.h"
#include "core/run/fact.h"

namespace interleave {

/// Whether a run was really where it says, how its boundaries are known, by which clock, how much others disturbed it, and what
/// measuring it cost. Nothing here is a guess: what is not known is said to be not known.
std::vector<Fact> honestyOf(const RunResult& run);

/// Of how a run's boundaries are known alone: sound where they are verified (`isVerified()`).
Standing evidenceStanding(const RunResult& run);

/// Of a computer: what its runs can be known by, and what limits them.
std::vector<Fact> honestyOf(const Machine& machine);

/// Disturbed so much that the run had better be made again (`disturbanceOf()`).
bool isNoisy(const RunResult& run);

/// "Other programs took 12 % of the cores' time." Requires: `isNoisy(run)`.
Message noiseSentence(const RunResult& run);

} // namespace interleave
