// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lesson_walk.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <set>
#include <sstream>

#include "app/cli/commands.h"
#include "app/cli/making.h"
#include "core/lesson/prose.h"
#include "core/lesson/quantity.h"

namespace interleave::cli {
namespace {

using lesson::Choose;
using lesson::Given;
using lesson::LessonStep;
using lesson::PredictNumber;
using lesson::PredictOrder;
using lesson::RunStep;

std::vector<double> numbersIn(const std::string& line)
{
    std::istringstream words(line);
    words.imbue(std::locale::classic());
    std::vector<double> numbers;
    for (double number = 0; words >> number;)
        numbers.push_back(number);
    if (!words.eof())
        return {};
    return numbers;
}

std::optional<std::size_t> placeOf(double number, std::size_t count)
{
    const auto place = static_cast<std::size_t>(std::clamp(number, 0.0, 1e6));
    if (static_cast<double>(place) != number || place < 1 || place > count)
        return std::nullopt;
    return place - 1;
}

std::optional<Given> orderIn(const std::vector<double>& numbers, std::size_t count)
{
    std::vector<std::size_t> order;
    for (const double number : numbers) {
        if (const std::optional<std::size_t> place = placeOf(number, count))
            order.push_back(*place);
    }
    const std::set<std::size_t> different(order.begin(), order.end());
    if (order.size() != count || different.size() != count)
        return std::nullopt;
    return order;
}

WallTime now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// What is to be written for an answer.
std::string wishFor(const LessonStep& step)
{
    if (const auto* choose = std::get_if<Choose>(&step.work))
        return "a number from 1 to " + std::to_string(choose->choices.size());
    if (const auto* order = std::get_if<PredictOrder>(&step.work))
        return "the numbers 1 to " + std::to_string(order->items.size()) + " in your order, with spaces between";
    return "a number";
}

RunCommand commandOf(const lesson::LessonRun& run)
{
    RunCommand command{.scenario = run.scenario,
                       .models = {},
                       .parameters = run.parameters,
                       .seed = run.seed,
                       .repeat = run.repeats,
                       .files = {},
                       .runFile = {}};
    for (const RunRequest& request : run.request().requests)
        command.models.push_back({request.model, request.settings});
    return command;
}

} // namespace

std::optional<Given> givenIn(const std::string& line, const LessonStep& step)
{
    const std::vector<double> numbers = numbersIn(line);
    if (const auto* order = std::get_if<PredictOrder>(&step.work))
        return orderIn(numbers, order->items.size());
    if (numbers.size() != 1)
        return std::nullopt;
    if (std::holds_alternative<PredictNumber>(step.work))
        return numbers.front();
    const auto* choose = std::get_if<Choose>(&step.work);
    const std::optional<std::size_t> place = choose ? placeOf(numbers.front(), choose->choices.size()) : std::nullopt;
    return place ? std::optional<Given>(*place) : std::nullopt;
}

LessonWalk::LessonWalk(const lesson::Lesson& lesson, std::istream& answers, const Console& console, const std::string& language)
    : m_lesson(lesson),
      m_answers(answers),
      m_console(console),
      m_machine(inspectMachine()),
      m_measured(lesson::Measurements::before(m_machine)),
      m_attempt(lesson::attemptAt(lesson, language, m_machine, now()))
{
}

ExitStatus LessonWalk::walk()
{
    m_console.print(m_lesson.title + '\n' + wrapped(m_lesson.about, {}, m_console.columns));
    for (std::size_t n = 0; n < m_lesson.steps.size(); ++n) {
        m_console.print("\n[" + std::to_string(n + 1) + "/" + std::to_string(m_lesson.steps.size()) + "]\n");
        if (const ExitStatus status = take(m_lesson.steps[n]); status != ExitStatus::Done)
            return status;
    }
    for (const Open& open : m_open)
        keep(open, {});
    return ExitStatus::Done;
}

ExitStatus LessonWalk::take(const LessonStep& step)
{
    show(step.say);
    for (const std::string& word : step.introduces) {
        if (const auto meaning = m_lesson.words.find(word); meaning != m_lesson.words.end())
            show("**" + word + "**: " + meaning->second, "  ");
    }
    if (const auto* run = std::get_if<RunStep>(&step.work))
        return runFor(*run);
    if (std::holds_alternative<lesson::Change>(step.work)) {
        m_console.print("(To change something and run again, open the lesson in the window.)\n");
        return ExitStatus::Done;
    }
    return lesson::asks(step) ? ask(step) : ExitStatus::Done;
}

ExitStatus LessonWalk::ask(const LessonStep& step)
{
    if (const auto* choose = std::get_if<Choose>(&step.work))
        showChoices(*choose);
    if (const auto* order = std::get_if<PredictOrder>(&step.work)) {
        for (std::size_t n = 0; n < order->items.size(); ++n)
            show(order->items[n], "  " + std::to_string(n + 1) + ". ");
    }
    const auto began = std::chrono::steady_clock::now();
    std::optional<Given> given;
    while (!given) {
        m_console.print("Your answer, " + wishFor(step) + ":\n");
        std::string line;
        if (!std::getline(m_answers, line)) {
            m_console.report("The answers ended before the lesson did.");
            return ExitStatus::CouldNot;
        }
        given = givenIn(line, step);
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - began;
    const Open answer{.step = &step, .asked = m_measured, .given = *given, .seconds = taken.count()};
    if (lesson::waitsForRun(step))
        m_open.push_back(answer);
    else
        tell(answer);
    return ExitStatus::Done;
}

ExitStatus LessonWalk::runFor(const RunStep& step)
{
    const Result<std::optional<RunSet>> made = makeRuns(commandOf(step.run ? *step.run : m_lesson.run), m_machine, m_console);
    if (!made)
        return failed(made.error(), m_console);
    if (!made->has_value()) {
        m_console.report("Stopped.");
        return ExitStatus::Stopped;
    }
    m_measured = lesson::Measurements(**made);
    tellWhatCameOut();
    return ExitStatus::Done;
}

void LessonWalk::tellWhatCameOut()
{
    if (const std::optional<lesson::Value> sentence = m_measured.value("sentence"))
        show(std::get<std::string>(*sentence));
    for (const Open& open : m_open) {
        m_console.print("\n");
        show(lesson::filled(open.step->say, open.asked.valueOf(), englishWords()), "> ");
        tell(open);
    }
    m_open.clear();
}

void LessonWalk::tell(const Open& answer)
{
    const lesson::AnswerResult result = lesson::judge(*answer.step, answer.given, m_measured.valueOf(), englishWords());
    keep(answer, result);
    show(englishWords()(result.sentence));
    for (const std::string& reason : result.reasons)
        show(reason);
}

void LessonWalk::keep(const Open& answer, const lesson::AnswerResult& result)
{
    const bool isTyped = &m_answers == &std::cin; // else nobody has thought meanwhile
    m_attempt.answers.push_back(lesson::answerOf({.place = static_cast<std::size_t>(answer.step - m_lesson.steps.data()),
                                                  .step = *answer.step,
                                                  .given = answer.given,
                                                  .result = result,
                                                  .asked = answer.asked.valueOf(),
                                                  .seconds = isTyped ? std::optional(answer.seconds) : std::nullopt},
                                                 englishWords()));
}

void LessonWalk::showChoices(const Choose& choose) const
{
    for (std::size_t n = 0; n < choose.choices.size(); ++n)
        show(choose.choices[n].say, "  " + std::to_string(n + 1) + ". ");
}

void LessonWalk::show(const std::string& prose, const std::string& indent) const
{
    const std::string text = lesson::filled(prose, m_measured.valueOf(), englishWords());
    const Result<std::vector<lesson::ProseBlock>> blocks = lesson::proseOf(text);
    std::istringstream lines(blocks ? lesson::plainTextOf(*blocks) : text);
    std::string first = indent;
    for (std::string line; std::getline(lines, line);) {
        m_console.print(wrapped(line, {first, std::string(indent.size(), ' ')}, m_console.columns));
        first = std::string(indent.size(), ' ');
    }
}

} // namespace interleave::cli
