// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/answers.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "core/exporting/number_text.h"
#include "core/exporting/time_text.h"
#include "core/lesson/letter_hash.h"
#include "core/lesson/prose.h"
#include "core/lesson/quantity.h"

namespace interleave::lesson {

namespace {

using Standing = AnswerResult::Standing;

constexpr std::array<std::pair<Standing, std::string_view>, 4> kStandings{
    {{Standing::Open, "open"}, {Standing::Met, "met"}, {Standing::Otherwise, "otherwise"}, {Standing::Disturbed, "disturbed"}}};

/// What a lesson's file calls a kind of step.
struct KindName {
    std::string operator()(const Read& /*read*/) const { return "read"; }
    std::string operator()(const Choose& choose) const
    {
        switch (choose.purpose) {
        case Choose::Purpose::Predict: return "predict";
        case Choose::Purpose::Explain: return "explain";
        case Choose::Purpose::Transfer: return "transfer";
        }
        return {};
    }
    std::string operator()(const PredictNumber& /*number*/) const { return "predict-number"; }
    std::string operator()(const PredictOrder& /*order*/) const { return "predict-order"; }
    std::string operator()(const RunStep& /*run*/) const { return "run"; }
    std::string operator()(const PredictBars& /*bars*/) const { return "predict-bars"; }
    std::string operator()(const PredictCurve& /*curve*/) const { return "predict-curve"; }
    std::string operator()(const Observe& /*observe*/) const { return "observe"; }
    std::string operator()(const Change& /*change*/) const { return "change"; }
    std::string operator()(const Repair& /*repair*/) const { return "repair"; }
};

/// The words of a text alone, with what was measured put in.
std::string plainWords(std::string_view prose, const ValueOf& measured, const Words& words)
{
    const std::string text = filled(prose, measured, words);
    const Result<std::vector<ProseBlock>> blocks = proseOf(text);
    return blocks ? plainTextOf(*blocks) : text;
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

/// What was given, in words.
struct Said {
    const Given& given;
    const ValueOf& measured;
    const Words& words;

    std::string operator()(const Choose& choose) const
    {
        const auto* chosen = std::get_if<std::size_t>(&given);
        return chosen ? plainWords(choose.choices[*chosen].say, measured, words) : std::string();
    }
    std::string operator()(const PredictNumber& number) const
    {
        const auto* said = std::get_if<double>(&given);
        return said ? inWords(number.measured.text(), *said, words) : std::string();
    }
    std::string operator()(const PredictOrder& order) const
    {
        std::vector<std::string> items;
        if (const auto* said = std::get_if<std::vector<std::size_t>>(&given)) {
            for (const std::size_t place : *said)
                items.push_back(plainWords(order.items[place], measured, words));
        }
        return joined(items);
    }
    std::string operator()(const PredictCurve& curve) const
    {
        std::vector<std::string> values;
        if (const auto* said = std::get_if<Curve>(&given)) {
            for (const double value : said->values)
                values.push_back(inWords(curve.measured.text(), value, words));
        }
        return joined(values);
    }
    /// What is drawn or found on a chart is no word.
    template<typename Other>
    std::string operator()(const Other& /*other*/) const
    {
        return textOf(given);
    }
};

std::vector<OfferedChoice> choicesOf(const Answered& answered, const Words& words)
{
    std::vector<OfferedChoice> choices;
    if (const auto* choose = std::get_if<Choose>(&answered.step.work)) {
        for (const Choice& choice : choose->choices)
            choices.push_back({plainWords(choice.say, answered.asked, words), choice.misconception});
    }
    if (const auto* order = std::get_if<PredictOrder>(&answered.step.work)) {
        for (const std::string& item : order->items)
            choices.push_back({plainWords(item, answered.asked, words)});
    }
    return choices;
}

/// All that decides what is asked and what holds, in letters.
struct Shape {
    std::string letters{};

    void operator()(const Choose& choose)
    {
        for (const Choice& choice : choose.choices) {
            take(choice.holds);
            letters += choice.misconception + (choice.isRight ? "!|" : "|");
        }
    }
    void operator()(const PredictNumber& number)
    {
        take({number.least, number.most, number.near});
        letters += number.measured.text();
    }
    void operator()(const PredictOrder& order)
    {
        for (const Formula& formula : order.by)
            letters += formula.text() + '|';
    }
    void operator()(const PredictBars& bars)
    {
        letters += bars.of;
        take({static_cast<double>(bars.rows.size()), static_cast<double>(bars.columns), bars.near});
    }
    void operator()(const PredictCurve& curve)
    {
        for (const std::int64_t value : curve.at)
            letters += numberText(value) + '|';
        take({curve.least, curve.most, curve.near});
        letters += curve.measured.text();
    }
    void operator()(const Observe& observe)
    {
        letters += observe.of;
        take(observe.where);
    }
    void operator()(const Change& change) { take(change.until); }
    void operator()(const Repair& repair) { take(repair.until); }
    void operator()(const Read& /*read*/) {}
    void operator()(const RunStep& /*run*/) {}

private:
    void take(const std::vector<Claim>& claims)
    {
        for (const Claim& claim : claims)
            letters += claim.text() + '&';
    }
    void take(std::initializer_list<double> numbers)
    {
        for (const double number : numbers)
            letters += numberText(number, 6) + '|';
    }
};

} // namespace

std::string_view idOf(Standing standing)
{
    return std::ranges::find(kStandings, standing, &std::pair<Standing, std::string_view>::first)->second;
}

std::optional<Standing> standingById(std::string_view id)
{
    const auto found = std::ranges::find(kStandings, id, &std::pair<Standing, std::string_view>::second);
    return found == kStandings.end() ? std::nullopt : std::optional(found->first);
}

const std::string& Answer::heldMisconception() const
{
    static const std::string kNone;
    return chosen && *chosen < choices.size() && standing == Standing::Otherwise ? choices[*chosen].misconception : kNone;
}

void Attempt::keep(Answer answer)
{
    std::erase_if(answers, [&answer](const Answer& other) { return other.step == answer.step; });
    answers.push_back(std::move(answer));
}

bool isKept(const LessonStep& step)
{
    return asks(step) || isRunUntil(step);
}

Answer answerOf(const Answered& answered, const Words& words)
{
    Answer answer{.step = answered.place + 1,
                  .kind = std::visit(KindName{}, answered.step.work),
                  .question = plainWords(answered.step.say, answered.asked, words),
                  .choices = choicesOf(answered, words),
                  .given = textOf(answered.given),
                  .said = std::visit(Said{answered.given, answered.asked, words}, answered.step.work),
                  .held = answered.result.holds,
                  .standing = answered.result.standing,
                  .error = answered.result.error,
                  .seconds = answered.seconds};
    if (const auto* chosen = std::get_if<std::size_t>(&answered.given))
        answer.chosen = *chosen;
    return answer;
}

std::string versionOf(const Lesson& lesson)
{
    Shape shape;
    for (const LessonStep& step : lesson.steps) {
        shape.letters += '\n' + std::visit(KindName{}, step.work) + ':';
        std::visit(shape, step.work);
    }
    return hexText(hashOf(shape.letters)).substr(2);
}

Computer computerOf(const Machine& machine)
{
    return {.os = machine.os, .cpu = machine.processor, .cores = static_cast<std::int64_t>(machine.cpus.size())};
}

Attempt attemptAt(const Lesson& lesson, const std::string& language, const Machine& machine, WallTime began)
{
    return {.lesson = lesson.id,
            .title = lesson.title,
            .version = versionOf(lesson),
            .language = language,
            .began = timeText(began),
            .program = INTERLEAVE_VERSION,
            .computer = computerOf(machine)};
}

} // namespace interleave::lesson
