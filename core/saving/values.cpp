// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/values.h"

#include <algorithm>

namespace interleave::saving {

namespace {

/// Nothing measured as a ratio is larger.
constexpr double kMostRatio = 1e9;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20U || c == 0x7F;
}

} // namespace

std::string harmless(std::string text)
{
    std::ranges::replace_if(text, isControl, ' ');
    for (std::size_t at = text.find('\xC2'); at != std::string::npos; at = text.find('\xC2', at + 1)) {
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0x80U
            && static_cast<unsigned char>(text[at + 1]) < 0xA0U)
            text.replace(at, 2, 2, ' ');
    }
    return text;
}

std::string words(const Statement& row, int column)
{
    return harmless(row.text(column));
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
