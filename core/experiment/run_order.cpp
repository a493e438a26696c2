// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/run_order.h"

#include <algorithm>

#include "core/base/random.h"

namespace interleave::experiment {

std::vector<RunToMake> orderOf(const Design& design)
{
    std::vector<RunToMake> order;
    order.reserve(design.runs());
    if (design.experiment.order == Order::InOrder) {
        for (std::size_t point = 0; point < design.points.size(); ++point) {
            for (int repeat = 0; repeat < design.points[point].repeats; ++repeat)
                order.push_back({point, repeat});
        }
        return order;
    }
    Random random(design.experiment.seed);
    int rounds = 0;
    for (const Point& point : design.points)
        rounds = std::max(rounds, point.repeats);
    for (int repeat = 0; repeat < rounds; ++repeat) {
        const std::size_t begin = order.size();
        for (std::size_t point = 0; point < design.points.size(); ++point) {
            if (repeat < design.points[point].repeats)
                order.push_back({point, repeat});
        }
        for (std::size_t left = order.size() - begin; left > 1; --left) { // Fisher and Yates
            const auto other = static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(left) - 1));
            std::swap(order[begin + left - 1], order[begin + other]);
        }
    }
    return order;
}

} // namespace interleave::experiment
