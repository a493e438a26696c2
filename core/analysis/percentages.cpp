// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/percentages.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace interleave {

std::vector<std::int64_t> percentagesOf(const std::vector<Duration>& parts)
{
    std::vector<std::int64_t> percentages(parts.size());
    const std::int64_t whole = std::accumulate(parts.begin(), parts.end(), Duration{}).count();
    if (whole == 0)
        return percentages;
    std::int64_t missing = 100;
    for (std::size_t n = 0; n < parts.size(); ++n) {
        percentages[n] = 100 * parts[n].count() / whole;
        missing -= percentages[n];
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t n) { return 100 * parts[n].count() % whole; });
    for (std::int64_t n = 0; n < missing; ++n)
        ++percentages[order[static_cast<std::size_t>(n)]];
    return percentages;
}

} // namespace interleave
