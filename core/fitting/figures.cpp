// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/figures.h"

#include <algorithm>
#include <cmath>

namespace interleave::fitting {
namespace {

constexpr int kFiguresInSentences = 3;
/// What is smaller has no figures that anybody would read.
constexpr int kMostDecimals = 15;

/// How a number, and one with its interval, stands in a sentence.
struct Forms {
    Text alone;
    Text toInfinity;
    Text between;
};

constexpr Forms kPlain{INTERLEAVE_TEXT("fitting", "%1"), INTERLEAVE_TEXT("fitting", "%1 (%2 or more)"),
                       INTERLEAVE_TEXT("fitting", "%1 (%2 to %3)")};
constexpr Forms kPercent{INTERLEAVE_TEXT("fitting", "%1 %"), INTERLEAVE_TEXT("fitting", "%1 % (%2 or more)"),
                         INTERLEAVE_TEXT("fitting", "%1 % (%2 to %3)")};

Argument scaled(const Estimate& estimate, double scale, const Forms& forms)
{
    const auto shown = [scale](double value) { return figures(value * scale, kFiguresInSentences); };
    if (!estimate.interval)
        return std::vector<Message>{{forms.alone, {shown(estimate.value)}}};
    const Interval& interval = *estimate.interval;
    if (!std::isfinite(interval.high))
        return std::vector<Message>{{forms.toInfinity, {shown(estimate.value), shown(interval.low)}}};
    return std::vector<Message>{{forms.between, {shown(estimate.value), shown(interval.low), shown(interval.high)}}};
}

} // namespace

Decimal figures(double value, int significant)
{
    if (!std::isfinite(value) || value == 0)
        return {value, 0};
    const int power = static_cast<int>(std::floor(std::log10(std::abs(value))));
    int decimals = std::clamp(significant - 1 - power, 0, kMostDecimals);
    double shown = std::round(std::abs(value) * std::pow(10, decimals));
    for (; decimals > 0 && std::fmod(shown, 10) == 0; --decimals)
        shown /= 10;
    return {value, decimals};
}

Argument withDoubt(const Estimate& estimate)
{
    return scaled(estimate, 1, kPlain);
}

Argument percentWithDoubt(const Estimate& estimate)
{
    return scaled(estimate, 100, kPercent);
}

} // namespace interleave::fitting
