// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axis_scale.h"

#include <algorithm>
#include <cmath>

#include "app/charts/nice_ticks.h"
#include "app/charts/number_words.h"

namespace interleave {

namespace {

constexpr double kLargest = 1e200;   ///< of what is shown: the sum of two of them is a number
constexpr double kSmallest = 1e-200; ///< on a logarithmic axis
constexpr double kRoom = 0.05;       ///< of the axis, at an end
constexpr double kFromZero = 0.5;    ///< of the most that the least may be, where the axis is to begin at 0
constexpr double kNarrow = 1e-9;     ///< of the values: so near to each other they cannot be told apart
constexpr int kMostTicks = 12;

} // namespace

AxisScale::AxisScale(const ChartAxis& axis, const std::vector<double>& values)
    : m_isLogarithmic(axis.isLogarithmic), m_isWhole(axis.isWhole)
{
    std::vector<double> shown;
    std::ranges::copy_if(values, std::back_inserter(shown), [this](double value) { return canShow(value); });
    m_isEmpty = shown.empty();
    if (m_isEmpty) {
        m_least = m_isLogarithmic ? 1 : 0;
        m_most = m_isLogarithmic ? 10 : 1;
        return;
    }
    const auto [least, most] = std::ranges::minmax(shown);
    m_least = least;
    m_most = most;
    if (m_isLogarithmic) {
        m_base = baseFor(shown);
        const double factor = most > least * (1 + kNarrow) ? std::pow(most / least, kRoom) : std::sqrt(10.0);
        m_least /= factor;
        m_most *= factor;
    } else {
        widen(axis.isWhole);
    }
}

void AxisScale::widen(bool isWhole)
{
    const double size = std::max(std::abs(m_least), std::abs(m_most));
    const bool isOne = m_most - m_least <= kNarrow * size;
    const bool isFromZero = m_least >= 0 && m_most > 0 && m_least <= kFromZero * m_most;
    const double room = isOne ? std::max(size / 2, isWhole || size == 0 ? 1.0 : 0.0) : kRoom * (m_most - m_least);
    m_least = isFromZero ? 0 : m_least - room;
    m_most += isFromZero ? kRoom * m_most : room;
}

bool AxisScale::canShow(double value) const
{
    return std::isfinite(value) && std::abs(value) <= kLargest && (!m_isLogarithmic || value >= kSmallest);
}

double AxisScale::shareOf(double value) const
{
    if (m_isLogarithmic)
        return std::log(value / m_least) / std::log(m_most / m_least);
    return (value - m_least) / (m_most - m_least);
}

std::vector<double> AxisScale::values(int count) const
{
    const double step = niceStep(m_most - m_least, count);
    std::vector<double> values = m_isLogarithmic ? powersBetween(m_least, m_most, m_base, count)
                                                 : ticksEvery(m_isWhole ? std::max(1.0, step) : step, m_least, m_most);
    if (m_isWhole)
        std::erase_if(values, [](double value) { return value != std::round(value); });
    return values;
}

std::vector<ChartTick> AxisScale::named(const std::vector<double>& values) const
{
    const QStringList words = tickWords(values, !m_isLogarithmic);
    std::vector<ChartTick> ticks;
    for (std::size_t n = 0; n < values.size(); ++n)
        ticks.push_back({.share = shareOf(values[n]), .words = words[static_cast<qsizetype>(n)]});
    return ticks;
}

std::vector<ChartTick> AxisScale::ticks(double length, const std::function<double(const QString&)>& roomOf) const
{
    if (m_isEmpty)
        return {};
    for (int count = kMostTicks; count > 1; --count) {
        std::vector<ChartTick> ticks = named(values(count));
        bool doFit = true;
        for (std::size_t n = 1; n < ticks.size() && doFit; ++n) {
            const double half = (roomOf(ticks[n - 1].words) + roomOf(ticks[n].words)) / 2;
            doFit = (ticks[n].share - ticks[n - 1].share) * length >= half;
        }
        if (doFit)
            return ticks;
    }
    std::vector<double> one = values(1);
    one.resize(std::min<std::size_t>(one.size(), 1));
    return named(one);
}

} // namespace interleave
