#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/lesson/class_results.h"

namespace interleave::cli {

/// Whether the answers can be kept where the command says so.
Result<Done> checkCanSave(const LessonCommand& command);
/// Keeps what was answered, where the command says so, and tells where.
ExitStatus save(const lesson::Attempt& attempt, const LessonCommand& command, const Console& console);

/// `lesson results`: what many answered, as a table or as files.
ExitStatus tellResults(const LessonCommand& command, const Console& console);

/// A table for each question: who chose what, before and after.
std::string tableOf(const lesson::ClassResults& results, std::size_t columns);

} // namespace interleave::cli
