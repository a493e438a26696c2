#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <functional>

#include "core/base/watch.h"
#include "core/run/run_set.h"
#include "core/saving/database.h"

namespace interleave::saving {

/// The same as saveRuns(), with tables of the caller's own beside those of runs: `add` makes and fills them, and throws only what Database throws. Programs that do not
/// know them read the runs. Requires the same, but there may be no run at all; then other programs find nothing in the file to show.
Result<Done> saveRunsWith(const RunSet& runs, const std::filesystem::path& path,
                          const std::function<void(Database&)>& add, const Watch& watch);

/// Whether a run file has a table of that name. Throws Complaint where the file is no database.
bool hasTable(Database& database, const char* name);

} // namespace interleave::saving
