#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string_view>
#include <vector>

#include "core/lesson/lesson.h"

namespace interleave::lesson {

/// Puts the texts of a translation into a lesson. A translation holds texts alone, in the lesson's order: [[step]] for each step, an
/// [[step.answer]] for each answer, [words.core] with "word" and "means" for each word. What is missing stays as it was.
/// Gives what is wrong with the file; then the lesson has what could be understood of it.
std::vector<Fault> translate(Lesson& lesson, std::string_view toml);

} // namespace interleave::lesson
