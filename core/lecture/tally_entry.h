#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <optional>

#include "core/lecture/tally.h"

namespace interleave::lecture {

/// Hands, as they are typed: "2" is the second answer, and "35" then how many chose it, until Enter; "+" and "-" are one more and one less,
/// after which a figure is an answer again.
class TallyEntry {
public:
    /// The answer of which hands are typed; none: the next figure is one.
    std::optional<std::size_t> answer() const { return m_answer; }
    std::size_t vote() const { return m_vote; }

    /// 0 to 9. False where that means nothing: there is no such answer.
    bool press(int digit, Tally& tally);
    /// False while there is no answer.
    bool add(int hands, Tally& tally);
    void done() { m_answer.reset(); }
    /// The other vote.
    void changeVote();

private:
    std::optional<std::size_t> m_answer{};
    std::size_t m_vote = 0;
    int m_typed = 0;          ///< figures, of the number
    bool m_isCounted = false; ///< by one at a time
};

} // namespace interleave::lecture
