#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <string>
#include <string_view>

// Texts that a stranger may have written: in a run file, as the name of a file, in a message of a library. Whatever shows texts
// to people passes them through here, last of all, wherever they came from.
namespace interleave {

/// Files of UTF-8 may begin with it, and those for spreadsheets should: these take them for something else otherwise.
inline constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

/// Whether a terminal or a screen would obey this character instead of showing it: it controls something, ends a line, or turns
/// the direction of what follows.
bool isObeyed(char32_t character);

/// `text` as one line of valid UTF-8 that nothing obeys: a space for what controls something or ends a line, U+FFFD for what
/// turns the direction of writing and for bytes that are no UTF-8.
std::string plainLine(std::string_view text);

/// The same with its line breaks ("\n") kept.
std::string plainLines(std::string_view text);

/// Its first letters, at most `most` of them; a letter stays whole, with the marks above and below it. Requires: valid UTF-8.
std::string firstLetters(std::string_view text, std::size_t most);

/// In ASCII alone: plain letters for those that our own texts use beyond it ("12.3 us"), "?" for all others.
std::string inAscii(std::string_view text);

} // namespace interleave
