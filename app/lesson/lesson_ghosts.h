#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>

#include "app/lesson/lesson_progress.h"
#include "core/lesson/lesson_ghost.h"

namespace interleave {

/// A run in a chart; null: the chart is empty.
struct ShownRun {
    const RunResult* run = nullptr;
    std::span<const RunPointer> series{}; ///< in which it was made; empty: it is not known
};

/// What is drawn of the answers of a lesson over one of the charts, by its place from the top: over that of a run what was said of it, or of
/// the one that stands for its series; over an empty one what was said of the run that comes next.
gantt::Ghost ghostOver(const LessonProgress& progress, std::size_t chart, const ShownRun& shown);

/// Whether the present step asks for a moment of this run, and has no answer yet.
bool isAskedFor(const LessonProgress& progress, const RunResult& shown);

} // namespace interleave
