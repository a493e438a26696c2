// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lesson_walk.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <iostream>
#include <set>
#include <sstream>

#include "app/cli/commands.h"
#include "app/cli/lesson_recording.h"
#include "app/cli/making.h"
#include "app/cli/text_chart.h"
#include "core/lesson/prose.h"
#include "core/lesson/quantity.h"
#include "core/program/arrangement.h"
#include "core/program/step_kinds.h"

namespace interleave::cli {
namespace {

using lesson::Choose;
using lesson::Given;
using lesson::LessonStep;
using lesson::Observe;
using lesson::PredictBars;
using lesson::PredictCurve;
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

/// "2 150": in the second row, at 150 ms.
std::optional<Given> spotIn(const std::vector<double>& numbers)
{
    constexpr double kMostMs = 1e9;
    constexpr std::size_t kMostRows = 1'000'000;
    const std::optional<std::size_t> row = numbers.size() == 2 ? placeOf(numbers.front(), kMostRows) : std::nullopt;
    if (!row || numbers.back() < 0 || numbers.back() > kMostMs)
        return std::nullopt;
    const TimePoint time(Duration(std::llround(numbers.back() * 1e6)));
    return lesson::Spot{.task = *row, .time = {time, time}};
}

/// What is to be written for an answer.
std::string wishFor(const LessonStep& step)
{
    if (const auto* choose = std::get_if<Choose>(&step.work))
        return "a number from 1 to " + std::to_string(choose->choices.size());
    if (const auto* order = std::get_if<PredictOrder>(&step.work))
        return "the numbers 1 to " + std::to_string(order->items.size()) + " in your order, with spaces between";
    if (const auto* bars = std::get_if<PredictBars>(&step.work))
        return std::to_string(bars->columns) + " letters for each of the " + std::to_string(bars->rows.size())
             + " rows, with spaces between: # where it computes and . where not";
    if (const auto* curve = std::get_if<PredictCurve>(&step.work))
        return std::to_string(curve->at.size()) + " numbers, with spaces between";
    if (std::holds_alternative<Observe>(step.work))
        return "a row and the time in ms, as \"2 150\", or \"none\"";
    return "a number";
}

/// "tasks" and 4 of "tasks=4".
std::optional<std::pair<std::string, std::int64_t>> settingIn(const std::string& line)
{
    const std::size_t equals = line.find('=');
    std::int64_t value = 0;
    if (equals == std::string::npos)
        return std::nullopt;
    const char* const end = line.data() + line.size();
    const auto [rest, failure] = std::from_chars(line.data() + equals + 1, end, value);
    if (failure != std::errc() || rest != end)
        return std::nullopt;
    return std::pair(line.substr(0, equals), value);
}

} // namespace

std::optional<Given> givenIn(const std::string& line, const LessonStep& step)
{
    if (std::holds_alternative<PredictBars>(step.work) || std::holds_alternative<PredictCurve>(step.work) || line == "none") {
        const Given given = lesson::givenIn(line, step);
        return std::holds_alternative<std::monostate>(given) ? std::nullopt : std::optional(given);
    }
    const std::vector<double> numbers = numbersIn(line);
    if (std::holds_alternative<Observe>(step.work))
        return spotIn(numbers);
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
    if (std::holds_alternative<RunStep>(step.work))
        return runFor(step);
    if (lesson::isRunUntil(step))
        return change(step);
    if (std::holds_alternative<Observe>(step.work))
        showChart(step);
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
        const std::optional<std::string> line = readLine();
        if (!line)
            return ExitStatus::CouldNot;
        given = givenIn(*line, step);
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - began;
    const Open answer{.step = &step, .asked = m_measured, .given = *given, .seconds = taken.count()};
    if (lesson::waitsForRun(step))
        m_open.push_back(answer);
    else
        tell(answer);
    return ExitStatus::Done;
}

std::optional<std::string> LessonWalk::readLine() const
{
    std::string line;
    if (std::getline(m_answers, line))
        return line;
    m_console.report("The answers ended before the lesson did.");
    return std::nullopt;
}

ExitStatus LessonWalk::runFor(const LessonStep& step)
{
    ExitStatus status = ExitStatus::Done;
    const std::optional<lesson::LessonRun>& own = std::get<RunStep>(step.work).run;
    std::optional<lesson::Measurements> measured = recordedFor(step);
    if (!measured)
        measured = measure(own ? *own : m_lesson.run, status);
    if (!measured)
        return status;
    m_measured = *std::move(measured);
    tellWhatCameOut();
    return ExitStatus::Done;
}

std::optional<lesson::Measurements> LessonWalk::recordedFor(const LessonStep& step) const
{
    const auto place = static_cast<std::size_t>(&step - m_lesson.steps.data());
    const auto recorded = std::ranges::find(m_recorded, place, &lesson::RecordedRun::place);
    if (recorded == m_recorded.end())
        return std::nullopt;
    const RunResult& first = *recorded->runs.front().all().front();
    m_console.print("(Recorded: " + first.machine.processor + ", " + std::to_string(first.machine.cpus.size())
                    + " cores, " + first.machine.os + ".)\n");
    return recorded->measurements();
}

std::optional<lesson::Measurements> LessonWalk::measure(const lesson::LessonRun& run, ExitStatus& status) const
{
    std::vector<lesson::Measurements> points;
    for (const RunSetRequest& request : run.requests()) {
        const Result<std::optional<RunSet>> made = makeRuns(commandOf(request), m_machine, m_console);
        if (!made) {
            status = failed(made.error(), m_console);
            return std::nullopt;
        }
        if (!made->has_value()) {
            m_console.report("Stopped.");
            status = ExitStatus::Stopped;
            return std::nullopt;
        }
        points.emplace_back(**made);
    }
    return run.sweep ? lesson::Measurements::ofSweep(std::move(points)) : std::move(points.front());
}

/// Until what is asked for holds, or an empty line goes on without.
ExitStatus LessonWalk::change(const LessonStep& step)
{
    const auto* repair = std::get_if<lesson::Repair>(&step.work);
    while (true) {
        if (repair)
            showLines(*repair);
        m_console.print(repair ? "The numbers of the lines in your order, or nothing to go on:\n"
                               : "What you change, as \"tasks=4\", or nothing to go on:\n");
        const std::optional<std::string> line = readLine();
        if (!line)
            return ExitStatus::CouldNot;
        if (line->empty())
            return ExitStatus::Done;
        const std::optional<lesson::LessonRun> run = changed(step, *line);
        if (!run)
            continue;
        ExitStatus status = ExitStatus::Done;
        std::optional<lesson::Measurements> measured = measure(*run, status);
        if (!measured)
            return status;
        m_measured = *std::move(measured);
        tellWhatCameOut();
        tell({.step = &step, .asked = m_measured, .given = {}});
        if (lesson::judge(step, {}, m_measured, englishWords()).standing == lesson::AnswerResult::Standing::Met)
            return ExitStatus::Done;
    }
}

std::optional<lesson::LessonRun> LessonWalk::changed(const LessonStep& step, const std::string& line) const
{
    lesson::LessonRun run = m_lesson.run;
    Values values = run.parameters.all();
    if (const auto* repair = std::get_if<lesson::Repair>(&step.work)) {
        const Plan plan = run.scenario->makePlan(run.parameters, run.seed);
        const ProgramLines lines = linesOf(plan.tasks[repair->task].program);
        const std::optional<Given> order = orderIn(numbersIn(line), lines.size());
        if (!order)
            return std::nullopt;
        const auto& places = std::get<std::vector<std::size_t>>(*order);
        if (const Result<Program> program = programOf(inOrder(lines, places)); !program) {
            show(englishWords()(program.error().message));
            return std::nullopt;
        }
        values.insert_or_assign(std::string(kArrangement.id), arrangementOf(places));
    } else if (const auto setting = settingIn(line)) {
        const std::vector<std::string>& may = std::get<lesson::Change>(step.work).may;
        if (std::ranges::find(may, setting->first) == may.end()) {
            show("That stays as it is here.");
            return std::nullopt;
        }
        values.insert_or_assign(setting->first, setting->second);
    } else {
        return std::nullopt;
    }
    const Result<Parameters> parameters = checkedParameters(run.scenario->parameters, values);
    if (!parameters) {
        show(englishWords()(parameters.error().message));
        return std::nullopt;
    }
    run.parameters = *parameters;
    return run;
}

/// The program with a number before each of its lines.
void LessonWalk::showLines(const lesson::Repair& repair) const
{
    const lesson::LessonRun& run = m_lesson.run;
    const Plan plan = run.scenario->makePlan(run.parameters, run.seed);
    std::size_t indent = 0;
    std::size_t number = 0;
    for (const ProgramLine& line : linesOf(plan.tasks[repair.task].program)) {
        indent -= line ? 0 : 1;
        m_console.print("  " + std::to_string(++number) + ". " + std::string(2 * indent, ' ')
                        + (line ? englishWords()(wordsOf(plan, *line)) : std::string("end of the repeat")) + '\n');
        indent += line && repeatAt(*line) ? 1 : 0;
    }
}

/// So that a place on it can be told.
void LessonWalk::showChart(const LessonStep& step) const
{
    if (const RunResult* run = m_measured.run(std::get<Observe>(step.work).of))
        m_console.print(textChart(run->trace, run->trace.time(), englishWords()) + textChartLegend() + '\n');
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
    const lesson::AnswerResult result = lesson::judge(*answer.step, answer.given, m_measured, englishWords());
    keep(answer, result);
    show(englishWords()(result.sentence));
    for (const std::string& reason : result.reasons)
        show(reason);
}

void LessonWalk::keep(const Open& answer, const lesson::AnswerResult& result)
{
    const bool isTyped = &m_answers == &std::cin && answer.seconds > 0; // else nobody has thought meanwhile
    m_attempt.keep(lesson::answerOf({.place = static_cast<std::size_t>(answer.step - m_lesson.steps.data()),
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
