#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "core/base/ids.h"
#include "core/base/time.h"

namespace interleave {

namespace joining_texts {

inline std::string textOf(std::string_view text)
{
    return std::string(text);
}
inline std::string textOf(Duration time)
{
    return std::to_string(time.count());
}
template<typename Number>
requires std::is_integral_v<Number> std::string textOf(Number number)
{
    return std::to_string(number);
}
template<typename Id>
requires std::is_enum_v<Id> std::string textOf(Id id)
{
    return std::to_string(indexOf(id));
}
template<typename Value>
std::string textOf(const std::optional<Value>& value)
{
    return value ? textOf(*value) : "-";
}

} // namespace joining_texts

/// A shape: a word and values, with a space before each. Times in nanoseconds, ids by their number, "-" for what is not there.
template<typename... Values>
std::string joined(std::string_view word, const Values&... values)
{
    std::string text(word);
    ((text += ' ' + joining_texts::textOf(values)), ...);
    return text;
}

} // namespace interleave
