#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string_view>

#include "core/run/run.h"
#include "tests/support/trace_text.h"

namespace interleave {

/// The result that a run of `modelId` would have if this had happened; measured, of no scenario.
RunResult drawnRun(std::string_view modelId, std::string_view drawing);

/// The same with nothing lost to others: a drawing has a letter for a millisecond, in which a task that is ready on a free core is late.
RunResult undisturbed(RunResult run);

} // namespace interleave
