#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <vector>

#include "core/lesson/lesson.h"

namespace interleave::lecture {

/// What an audience has before it at one moment: one thing at a time. One press leads to the next.
struct Scene {
    enum class Kind {
        Title,    ///< of a lesson
        Text,     ///< a paragraph of what is told
        Question, ///< what is asked, with its answers; nothing tells which of them holds
        Run,      ///< the run that comes next, before it is made
        Kitchen,  ///< the last run as work in a kitchen
        Picture,  ///< its chart
        Mark,     ///< the chart, with the place at which to look
        Answer,   ///< what came of a question
    };
    Kind kind = Kind::Title;
    std::size_t step = 0;  ///< of the lesson: the one that tells, asks or runs
    std::size_t block = 0; ///< of a Text: which part of the step's prose
    friend bool operator==(const Scene&, const Scene&) = default;
};

/// A lesson, scene by scene. What a run decides is told right after it, and never before. Pure.
std::vector<Scene> scenesOf(const lesson::Lesson& lesson);

/// Nothing that was measured may be seen there: what a run decides is still open.
bool hidesRuns(const lesson::Lesson& lesson, const Scene& scene);

} // namespace interleave::lecture
