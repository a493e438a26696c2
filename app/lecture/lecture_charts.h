#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "app/run/gantt_run.h"
#include "core/run/run_set.h"

namespace interleave {

/// The runs of a lecture as they are drawn, the first model above, the last below; of many runs the one that stands for them. What came out
/// is not said.
std::vector<GanttRun> lectureCharts(const RunSet& runs, const Words& words);

} // namespace interleave
