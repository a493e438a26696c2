#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/lesson/lesson.h"
#include "core/lesson/measurements.h"
#include "core/lesson/prose.h"

namespace interleave::lesson {

/// Words on a sheet of paper.
struct SheetText {
    enum class Look { Told, Asked, Hint, Solution };
    std::vector<ProseBlock> blocks;
    Look look = Look::Told;
};
/// Answers, each with a box to be ticked.
struct SheetChoices {
    std::vector<std::string> texts;
    std::optional<std::size_t> right{}; ///< is ticked
};
/// Names, each with a box for its place; the places where they are known.
struct SheetRanks {
    std::vector<std::string> texts;
    std::vector<std::size_t> ranks{}; ///< from 1
};
/// Empty lines to write on.
struct SheetLines {
    int count = 1;
    std::string label{}; ///< before the first
};
/// A line from the least to the most, to be marked.
struct SheetScale {
    std::string least;
    std::string most;
    std::optional<double> mark{}; ///< 0 to 1
};
/// Rows of fields to be filled, as a chart.
struct SheetBars {
    std::vector<std::string> rows;
    std::size_t columns = 0;
    std::vector<std::vector<double>> filled{}; ///< by row and column, 0 to 1; empty where they are to be filled
};
/// Axes to draw a curve over.
struct SheetCurve {
    std::vector<std::string> at;
    std::string over;
    std::string least;
    std::string most;
    std::vector<double> heights{}; ///< 0 to 1, one for each of `at`; empty where they are to be drawn
};
/// Here something is run.
struct SheetRun {
    std::string text;
};

using SheetPart = std::variant<SheetText, SheetChoices, SheetRanks, SheetLines, SheetScale, SheetBars, SheetCurve, SheetRun>;

/// What belongs to one step, and stays on a page.
using SheetGroup = std::vector<SheetPart>;

enum class Paper { A4, Letter };

/// A lesson on paper, or the key to it.
struct Worksheet {
    std::string title; ///< "1.2  Taking turns"
    std::string about;
    std::string head;   ///< "Answer key", or where one writes one's name
    std::string origin; ///< of a key: which run it was made of
    std::string footer;
    Message page{}; ///< "Page %1 of %2"
    std::vector<SheetGroup> groups;
};

/// What the runs of a lesson measured, by the place of the step that made them.
using MeasuredSteps = std::map<std::size_t, Measurements>;

/// Pure. Values that a run will measure are blanks, to be filled in.
Worksheet worksheetOf(const Lesson& lesson, const Words& words);
/// Pure. Of questions that these runs did not decide it says so.
Worksheet answerKeyOf(const Lesson& lesson, const MeasuredSteps& measured, const Message& origin, const Words& words);

/// On what a key's run was made, and when: "Made on Linux 6.1, AMD EPYC, 4 cores, 2026-11-27 14:03 UTC".
Message originOf(const RunResult& run);

} // namespace interleave::lesson
