#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/lesson/lesson.h"

namespace interleave::lesson {

/// Bars as they were drawn: for each row, for each part of the time, whether it is filled.
struct Bars {
    std::vector<std::vector<bool>> rows;
    friend bool operator==(const Bars&, const Bars&) = default;
};

/// A curve as it was drawn: a value at each of its places.
struct Curve {
    std::vector<double> values;
    friend bool operator==(const Curve&, const Curve&) = default;
};

/// A place on a chart that was pointed at, or that there is none.
struct Spot {
    bool isNone = false;
    std::size_t task = 0; ///< its row
    TimeRange time{};     ///< what lay under the pointer
    friend bool operator==(const Spot&, const Spot&) = default;
};

/// What a learner answered: nothing yet, one of several, a number, places of items in the order in which they were put, ...
using Given = std::variant<std::monostate, std::size_t, double, std::vector<std::size_t>, Bars, Curve, Spot>;

/// As it is kept: "2", "180.5", "1 0 2", "##...... ..##....", "1 1.8 2.5", "1 250.5 250.9" (a row, and the time in ms), "none". Empty where
/// nothing was answered.
std::string textOf(const Given& given);
/// What was kept of an answer to a step; nothing where it is no answer to it.
Given givenIn(std::string_view text, const LessonStep& step);

} // namespace interleave::lesson
