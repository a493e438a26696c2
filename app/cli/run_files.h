#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <optional>
#include <string>

#include "app/cli/console.h"
#include "app/cli/making.h"

namespace interleave::cli {

/// Saves the runs that are whole, which may take a while. None when it was interrupted; then nothing was written. Else a line that
/// says what is kept. Fails as saveRuns does.
Result<std::optional<std::string>> saveSet(const RunSet& set, const std::filesystem::path& path, const Console& console);

/// The runs of a file, which may take a while. None when it was interrupted. Fails as openComparison does.
Result<std::optional<RunSet>> openSet(const std::filesystem::path& path, const Console& console);

/// "Made 2026-11-27 14:03 UTC on Linux 6.1, AMD EPYC 7763." What is not known is left out.
std::string originOf(const RunSet& set);

} // namespace interleave::cli
