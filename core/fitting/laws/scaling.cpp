// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/laws/scaling.h"

#include <algorithm>

#include "core/fitting/figures.h"

namespace interleave::fitting {

double largestShare(const Points& points)
{
    double largest = 0;
    for (const Point& point : points)
        largest = std::max(largest, point.y / point.x);
    return largest;
}

double largestX(const Points& points)
{
    return std::ranges::max(points, {}, &Point::x).x;
}

std::vector<std::vector<double>> startsOfShare(const Points& points, const Parameters&)
{
    std::vector<std::vector<double>> starts;
    for (const double share : {0.01, 0.1, 0.5, 0.9})
        starts.push_back({share, largestShare(points)});
    return starts;
}

void addOne(std::vector<Message>& sentences, const Fit& fit)
{
    const Estimate* gamma = fit.find(kGamma.id);
    if (!gamma || gamma->standing == Standing::Given)
        return;
    if (fit.measuredAtOne)
        sentences.push_back(
            {INTERLEAVE_TEXT("fitting", "One alone does %1 as fitted (gamma), and did %2 as measured (X(1)): "
                                        "a speed-up says by which of them it was divided."),
             {withDoubt(*gamma), figures(*fit.measuredAtOne)}});
    else
        sentences.push_back({INTERLEAVE_TEXT("fitting", "One alone does %1 as fitted (gamma); it was not measured."),
                             {withDoubt(*gamma)}});
}

} // namespace interleave::fitting
