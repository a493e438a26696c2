#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ostream>

#include "core/run/run.h"

namespace interleave {

/// Which members of the object of a run are wanted beside its own figures and those of requests, since they take long to write.
struct MeasuredParts {
    bool tasks = false; ///< "tasks"
    bool words = false; ///< "disturbed", "verdict", "standstill", how all is known, and "shared"
};

/// The object that stands for a run in `--json`, with all its numbers or fewer, by themselves: for one who looks up numbers in it.
void writeMeasuredJson(const RunResult& run, MeasuredParts parts, std::ostream& out);

} // namespace interleave
