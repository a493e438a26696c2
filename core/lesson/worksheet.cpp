// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/worksheet.h"

#include <algorithm>
#include <iterator>

#include "core/exporting/time_text.h"
#include "core/lesson/judging.h"
#include "core/lesson/quantity.h"
#include "core/program/arrangement.h"
#include "core/program/step_kinds.h"
#include "core/run/answer.h"

namespace interleave::lesson {

namespace {

using Look = SheetText::Look;

const Measurements kNothing;

/// "It took ______.": to be filled in.
std::string withBlanks(std::string text)
{
    constexpr std::string_view kBlank = "______";
    for (std::size_t begin = text.find('{'); begin != std::string::npos; begin = text.find('{', begin + kBlank.size())) {
        const std::size_t end = text.find('}', begin);
        if (end == std::string::npos)
            break;
        text.replace(begin, end - begin + 1, kBlank);
    }
    return text;
}

SheetText told(std::string_view prose, Look look)
{
    Result<std::vector<ProseBlock>> blocks = proseOf(prose);
    if (blocks)
        return {*std::move(blocks), look};
    return {{ProseBlock{.runs = {{.text = std::string(prose)}}}}, look};
}

/// The share of each field's time for which the row's task computes.
std::vector<std::vector<double>> fieldsOf(const Trace& trace, std::size_t rows, std::size_t columns)
{
    const TimeRange all = trace.time();
    const auto length = static_cast<double>((all.end - all.begin).count());
    std::vector<std::vector<double>> fields(std::min(rows, trace.tasks.size()), std::vector<double>(columns));
    for (std::size_t row = 0; row < fields.size() && length > 0; ++row) {
        for (const Span span : trace.tasks[row].spans) {
            if (span.activity != Activity::Running)
                continue;
            const double begin =
                static_cast<double>((span.time.begin - all.begin).count()) / length * static_cast<double>(columns);
            const double end =
                static_cast<double>((span.time.end - all.begin).count()) / length * static_cast<double>(columns);
            for (std::size_t column = 0; column < columns; ++column) {
                const auto left = static_cast<double>(column);
                fields[row][column] += std::max(0.0, std::min(end, left + 1) - std::max(begin, left));
            }
        }
    }
    return fields;
}

/// Puts the steps of a lesson onto paper, with their answers where it is the key.
class Setting {
public:
    /// All of these outlive it. `measured`: null for the sheet itself.
    Setting(const Lesson& lesson, const MeasuredSteps* measured, const Words& words)
        : m_lesson(lesson), m_measured(measured), m_words(words)
    {
    }

    std::vector<SheetGroup> groups()
    {
        std::vector<SheetGroup> groups;
        for (m_place = 0; m_place < m_lesson.steps.size(); ++m_place) {
            m_group.clear();
            std::visit(*this, step().work);
            groups.push_back(m_group);
        }
        return groups;
    }

