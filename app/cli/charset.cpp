// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/charset.h"

#include <algorithm>
#include <array>

namespace interleave::cli {
namespace {

struct Substitute {
    std::string_view letter;
    std::string_view plain;
};

constexpr std::array<Substitute, 12> kSubstitutes{
    {{"█", "#"}, {"▓", "%"}, {"▒", "+"}, {"░", "-"}, {"·", "."}, {"µ", "u"}, {"×", "x"}, {"–", "-"}, {"—", "-"}, {"’", "'"}, {"…", "..."}, {"ü", "u"}}};

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80u;
}

} // namespace

std::string inCharset(std::string_view text, Charset charset)
{
    if (charset == Charset::Utf8)
        return std::string(text);
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 1;
        while (i + length < text.size() && isContinuation(text[i + length]))
            ++length;
        const std::string_view letter = text.substr(i, length);
        const auto known = std::ranges::find(kSubstitutes, letter, &Substitute::letter);
        plain += isAscii(letter.front()) ? letter : known != kSubstitutes.end() ? known->plain : "?";
        i += length;
    }
    return plain;
}

std::size_t columnsOf(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, isContinuation));
}

std::string oneLine(std::string_view text)
{
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return static_cast<unsigned char>(c) < 0x20u || c == 0x7F; }, ' ');
    return line;
}

} // namespace interleave::cli
