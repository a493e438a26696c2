// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/table_reader.h"

#include "core/base/near.h"

namespace interleave::lesson {

std::optional<toml::table> tableIn(std::string_view file, Faults& faults)
{
    if (file.size() > kLargestLesson) {
        faults.push_back({1,
                          0,
                          {INTERLEAVE_TEXT("lesson", "This is no lesson: it has more than %1 bytes."),
                           {static_cast<std::int64_t>(kLargestLesson)}}});
        return std::nullopt;
    }
    toml::parse_result parsed = toml::parse(file);
    if (parsed)
        return std::move(parsed).table();
    const toml::source_position& begin = parsed.error().source().begin;
    faults.push_back({static_cast<int>(begin.line),
                      static_cast<int>(begin.column),
                      {INTERLEAVE_TEXT("lesson", "This is no TOML: %1."), {std::string(parsed.error().description())}}});
    return std::nullopt;
}

Fault faultAt(const toml::node& node, Message message)
{
    const toml::source_position& begin = node.source().begin;
    return {static_cast<int>(begin.line), static_cast<int>(begin.column), std::move(message)};
}

const toml::node* TableReader::find(std::string_view key)
{
    m_known.emplace(key);
    return m_table.get(key);
}

std::string TableReader::text(std::string_view key)
{
    const toml::node* node = find(key);
    if (!node)
        return {};
    if (const std::optional<std::string> text = node->value_exact<std::string>())
        return *text;
    complain(key, {INTERLEAVE_TEXT("lesson", "\"%1\" should be a text in \"quotes\"."), {std::string(key)}});
    return {};
}

std::string TableReader::requiredText(std::string_view key)
{
    std::string given = text(key);
    if (given.empty() && !m_table.contains(key))
        complain(key, {INTERLEAVE_TEXT("lesson", "Here \"%1\" is missing."), {std::string(key)}});
    else if (given.empty() && m_table.get(key)->is_string())
        complain(key, {INTERLEAVE_TEXT("lesson", "\"%1\" is empty."), {std::string(key)}});
    return given;
}

std::optional<double> TableReader::number(std::string_view key)
{
    const toml::node* node = find(key);
    if (!node)
        return std::nullopt;
    const std::optional<double> number = node->is_number() ? node->value<double>() : std::nullopt;
    if (!number || !(*number >= -1e15 && *number <= 1e15)) {
        complain(key, {INTERLEAVE_TEXT("lesson", "\"%1\" should be a number."), {std::string(key)}});
        return std::nullopt;
    }
    return number;
}

std::optional<std::int64_t> TableReader::wholeNumber(std::string_view key, std::int64_t least, std::int64_t most)
{
    const toml::node* node = find(key);
    if (!node)
        return std::nullopt;
    const std::optional<std::int64_t> number = node->value_exact<std::int64_t>();
    if (!number || *number < least || *number > most) {
        complain(key, {INTERLEAVE_TEXT("lesson", "\"%1\" should be a whole number from %2 to %3."),
                       {std::string(key), least, most}});
        return std::nullopt;
    }
    return number;
}

std::vector<std::int64_t> TableReader::wholeNumbers(std::string_view key)
{
    const toml::node* node = find(key);
    const toml::array* list = node ? node->as_array() : nullptr;
    std::vector<std::int64_t> numbers;
    for (std::size_t n = 0; list && n < list->size(); ++n) {
        if (const std::optional<std::int64_t> number = (*list)[n].value_exact<std::int64_t>())
            numbers.push_back(*number);
        else
            list = nullptr;
    }
    if (!list) {
        complain(key, {INTERLEAVE_TEXT("lesson", "\"%1\" should be a list of whole numbers: [1, 2, 4]."), {std::string(key)}});
        return {};
    }
    return numbers;
}

bool TableReader::yes(std::string_view key)
{
    const toml::node* node = find(key);
    if (!node)
        return false;
    const std::optional<bool> given = node->value_exact<bool>();
    if (!given)
        complain(key, {INTERLEAVE_TEXT("lesson", "\"%1\" should be true or false."), {std::string(key)}});
    return given.value_or(false);
}

std::vector<std::string> TableReader::texts(std::string_view key)
{
    const toml::node* node = find(key);
    if (!node)
        return {};
    if (const std::optional<std::string> one = node->value_exact<std::string>())
        return {*one};
    std::vector<std::string> texts;
    const toml::array* list = node->as_array();
    for (std::size_t n = 0; list && n < list->size(); ++n) {
        if (const std::optional<std::string> text = (*list)[n].value_exact<std::string>())
            texts.push_back(*text);
        else
            list = nullptr;
    }
    if (!list)
        complain(key, {INTERLEAVE_TEXT("lesson", "\"%1\" should be a text or a list of texts: [\"one\", \"two\"]."),
                       {std::string(key)}});
    return texts;
}

const toml::table* TableReader::table(std::string_view key)
{
    const toml::node* node = find(key);
    if (node && !node->is_table())
        complain(key,
                 {INTERLEAVE_TEXT("lesson", "\"%1\" should be a table: [%1], and its members below."), {std::string(key)}});
    return node ? node->as_table() : nullptr;
}

void TableReader::tables(std::string_view key, const std::function<void(const toml::table&)>& read)
{
    const toml::node* node = find(key);
    if (!node)
        return;
    const toml::array* list = node->as_array();
    for (std::size_t n = 0; list && n < list->size(); ++n) {
        if (const toml::table* table = (*list)[n].as_table())
            read(*table);
        else
            list = nullptr;
    }
    if (!list)
        complain(key,
                 {INTERLEAVE_TEXT("lesson", "\"%1\" should be a list of tables: [[%1]] before each."), {std::string(key)}});
}

void TableReader::each(const std::function<void(std::string_view, const toml::node&)>& read)
{
    for (const auto& [key, value] : m_table)
        read(key.str(), value);
}

void TableReader::complain(std::string_view key, Message message)
{
    const toml::node* node = m_table.get(key);
    m_faults.push_back(faultAt(node ? *node : static_cast<const toml::node&>(m_table), std::move(message)));
}

void TableReader::finish()
{
    const std::vector<std::string_view> known(m_known.begin(), m_known.end());
    for (const auto& [key, value] : m_table) {
        if (!m_known.contains(key.str()))
            m_faults.push_back(faultAt(value, unknownName(INTERLEAVE_TEXT("catalog", "entry"), key.str(), known).message));
    }
}

} // namespace interleave::lesson
