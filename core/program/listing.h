#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/program/plan.h"

namespace interleave {

/// One line of a program as it is read by people.
struct ListingLine {
    int indent = 0; ///< how many repeats it lies in
    Message text;   ///< "carve meat   (computes 20 ms)", "lock the key", "repeat 3 times:"
    StepIndex step{};

    friend bool operator==(const ListingLine&, const ListingLine&) = default;
};

/// The program of a task, a line for each of its steps. What a step does by itself is told by its name, what it does with
/// something shared by what that is.
std::vector<ListingLine> listingOf(const Plan& plan, TaskId task);

} // namespace interleave
