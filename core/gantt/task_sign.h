#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/base/ids.h"
#include "core/gantt/palette.h"

namespace interleave::gantt {

enum class Emblem { Circle, Triangle, Square, Star, Diamond, Cross, Moon, Heart };

inline constexpr std::array kEmblems{Emblem::Circle,  Emblem::Triangle, Emblem::Square, Emblem::Star,
                                     Emblem::Diamond, Emblem::Cross,    Emblem::Moon,   Emblem::Heart};

/// By what a task is known wherever it appears: chart, legend, listing, kitchen, print. Eight colours with an emblem each;
/// the next eight tasks have the same, hollow; from the seventeenth on the sixteen signs repeat with a number.
struct TaskSign {
    Rgb colour;
    Rgb shade; ///< the colour's darker side, for forms with light on them
    Emblem emblem = Emblem::Circle;
    bool isHollow = false; ///< the emblem is white with a line in the colour
    int round = 0; ///< how often the sixteen signs were used up before; from 1 on write round + 1 beside the sign

    friend bool operator==(const TaskSign&, const TaskSign&) = default;
};

TaskSign taskSign(TaskId task);

/// The line round every sign and every bar in a task's colour. It gives the >= 3:1 against the plot that pale task colours
/// (yellow on white) do not have.
Rgb signOutline(Look look);

struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

/// Closed shapes, curves as short straight lines, y downwards, within [-1, 1] both ways, the first point not repeated.
using EmblemPath = std::vector<std::vector<Point>>;

EmblemPath emblemPath(Emblem emblem);

} // namespace interleave::gantt
