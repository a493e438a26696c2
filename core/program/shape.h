#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

#include "core/program/plan.h"

namespace interleave {

/// What is done, without the words that people read: "compute 5000000", "lock 0 alone". Actions are equal just when their shapes
/// are. Times are in nanoseconds; what is shared and other tasks are given by number.
std::string shapeOf(const Action& action);
/// "semaphore 3", "counter 0".
std::string shapeOf(const SharedKind& kind);

} // namespace interleave
