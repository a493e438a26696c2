// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/honesty_rows.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace interleave {

namespace {

/// A question that only a later side has comes after the one that it follows there.
std::vector<Text> questionsOf(std::span<const std::vector<Fact>> sides)
{
    std::vector<Text> questions;
    for (const std::vector<Fact>& facts : sides) {
        auto next = questions.begin();
        for (const Fact& fact : facts) {
            const auto known = std::ranges::find(questions, fact.question);
            next = std::next(known == questions.end() ? questions.insert(next, fact.question) : known);
        }
    }
    return questions;
}

std::vector<Fact> answersTo(const Text& question, const std::vector<Fact>& facts)
{
    std::vector<Fact> answers;
    std::ranges::copy_if(facts, std::back_inserter(answers), [&](const Fact& fact) { return fact.question == question; });
    return answers;
}

} // namespace

std::vector<HonestyRow> honestyRowsOf(std::span<const std::vector<Fact>> sides)
{
    std::vector<HonestyRow> rows;
    for (const Text& question : questionsOf(sides)) {
        HonestyRow row{question, {}};
        for (const std::vector<Fact>& facts : sides)
            row.answers.push_back(answersTo(question, facts));
        if (std::ranges::adjacent_find(row.answers, std::not_equal_to()) == row.answers.end())
            row.answers.resize(1);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace interleave
