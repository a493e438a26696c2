// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/values.h"

#include <algorithm>
#include <charconv>

namespace interleave::cli {

std::optional<Pair> pairOf(const std::string& text)
{
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == text.size())
        return {};
    return Pair{text.substr(0, sign), text.substr(sign + 1)};
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size())
        return {};
    return number;
}

std::string shown(const std::string& given)
{
    return given.empty() ? "\"\"" : given;
}

std::string listed(const std::vector<std::string>& words)
{
    std::string list;
    for (const std::string& word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

std::string rangesOf(std::vector<CpuId> cpus)
{
    std::ranges::sort(cpus);
    std::vector<std::string> ranges;
    for (std::size_t begin = 0, end = 0; begin < cpus.size(); begin = end) {
        for (end = begin + 1; end < cpus.size() && indexOf(cpus[end]) == indexOf(cpus[end - 1]) + 1;)
            ++end;
        const std::string first = std::to_string(indexOf(cpus[begin]));
        ranges.push_back(end == begin + 1 ? first : first + "-" + std::to_string(indexOf(cpus[end - 1])));
    }
    return listed(ranges);
}

Error wrongValue(const char* sentence, std::vector<Argument> arguments)
{
    return {ErrorCode::ValueOutOfRange, {{"cli", sentence}, std::move(arguments)}, {}};
}

} // namespace interleave::cli
