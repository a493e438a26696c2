#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <string>
#include <string_view>

namespace interleave::cli {

/// What a line of a page holds where nothing is known about the terminal.
inline constexpr std::size_t kPageColumns = 80;
/// What is written for a terminal that is narrower or wider.
inline constexpr std::size_t kFewestColumns = 60;
inline constexpr std::size_t kMostColumns = 120;

/// How a paragraph stands on the page.
struct Indent {
    std::string first;     ///< before the first line: "  not with in-order: "
    std::string next = {}; ///< before the others
};

/// `text` in lines of at most `columns` letters, each ended; broken at spaces, but not within "300 000 ms". A word that is longer
/// than a line stands in one by itself.
std::string wrapped(std::string_view text, const Indent& indent = {}, std::size_t columns = kPageColumns);

} // namespace interleave::cli
