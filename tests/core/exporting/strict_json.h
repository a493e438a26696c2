#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace interleave {

/// Reads JSON more strictly than Qt does, which takes the last of equal keys and says nothing.
/// Thread safety: none; one owner.
class StrictJson {
public:
    /// Empty where `text` is one JSON value and no object in it has a key twice; else what is wrong first.
    static std::string problemOf(std::string_view text)
    {
        StrictJson json(text);
        json.readValue();
        json.skipSpace();
        if (json.m_problem.empty() && !json.m_rest.empty())
            json.fail("more than one value");
        return json.m_problem;
    }

private:
    explicit StrictJson(std::string_view text) : m_rest(text) {}

    void fail(const std::string& what)
    {
        if (m_problem.empty())
            m_problem = what + " before: " + std::string(m_rest.substr(0, 40));
        m_rest = {};
    }

    void skipSpace() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \n"), m_rest.size())); }

    bool take(char c)
    {
        skipSpace();
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void readValue()
    {
        skipSpace();
        if (take('{'))
            readMembers();
        else if (take('['))
            readElements();
        else if (m_rest.starts_with('"'))
            readText();
        else
            readWord();
    }

    void readMembers()
    {
        std::set<std::string> keys;
        if (take('}'))
            return;
        do {
            skipSpace();
            const std::string key = readText();
            if (!keys.insert(key).second)
                fail("the key " + key + " twice");
            if (!take(':'))
                fail("no colon");
            readValue();
        } while (take(','));
        if (!take('}'))
            fail("no end of an object");
    }

    void readElements()
    {
        if (take(']'))
            return;
        do {
            readValue();
        } while (take(','));
        if (!take(']'))
            fail("no end of an array");
    }

    /// With its quotes.
    std::string readText()
    {
        std::size_t end = 1;
        while (end < m_rest.size() && m_rest[end] != '"')
            end += m_rest[end] == '\\' ? 2 : 1;
        if (!m_rest.starts_with('"') || end >= m_rest.size()) {
            fail("no text");
            return {};
        }
        std::string text(m_rest.substr(0, end + 1));
        m_rest.remove_prefix(end + 1);
        return text;
    }

    void readWord()
    {
        const std::string word(m_rest.substr(0, m_rest.find_first_of(",]} \n")));
        const bool isName = word == "true" || word == "false" || word == "null";
        if (!isName && (word.empty() || word.find_first_not_of("-0123456789.") != std::string::npos))
            fail("no value");
        m_rest.remove_prefix(std::min(word.size(), m_rest.size()));
    }

    std::string_view m_rest;
    std::string m_problem;
};

} // namespace interleave
