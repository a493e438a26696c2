#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/making.h"

namespace interleave::cli {

/// In what form runs are told, and what is written beside that.
struct AnswerWish {
    Form form = Form::Text;
    std::vector<FileWish> files;
    std::string preface; ///< lines above the report
};

/// Where files cannot be written is known before long work, not after. `taken` are files that none of them may be. Fails with
/// CannotWrite, also where two of them are one.
Result<Done> checkFiles(const std::vector<FileWish>& files, std::vector<std::filesystem::path> taken = {});

/// Tells what runs came to: the report or JSON, and the files with a line for each.
ExitStatus answer(const AnswerWish& wish, const RunSet& set, const Console& console);

/// A line on what was done: beside the report, or, when the answer is JSON, where it is in nobody's way.
void note(std::string_view line, Form form, const Console& console);

/// In full, as people know it.
std::string shownPath(const std::filesystem::path& path);

} // namespace interleave::cli
