#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

#include "app/lesson/lesson_progress.h"

namespace interleave {

/// What came of the answer at a step, for a label; empty while that is not known. Of a choice without an answer it says which holds.
QString outcomeAt(const LessonProgress& progress, std::size_t place, const Words& words);

/// The same of every prediction that the run at the present step decides, each below its question; of none that it was measured.
QString outcomeOfRun(const LessonProgress& progress, const Words& words);

} // namespace interleave
