// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/json_writer.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>

#include "core/base/plain_text.h"
#include "core/base/utf8.h"
#include "core/exporting/number_text.h"

namespace interleave {

namespace {

void appendEscaped(std::string& text, char32_t character)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    switch (character) {
    case '"': text += "\\\""; return;
    case '\\': text += "\\\\"; return;
    case '\n': text += "\\n"; return;
    case '\r': text += "\\r"; return;
    case '\t': text += "\\t"; return;
    default: break;
    }
    if (isObeyed(character)) { // JSON itself asks for that below 0x20 alone
        text += "\\u";
        for (const int shift : {12, 8, 4, 0})
            text += kDigits[(character >> shift) % 16];
        return;
    }
    appendUtf8(text, character);
}

} // namespace

JsonWriter& JsonWriter::key(std::string_view name)
{
    assert(!m_levels.empty() && !m_isAfterKey);
    beginValue();
    writeText(name);
    m_out << ": ";
    m_isAfterKey = true;
    return *this;
}

void JsonWriter::text(std::string_view value)
{
    beginValue();
    writeText(value);
}

void JsonWriter::integer(std::int64_t value)
{
    beginValue();
    m_out << numberText(value);
}

void JsonWriter::decimal(double value, int decimals)
{
    beginValue();
    m_out << (std::isfinite(value) ? numberText(value, decimals) : "null");
}

void JsonWriter::boolean(bool value)
{
    beginValue();
    m_out << (value ? "true" : "false");
}

void JsonWriter::null()
{
    beginValue();
    m_out << "null";
}

void JsonWriter::begin(char bracket, Layout layout)
{
    beginValue();
    m_out << bracket;
    const bool isInline = !m_levels.empty() && m_levels.back().layout == Layout::OneLine;
    m_levels.push_back({.layout = isInline ? Layout::OneLine : layout, .isEmpty = true});
}

void JsonWriter::end(char bracket)
{
    assert(!m_levels.empty() && !m_isAfterKey);
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.isEmpty)
        newLine();
    m_out << bracket;
}

void JsonWriter::beginValue()
{
    if (m_isAfterKey || m_levels.empty()) {
        m_isAfterKey = false;
        return;
    }
    Level& level = m_levels.back();
    if (!level.isEmpty)
        m_out << (level.layout == Layout::Lines ? "," : ", ");
    level.isEmpty = false;
    if (level.layout == Layout::Lines)
        newLine();
}

void JsonWriter::newLine()
{
    m_out << '\n' << std::string(2 * m_levels.size(), ' ');
}

void JsonWriter::scaled(Duration value, std::size_t decimals)
{
    beginValue();
    m_out << numberText(value, decimals);
}

void JsonWriter::writeText(std::string_view value)
{
    std::string text = "\"";
    while (!value.empty())
        appendEscaped(text, takeCharacter(value));
    m_out << text << '"';
}

} // namespace interleave
