// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lesson_results.h"

#include <algorithm>
#include <system_error>

#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "core/base/file.h"
#include "core/lesson/class_export.h"
#include "core/lesson/misconceptions.h"

namespace interleave::cli {
namespace {

using lesson::ClassResults;
using lesson::Tally;

/// Columns that the figures of a table take.
constexpr std::size_t kFigures = 24;

/// "67 %", "-" where nobody answered.
std::string percent(std::optional<double> share)
{
    return share ? englishWords().number(Decimal{*share * 100, 0}) + " %" : "-";
}

/// Beside both shares: the part of what could be won that was won.
std::string gainOf(const Tally& before, const Tally& after)
{
    if (!before.share() || !after.share())
        return {};
    const std::optional<double> gain = lesson::normalizedGain(before, after);
    return gain ? "gain " + englishWords().number(Decimal{*gain, 2}) : "no gain possible";
}

std::string cut(const std::string& text, std::size_t most)
{
    const std::string first = firstLetters(plainLine(text), most);
    return first.size() < plainLine(text).size() ? firstLetters(first, most - 3) + "..." : first;
}

void addCount(Table& table, const std::string& what, std::size_t before, std::size_t after)
{
    if (before + after > 0)
        table.add({what, std::to_string(before), std::to_string(after)});
}

std::string tableOf(const lesson::QuestionResult& question, std::size_t columns)
{
    Table table;
    table.add({"", "before", "after"});
    for (std::size_t n = 0; n < question.choices.size() && question.kind != "predict-order"; ++n) {
        const lesson::OfferedChoice& choice = question.choices[n];
        const auto count = [n](const Tally& tally) { return n < tally.chosen.size() ? tally.chosen[n] : 0; };
        table.add({"  " + cut(choice.say, columns - kFigures), std::to_string(count(question.before)),
                   std::to_string(count(question.after))});
    }
    table.add({"  as it came out", percent(question.before.share()), percent(question.after.share()),
               gainOf(question.before, question.after)});
    addCount(table, "  not counted, as the run was disturbed", question.before.disturbed, question.after.disturbed);
    addCount(table, "  not answered, or not decided", question.before.open, question.after.open);
    return table.toText();
}

/// "12 of 30".
std::string held(const lesson::Holding& holding)
{
    return holding.asked == 0 ? "-" : std::to_string(holding.held) + " of " + std::to_string(holding.asked);
}

std::string misconceptionsOf(const ClassResults& results, std::size_t columns)
{
    if (results.misconceptions.empty())
        return {};
    Table table;
    table.add({"Ideas that were held", "before", "after"});
    for (const lesson::MisconceptionResult& each : results.misconceptions) {
        const std::string belief = englishWords()((*lesson::misconceptionById(each.id))->belief);
        table.add({"  " + cut(belief, columns - kFigures), held(each.before), held(each.after)});
    }
    return '\n' + table.toText();
}

/// "3 learners before, 2 after."
std::string countOf(const lesson::LessonResult& lesson)
{
    return std::to_string(lesson.learnersBefore) + " before, " + std::to_string(lesson.learnersAfter)
         + " after: " + percent(lesson.before.share()) + ", " + percent(lesson.after.share()) + " as it came out"
         + (gainOf(lesson.before, lesson.after).empty() ? "" : ", " + gainOf(lesson.before, lesson.after)) + ".";
}

/// Writes a file, if it is asked for, and says so.
Result<Done> write(const std::optional<std::filesystem::path>& path, const Console& console,
                   const std::function<void(std::ostream&)>& writer)
{
    if (!path)
        return Done{};
    Result<Done> written = writeFile(*path, writer);
    if (written)
        console.note("Wrote " + shownPath(*path));
    return written;
}

} // namespace

Result<Done> checkCanSave(const LessonCommand& command)
{
    std::error_code ignored;
    if (command.save && std::filesystem::exists(*command.save, ignored)) {
        if (const auto there = lesson::openAnswers(*command.save); !there)
            return there.error();
    }
    return command.save ? checkCanWrite(*command.save) : Done{};
}

ExitStatus save(const lesson::Attempt& attempt, const LessonCommand& command, const Console& console)
{
    if (!command.save || attempt.answers.empty())
        return ExitStatus::Done;
    const Result<lesson::AnswersFile> saved = lesson::saveAttempt(*command.save, attempt, command.name);
    if (!saved)
        return failed(saved.error(), console);
    console.print("\nSaved " + std::to_string(attempt.answers.size()) + " answers to " + shownPath(*command.save) + ".\n");
    return ExitStatus::Done;
}

std::string tableOf(const ClassResults& results, std::size_t columns)
{
    std::string text;
    for (const lesson::LessonResult& lesson : results.lessons) {
        text += '\n' + wrapped(lesson.title + " (" + lesson.lesson + "). " + countOf(lesson), {"", "  "}, columns);
        for (const lesson::QuestionResult& question : lesson.questions) {
            const std::string number = "  " + std::to_string(question.step) + ". ";
            text += '\n' + wrapped(plainLine(question.question), {number, std::string(number.size(), ' ')}, columns)
                  + tableOf(question, columns);
        }
    }
    return text + misconceptionsOf(results, columns);
}

ExitStatus tellResults(const LessonCommand& command, const Console& console)
{
    const lesson::ClassFiles files = lesson::openClass(command.files);
    const ClassResults results = lesson::resultsOf(files.learners);
    for (const auto* remarks : {&files.remarks, &results.remarks}) {
        for (const Message& remark : *remarks)
            console.report(englishWords()(remark));
    }
    if (results.isEmpty()) {
        console.report("There are no answers to be counted.");
        return ExitStatus::CouldNot;
    }
    const Result<Done> csv = write(command.csv, console, [&](std::ostream& out) { writeClassCsv(files.learners, out); });
    if (!csv)
        return failed(csv.error(), console);
    const Result<Done> xapi =
        write(command.xapi, console, [&](std::ostream& out) { writeClassXapi(files.learners, out); });
    if (!xapi)
        return failed(xapi.error(), console);
    if (command.csv || command.xapi)
        return ExitStatus::Done;
    console.print(wrapped(std::to_string(results.learners) + (results.learners == 1 ? " learner. " : " learners. ")
                              + "\"Before\" is the first time that somebody answered, \"after\" the last; the gain is "
                                "the part of "
                                "what could be won that was won, (after - before) / (1 - before).",
                          {}, console.columns));
    console.print(tableOf(results, console.columns));
    return ExitStatus::Done;
}

} // namespace interleave::cli
