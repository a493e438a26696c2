// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/time_text.h"

#include <cassert>
#include <chrono>

#include "core/exporting/number_text.h"

namespace interleave {

namespace {

/// With zeros before it.
std::string figures(std::int64_t value, std::size_t count)
{
    std::string digits = numberText(value);
    assert(digits.size() <= count);
    while (digits.size() < count)
        digits.insert(digits.begin(), '0');
    return digits;
}

} // namespace

std::string timeText(WallTime value)
{
    const auto day = std::chrono::floor<std::chrono::days>(value);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(value - day);
    return figures(static_cast<int>(date.year()), 4) + '-' + figures(static_cast<unsigned>(date.month()), 2) + '-'
         + figures(static_cast<unsigned>(date.day()), 2) + 'T' + figures(time.hours().count(), 2) + ':'
         + figures(time.minutes().count(), 2) + ':' + figures(time.seconds().count(), 2) + '.'
         + figures(time.subseconds().count(), 3) + 'Z';
}

} // namespace interleave
