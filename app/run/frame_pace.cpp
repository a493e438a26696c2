// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/frame_pace.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr double kUnknownPerEntry = 1'000; ///< about five times what is usual
constexpr double kLeastPerEntry = 100;     ///< some systems count a thread's time in coarse steps
constexpr double kAlways = 2'000;          ///< what a look costs of itself is that of so many entries

} // namespace

void FramePace::begin(SteadyTime now, Duration spent)
{
    m_begun = now;
    m_spent = spent;
}

Duration FramePace::timeLeft(SteadyTime now, Duration spent) const
{
    return std::max<Duration>(kShortest, kPart * (spent - m_spent)) - (now - m_begun);
}

void FramePace::looked(std::size_t entries, Duration took)
{
    const double perEntry = static_cast<double>(took.count()) / (static_cast<double>(entries) + kAlways);
    m_perEntry = std::max(kLeastPerEntry, std::min(m_perEntry.value_or(perEntry), perEntry));
}

bool FramePace::isTooMuch(std::size_t entries) const
{
    const double expected = m_perEntry.value_or(kUnknownPerEntry) * (static_cast<double>(entries) + kAlways);
    return expected > static_cast<double>(kLongestFrame.count());
}

} // namespace interleave
