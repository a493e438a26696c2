#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ostream>
#include <string>

namespace interleave {

/// The text of a file, gathered and handed to its stream in large pieces: a call of a stream takes longer than most of what is
/// written at a time. What is left at the end is handed on by whoever knows that it is the end: a stream may throw, as that of a
/// full disk does, and a destructor may not.
/// Thread safety: none; one owner.
class GatheredText {
public:
    /// `out` must outlive it.
    explicit GatheredText(std::ostream& out) : m_out(out) { m_text.reserve(2 * kPiece); }
    GatheredText(const GatheredText&) = delete;
    GatheredText& operator=(const GatheredText&) = delete;

    /// To be added to. Nothing that was added before stays in it for certain.
    std::string& text() { return m_text; }
    /// To be called now and then.
    void handOnIfLarge()
    {
        if (m_text.size() >= kPiece)
            handOn();
    }
    void handOn()
    {
        m_out.write(m_text.data(), static_cast<std::streamsize>(m_text.size()));
        m_text.clear();
    }

private:
    static constexpr std::size_t kPiece = std::size_t{1} << 16U;

    std::ostream& m_out;
    std::string m_text;
};

} // namespace interleave
