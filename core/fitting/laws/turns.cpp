// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "core/fitting/figures.h"
#include "core/fitting/laws/laws.h"
#include "core/fitting/laws/scaling.h"

namespace interleave::fitting {
namespace {

constexpr std::array kParameters{
    LawParameter{.id = "alone",
                 .name = INTERLEAVE_TEXT("fitting", "What one gets that is alone, as fitted"),
                 .bounds = {.least = 0}}};

double pace(std::span<const double> p, double x)
{
    return p[0] / x;
}

std::vector<std::vector<double>> startsOf(const Points& points, const Parameters&)
{
    double largest = 0;
    for (const Point& point : points)
        largest = std::max(largest, point.y * point.x);
    return {{largest}, {largest / 2}};
}

std::vector<Message> meaningOf(const Fit& fit)
{
    std::vector<Message> sentences{
        {INTERLEAVE_TEXT("fitting",
                         "All together get %1, whoever of them has the turn; each of n gets one n-th of it."),
         {withDoubt(fit.parameters.front())}}};
    if (fit.measuredAtOne)
        sentences.push_back({INTERLEAVE_TEXT("fitting", "One alone got %1 as measured."), {figures(*fit.measuredAtOne)}});
    return sentences;
}

} // namespace

constinit const Law kTurns{
    .id = "turns",
    .title = INTERLEAVE_TEXT("law", "Taking turns (1/n)"),
    .formula = "y(n) = a / n",
    .source = "L. Kleinrock, Queueing Systems, volume 2, Wiley 1976 (processor sharing)",
    .xMeaning = INTERLEAVE_TEXT("law", "how many tasks take turns on one core"),
    .yMeaning = INTERLEAVE_TEXT("law", "the pace of each of them, or its share of the core"),
    .measured = Measured::Pace,
    .parameters = kParameters,
    .fewestPoints = 3,
    .curve = [](const Parameters&) -> Curve { return pace; },
    .starts = startsOf,
    .meaning = meaningOf,
};

} // namespace interleave::fitting
