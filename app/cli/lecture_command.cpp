// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <filesystem>

#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/exporting/json_writer.h"
#include "core/exporting/number_text.h"
#include "core/lecture/catalog.h"
#include "core/lesson/prose.h"

namespace interleave::cli {
namespace {

using lecture::Lecture;
using lecture::LectureItem;
using lecture::Scene;

std::string minutesOf(double minutes)
{
    return minutes > 0 ? numberText(minutes, 1) + " min" : std::string("as long as it takes");
}

ExitStatus listLectures(const LectureCommand& command, const Console& console)
{
    const std::vector<Lecture> lectures = lecture::builtInLectures(command.language);
    if (command.form == Form::Json) {
        console.printJson([&](std::ostream& out) {
            JsonWriter json(out);
            json.beginObject();
            json.key("lectures").beginArray();
            for (const Lecture& each : lectures) {
                json.beginObject(JsonWriter::Layout::OneLine);
                json.key("id").text(each.id);
                json.key("title").text(each.title);
                json.key("minutes").decimal(each.minutes, 1);
                json.key("scenes").integer(static_cast<std::int64_t>(placesOf(each).size()));
                json.endObject();
            }
            json.endArray();
            json.endObject();
            out << '\n';
        });
        return ExitStatus::Done;
    }
    for (const Lecture& each : lectures) {
        console.print("  " + each.id + ": " + each.title + ", " + minutesOf(each.minutes) + '\n');
        console.print(wrapped(each.about, {"       ", "       "}, console.columns));
    }
    return ExitStatus::Done;
}

/// What is wrong with it goes along.
Result<lecture::ReadLecture> lectureOf(const LectureCommand& command)
{
    if (command.lecture.ends_with(".toml"))
        return lecture::openLecture(std::filesystem::path(std::u8string(command.lecture.begin(), command.lecture.end())),
                                    command.language);
    Result<Lecture> known = lecture::builtInLecture(command.lecture, command.language);
    if (!known)
        return known.error();
    return lecture::ReadLecture{*std::move(known), {}};
}

std::string plain(std::string_view prose)
{
    const auto blocks = lesson::proseOf(prose);
    std::string text = blocks ? lesson::plainTextOf(*blocks) : std::string();
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string_view nameOf(Scene::Kind kind)
{
    static constexpr std::array<std::string_view, 8> kNames{"title",   "text",    "question", "run",
                                                            "kitchen", "picture", "mark",     "answer"};
    return kNames[static_cast<std::size_t>(kind)];
}

/// What a scene is about, in a line.
std::string wordsOf(const lesson::Lesson& lesson, const Scene& scene)
{
    if (scene.kind == Scene::Kind::Title)
        return lesson.title;
    const std::string& say = lesson.steps[scene.step].say;
    if (scene.kind != Scene::Kind::Text)
        return scene.kind == Scene::Kind::Question ? plain(say) : std::string();
    const auto blocks = lesson::proseOf(say);
    return blocks ? lesson::plainTextOf({(*blocks)[scene.block]}) : std::string();
}

/// Where it should be by then, what is seen, and what is noted for whoever speaks, where a step begins.
void printScene(const Lecture& shown, const lecture::LecturePlace& place, int number, const Console& console)
{
    const LectureItem& item = shown.items[place.item];
    const auto* lessonItem = std::get_if<lecture::LessonItem>(&item.work);
    const Scene* scene = lessonItem ? &lessonItem->scenes[place.scene] : nullptr;
    const std::optional<double> until = plannedMinutes(shown, place);
    std::string line = std::to_string(number) + ". " + (until ? numberText(*until, 1) + " min  " : std::string());
    std::string notes = place.scene == 0 ? plain(item.notes) : std::string();
    if (scene) {
        const lesson::Lesson& lesson = *lessonItem->lesson;
        line += std::string(nameOf(scene->kind)) + "  " + lesson.number() + ", step " + std::to_string(scene->step + 1);
        line += "  " + wordsOf(lesson, *scene);
        const bool isFirstOfStep =
            scene->kind != Scene::Kind::Title && scene->kind != Scene::Kind::Answer && scene->block == 0;
        if (isFirstOfStep && !lesson.steps[scene->step].notes.empty())
            notes += (notes.empty() ? "" : " ") + plain(lesson.steps[scene->step].notes);
    } else if (const auto* picture = std::get_if<lecture::PictureItem>(&item.work)) {
        line += "picture  " + utf8Of(picture->file) + "  " + plain(picture->say);
    } else if (const auto* runs = std::get_if<lecture::RunsItem>(&item.work)) {
        line += "runs  " + utf8Of(runs->file) + "  " + plain(runs->say);
    }
    console.print(wrapped(line, {"", "     "}, console.columns));
    if (!notes.empty())
        console.print(wrapped("(" + notes + ")", {"       ", "        "}, console.columns));
}

ExitStatus showLecture(const Lecture& shown, const Console& console)
{
    console.print(shown.title + ", " + minutesOf(shown.minutes) + '\n' + wrapped(shown.about, {}, console.columns) + '\n');
    int number = 0;
    for (const lecture::LecturePlace& place : placesOf(shown))
        printScene(shown, place, ++number, console);
    return ExitStatus::Done;
}

ExitStatus check(const LectureCommand& command, const lecture::ReadLecture& read, const Console& console)
{
    if (read.isSound()) {
        console.print("Nothing is wrong with " + command.lecture + ": " + std::to_string(placesOf(read.lecture).size())
                      + " scenes.\n");
        return ExitStatus::Done;
    }
    for (const lesson::Fault& fault : read.faults)
        console.print(wrapped(lesson::textOf(fault, englishWords()), {"", "  "}, console.columns));
    return ExitStatus::CouldNot;
}

} // namespace

ExitStatus tellLecture(const LectureCommand& command, const Console& console)
{
    if (command.verb == LectureCommand::Verb::List)
        return listLectures(command, console);
    const Result<lecture::ReadLecture> read = lectureOf(command);
    if (!read)
        return failed(read.error(), console);
    if (command.verb == LectureCommand::Verb::Check)
        return check(command, *read, console);
    if (!read->isSound()) {
        console.report("This lecture has faults: \"interleave-cli lecture check " + command.lecture + "\" shows them.");
        return ExitStatus::CouldNot;
    }
    return showLecture(read->lecture, console);
}

} // namespace interleave::cli
