// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/tally_entry.h"

namespace interleave::lecture {

bool TallyEntry::press(int digit, Tally& tally)
{
    if (!m_answer || m_isCounted) {
        if (digit < 1 || static_cast<std::size_t>(digit) > tally.answers())
            return false;
        m_answer = static_cast<std::size_t>(digit - 1);
        m_typed = 0;
        m_isCounted = false;
        return true;
    }
    const std::int64_t before = m_typed == 0 ? 0 : tally.hands(m_vote, *m_answer);
    tally.set(m_vote, *m_answer, before * 10 + digit);
    ++m_typed;
    return true;
}

bool TallyEntry::add(int hands, Tally& tally)
{
    if (!m_answer)
        return false;
    tally.set(m_vote, *m_answer, tally.hands(m_vote, *m_answer) + hands);
    m_isCounted = true;
    return true;
}

void TallyEntry::changeVote()
{
    m_vote = (m_vote + 1) % Tally::kVotes;
    m_answer.reset();
}

} // namespace interleave::lecture
