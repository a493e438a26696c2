#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/lesson.h"
#include "core/lesson/toml.h"

namespace interleave::lesson {

using Faults = std::vector<Fault>;

/// A file as TOML has it; none, and why not, where it is no such, or too large.
std::optional<toml::table> tableIn(std::string_view file, Faults& faults);

/// Where something stands in a file.
Fault faultAt(const toml::node& node, Message message);

/// Reads one table of a file, and says of whatever is not as it should be where it stands and what to do; goes on with the rest, so
/// that a teacher sees all faults at once. What was not asked for by the end is unknown.
class TableReader {
public:
    TableReader(const toml::table& table, Faults& faults) : m_table(table), m_faults(faults) {}
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

    bool has(std::string_view key) const { return m_table.contains(key); }
    /// Empty where it is missing or no text.
    std::string text(std::string_view key);
    std::string requiredText(std::string_view key);
    std::optional<double> number(std::string_view key);
    std::optional<std::int64_t> wholeNumber(std::string_view key, std::int64_t least, std::int64_t most);
    /// A list of them.
    std::vector<std::int64_t> wholeNumbers(std::string_view key);
    bool yes(std::string_view key);
    /// One text, or a list of them.
    std::vector<std::string> texts(std::string_view key);
    /// The table of that name; null where there is none.
    const toml::table* table(std::string_view key);
    /// Every table of a list.
    void tables(std::string_view key, const std::function<void(const toml::table&)>& read);
    /// Every member.
    void each(const std::function<void(std::string_view key, const toml::node& value)>& read);
    /// The text at `key` as what `parse` makes of it.
    template<typename Parse>
    auto parsed(std::string_view key, const Parse& parse)
        -> std::optional<std::decay_t<decltype(*parse(std::string_view()))>>
    {
        const std::string given = requiredText(key);
        if (given.empty())
            return std::nullopt;
        auto result = parse(std::string_view(given));
        if (result)
            return *std::move(result);
        complain(key, result.error().message);
        return std::nullopt;
    }

    /// At the value of `key`, or at the whole where there is none.
    void complain(std::string_view key, Message message);
    /// Says which members are not known.
    void finish();
    int line() const { return static_cast<int>(m_table.source().begin.line); }

private:
    const toml::node* find(std::string_view key);

    const toml::table& m_table;
    Faults& m_faults;
    std::set<std::string, std::less<>> m_known;
};

} // namespace interleave::lesson
