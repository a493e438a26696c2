// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/values.h"

#include "core/base/plain_text.h"

namespace interleave::saving {

namespace {

/// Nothing measured as a ratio is larger.
constexpr double kMostRatio = 1e9;

} // namespace

std::string words(const Statement& row, int column)
{
    return plainLine(row.text(column));
}

void complainOf(const Statement& row, int column)
{
    throw Complaint("a number that cannot be: " + (row.isNull(column) ? "none" : words(row, column)));
}

std::int64_t key(const Statement& row, int column)
{
    return integer(row, column, {0, std::numeric_limits<std::int64_t>::max()});
}

std::uint64_t bits(const Statement& row, int column)
{
    if (!row.isInteger(column))
        complainOf(row, column);
    return static_cast<std::uint64_t>(row.integer(column));
}

bool truth(const Statement& row, int column)
{
    return integer(row, column, {0, 1}) != 0;
}

std::size_t count(const Statement& row, int column, std::int64_t most)
{
    return static_cast<std::size_t>(integer(row, column, {0, most}));
}

double real(const Statement& row, int column)
{
    const double value = row.real(column);
    if (!row.isNumber(column) || !(value >= 0 && value <= kMostRatio))
        complainOf(row, column);
    return value;
}

Duration duration(const Statement& row, int column)
{
    return Duration(integer(row, column, {0, kLongestNs}));
}

Duration difference(const Statement& row, int column)
{
    return Duration(integer(row, column, {-kLongestNs, kLongestNs}));
}

TimePoint time(const Statement& row, int column)
{
    return TimePoint(duration(row, column));
}

} // namespace interleave::saving
