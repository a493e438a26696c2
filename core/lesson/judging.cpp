// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/judging.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/lesson/quantity.h"

namespace interleave::lesson {

namespace {

using Standing = AnswerResult::Standing;

/// First what is said to the one who chose so, then why it is otherwise.
std::vector<std::string> reasonsFor(const Choose& choose, std::size_t chosen, std::size_t holds)
{
    std::vector<std::string> reasons;
    if (chosen != holds)
        reasons.push_back(choose.isDecidedByRun() ? choose.choices[chosen].but : choose.choices[chosen].because);
    reasons.push_back(choose.choices[holds].because);
    std::erase_if(reasons, [](const std::string& reason) { return reason.empty(); });
    return reasons;
}

struct Judge {
    const Given& given;
    const ValueOf& measured;
    const Words& words;

    AnswerResult operator()(const Read& /*read*/) const { return {}; }
    AnswerResult operator()(const RunStep& /*run*/) const { return {}; }

    AnswerResult operator()(const Choose& choose) const
    {
        const auto* chosen = std::get_if<std::size_t>(&given);
        if (!chosen)
            return {};
        const std::optional<std::size_t> holds = holdingOf(choose, measured);
        if (!holds) {
            return {.standing = Standing::Disturbed,
                    .sentence =
                        {INTERLEAVE_TEXT("lesson",
                                         "What was measured fits none of the answers: the run was disturbed, or this "
                                         "computer is an odd one. Nothing is counted; run again."),
                         {}}};
        }
        const bool isMet = *chosen == *holds;
        return {.standing = isMet ? Standing::Met : Standing::Otherwise,
                .holds = holds,
                .sentence = isMet ? Message{INTERLEAVE_TEXT("lesson", "So it came out."), {}}
                                  : Message{INTERLEAVE_TEXT("lesson", "You said: %1. It came out: %2."),
                                            {filled(choose.choices[*chosen].say, measured, words),
                                             filled(choose.choices[*holds].say, measured, words)}},
                .reasons = reasonsFor(choose, *chosen, *holds)};
    }

    AnswerResult operator()(const PredictNumber& number) const
    {
        const auto* said = std::get_if<double>(&given);
        const std::optional<Value> value = number.measured.value(measured);
        const double* came = value ? std::get_if<double>(&*value) : nullptr;
        if (!said || !came)
            return {};
        const double off = std::abs(*said - *came);
        const double error = *came != 0 ? off / std::abs(*came) : (off == 0 ? 0 : 1);
        const std::string& name = number.measured.text();
        return {.standing = error <= number.near ? Standing::Met : Standing::Otherwise,
                .error = error,
                .sentence = {INTERLEAVE_TEXT("lesson", "You said %1, measured %2."),
                             {inWords(name, *said, words), inWords(name, *came, words)}}};
    }

    AnswerResult operator()(const PredictOrder& order) const
    {
        const auto* said = std::get_if<std::vector<std::size_t>>(&given);
        const std::vector<std::size_t> came = measuredOrder(order, measured);
        if (!said || came.empty() || said->size() != came.size())
            return {};
        std::size_t right = 0;
        for (std::size_t n = 0; n < came.size(); ++n)
            right += (*said)[n] == came[n] ? 1 : 0;
        return {.standing = right == came.size() ? Standing::Met : Standing::Otherwise,
                .error = 1 - static_cast<double>(right) / static_cast<double>(came.size()),
                .sentence = {INTERLEAVE_TEXT("lesson", "%1 of %2 stand where they came out."),
                             {static_cast<std::int64_t>(right), static_cast<std::int64_t>(came.size())}}};
    }

    /// What was changed is judged by the last run.
    AnswerResult operator()(const Change& change) const
    {
        const bool holds = std::ranges::all_of(change.until, [this](const Claim& claim) { return claim.holds(measured); });
        return {.standing = holds ? Standing::Met : Standing::Otherwise,
                .sentence = holds ? Message{INTERLEAVE_TEXT("lesson", "Done."), {}}
                                  : Message{INTERLEAVE_TEXT("lesson", "Not yet."), {}}};
    }
};

} // namespace

std::optional<std::size_t> holdingOf(const Choose& choose, const ValueOf& measured)
{
    std::optional<std::size_t> holding;
    for (std::size_t n = 0; n < choose.choices.size(); ++n) {
        const Choice& choice = choose.choices[n];
        const bool holds = choose.isDecidedByRun() ? choice.holdsFor(measured) : choice.isRight;
        if (holds && holding)
            return std::nullopt;
        if (holds)
            holding = n;
    }
    return holding;
}

AnswerResult judge(const LessonStep& step, const Given& given, const ValueOf& measured, const Words& words)
{
    return std::visit(Judge{given, measured, words}, step.work);
}

std::vector<std::size_t> measuredOrder(const PredictOrder& order, const ValueOf& measured)
{
    std::vector<double> values;
    for (const Formula& formula : order.by) {
        const std::optional<Value> value = formula.value(measured);
        if (!value || !std::holds_alternative<double>(*value))
            return {};
        values.push_back(std::get<double>(*value));
    }
    std::vector<std::size_t> places(values.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, {}, [&values](std::size_t place) { return values[place]; });
    return places;
}

bool asks(const LessonStep& step)
{
    return std::holds_alternative<Choose>(step.work) || std::holds_alternative<PredictNumber>(step.work)
        || std::holds_alternative<PredictOrder>(step.work);
}

bool waitsForRun(const LessonStep& step)
{
    if (const auto* choose = std::get_if<Choose>(&step.work))
        return choose->purpose == Choose::Purpose::Predict && choose->isDecidedByRun();
    return std::holds_alternative<PredictNumber>(step.work) || std::holds_alternative<PredictOrder>(step.work);
}

} // namespace interleave::lesson
