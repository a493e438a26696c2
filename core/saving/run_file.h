#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/watch.h"
#include "core/run/run_set.h"

namespace interleave {

/// The extension of run files, without the dot.
inline constexpr std::string_view kRunFileExtension = "interleave";

/// So many runs can be in a file.
inline constexpr std::size_t kMostSavedRuns = 10'000;

/// Writes a run file, whole or not at all. It is an SQLite database, so that other programs can ask it (`schema.cpp` says what
/// stands where). Plans are not written: they follow from scenario, parameters and seed. When `watch` stopped it, nothing was
/// written. Requires: a series or more, none of them empty, at most kMostSavedRuns runs in all, each of them whole. Fails with CannotWrite.
Result<Done> saveRuns(const RunSet& runs, const std::filesystem::path& path, const Watch& watch = {});

/// The bytes of such a file, for one who hands them on. The same is required. Fails with CannotWrite.
Result<std::string> savedRuns(const RunSet& runs);

/// Reads a run file, and trusts nothing in it: what is returned keeps all invariants of a trace. Figures and verdicts are worked
/// out again. When `watch` stopped it, the result is a failure that says so. Fails with CannotRead.
Result<RunSet> openRuns(const std::filesystem::path& path, const Watch& watch = {});

/// The same of a file that is in memory already, and is called `name`.
Result<RunSet> openRuns(std::string bytes, const std::string& name, const Watch& watch = {});

/// The same of runs of several pieces of work, each by itself: those that follow one another in the file and are of one plan can stand beside
/// each other. Not empty. Fails with WrongAnswer where they came to different results.
Result<std::vector<RunSet>> openComparisons(const std::filesystem::path& path, const Watch& watch = {});

/// The same of one. Fails with CannotRead where they are not all of one plan, and with WrongAnswer
/// where they came to different results.
Result<RunSet> openComparison(const std::filesystem::path& path, const Watch& watch = {});

} // namespace interleave
