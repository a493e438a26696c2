// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/word_values.h"

#include <algorithm>

#include "app/cli/values.h"

namespace interleave::cli {

std::vector<std::string> separated(const std::vector<std::string>& lists)
{
    std::vector<std::string> parts;
    for (const std::string& list : lists) {
        for (std::size_t begin = 0; begin <= list.size();) {
            const std::size_t end = std::min(list.find(',', begin), list.size());
            parts.push_back(list.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    return parts;
}

Result<std::int64_t> readNumber(const CommandWords& words, std::string_view option, std::int64_t initial, NumberRange allowed)
{
    const std::vector<std::string> given = words.valuesOf(option);
    if (given.empty())
        return initial;
    const std::optional<std::int64_t> value = wholeNumber(given.back());
    if (value && *value >= allowed.least && *value <= allowed.most)
        return *value;
    return wrongValue("%1 must be a whole number from %2 to %3; %4 is not.",
                      {std::string(option), std::to_string(allowed.least), std::to_string(allowed.most), shown(given.back())});
}

std::filesystem::path pathOf(const std::string& word)
{
    return std::u8string(word.begin(), word.end());
}

std::string lastOf(const CommandWords& words, std::string_view option)
{
    const std::vector<std::string> given = words.valuesOf(option);
    return given.empty() ? std::string() : given.back();
}

std::optional<std::filesystem::path> pathAfter(const CommandWords& words, std::string_view option)
{
    const std::vector<std::string> given = words.valuesOf(option);
    return given.empty() ? std::nullopt : std::optional(pathOf(given.back()));
}

Form formOf(const CommandWords& words)
{
    return words.wantsJson ? Form::Json : Form::Text;
}

} // namespace interleave::cli
