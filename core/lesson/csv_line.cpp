// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/csv_line.h"

#include "core/exporting/number_text.h"
#include "core/exporting/spreadsheet.h"

namespace interleave::csv {

std::string field(std::string_view words)
{
    const std::string text = spreadsheetText(words);
    if (text.find_first_of(",\"") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string field(std::int64_t number)
{
    return numberText(number);
}

std::string field(const std::optional<double>& number)
{
    return number ? numberText(*number, 4) : std::string();
}

std::string field(const std::optional<std::size_t>& place)
{
    return place ? numberText(static_cast<std::int64_t>(*place + 1)) : std::string();
}

} // namespace interleave::csv
