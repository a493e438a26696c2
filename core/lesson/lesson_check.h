#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/lesson/lesson.h"

namespace interleave::lesson {

/// Words that a read step may have.
inline constexpr std::size_t kMostWords = 60;

/// What does not fit together in a lesson that could be read: names that nothing is measured under, answers that hold together or
/// never, questions without a right answer, too many words, predictions without a run.
std::vector<Fault> faultsOf(const Lesson& lesson);

} // namespace interleave::lesson
