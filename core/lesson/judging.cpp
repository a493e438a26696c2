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

/// What is no choice.
bool predicts(const StepWork& work)
{
    return std::holds_alternative<PredictNumber>(work) || std::holds_alternative<PredictOrder>(work)
        || std::holds_alternative<PredictBars>(work) || std::holds_alternative<PredictCurve>(work);
}

class Judge {
public:
    Judge(const Given& given, const Measurements& measured, const Words& words)
        : m_given(given), m_all(measured), m_measured(measured.valueOf()), m_words(words)
    {
    }

    AnswerResult operator()(const Read& /*read*/) const { return {}; }
    AnswerResult operator()(const RunStep& /*run*/) const { return {}; }

    AnswerResult operator()(const Choose& choose) const
    {
        const auto* chosen = std::get_if<std::size_t>(&m_given);
        if (!chosen)
            return {};
        const std::optional<std::size_t> holds = holdingOf(choose, m_measured);
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
                                            {filled(choose.choices[*chosen].say, m_measured, m_words),
                                             filled(choose.choices[*holds].say, m_measured, m_words)}},
                .reasons = reasonsFor(choose, *chosen, *holds)};
    }

    AnswerResult operator()(const PredictNumber& number) const
    {
        const auto* said = std::get_if<double>(&m_given);
        const std::optional<Value> value = number.measured.value(m_measured);
        const double* came = value ? std::get_if<double>(&*value) : nullptr;
        if (!said || !came)
            return {};
        const double off = std::abs(*said - *came);
        const double error = *came != 0 ? off / std::abs(*came) : (off == 0 ? 0 : 1);
        const std::string& name = number.measured.text();
        return {.standing = error <= number.near ? Standing::Met : Standing::Otherwise,
                .error = error,
                .sentence = {INTERLEAVE_TEXT("lesson", "You said %1, measured %2."),
                             {inWords(name, *said, m_words), inWords(name, *came, m_words)}}};
    }

    AnswerResult operator()(const PredictOrder& order) const
    {
        const auto* said = std::get_if<std::vector<std::size_t>>(&m_given);
        const std::vector<std::size_t> came = measuredOrder(order, m_measured);
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

    AnswerResult operator()(const PredictBars& bars) const
    {
        const auto* drawn = std::get_if<Bars>(&m_given);
        const RunResult* run = m_all.run(bars.of);
        const std::optional<double> agrees = drawn && run ? agreementOf(*drawn, run->trace) : std::nullopt;
        if (!agrees)
            return {};
        return {.standing = *agrees >= bars.near ? Standing::Met : Standing::Otherwise,
                .error = 1 - *agrees,
                .sentence = {INTERLEAVE_TEXT("lesson", "For %1 of the time what you drew is what was measured."),
                             {percent(*agrees)}}};
    }

    AnswerResult operator()(const PredictCurve& curve) const
    {
        const auto* drawn = std::get_if<Curve>(&m_given);
        const std::optional<Curve> came = measuredCurve(curve, m_all);
        if (!drawn || !came || drawn->values.size() != came->values.size())
            return {};
        double off = 0;
        double sum = 0;
        for (std::size_t n = 0; n < came->values.size(); ++n) {
            off += std::abs(drawn->values[n] - came->values[n]);
            sum += std::abs(came->values[n]);
        }
        const double error = sum > 0 ? off / sum : (off > 0 ? 1 : 0);
        const std::string& name = curve.measured.text();
        return {.standing = error <= curve.near ? Standing::Met : Standing::Otherwise,
                .error = error,
                .sentence =
                    {INTERLEAVE_TEXT("lesson",
                                     "Your curve is off by %1 on average. At its end you said %2, measured %3."),
                     {percent(error), inWords(name, drawn->values.back(), m_words),
                      inWords(name, came->values.back(), m_words)}}};
    }

    AnswerResult operator()(const Observe& observe) const
    {
        const auto* spot = std::get_if<Spot>(&m_given);
        const RunResult* run = m_all.run(observe.of);
        if (!spot || !run)
            return {};
        const std::vector<Moment> moments = momentsOf(observe, run->trace, m_measured);
        const bool isMet = spot->isNone ? moments.empty() : isAt(*spot, moments);
        AnswerResult result{.standing = isMet ? Standing::Met : Standing::Otherwise, .place = clearestOf(moments)};
        if (moments.empty())
            result.sentence = isMet ? Message{INTERLEAVE_TEXT("lesson", "There is none, as you say."), {}}
                                    : Message{INTERLEAVE_TEXT("lesson", "It is not so there, nor anywhere else."), {}};
        else if (isMet)
            result.sentence = {INTERLEAVE_TEXT("lesson", "There it is."), {}};
        else
            result.sentence = {INTERLEAVE_TEXT("lesson", "Look at %1, from %2 to %3: there it is."),
                               {run->trace.taskOf(result.place->task).name, result.place->time.begin.time_since_epoch(),
                                result.place->time.end.time_since_epoch()}};
        if (!observe.because.empty())
            result.reasons.push_back(observe.because);
        return result;
    }

    AnswerResult operator()(const Repair& repair) const { return judgeUntil(repair.until); }
    AnswerResult operator()(const Change& change) const { return judgeUntil(change.until); }

private:
    std::string percent(double share) const
    {
        return m_words.number(static_cast<std::int64_t>(std::llround(share * 100))) + " %";
    }

    /// What was changed is judged by the last run.
    AnswerResult judgeUntil(const std::vector<Claim>& until) const
    {
        const bool holds = std::ranges::all_of(until, [this](const Claim& claim) { return claim.holds(m_measured); });
        return {.standing = holds ? Standing::Met : Standing::Otherwise,
                .sentence = holds ? Message{INTERLEAVE_TEXT("lesson", "Done."), {}}
                                  : Message{INTERLEAVE_TEXT("lesson", "Not yet."), {}}};
    }

    const Given& m_given;
    const Measurements& m_all;
    const ValueOf m_measured;
    const Words& m_words;
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

AnswerResult judge(const LessonStep& step, const Given& given, const Measurements& measured, const Words& words)
{
    return std::visit(Judge(given, measured, words), step.work);
}

std::optional<Curve> measuredCurve(const PredictCurve& curve, const Measurements& measured)
{
    Curve came;
    for (const Measurements& point : measured.points()) {
        const std::optional<Value> value = curve.measured.value(point.valueOf());
        if (!value || !std::holds_alternative<double>(*value))
            return std::nullopt;
        came.values.push_back(std::get<double>(*value));
    }
    return came.values.size() == curve.at.size() ? std::optional(came) : std::nullopt;
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
    return std::holds_alternative<Choose>(step.work) || std::holds_alternative<Observe>(step.work) || predicts(step.work);
}

bool isRunUntil(const LessonStep& step)
{
    return std::holds_alternative<Change>(step.work) || std::holds_alternative<Repair>(step.work);
}

bool waitsForRun(const LessonStep& step)
{
    if (const auto* choose = std::get_if<Choose>(&step.work))
        return choose->purpose == Choose::Purpose::Predict && choose->isDecidedByRun();
    return predicts(step.work);
}

std::optional<std::size_t> decidingRun(const Lesson& lesson, std::size_t prediction)
{
    for (std::size_t n = prediction + 1; n < lesson.steps.size(); ++n) {
        if (std::holds_alternative<RunStep>(lesson.steps[n].work))
            return n;
    }
    return std::nullopt;
}

std::vector<std::size_t> predictionsDecidedAt(const Lesson& lesson, std::size_t run)
{
    std::vector<std::size_t> predictions;
    for (std::size_t n = 0; n < std::min(run, lesson.steps.size()); ++n) {
        if (waitsForRun(lesson.steps[n]) && decidingRun(lesson, n) == run)
            predictions.push_back(n);
    }
    return predictions;
}

bool speaksOfRun(const LessonStep& step)
{
    const auto* choose = std::get_if<Choose>(&step.work);
    const bool isElsewhere = choose && choose->purpose == Choose::Purpose::Transfer;
    const bool quotes = step.say.find('{') != std::string::npos; // what was measured
    return quotes || !(isElsewhere || waitsForRun(step));
}

} // namespace interleave::lesson
