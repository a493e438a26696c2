// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "app/cli/commands.h"
#include "app/cli/lesson_recording.h"
#include "app/cli/lesson_results.h"
#include "app/cli/lesson_sheet.h"
#include "app/cli/lesson_walk.h"
#include "core/exporting/json_writer.h"
#include "core/lesson/catalog.h"
#include "core/lesson/prose.h"

namespace interleave::cli {
namespace {

ExitStatus listLessons(const LessonCommand& command, const Console& console)
{
    const std::vector<lesson::Lesson> lessons = lesson::builtInLessons(command.language);
    if (command.form == Form::Json) {
        console.printJson([&](std::ostream& out) {
            JsonWriter json(out);
            json.beginObject();
            json.key("lessons").beginArray();
            for (const lesson::Lesson& each : lessons) {
                json.beginObject(JsonWriter::Layout::OneLine);
                json.key("id").text(each.id);
                json.key("title").text(each.title);
                json.key("part").integer(each.part);
                json.key("minutes").integer(each.minutes);
                json.endObject();
            }
            json.endArray();
            json.endObject();
            out << '\n';
        });
        return ExitStatus::Done;
    }
    for (const lesson::Lesson& each : lessons) {
        console.print("  " + each.number() + "  " + each.title + ", " + std::to_string(each.minutes) + " min\n");
        console.print(wrapped(each.about, {"       ", "       "}, console.columns));
    }
    console.print("\nA good start: interleave-cli lesson try 1.1\n");
    return ExitStatus::Done;
}

/// What is wrong with it goes along.
Result<lesson::ReadLesson> lessonOf(const LessonCommand& command)
{
    const std::filesystem::path path(std::u8string(command.lesson.begin(), command.lesson.end()));
    if (command.lesson.ends_with(".toml"))
        return lesson::openLesson(path, command.language);
    Result<lesson::Lesson> known = lesson::builtInLesson(command.lesson, command.language);
    if (!known)
        return known.error();
    return lesson::ReadLesson{*std::move(known), {}};
}

std::string faultsIn(const lesson::ReadLesson& read, std::size_t columns)
{
    std::string text;
    for (const lesson::Fault& fault : read.faults)
        text += wrapped(lesson::textOf(fault, englishWords()), {"", "  "}, columns);
    return text;
}

ExitStatus check(const LessonCommand& command, const lesson::ReadLesson& read, const Console& console)
{
    if (read.isSound()) {
        console.print("Nothing is wrong with " + command.lesson + ": " + std::to_string(read.lesson.steps.size()) + " steps.\n");
        return ExitStatus::Done;
    }
    console.print(faultsIn(read, console.columns));
    return ExitStatus::CouldNot;
}

ExitStatus showLesson(const lesson::Lesson& lesson, const Console& console)
{
    console.print(lesson.number() + "  " + lesson.title + '\n' + wrapped(lesson.about, {}, console.columns));
    for (const lesson::LessonStep& step : lesson.steps) {
        const Result<std::vector<lesson::ProseBlock>> blocks = lesson::proseOf(step.say);
        if (!blocks || blocks->empty())
            continue;
        console.print("\n");
        std::istringstream lines(lesson::plainTextOf(*blocks));
        for (std::string line; std::getline(lines, line);)
            console.print(wrapped(line, {}, console.columns));
        if (const auto* choose = std::get_if<lesson::Choose>(&step.work)) {
            for (const lesson::Choice& choice : choose->choices)
                console.print(wrapped(choice.say, {"  - ", "    "}, console.columns));
        }
    }
    return ExitStatus::Done;
}

ExitStatus tryLesson(const LessonCommand& command, const lesson::Lesson& lesson, const Console& console)
{
    if (const Result<Done> can = checkCanSave(command); !can) // before somebody has answered
        return failed(can.error(), console);
    std::ifstream file;
    if (command.answers) {
        file.open(*command.answers);
        if (!file) {
            console.report("The file of the answers could not be read. Is its name right?");
            return ExitStatus::CouldNot;
        }
    }
    LessonWalk walk(lesson, command.answers ? file : std::cin, console, command.language);
    if (command.isRecorded) {
        Result<std::vector<lesson::RecordedRun>> recorded = recordingOf(lesson);
        if (!recorded)
            return failed(recorded.error(), console);
        walk.take(*std::move(recorded));
    }
    const ExitStatus status = walk.walk();
    const ExitStatus saved = save(walk.attempt(), command, console);
    return status == ExitStatus::Done ? saved : status;
}

} // namespace

ExitStatus teach(const LessonCommand& command, const Console& console)
{
    if (command.verb == LessonCommand::Verb::List)
        return listLessons(command, console);
    if (command.verb == LessonCommand::Verb::Results)
        return tellResults(command, console);
    const Result<lesson::ReadLesson> read = lessonOf(command);
    if (!read)
        return failed(read.error(), console);
    if (command.verb == LessonCommand::Verb::Check)
        return check(command, *read, console);
    if (!read->isSound()) {
        console.report("This lesson has faults: \"interleave-cli lesson check " + command.lesson + "\" shows them.");
        return ExitStatus::CouldNot;
    }
    if (command.verb == LessonCommand::Verb::Worksheet)
        return writeSheet(command, read->lesson, console);
    if (command.verb == LessonCommand::Verb::Record)
        return recordLesson(command, read->lesson, console);
    return command.verb == LessonCommand::Verb::Show ? showLesson(read->lesson, console)
                                                     : tryLesson(command, read->lesson, console);
}

} // namespace interleave::cli
