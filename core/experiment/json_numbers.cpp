// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/json_numbers.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>

namespace interleave::experiment {
namespace {

/// What may follow a path that shall be kept: the end of the whole measure, or what is made of many values.
bool isOf(std::string_view wanted, std::string_view path)
{
    return wanted.starts_with(path) && (wanted.size() == path.size() || wanted[path.size()] == '.');
}

/// Goes through the text and remembers at which path it is.
/// Thread safety: none; one owner.
class Walk {
public:
    using Found = std::map<std::string, std::vector<double>, std::less<>>;

    Walk(std::string_view text, const std::vector<std::string>& wanted, Found& found)
        : m_text(text), m_wanted(wanted), m_found(found)
    {
    }

    void value()
    {
        skipSpace();
        switch (peek()) {
        case '{': members(); break;
        case '[': elements(); break;
        case '"': string(); break;
        default: number(); break;
        }
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\n' || peek() == ',' || peek() == ':')
            ++m_at;
    }

    void members()
    {
        ++m_at;
        const std::size_t length = m_path.size();
        const std::size_t placeless = m_placeless.size();
        for (skipSpace(); m_at < m_text.size() && peek() != '}'; skipSpace()) {
            const std::string_view name = string();
            const char* dot = length == 0 ? "" : ".";
            (m_path += dot) += name;
            (m_placeless += dot) += name;
            value();
            m_path.resize(length);
            m_placeless.resize(placeless);
        }
        ++m_at;
    }

    void elements()
    {
        ++m_at;
        const std::size_t length = m_path.size();
        const std::size_t placeless = m_placeless.size();
        std::size_t place = 0;
        for (skipSpace(); m_at < m_text.size() && peek() != ']'; skipSpace()) {
            m_path += '[' + std::to_string(place++) + ']';
            m_placeless += "[]";
            value();
            m_path.resize(length);
            m_placeless.resize(placeless);
        }
        ++m_at;
    }

    /// Between its quotes, as it stands there.
    std::string_view string()
    {
        m_at = std::min(m_at + 1, m_text.size());
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && peek() != '"')
            m_at = std::min(m_at + (peek() == '\\' ? 2 : 1), m_text.size());
        const std::string_view text = m_text.substr(begin, m_at - begin);
        ++m_at;
        return text;
    }

    void number()
    {
        m_at = std::min(m_at, m_text.size());
        const std::size_t end = std::min(m_text.find_first_of(",]} \n", m_at), m_text.size());
        const std::string_view word = m_text.substr(m_at, end - m_at);
        m_at = std::max(end, m_at + 1);
        double number = word == "true" ? 1 : 0;
        const bool isTruth = word == "true" || word == "false";
        if (!isTruth && std::from_chars(word.data(), word.data() + word.size(), number).ec != std::errc())
            return;
        keep(m_path, number);
        if (m_placeless != m_path)
            keep(m_placeless, number);
    }

    void keep(const std::string& path, double number)
    {
        for (const std::string& wanted : m_wanted) {
            if (!isOf(wanted, path))
                continue;
            m_found[path].push_back(number);
            return;
        }
    }

    std::string_view m_text;
    const std::vector<std::string>& m_wanted;
    Found& m_found;
    std::size_t m_at = 0;
    std::string m_path;
    std::string m_placeless; ///< the same with [] for every place in a list
};

} // namespace

JsonNumbers::JsonNumbers(std::string_view text, const std::vector<std::string>& wanted)
{
    Walk(text, wanted, m_numbers).value();
}

std::vector<double> JsonNumbers::at(std::string_view path) const
{
    const auto found = m_numbers.find(path);
    return found == m_numbers.end() ? std::vector<double>() : found->second;
}

} // namespace interleave::experiment
