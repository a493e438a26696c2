// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/nice_ticks.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace interleave {

namespace {

constexpr double kNearlyNothing = 1e-9; ///< of a step, lost in computing
constexpr double kShareOfTwos = 2.0 / 3;

/// The first and the last whole power that lies within.
struct Powers {
    int first = 0;
    int last = 0;

    int count() const { return last - first + 1; }
};

Powers powersWithin(double least, double most, int base)
{
    const double scale = std::log(base);
    return {.first = static_cast<int>(std::ceil(std::log(least) / scale - kNearlyNothing)),
            .last = static_cast<int>(std::floor(std::log(most) / scale + kNearlyNothing))};
}

/// 1, 2 and 5 times each power of ten.
std::vector<double> parts(double least, double most)
{
    std::vector<double> values;
    const Powers powers = powersWithin(least, most, 10);
    for (int power = powers.first - 1; power <= powers.last; ++power) {
        for (const double times : {1.0, 2.0, 5.0}) {
            const double value = times * std::pow(10.0, power);
            if (value >= least * (1 - kNearlyNothing) && value <= most * (1 + kNearlyNothing))
                values.push_back(value);
        }
    }
    return values;
}

bool isPowerOfTwo(double value)
{
    int exponent = 0;
    return value > 0 && std::frexp(value, &exponent) == 0.5;
}

} // namespace

double niceStep(double range, int most)
{
    const double least = range / most;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (times * power >= least * (1 - kNearlyNothing))
            return times * power;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    return std::max(0, -static_cast<int>(std::floor(std::log10(step) + kNearlyNothing)));
}

std::vector<double> ticksEvery(double step, double least, double most)
{
    std::vector<double> ticks;
    for (double n = std::ceil(least / step - kNearlyNothing); n <= most / step + kNearlyNothing; ++n)
        ticks.push_back(n * step);
    return ticks;
}

std::vector<double> ticksBetween(double least, double most, int count)
{
    return ticksEvery(niceStep(most - least, count), least, most);
}

std::vector<double> powersBetween(double least, double most, int base, int count)
{
    if (base == 10) {
        std::vector<double> values = parts(least, most);
        if (static_cast<int>(values.size()) <= count && values.size() >= 2)
            return values;
    }
    const Powers powers = powersWithin(least, most, base);
    const int step = std::max(1, (powers.count() + count - 1) / count);
    std::vector<double> values;
    // Counted from the first power itself, so that the least tick is always there.
    for (int power = powers.first; power <= powers.last; power += step)
        values.push_back(std::pow(static_cast<double>(base), power));
    return values.size() >= 2 || most / least > base ? values : ticksBetween(least, most, count);
}

int baseFor(const std::vector<double>& values)
{
    const std::set<double> each(values.begin(), values.end());
    const auto twos = static_cast<double>(std::ranges::count_if(each, isPowerOfTwo));
    return each.size() > 2 && twos >= kShareOfTwos * static_cast<double>(each.size()) ? 2 : 10;
}

} // namespace interleave
