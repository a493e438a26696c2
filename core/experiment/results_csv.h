#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ostream>

#include "core/experiment/results.h"

namespace interleave::experiment {

/// A line for each run, with a line of titles before: what was run, what was swept, what was measured, and whether it counts. Names have
/// their units: "makespan_ms". What is not known is empty. In ASCII, as the CSV of runs is.
void writeCsv(const Results& results, std::ostream& out);

} // namespace interleave::experiment
