#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>

namespace interleave {

/// Bytes of a stream, in a place of fixed size, taken from it line by line or by number. What was taken makes room.
/// Thread safety: none.
template<std::size_t kSize>
class LineBuffer {
public:
    LineBuffer() {} // the bytes are nobody's until they came: no page is touched for them

    /// Where the next bytes go. Ends what nextLine() gave. Empty when isFull().
    std::span<char> room()
    {
        if (m_begin > 0) {
            std::memmove(m_bytes.data(), m_bytes.data() + m_begin, m_end - m_begin);
            m_end -= m_begin;
            m_scanned -= m_begin;
            m_begin = 0;
        }
        return std::span(m_bytes).subspan(m_end);
    }

    /// So many were put where room() said. Requires: they had room.
    void add(std::size_t bytes)
    {
        assert(bytes <= kSize - m_end);
        m_end += bytes;
    }

    bool isFull() const { return m_end - m_begin == kSize; }

    /// Without what ends it, which is "\r\n" or "\n". None until its end is there.
    std::optional<std::string_view> nextLine()
    {
        const char* const from = m_bytes.data() + m_scanned;
        const void* const end = std::memchr(from, '\n', m_end - m_scanned);
        if (end == nullptr) {
            m_scanned = m_end;
            return std::nullopt;
        }
        const std::size_t length = static_cast<std::size_t>(static_cast<const char*>(end) - m_bytes.data()) - m_begin;
        std::string_view line(m_bytes.data() + m_begin, length);
        m_begin += length + 1;
        m_scanned = m_begin;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return line;
    }

    /// Takes as many as are there, `most` at most. How many those were.
    std::size_t skip(std::size_t most)
    {
        const std::size_t skipped = std::min(most, m_end - m_begin);
        m_begin += skipped;
        m_scanned = m_begin;
        return skipped;
    }

    /// The first byte that was not taken.
    std::optional<char> first() const { return m_begin < m_end ? std::optional(m_bytes[m_begin]) : std::nullopt; }

    void clear() { m_begin = m_scanned = m_end = 0; }

private:
    // Invariant: m_begin <= m_scanned <= m_end <= kSize; no line ends in [m_begin, m_scanned).
    std::array<char, kSize> m_bytes;
    std::size_t m_begin = 0;
    std::size_t m_scanned = 0;
    std::size_t m_end = 0;
};

} // namespace interleave
