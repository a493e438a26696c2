#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/watch.h"
#include "core/experiment/results.h"
#include "core/fitting/fit.h"

namespace interleave::experiment {

/// The points of one curve: the same work and model, and the same value of the axis that is not along it.
struct Curve {
    std::size_t work = 0;
    std::size_t model = 0;
    std::optional<std::int64_t> other{}; ///< value of the other axis; none where there is one alone
    std::vector<std::size_t> points;     ///< in the order of their values

    friend bool operator==(const Curve&, const Curve&) = default;
};

/// All of them; `along`: which axis is their x.
std::vector<Curve> curvesOf(const Design& design, std::size_t along = 0);

/// What a law takes for x and y of what was measured.
struct LawMeaning {
    enum class As {
        Itself,
        PerSecond, ///< of a time, how many fit into a second
    };
    std::size_t along = 0; ///< axis that is x
    As x = As::Itself;
    As y = As::Itself;
    Values settings{}; ///< of the law: what was wished, and in which unit times are

    friend bool operator==(const LawMeaning&, const LawMeaning&) = default;
};

/// Laws of throughput and pace take times as how often a second has them, and are along the cores where those are swept; laws of queues take the time
/// between two arrivals as their rate.
LawMeaning meaningOf(const LawWish& wish, const Experiment& experiment);

/// How values of an axis are best shown: as the laws that are wished along it take them.
LawMeaning::As axisAs(const Experiment& experiment, std::size_t axis);
/// A value of an axis or of a measure of that name so.
double shownAs(LawMeaning::As as, double value, std::string_view name);

/// Where a value of an axis is shown: a time between two arrivals as their rate, where a law takes it so.
double xOf(const Experiment& experiment, std::size_t axis, std::int64_t value);
/// The points of a curve from left to right.
std::vector<std::size_t> inOrder(const Experiment& experiment, const Curve& curve, std::size_t along);

/// Of each run that counts a point, in the unit that the law takes.
fitting::Points pointsOf(const Results& results, const Curve& curve, const LawWish& wish);

/// A law and one curve.
struct CurveFit {
    LawWish wish;
    LawMeaning meaning;
    Curve curve;
    /// The law as the points have it, or what a law without a curve says of each, or why it is none of theirs.
    std::variant<fitting::Fit, fitting::Examination, Message> outcome;
};

/// Every law that the experiment wishes with every curve that has points. Those that the watch stopped are left out.
std::vector<CurveFit> fitsOf(const Results& results, const Watch& watch = {});

/// Which of several laws fits the same points better.
struct CurveComparison {
    std::size_t first = 0; ///< one of the fits that were compared
    std::vector<Message> sentences;
};
/// Of each curve and measure to which several laws of one kind were fitted.
std::vector<CurveComparison> comparisonsOf(const std::vector<CurveFit>& fits);

} // namespace interleave::experiment
