// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/wrapping.h"

#include "app/cli/charset.h"

namespace interleave::cli {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Where the word that begins at `begin` ends: at a space that is not one within a number.
std::size_t endOfWord(std::string_view text, std::size_t begin)
{
    for (std::size_t i = begin; i < text.size(); ++i) {
        const bool isWithinNumber = i > begin && i + 1 < text.size() && isDigit(text[i - 1]) && isDigit(text[i + 1]);
        if (text[i] == ' ' && !isWithinNumber)
            return i;
    }
    return text.size();
}

} // namespace

std::string wrapped(std::string_view text, const Indent& indent, std::size_t columns)
{
    std::string lines;
    std::string line = indent.first;
    bool isEmpty = true; // but for its indent
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = endOfWord(text, begin);
        const std::string word(text.substr(begin, end - begin));
        begin = end + 1;
        if (!isEmpty && columnsOf(line) + 1 + columnsOf(word) > columns) {
            lines += line + '\n';
            line = indent.next;
            isEmpty = true;
        }
        line += (isEmpty ? "" : " ") + word;
        isEmpty = false;
    }
    return lines + line + '\n';
}

} // namespace interleave::cli
