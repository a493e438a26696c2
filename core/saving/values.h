#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>

#include "core/base/plain_text.h"
#include "core/base/time.h"
#include "core/saving/database.h"

// What stands in a column of a row that a stranger may have written: a value that can be, or a Complaint.
namespace interleave::saving {

/// No run lasts longer, and the times of ten thousand tasks can be added up.
inline constexpr std::int64_t kLongestNs = 100'000'000'000'000;
/// Nothing is counted further, and counts can be added up.
inline constexpr std::int64_t kMostAnything = 1'000'000'000'000'000;

/// Text that may be shown anywhere.
std::string words(const Statement& row, int column);

struct Bounds {
    std::int64_t least = 0;
    std::int64_t most = kMostAnything;
};

inline constexpr Bounds kAnyNumber{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};

[[noreturn]] void complainOf(const Statement& row, int column);

inline std::int64_t integer(const Statement& row, int column, Bounds bounds = {})
{
    const std::int64_t value = row.integer(column);
    if (!row.isInteger(column) || value < bounds.least || value > bounds.most)
        complainOf(row, column);
    return value;
}

/// The number of a row that others refer to.
std::int64_t key(const Statement& row, int column);
/// Any number, as the 64 bits that it is.
std::uint64_t bits(const Statement& row, int column);
bool truth(const Statement& row, int column);
std::size_t count(const Statement& row, int column, std::int64_t most = kMostAnything);
/// Not below zero, and nothing that no ratio can be.
double real(const Statement& row, int column);
Duration duration(const Statement& row, int column);
/// That may be below zero.
Duration difference(const Statement& row, int column);
TimePoint time(const Statement& row, int column);

/// `count`: how many of these there are, at most as many as an id can tell apart and one is left for "none".
template<typename Id>
Id id(const Statement& row, int column, std::size_t count)
{
    constexpr std::size_t kMost = std::numeric_limits<std::underlying_type_t<Id>>::max();
    return static_cast<Id>(integer(row, column, {0, static_cast<std::int64_t>(std::min(count, kMost)) - 1}));
}

template<typename Id>
constexpr std::size_t kAnyOf = std::numeric_limits<std::underlying_type_t<Id>>::max();

template<typename Read>
auto orNone(const Statement& row, int column, const Read& read) -> std::optional<decltype(read())>
{
    return row.isNull(column) ? std::nullopt : std::optional(read());
}

/// The one of `all` whose word for files stands there.
template<typename Kinds>
typename Kinds::value_type kind(const Statement& row, int column, const Kinds& all)
{
    const std::string word = row.text(column);
    const auto found = std::ranges::find_if(all, [&](const auto each) { return idOf(each) == word; });
    if (found == all.end())
        throw Complaint("a word that is not known: " + plainLine(word));
    return *found;
}

/// The one of `all` whose number stands there.
template<typename Kinds>
typename Kinds::value_type numbered(const Statement& row, int column, const Kinds& all)
{
    return all[static_cast<std::size_t>(integer(row, column, {0, static_cast<std::int64_t>(all.size()) - 1}))];
}

} // namespace interleave::saving
