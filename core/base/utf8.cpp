// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"

#include <cassert>
#include <cstddef>

namespace interleave {

namespace {

/// How many bytes a character has by its first one; 0 for a byte that begins none.
std::size_t lengthBy(unsigned char first)
{
    return first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
}

bool isCharacter(char32_t value, std::size_t length)
{
    const bool isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    return !isOverlong && !isSurrogate && value <= 0x10FFFF;
}

} // namespace

char32_t takeCharacter(std::string_view& text)
{
    assert(!text.empty());
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = lengthBy(first);
    char32_t value = length == 1 ? first : first & (0x7FU >> length);
    bool isValid = length > 0 && length <= text.size();
    for (std::size_t i = 1; isValid && i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        isValid = (byte & 0xC0) == 0x80;
        value = (value << 6) | (byte & 0x3FU);
    }
    isValid = isValid && isCharacter(value, length);
    text.remove_prefix(isValid ? length : 1);
    return isValid ? value : kReplacementCharacter;
}

void appendUtf8(std::string& text, char32_t character)
{
    const auto add = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0 | (character >> 6));
        add(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        add(0xE0 | (character >> 12));
        add(0x80 | ((character >> 6) & 0x3F));
        add(0x80 | (character & 0x3F));
    } else {
        add(0xF0 | (character >> 18));
        add(0x80 | ((character >> 12) & 0x3F));
        add(0x80 | ((character >> 6) & 0x3F));
        add(0x80 | (character & 0x3F));
    }
}

} // namespace interleave