    void operator()(const Read& /*read*/)
    {
        add(told(filledIn(step().say), Look::Told));
        addNewWords();
    }
    void operator()(const Choose& choose)
    {
        ask();
        SheetChoices choices;
        for (const Choice& choice : choose.choices)
            choices.texts.push_back(plain(choice.say));
        if (isKey())
            choices.right = holdingOf(choose, decidingMeasurements().valueOf());
        add(choices);
        if (!isKey() && choose.purpose != Choose::Purpose::Transfer)
            add(SheetLines{.count = 1, .label = m_words(INTERLEAVE_TEXT("worksheet", "Why?"))});
        if (choices.right && !choose.choices[*choices.right].because.empty())
            add(told(filledIn(choose.choices[*choices.right].because), Look::Solution));
        sayWhereUndecided(choices.right.has_value());
    }
    void operator()(const PredictNumber& number)
    {
        ask();
        const std::optional<Value> came = isKey() ? number.measured.value(decidingMeasurements().valueOf()) : std::nullopt;
        const double* value = came ? std::get_if<double>(&*came) : nullptr;
        const auto inUnit = [&](double each) { return inWords(number.measured.text(), each, m_words); };
        SheetScale scale{.least = inUnit(number.least), .most = inUnit(number.most)};
        if (value && number.most > number.least)
            scale.mark = std::clamp((*value - number.least) / (number.most - number.least), 0.0, 1.0);
        add(scale);
        if (value)
            solve({INTERLEAVE_TEXT("worksheet", "Measured: %1"), {inUnit(*value)}});
        else if (!isKey())
            add(SheetLines{.count = 1, .label = m_words(INTERLEAVE_TEXT("worksheet", "My guess:"))});
        sayWhereUndecided(value != nullptr);
    }
    void operator()(const PredictOrder& order)
    {
        ask();
        hint(INTERLEAVE_TEXT("worksheet", "Write a number before each: 1 comes first."));
        SheetRanks ranks;
        for (const std::string& item : order.items)
            ranks.texts.push_back(plain(item));
        if (isKey()) {
            const std::vector<std::size_t> came = measuredOrder(order, decidingMeasurements().valueOf());
            ranks.ranks.resize(came.size());
            for (std::size_t n = 0; n < came.size(); ++n)
                ranks.ranks[came[n]] = n + 1;
        }
        add(ranks);
        sayWhereUndecided(!ranks.ranks.empty());
    }
    void operator()(const PredictBars& bars)
    {
        ask();
        hint(INTERLEAVE_TEXT("worksheet", "Fill the fields in which the row computes. Time runs from left to right."));
        SheetBars empty{.rows = {}, .columns = bars.columns};
        for (const std::string& row : bars.rows)
            empty.rows.push_back(plain(row));
        if (const RunResult* run = isKey() ? decidingMeasurements().run(bars.of) : nullptr)
            empty.filled = fieldsOf(run->trace, bars.rows.size(), bars.columns);
        add(empty);
        sayWhereUndecided(!empty.filled.empty());
    }
    void operator()(const PredictCurve& curve)
    {
        ask();
        hint(INTERLEAVE_TEXT("worksheet", "Draw a point above each value, and join them."));
        const auto inUnit = [&](double each) { return inWords(curve.measured.text(), each, m_words); };
        SheetCurve axes{.at = {}, .over = plain(curve.over), .least = inUnit(curve.least), .most = inUnit(curve.most)};
        for (const std::int64_t value : curve.at)
            axes.at.push_back(m_words.number(value));
        const std::optional<Curve> came = isKey() ? measuredCurve(curve, decidingMeasurements()) : std::nullopt;
        for (std::size_t n = 0; came && n < came->values.size(); ++n)
            axes.heights.push_back(std::clamp((came->values[n] - curve.least) / (curve.most - curve.least), 0.0, 1.0));
        add(axes);
        sayWhereUndecided(came.has_value());
    }
    void operator()(const RunStep& /*run*/)
    {
        add(SheetRun{m_words(INTERLEAVE_TEXT("worksheet", "Now it is run. What do you see?"))});
        if (!isKey())
            add(SheetLines{.count = 2});
        const Measurements& measured = decidingMeasurements();
        const Measurements& shown = measured.points().empty() ? measured : measured.points().back();
        if (const RunResult* below = isKey() ? shown.run("below") : nullptr) {
            const RunResult* above = shown.run("above");
            const Explanation what =
                above && above != below ? interleave::answerOf(*above, *below) : interleave::answerOf(*below);
            SheetText text{{ProseBlock{.runs = {{.text = sentence(what, m_words)}}}}, Look::Solution};
            add(std::move(text));
        }
    }
    void operator()(const Observe& observe)
    {
        ask();
        if (!isKey()) {
            add(SheetLines{.count = 1, .label = m_words(INTERLEAVE_TEXT("worksheet", "In which row, and when? Or nowhere:"))});
            return;
        }
        const RunResult* run = decidingMeasurements().run(observe.of);
        if (run) {
            const auto place = clearestOf(momentsOf(observe, run->trace, decidingMeasurements().valueOf()));
            solve(place ? Message{INTERLEAVE_TEXT("worksheet", "For example %1, from %2 to %3."),
                                  {run->trace.taskOf(place->task).name, place->time.begin.time_since_epoch(),
                                   place->time.end.time_since_epoch()}}
                        : Message{INTERLEAVE_TEXT("worksheet", "Nowhere."), {}});
        }
        if (run && !observe.because.empty())
            add(told(filledIn(observe.because), Look::Solution));
        sayWhereUndecided(run != nullptr);
    }
    void operator()(const Change& /*change*/)
    {
        ask();
        addTries();
    }
    void operator()(const Repair& repair)
    {
        ask();
        const LessonRun& run = m_lesson.run;
        const Plan plan = run.scenario->makePlan(run.parameters, run.seed);
        SheetRanks lines;
        for (const ProgramLine& line : linesOf(plan.tasks[repair.task].program))
            lines.texts.push_back(line ? m_words(wordsOf(plan, *line))
                                       : m_words(INTERLEAVE_TEXT("worksheet", "end of the repeat")));
        hint(INTERLEAVE_TEXT("worksheet", "Write a number before each line: 1 comes first."));
        add(lines);
        addTries();
    }

private:
    const LessonStep& step() const { return m_lesson.steps[m_place]; }
    bool isKey() const { return m_measured != nullptr; }

