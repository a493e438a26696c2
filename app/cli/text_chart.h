#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

#include "core/base/text.h"
#include "core/trace/trace.h"

namespace interleave::cli {

/// A trace as letters: one line for each task, so that it can be seen in a terminal. `visible` fills the width, so that the
/// charts of several runs can share one time axis. A letter stands for a stretch of time: a full block when the task ran
/// through all of it, a half-tone when it ran in a part of it, however small: running is never hidden. Of many tasks the first 64.
std::string textChart(const Trace& trace, TimeRange visible, const Words& words);

/// The line that says what the letters mean.
std::string textChartLegend();

} // namespace interleave::cli
