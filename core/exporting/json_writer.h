#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <ostream>
#include <string_view>
#include <vector>

#include "core/base/time.h"

namespace interleave {

/// Writes one JSON value piece by piece, holding none of it; numbers do not depend on any locale.
/// Requires of all calls: keys stand in objects only, each followed by one value, and what was begun is ended.
/// Thread safety: none; one owner.
class JsonWriter {
public:
    /// How the members of an object or an array stand; within OneLine everything is on that line.
    enum class Layout { Lines, OneLine };

    /// `out` must outlive the writer.
    explicit JsonWriter(std::ostream& out) : m_out(out) {}

    void beginObject(Layout layout = Layout::Lines) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Lines) { begin('[', layout); }
    void endArray() { end(']'); }

    JsonWriter& key(std::string_view name);
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
    void newLine();
    void scaled(Duration value, std::size_t decimals);
    void writeText(std::string_view value);

    std::ostream& m_out;
    std::vector<Level> m_levels;
    bool m_isAfterKey = false;
};

} // namespace interleave
