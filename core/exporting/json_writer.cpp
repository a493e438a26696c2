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

/// Whether the byte is a character that stands in JSON as it is.
bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7f && c != '"' && c != '\\';
}

void addQuoted(std::string& text, std::string_view value)
{
    text += '"';
    while (!value.empty()) {
        const auto plain = static_cast<std::size_t>(std::ranges::find_if_not(value, isPlain) - value.begin());
        text += value.substr(0, plain);
        value.remove_prefix(plain);
        if (!value.empty())
            appendEscaped(text, takeCharacter(value));
    }
    text += '"';
}

} // namespace

JsonMembers& JsonMembers::add(std::string_view name, std::string_view text)
{
    addName(name);
    addQuoted(m_words, text);
    return *this;
}

JsonMembers& JsonMembers::add(std::string_view name, std::int64_t value)
{
    addName(name);
    addNumber(m_words, value);
    return *this;
}

void JsonMembers::addName(std::string_view name)
{
    if (!m_words.empty())
        m_words += ',';
    addQuoted(m_words, name);
    m_words += ':';
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    assert(!m_levels.empty() && !m_isAfterKey && std::ranges::all_of(name, isPlain));
    beginValue();
    m_text += '"';
    m_text += name;
    m_text += m_levels.back().layout == Layout::Dense ? std::string_view("\":") : "\": ";
    m_isAfterKey = true;
    return *this;
}

void JsonWriter::members(const JsonMembers& members)
{
    assert(!m_levels.empty() && !m_isAfterKey);
    if (members.isEmpty())
        return;
    beginValue();
    m_text += members.words();
}

void JsonWriter::text(std::string_view value)
{
    beginValue();
    addQuoted(m_text, value);
    endValue();
}

void JsonWriter::integer(std::int64_t value)
{
    beginValue();
    addNumber(m_text, value);
    endValue();
}

void JsonWriter::decimal(double value, int decimals)
{
    beginValue();
    m_text += std::isfinite(value) ? numberText(value, decimals) : "null";
    endValue();
}

void JsonWriter::boolean(bool value)
{
    beginValue();
    m_text += value ? "true" : "false";
    endValue();
}

void JsonWriter::null()
{
    beginValue();
    m_text += "null";
    endValue();
}

void JsonWriter::begin(char bracket, Layout layout)
{
    beginValue();
    m_text += bracket;
    const bool isInline = !m_levels.empty() && m_levels.back().layout != Layout::Lines;
    m_levels.push_back({.layout = isInline ? m_levels.back().layout : layout, .isEmpty = true});
}

void JsonWriter::end(char bracket)
{
    assert(!m_levels.empty() && !m_isAfterKey);
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.isEmpty)
        newLine();
    m_text += bracket;
    endValue();
}

void JsonWriter::beginValue()
{
    if (m_isAfterKey || m_levels.empty()) {
        m_isAfterKey = false;
        return;
    }
    Level& level = m_levels.back();
    if (!level.isEmpty)
        m_text += level.layout == Layout::OneLine ? std::string_view(", ") : ",";
    level.isEmpty = false;
    if (level.layout == Layout::Lines)
        newLine();
}

void JsonWriter::endValue()
{
    if (m_levels.empty())
        m_gathered.handOn();
    else
        m_gathered.handOnIfLarge();
}

void JsonWriter::newLine()
{
    m_text += '\n';
    m_text.append(2 * m_levels.size(), ' ');
}

void JsonWriter::scaled(Duration value, std::size_t decimals)
{
    beginValue();
    addNumber(m_text, value, decimals);
    endValue();
}

} // namespace interleave
