// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/quantity.h"

#include <array>
#include <cmath>
#include <utility>

namespace interleave::lesson {

namespace {

/// Nanoseconds in the unit of a name with that ending.
constexpr std::array<std::pair<std::string_view, double>, 3> kTimes{{{"_ms", 1e6}, {"_us", 1e3}, {"_ns", 1}}};

/// Of a distribution the unit stands before the point: "makespan_ms.median".
bool isIn(std::string_view name, std::string_view unit)
{
    return name.ends_with(unit) || name.find(std::string(unit) + '.') != std::string_view::npos;
}

} // namespace

std::string inWords(std::string_view name, const Value& value, const Words& words)
{
    if (const auto* word = std::get_if<std::string>(&value))
        return *word;
    const double number = std::get<double>(value);
    for (const auto& [unit, nanoseconds] : kTimes) {
        if (isIn(name, unit))
            return words.duration(Duration(std::llround(number * nanoseconds)));
    }
    const bool isWhole = std::abs(number) < 1e15 && number == std::round(number);
    return isWhole ? words.number(static_cast<std::int64_t>(number)) : words.number(Decimal{number, 2});
}

std::string filled(std::string_view text, const ValueOf& valueOf, const Words& words)
{
    std::string all;
    while (true) {
        const std::size_t begin = text.find('{');
        const std::size_t end = text.find('}', begin);
        if (begin == std::string_view::npos || end == std::string_view::npos)
            return all.append(text);
        const std::string name(text.substr(begin + 1, end - begin - 1));
        const std::optional<Value> value = valueOf(name);
        all.append(text.substr(0, begin));
        all += value ? inWords(name, *value, words) : "?";
        text.remove_prefix(end + 1);
    }
}

} // namespace interleave::lesson
