// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/cursor.h"

#include <cassert>

namespace interleave {

Cursor::Cursor(const Program& program) : m_program(&program)
{
    settle();
}

void Cursor::advance()
{
    assert(!isAtEnd());
    ++m_next;
    settle();
}

void Cursor::skip(std::uint16_t steps)
{
    assert(m_next + steps < m_program->size());
    m_next = static_cast<std::uint16_t>(m_next + 1 + steps);
    settle();
}

void Cursor::finish()
{
    m_depth = 0;
    m_next = static_cast<std::uint16_t>(m_program->size());
}

void Cursor::goBack(std::uint16_t steps)
{
    assert(steps <= m_next);
    m_next = static_cast<std::uint16_t>(m_next - steps);
    assert(!repeatAt(step()));
}

/// Goes round where the end of a repeat is reached, and into a repeat where one begins.
void Cursor::settle()
{
    for (;;) {
        if (m_depth > 0 && m_next == m_rounds[m_depth - 1u].end) {
            Round& round = m_rounds[m_depth - 1u];
            if (round.left > 0) {
                --round.left;
                m_next = round.begin;
            } else {
                --m_depth;
                continue;
            }
        }
        if (isAtEnd())
            return;
        const Repeat* repeat = repeatAt(step());
        if (!repeat)
            return;
        assert(m_depth < kDeepestRepeat && repeat->times >= 1 && repeat->steps >= 1);
        ++m_next;
        m_rounds[m_depth++] = {m_next, static_cast<std::uint16_t>(m_next + repeat->steps), repeat->times - 1};
    }
}

} // namespace interleave
