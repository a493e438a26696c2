#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/experiment/design.h"

namespace interleave::experiment {

/// A run to be made.
struct RunToMake {
    std::size_t point = 0;
    int repeat = 0; ///< from 0

    friend bool operator==(const RunToMake&, const RunToMake&) = default;
};

/// All runs of the design in the order in which they are made. It follows from the experiment alone, so that one goes on where one was.
/// Shuffled, each round has one run of each point: what is there after a stop is of all points alike.
std::vector<RunToMake> orderOf(const Design& design);

} // namespace interleave::experiment
