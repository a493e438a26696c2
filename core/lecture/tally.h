#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace interleave::lecture {

/// How many of a room raised their hands for each answer to a question: before they talked about it, and afterwards, as peer instruction
/// has it (Crouch and Mazur 2001).
class Tally {
public:
    static constexpr std::size_t kVotes = 2;
    static constexpr std::int64_t kMostHands = 9'999;

    explicit Tally(std::size_t answers = 0)
        : m_hands{std::vector<std::int64_t>(answers), std::vector<std::int64_t>(answers)}
    {
    }

    std::size_t answers() const { return m_hands[0].size(); }
    std::int64_t hands(std::size_t vote, std::size_t answer) const { return m_hands[vote][answer]; }
    /// Kept from 0 to kMostHands. An answer that there is not is passed over.
    void set(std::size_t vote, std::size_t answer, std::int64_t hands);
    std::int64_t all(std::size_t vote) const;
    bool isEmpty() const { return all(0) + all(1) == 0; }
    /// Of those who voted; none where nobody did.
    std::optional<double> share(std::size_t vote, std::size_t answer) const;

private:
    std::array<std::vector<std::int64_t>, kVotes> m_hands;
};

/// A question with its votes, as it is written down.
struct CountedQuestion {
    std::string lesson;   ///< id
    std::size_t step = 0; ///< from 1
    std::string question;
    std::vector<std::string> answers;
    Tally tally;
    std::optional<std::size_t> holds{}; ///< the answer that came out; none: not known
};

/// A line for each answer, with both votes, as CSV of RFC 4180. Questions for which nobody voted are left out.
void writeTallyCsv(const std::vector<CountedQuestion>& questions, std::ostream& out);

} // namespace interleave::lecture
