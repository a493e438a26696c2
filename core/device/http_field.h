#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <string_view>

// What heads of HTTP requests and answers are made of (RFC 9110 and 9112), as far as this program reads them.

namespace interleave {

/// A line of a head after its first: "Content-Length: 5".
struct HttpField {
    std::string_view name;
    std::string_view value; ///< without the blanks around it
};

/// None if it is none, or has bytes that stand in none.
std::optional<HttpField> fieldIn(std::string_view line);
/// Whether it may stand in a method or in the name of a field.
bool isNameByte(char byte);
/// Without regard to upper and lower case of ASCII.
bool isSameWord(std::string_view a, std::string_view b);
/// Whether `word` is in a list: "keep-alive, Upgrade".
bool isListed(std::string_view word, std::string_view list);
/// Digits alone, and at most `most`.
std::optional<std::uint32_t> countIn(std::string_view text, std::uint32_t most);

/// What the head of a message says of its connection and its body.
struct HttpFraming {
    bool isNew = false; ///< HTTP/1.1
    bool saysKeepAlive = false;
    bool saysClose = false;
    std::optional<std::uint32_t> bodySize{};

    /// A line of the head after the first. False: what it says cannot be read, as a body of more bytes than `mostBody`, or of a length
    /// that is not told beforehand.
    bool read(std::string_view line, std::uint32_t mostBody);
    /// Whether the connection shall stay open: in HTTP/1.1 unless it says not, in HTTP/1.0 if it says so.
    bool keepsAlive() const { return isNew ? !saysClose : saysKeepAlive && !saysClose; }
};

} // namespace interleave
