// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/plain_text.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/base/utf8.h"

namespace interleave {

namespace {

struct Characters {
    char32_t first;
    char32_t last;
};

bool isAmong(char32_t character, std::span<const Characters> ranges)
{
    return std::ranges::any_of(ranges,
                               [=](Characters range) { return range.first <= character && character <= range.last; });
}

/// C0, "delete" and C1, among which U+009B begins orders to a terminal as ESC [ does; line and paragraph separators.
constexpr std::array<Characters, 3> kControls{{{0x00, 0x1F}, {0x7F, 0x9F}, {0x2028, 0x2029}}};
/// Unicode's Bidi_Control, and what marks notes or the order of bytes: unseen itself, it changes what is seen.
constexpr std::array<Characters, 6> kTurns{
    {{0x061C, 0x061C}, {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2066, 0x2069}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}}};
/// What belongs to the letter before it: the blocks of combining marks, joiners, variants of a letter and of a picture.
constexpr std::array<Characters, 9> kMarks{{{0x0300, 0x036F},
                                            {0x1AB0, 0x1AFF},
                                            {0x1DC0, 0x1DFF},
                                            {0x200C, 0x200D},
                                            {0x20D0, 0x20FF},
                                            {0xFE00, 0xFE0F},
                                            {0xFE20, 0xFE2F},
                                            {0x1F3FB, 0x1F3FF},
                                            {0xE0100, 0xE01EF}}};

struct Substitute {
    char32_t letter;
    std::string_view plain;
};

constexpr std::array<Substitute, 12> kSubstitutes{{{U'█', "#"},
                                                   {U'▓', "%"},
                                                   {U'▒', "+"},
                                                   {U'░', "-"},
                                                   {U'·', "."},
                                                   {U'µ', "u"},
                                                   {U'×', "x"},
                                                   {U'–', "-"},
                                                   {U'—', "-"},
                                                   {U'’', "'"},
                                                   {U'…', "..."},
                                                   {U'ü', "u"}}};

bool isPrintableAscii(char c)
{
    return c >= 0x20 && c < 0x7F;
}

std::string plain(std::string_view text, bool keepsLines)
{
    if (std::ranges::all_of(text, isPrintableAscii))
        return std::string(text);
    std::string result;
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        if (isAmong(character, kControls))
            result += keepsLines && character == U'\n' ? '\n' : ' ';
        else
            appendUtf8(result, isAmong(character, kTurns) ? kReplacementCharacter : character);
    }
    return result;
}

} // namespace

bool isObeyed(char32_t character)
{
    return isAmong(character, kControls) || isAmong(character, kTurns);
}

std::string plainLine(std::string_view text)
{
    return plain(text, false);
}

std::string plainLines(std::string_view text)
{
    return plain(text, true);
}

std::string firstLetters(std::string_view text, std::size_t most)
{
    std::string_view rest = text;
    for (std::size_t letters = 0; !rest.empty();) {
        std::string_view after = rest;
        const bool isMark = isAmong(takeCharacter(after), kMarks);
        if (!isMark && letters++ == most)
            break;
        rest = after;
    }
    return std::string(text.substr(0, text.size() - rest.size()));
}

std::string inAscii(std::string_view text)
{
    if (std::ranges::all_of(text, isPrintableAscii))
        return std::string(text);
    std::string result;
    while (!text.empty()) {
        const char32_t letter = takeCharacter(text);
        const auto known = std::ranges::find(kSubstitutes, letter, &Substitute::letter);
        if (letter < 0x80)
            result += static_cast<char>(letter);
        else
            result += known != kSubstitutes.end() ? known->plain : "?";
    }
    return result;
}

} // namespace interleave
