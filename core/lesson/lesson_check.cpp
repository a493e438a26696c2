// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/lesson_check.h"

#include <algorithm>
#include <set>

#include "core/base/near.h"
#include "core/lesson/answer_space.h"
#include "core/lesson/known_names.h"
#include "core/lesson/observing.h"
#include "core/lesson/prose.h"
#include "core/program/arrangement.h"

namespace interleave::lesson {

namespace {

std::string textOf(const Value& value)
{
    if (const auto* word = std::get_if<std::string>(&value))
        return *word;
    return englishWords().number(Decimal{std::get<double>(value), 3});
}

std::string textOf(const Situation& situation)
{
    std::string text;
    for (const auto& [name, value] : situation)
        text += (text.empty() ? "" : ", ") + name + " = " + textOf(value);
    return text;
}

/// That are tried in all, so that a check takes no longer than a blink, whatever stands in the file.
constexpr std::size_t kMostSituations = 20'000;

class Checker {
public:
    explicit Checker(const Lesson& lesson) : m_lesson(lesson) {}

    std::vector<Fault> faults()
    {
        for (const LessonStep& step : m_lesson.steps) {
            m_line = step.line;
            std::visit([this, &step](const auto& work) { check(step, work); }, step.work);
        }
        return std::move(m_faults);
    }

private:
    void check(const LessonStep& step, const Read& /*read*/)
    {
        if (const std::size_t words = wordsIn(step.say); words > kMostWords) {
            complain({INTERLEAVE_TEXT("lesson", "This step has %1 words, and at most %2 are read: make two of it."),
                      {static_cast<std::int64_t>(words), static_cast<std::int64_t>(kMostWords)}});
        }
    }

    void check(const LessonStep& /*step*/, const Choose& choose)
    {
        if (choose.isDecidedByRun())
            checkDecidedByRun(choose);
        else if (std::ranges::count_if(choose.choices, &Choice::isRight) != 1)
            complain({INTERLEAVE_TEXT("lesson",
                                      "No run decides this question, so exactly one answer should have right = true."),
                      {}});
    }

    void checkDecidedByRun(const Choose& choose)
    {
        needRun();
        const std::size_t before = m_faults.size();
        for (const Choice& choice : choose.choices) {
            for (const Claim& claim : choice.holds)
                checkNames(claim.names());
            if (choice.holds.empty() || choice.isRight)
                complain({INTERLEAVE_TEXT("lesson", "A run decides this question, so the answer \"%1\" should say when "
                                                    "it holds, and nothing else."),
                          {choice.say}});
        }
        if (m_faults.size() != before)
            return;
        const AnswerSpace space = answerSpaceOf(choose.choices, kMostSituations / m_lesson.steps.size());
        if (space.together) {
            complain({INTERLEAVE_TEXT("lesson", "The answers \"%1\" and \"%2\" hold together where %3."),
                      {choose.choices[space.together->first].say, choose.choices[space.together->second].say,
                       textOf(space.together->when)}});
        }
        for (const std::size_t never : space.never)
            complain({INTERLEAVE_TEXT("lesson", "The answer \"%1\" can never hold."), {choose.choices[never].say}});
    }

    void check(const LessonStep& /*step*/, const PredictNumber& number)
    {
        needRun();
        checkNames(number.measured.names());
    }

    void check(const LessonStep& /*step*/, const PredictOrder& order)
    {
        needRun();
        for (const Formula& formula : order.by)
            checkNames(formula.names());
    }

    void check(const LessonStep& /*step*/, const PredictBars& bars)
    {
        needRun();
        if (m_lesson.run.scenario && bars.rows.empty())
            complain({INTERLEAVE_TEXT("lesson", "There are no rows to draw in: the scenario has no tasks."), {}});
    }

    void check(const LessonStep& /*step*/, const PredictCurve& curve)
    {
        needRun();
        checkNames(curve.measured.names());
        if (m_lesson.run.scenario && curve.at.empty())
            complain({INTERLEAVE_TEXT("lesson", "The run that follows should have a sweep: sweep = { what = \"tasks\", "
                                                "values = [1, 2, 4] }."),
                      {}});
    }

    void check(const LessonStep& /*step*/, const Observe& observe)
    {
        needRun();
        for (const Claim& claim : observe.where) {
            std::set<std::string> names = claim.names();
            for (const std::string_view known : kMomentNames)
                names.erase(std::string(known));
            checkNames(names);
        }
    }

    void check(const LessonStep& /*step*/, const Repair& repair)
    {
        needRun();
        for (const Claim& claim : repair.until)
            checkNames(claim.names());
        const Scenario* scenario = m_lesson.run.scenario;
        if (!scenario)
            return;
        if (std::ranges::find(scenario->parameters, kArrangement.id, &ParameterSpec::id) == scenario->parameters.end()) {
            complain(
                {INTERLEAVE_TEXT("lesson",
                                 "In this scenario no lines can be moved: take \"place-the-key\" or \"deadlock\"."),
                 {}});
            return;
        }
        const std::size_t tasks = scenario->makePlan(m_lesson.run.parameters, m_lesson.run.seed).tasks.size();
        if (repair.task >= tasks)
            complain({INTERLEAVE_TEXT("lesson", "There are only %1 tasks."), {static_cast<std::int64_t>(tasks)}});
    }

    void check(const LessonStep& /*step*/, const RunStep& run)
    {
        if (!run.run)
            needRun();
    }

    void check(const LessonStep& /*step*/, const Change& change)
    {
        needRun();
        for (const Claim& claim : change.until)
            checkNames(claim.names());
        for (const std::string& what : change.may) {
            std::vector<std::string_view> known{"above", "below"};
            if (m_lesson.run.scenario)
                std::ranges::transform(m_lesson.run.scenario->parameters, std::back_inserter(known), &ParameterSpec::id);
            if (std::ranges::find(known, what) == known.end())
                complain(unknownName(INTERLEAVE_TEXT("catalog", "parameter"), what, known).message);
        }
    }

    void needRun()
    {
        if (!m_lesson.run.scenario)
            complain({INTERLEAVE_TEXT("lesson", "This step needs a run: say at the top, in [run], which scenario."), {}});
    }

    void checkNames(const std::set<std::string>& names)
    {
        for (const std::string& name : names) {
            if (const std::optional<Message> unknown = whyUnknown(name))
                complain(*unknown);
        }
    }

    void complain(Message message) { m_faults.push_back({.line = m_line, .column = 0, .message = std::move(message)}); }

    const Lesson& m_lesson;
    std::vector<Fault> m_faults;
    int m_line = 0;
};

} // namespace

std::vector<Fault> faultsOf(const Lesson& lesson)
{
    return Checker(lesson).faults();
}

} // namespace interleave::lesson
