#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/gantt/chart.h"
#include "core/lecture/lecture_runs.h"
#include "core/lesson/observing.h"
#include "core/lesson/prose.h"

namespace interleave::lecture {

using Prose = std::vector<lesson::ProseBlock>;

/// One of several answers, as it is read.
struct SlideAnswer {
    Prose say;
    std::optional<bool> holds{}; ///< none: that is not told here, or not known
};

/// A place on a chart at which to look.
struct SlideMark {
    std::string of; ///< the run: "above", "below"
    lesson::Moment moment;
};

/// What an audience has before it at a place of a lecture: words, or a picture with a line or two. A value; what it says is true for the runs
/// that are shown, and nothing in it tells what is still open.
struct Slide {
    enum class Picture { None, Charts, Kitchen, File };

    std::string heading;  ///< what it is part of, small; of a title the title itself
    bool isTitle = false; ///< the heading is what is shown
    Prose text{};         ///< what is told or asked; beside a picture a line or two, or nothing
    std::vector<SlideAnswer> answers{};
    Prose outcome{}; ///< what came of it, and why
    Picture picture = Picture::None;
    gantt::RowsBy rowsBy = gantt::RowsBy::Task;
    std::filesystem::path file{}; ///< of a picture of one's own
    std::optional<SlideMark> mark{};
    std::optional<RunKey> runs{}; ///< those of the picture, or that come
    bool isMeasured = false;      ///< something of it is by those runs, not by the lesson alone
    std::size_t countedStep = 0;  ///< of the lesson: for which question hands are counted
    bool isCounted = false;       ///< they can be
};

/// Pure but for recordings, which are read when they are first asked for.
Slide slideOf(const Lecture& lecture, const LecturePlace& place, LectureRuns& runs, const Words& words);

/// What whoever speaks is told there: what the item says where it begins, then what the step does. Prose; may be empty.
std::string notesAt(const Lecture& lecture, const LecturePlace& place);

/// In a line, for lists: "Question: What will you see?".
std::string titleOf(const Slide& slide, const Words& words);

} // namespace interleave::lecture
