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

/// "300 000", "15 ms", "25 %": whether the space at `i` stands within a number or before its unit.
bool isWithinValue(std::string_view text, std::size_t i)
{
    if (i == 0 || !isDigit(text[i - 1]))
        return false;
    const std::string_view rest = text.substr(i + 1);
    const std::string_view next = rest.substr(0, rest.find_first_of(" ,.;:)"));
    return (!next.empty() && isDigit(next.front())) || next == "ns" || next == "µs" || next == "ms" || next == "s"
        || next == "%";
}

/// Where the word that begins at `begin` ends.
std::size_t endOfWord(std::string_view text, std::size_t begin)
{
    for (std::size_t i = begin; i < text.size(); ++i) {
        if (text[i] == ' ' && !isWithinValue(text, i))
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
