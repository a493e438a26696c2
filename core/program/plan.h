#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/program/step.h"

namespace interleave {

/// What one task does, from its first step to its last.
using Program = std::vector<Step>;

struct Task {
    std::string name; ///< a proper name, the same in every language: "Ada", "7"
    Program program;

    friend bool operator==(const Task&, const Task&) = default;
};

/// The structure of the work: which tasks there are and what each does. The same value is given to every execution model.
/// Immutable once made; share freely between threads.
struct Plan {
    std::vector<Task> tasks;
    std::uint64_t seed = 0; ///< where the computing of each task starts, so that its answer is known by the seed

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// Computing of all steps together, in time of one core.
Duration workOf(const Program& program);
Duration workOf(const Plan& plan);
/// Waiting for devices of all steps together.
Duration ioTimeOf(const Program& program);
/// Time of the longest task if it never had to wait for a core: no model can be faster.
Duration criticalPathOf(const Plan& plan);

} // namespace interleave
