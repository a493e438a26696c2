// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/tally.h"

#include <algorithm>
#include <numeric>
#include <ostream>

#include "core/base/plain_text.h"
#include "core/exporting/csv_line.h"

namespace interleave::lecture {

void Tally::set(std::size_t vote, std::size_t answer, std::int64_t hands)
{
    if (vote < kVotes && answer < answers())
        m_hands[vote][answer] = std::clamp<std::int64_t>(hands, 0, kMostHands);
}

std::int64_t Tally::all(std::size_t vote) const
{
    return std::accumulate(m_hands[vote].begin(), m_hands[vote].end(), std::int64_t{0});
}

std::optional<double> Tally::share(std::size_t vote, std::size_t answer) const
{
    const std::int64_t voted = all(vote);
    return voted > 0 ? std::optional(static_cast<double>(hands(vote, answer)) / static_cast<double>(voted)) : std::nullopt;
}

void writeTallyCsv(const std::vector<CountedQuestion>& questions, std::ostream& out)
{
    out << kUtf8Mark << "lesson,step,question,answer,text,hands_before,hands_after,share_before,share_after,held"
        << csv::kLineEnd;
    for (const CountedQuestion& each : questions) {
        for (std::size_t answer = 0; !each.tally.isEmpty() && answer < each.tally.answers(); ++answer) {
            csv::writeLine(out, each.lesson, static_cast<std::int64_t>(each.step), each.question, std::optional(answer),
                           each.answers[answer], each.tally.hands(0, answer), each.tally.hands(1, answer),
                           each.tally.share(0, answer), each.tally.share(1, answer),
                           std::string_view(!each.holds             ? ""
                                            : *each.holds == answer ? "yes"
                                                                    : "no"));
        }
    }
}

} // namespace interleave::lecture
