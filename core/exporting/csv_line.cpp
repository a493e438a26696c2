// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/csv_line.h"

#include "core/exporting/number_text.h"
#include "core/exporting/spreadsheet.h"

namespace interleave::csv {

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"") == std::string::npos)
        return text;
    std::string field = "\"";
    for (const char c : text)
        field += c == '"' ? std::string("\"\"") : std::string(1, c);
    return field + '"';
}

std::string field(std::string_view words)
{
    return quoted(spreadsheetText(words));
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
