#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/program/shared.h"
#include "core/program/step.h"

namespace interleave {

/// What one task does, from its first step to its last.
using Program = std::vector<Step>;

struct Task {
    std::string name; ///< a proper name, the same in every language: "Ada", "7"
    Program program;

    friend bool operator==(const Task&, const Task&) = default;
};

/// The structure of the work: which tasks there are, what each does, and what they share. The same value is given to every
/// execution model. Immutable once made; share freely between threads.
struct Plan {
    std::vector<Task> tasks;
    std::uint64_t seed = 0;       ///< where the computing of each task starts, so that its answer is known by the seed
    std::vector<Shared> shared{}; ///< by SharedId

    const SharedKind& kindOf(SharedId id) const { return shared[indexOf(id)].kind; }
    /// Requires: it is a condition.
    SharedId mutexOf(SharedId condition) const { return std::get<Condition>(kindOf(condition)).mutex; }

    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace interleave
