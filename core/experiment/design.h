#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>
#include <vector>

#include "core/experiment/experiment.h"
#include "core/run/run_result.h"

namespace interleave::experiment {

/// One of the situations that are measured: some work, some model, and a value of each axis.
struct Point {
    std::size_t work = 0;             ///< its place in the experiment
    std::size_t model = 0;            ///< the same
    std::vector<std::int64_t> values; ///< of each axis
    RunRequest request{};             ///< what is run there
    int repeats = 0;                  ///< runs of it; 0 where it is skipped
    std::optional<Message> skipped{}; ///< why it cannot be measured, in a sentence
    Duration expected{};              ///< about how long one of its runs takes, by the plan alone
};

/// An experiment that can be made, on one computer.
struct Design {
    Experiment experiment; ///< with all names written out
    std::vector<Point> points;

    std::size_t runs() const; ///< of all points
    /// The point of that work and model with these values of the axes; none where there is none.
    std::optional<std::size_t> find(std::size_t work, std::size_t model, const std::vector<std::int64_t>& values) const;
};

/// Checks everything, and works out what is to be run. Names may be given without their unit ("work" for "work_ms"), and measures by their last parts
/// ("response"). Fails with UnknownName, ValueOutOfRange or NotOffered, in a sentence that says what to write instead; a point that
/// alone cannot be measured is skipped and says why, and only where all are it fails with NotOffered.
Result<Design> checked(const Experiment& experiment, const Machine& machine);

/// Whether an axis is one of cores, so that a speed-up is against the fewest of them.
bool isOfCores(const Axis& axis);

} // namespace interleave::experiment
