#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <vector>

#include "app/run/gantt_run.h"
#include "tests/support/drawn_run.h"

namespace interleave {

/// Two runs of 20 ms and 10 ms: turns on one core, and two cores at once.
inline std::vector<GanttRun> twoRuns()
{
    auto above = std::make_shared<RunResult>(drawnRun("one-core", "Ada  RRRRR.....RRRRR.....\n"
                                                                  "Ben  .....RRRRRiiiiiRRRRR\n"));
    auto below = std::make_shared<RunResult>(drawnRun("all-cores", "Ada  0000000000\n"
                                                                   "Ben  1111111111\n"));
    above->request.scenario = below->request.scenario = *scenarioById("kebab");
    std::vector<GanttRun> runs(2);
    runs[0].heading = QStringLiteral("Interleaved");
    runs[0].result = above;
    runs[1].heading = QStringLiteral("Parallel");
    runs[1].result = below;
    return runs;
}

} // namespace interleave
