// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>

#include "core/fitting/figures.h"
#include "core/fitting/laws/laws.h"
#include "core/fitting/line.h"

namespace interleave::fitting {
namespace {

Result<Examination> examineErrors(const Points& points, const Parameters&)
{
    Examination examination{.valueName = INTERLEAVE_TEXT("fitting", "off by, %"), .points = {}, .sentences = {}};
    std::vector<double> ratios;
    double farthest = 0;
    for (const Point& point : points) {
        const double ratio = point.y / point.x;
        ratios.push_back(ratio);
        farthest = std::max(farthest, std::abs(ratio - 1));
        examination.points.push_back({point, 100 * (ratio - 1)});
    }
    const Estimate mean{.id = "ratio", .name = {}, .value = meanOf(ratios), .interval = intervalOfMean(ratios)};
    examination.sentences.push_back(
        {INTERLEAVE_TEXT("fitting",
                         "What is in the system is %1 times what rate and time make, and %2 % off where it is most."),
         {withDoubt(mean), figures(100 * farthest, 3)}});
    if (!mean.interval)
        return examination;
    const bool holds = mean.interval->low <= 1 && mean.interval->high >= 1;
    examination.sentences.push_back(
        holds ? Message{INTERLEAVE_TEXT("fitting", "1 is within that doubt: these points say nothing against the law."), {}}
              : Message{INTERLEAVE_TEXT("fitting", "That is not 1, and the law always holds: something was left out or "
                                                   "counted twice, or more "
                                                   "came than went while it was measured."),
                        {}});
    return examination;
}

} // namespace

constinit const Law kLittle{
    .id = "little",
    .title = INTERLEAVE_TEXT("law", "Little's law"),
    .formula = "L = rate T",
    .source = "J. D. C. Little, Operations Research 9 (3), 1961",
    .xMeaning = INTERLEAVE_TEXT("law", "rate times mean time in the system; or two columns, one for each"),
    .yMeaning = INTERLEAVE_TEXT("law", "how many are in the system, on average"),
    .measured = Measured::Number,
    .parameters = {},
    .fewestPoints = 1,
    .examine = examineErrors,
    .mostColumns = 3,
    .pointOf =
        [](std::span<const double> row) {
            return row.size() == 3 ? Point{row[0] * row[1], row[2]} : Point{row[0], row[1]};
        },
};

} // namespace interleave::fitting
