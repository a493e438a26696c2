#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <vector>

#include "core/program/plan.h"
#include "core/program/step_facts.h"

// What a step means, of whichever kind it is. Each kind says so itself, in `step_kinds/`; what it does stands in the two
// interpreters and the simulation.

namespace interleave {

StepFacts factsOf(const Action& action);
/// By step.
std::vector<StepFacts> factsOf(const Program& program);

/// What is done, without the words that people read: "compute 5000000", "lock 0 alone". Actions are equal just when their shapes
/// are. Times are in nanoseconds; what is shared and other tasks are given by number.
std::string shapeOf(const Action& action);

/// What is done in a step: a line of the listing.
Message wordsOf(const Plan& plan, const Step& step);

} // namespace interleave
