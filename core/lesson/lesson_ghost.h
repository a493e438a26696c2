#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>
#include <string>
#include <vector>

#include "core/gantt/ghost.h"
#include "core/lesson/judging.h"

namespace interleave::lesson {

/// What was answered at a step.
struct Said {
    const LessonStep& step;
    const Given& given;
};

/// The chart that it is drawn over.
struct GhostGround {
    std::vector<std::string> names{}; ///< what formulas call its run: "below", "runs[1]"
    const RunResult* run = nullptr;   ///< null: it has not been made, and the chart is empty
    bool decides = true;              ///< else it is another one of the series, for which the one that decides stands
};

/// The names by which what was measured calls a run: "above", "below", "runs[0]".
std::vector<std::string> namesOf(const RunResult& run, const Measurements& measured);

/// What was predicted of a run, as far as it can be drawn: a time at which it ends, or at which one of its tasks begins or ends, as a line,
/// and drawn bars as outlines, once it is measured how long all of it took. A time is held against the run that decides, and where that is not
/// the one of the chart, it is said so; bars are held against those over which they are drawn. Pure.
gantt::Ghost ghostOf(std::span<const Said> said, const GhostGround& ground, const Measurements& measured);

/// What was answered to an observation, and the place where it is to be seen, which is what came of it. Pure.
gantt::Ghost ghostOf(const Observe& observe, const Spot& spot, const AnswerResult& result);

} // namespace interleave::lesson
