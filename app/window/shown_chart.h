#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/gantt_run.h"
#include "app/run/run_desk.h"

namespace interleave {

/// The chart of a side: the run that is shown and what is said of it, or what stands in its place.
GanttRun shownChart(Side side, const RunDesk& desk, const Setup& setup, const Words& words);

/// The same in a lesson, which runs what it needs: nothing tells what the models do, and while it asks for a guess, what will come out.
GanttRun lessonChart(GanttRun chart, bool isGuessing);

} // namespace interleave
