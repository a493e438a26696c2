#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/run/run_set.h"

namespace interleave::cli {

/// What is said before the runs of a command that will take long; none where they will not.
std::optional<std::string> noticeOf(const RunCommand& command, const Machine& machine);

/// Makes the runs of a command, and says meanwhile how far they are. None when it was interrupted. Fails as makeRuns of core does.
Result<std::optional<RunSet>> makeRuns(const RunCommand& command, const Machine& machine, const Console& console);

} // namespace interleave::cli
