#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ostream>
#include <span>

#include "core/lesson/class_results.h"

namespace interleave::lesson {

/// A line for each answer of each attempt, below a line of names: tidy data for spreadsheets and statistics. In UTF-8, begun by its mark:
/// the names of learners and texts in other languages than English must stay what they are, and Excel takes the letters for its own without.
void writeClassCsv(std::span<const LearnerAnswers> learners, std::ostream& out);

/// A JSON array of statements of the Experience API 1.0.3, one for each answer that was given, as a learning record store takes them. The
/// learner is an account without a name, unless one was typed. The same answer is always the same statement: what is sent twice is there
/// once.
void writeClassXapi(std::span<const LearnerAnswers> learners, std::ostream& out);

} // namespace interleave::lesson
