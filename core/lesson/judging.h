#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <optional>
#include <vector>

#include "core/lesson/given.h"
#include "core/lesson/measurements.h"
#include "core/lesson/observing.h"

namespace interleave::lesson {

/// What an answer came to. A prediction is never marked as bad: it is held against what was measured.
struct AnswerResult {
    enum class Standing {
        Open,      ///< nothing was answered, or measured
        Met,       ///< as it came out
        Otherwise, ///< it came out in another way
        Disturbed, ///< what was measured fits no answer: the run was disturbed, or the computer is odd; nothing is counted
    };
    Standing standing = Standing::Open;
    std::optional<std::size_t> holds{}; ///< of several answers the one that does
    std::optional<double> error{}; ///< how far off, as a share of what was measured; of an order, the share of items misplaced
    Message sentence{};            ///< what is said of it
    std::optional<Moment> place{};      ///< where on the chart it is to be seen
    std::vector<std::string> reasons{}; ///< and why: prose, one after the other, with names of measured values in it

    friend bool operator==(const AnswerResult&, const AnswerResult&) = default;
};

/// Pure.
AnswerResult judge(const LessonStep& step, const Given& given, const Measurements& measured, const Words& words);

/// A curve as it came out, a value at each of its places; none where one is not known.
std::optional<Curve> measuredCurve(const PredictCurve& curve, const Measurements& measured);

/// The items as they came out, the least first; empty where not all is known.
std::vector<std::size_t> measuredOrder(const PredictOrder& order, const ValueOf& measured);

/// Which of several answers holds; none where it is not exactly one.
std::optional<std::size_t> holdingOf(const Choose& choose, const ValueOf& measured);

/// Whether a step asks for an answer.
bool asks(const LessonStep& step);
/// A step that is run until something holds.
bool isRunUntil(const LessonStep& step);
/// A prediction is held against the next run; what is asked afterwards, or about something else, at once.
bool waitsForRun(const LessonStep& step);
/// The step whose run decides a prediction; none where no run comes.
std::optional<std::size_t> decidingRun(const Lesson& lesson, std::size_t prediction);
/// The predictions that the run of a step decides.
std::vector<std::size_t> predictionsDecidedAt(const Lesson& lesson, std::size_t run);
/// It is about the last run, and not about the next one or something else.
bool speaksOfRun(const LessonStep& step);

} // namespace interleave::lesson
