#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

/// Lines of CSV as RFC 4180 has it, of what people typed and what was counted.
namespace interleave::csv {

inline constexpr std::string_view kLineEnd = "\r\n";

/// A text without line ends as one field.
std::string quoted(const std::string& text);
/// No spreadsheet takes it for a formula.
std::string field(std::string_view words);
std::string field(std::int64_t number);
std::string field(const std::optional<double>& number);
/// People count from 1.
std::string field(const std::optional<std::size_t>& place);

template<typename... Values>
void writeLine(std::ostream& out, const Values&... values)
{
    std::string line;
    ((line += field(values) + ','), ...);
    line.pop_back();
    out << line << kLineEnd;
}

} // namespace interleave::csv
