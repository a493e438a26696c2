#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/time.h"
#include "core/exporting/gathered_text.h"

namespace interleave {

/// Members of an object as they stand in JSON without spaces: put into words once for many objects.
/// A value. Thread safety: as any value.
class JsonMembers {
public:
    JsonMembers& add(std::string_view name, std::string_view text);
    JsonMembers& add(std::string_view name, std::int64_t value);

    bool isEmpty() const { return m_words.empty(); }
    const std::string& words() const { return m_words; }

private:
    void addName(std::string_view name);

    std::string m_words;
};

/// Writes one JSON value piece by piece, and keeps little of it; numbers do not depend on any locale. All of it is in the stream
/// when the value is complete.
/// Requires of all calls: keys stand in objects only, each followed by one value, and what was begun is ended.
/// Thread safety: none; one owner.
class JsonWriter {
public:
    /// How the members of an object or an array stand; within OneLine everything is on that line, and within Dense without a space.
    enum class Layout { Lines, OneLine, Dense };

    /// `out` must outlive the writer.
    explicit JsonWriter(std::ostream& out) : m_gathered(out), m_text(m_gathered.text()) {}

    void beginObject(Layout layout = Layout::Lines) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Lines) { begin('[', layout); }
    void endArray() { end(']'); }

    /// Requires: nothing in the name needs escaping.
    JsonWriter& key(std::string_view name);
    void members(const JsonMembers& members);
    /// UTF-8; what is not becomes U+FFFD.
    void text(std::string_view value);
    void integer(std::int64_t value);
    /// Rounded to `decimals`, without trailing zeros; null where JSON has no number for it.
    void decimal(double value, int decimals);
    void boolean(bool value);
    void null();
    /// Exact, in milliseconds with at most six decimals.
    void milliseconds(Duration value) { scaled(value, 6); }
    /// Exact, in microseconds with at most three decimals.
    void microseconds(Duration value) { scaled(value, 3); }

private:
    struct Level {
        Layout layout;
        bool isEmpty;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void beginValue();
    void endValue();
    void newLine();
    void scaled(Duration value, std::size_t decimals);

    GatheredText m_gathered;
    std::string& m_text;
    std::vector<Level> m_levels;
    bool m_isAfterKey = false;
};

} // namespace interleave