    /// Of a prediction the next run, of everything else the last one.
    const Measurements& decidingMeasurements() const
    {
        if (!m_measured || m_measured->empty())
            return kNothing;
        const bool waits = waitsForRun(step());
        const auto next = m_measured->upper_bound(m_place);
        if (waits)
            return next == m_measured->end() ? kNothing : next->second;
        return next == m_measured->begin() ? kNothing : std::prev(next)->second;
    }

    std::string filledIn(const std::string& text) const
    {
        return isKey() ? filled(text, decidingMeasurements().valueOf(), m_words) : withBlanks(text);
    }
    std::string plain(const std::string& prose) const
    {
        const std::string text = filledIn(prose);
        const Result<std::vector<ProseBlock>> blocks = proseOf(text);
        return blocks ? plainTextOf(*blocks) : text;
    }

    template<typename Part>
    void add(Part part)
    {
        m_group.push_back(std::move(part));
    }
    /// The question, with its number.
    void ask()
    {
        SheetText question = told(filledIn(step().say), Look::Asked);
        if (!question.blocks.empty())
            question.blocks.front().runs.insert(question.blocks.front().runs.begin(),
                                                {std::to_string(++m_number) + ". ", Emphasis::Strong});
        add(std::move(question));
        addNewWords();
    }
    void addNewWords()
    {
        for (const std::string& word : step().introduces) {
            if (const auto meaning = m_lesson.words.find(word); meaning != m_lesson.words.end())
                add(told("**" + word + "**: " + meaning->second, Look::Hint));
        }
    }
    void addTries()
    {
        if (!isKey())
            add(SheetLines{.count = 2, .label = m_words(INTERLEAVE_TEXT("worksheet", "What did you change, and what came of it?"))});
        sayWhereUndecided(false);
    }
    void hint(Text text)
    {
        if (!isKey())
            add(told(m_words(text), Look::Hint));
    }
    void solve(const Message& message) { add(told(m_words(message), Look::Solution)); }
    void sayWhereUndecided(bool isDecided)
    {
        if (isKey() && !isDecided)
            solve({INTERLEAVE_TEXT("worksheet", "The run of this key does not decide that."), {}});
    }

    const Lesson& m_lesson;
    const MeasuredSteps* m_measured;
    const Words& m_words;
    std::size_t m_place = 0;
    int m_number = 0;
    SheetGroup m_group;
};

Worksheet sheetOf(const Lesson& lesson, std::vector<SheetGroup> groups)
{
    return {.title = lesson.number() + "  " + lesson.title,
            .about = lesson.about,
            .head = {},
            .origin = {},
            .footer = "Interleave " INTERLEAVE_VERSION,
            .page = {INTERLEAVE_TEXT("worksheet", "Page %1 of %2"), {}},
            .groups = std::move(groups)};
}

} // namespace

Worksheet worksheetOf(const Lesson& lesson, const Words& words)
{
    Worksheet sheet = sheetOf(lesson, Setting(lesson, nullptr, words).groups());
    sheet.head = words(INTERLEAVE_TEXT("worksheet", "Name, class, date:"));
    return sheet;
}

Worksheet answerKeyOf(const Lesson& lesson, const MeasuredSteps& measured, const Message& origin, const Words& words)
{
    Worksheet key = sheetOf(lesson, Setting(lesson, &measured, words).groups());
    key.head = words(INTERLEAVE_TEXT("worksheet", "Answer key"));
    key.origin = words(origin);
    return key;
}

Message originOf(const RunResult& run)
{
    std::string when = timeText(run.madeAt).substr(0, std::string_view("2026-11-27T14:03").size());
    std::ranges::replace(when, 'T', ' ');
    return {INTERLEAVE_TEXT_N("worksheet", "From a run on %1, %2, with %n core(s), made at %3 UTC. On another computer "
                                           "other answers "
                                           "may come out."),
            {run.machine.os, run.machine.processor, when},
            static_cast<std::int64_t>(run.machine.cpus.size())};
}

} // namespace interleave::lesson
