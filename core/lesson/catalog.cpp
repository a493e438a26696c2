// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/catalog.h"

#include <algorithm>

#include "core/base/file.h"
#include "core/base/near.h"
#include "core/base/plain_text.h"
#include "core/lesson/lesson_translation.h"
#include "core/lesson/small_file.h"

namespace interleave::lesson {

namespace {

constexpr std::string_view kEnding = ".toml";

/// "1.2-taking-turns"; empty where the file is a translation.
std::string_view idOf(std::string_view name)
{
    name.remove_suffix(kEnding.size());
    const std::size_t dash = name.find('-');
    return name.find('.', dash) == std::string_view::npos ? name : std::string_view();
}

/// The letters of a lesson's file, and never more of it than a lesson may have.
Result<std::string> lettersOf(const std::filesystem::path& path)
{
    return bytesOf(path, kLargestLesson, INTERLEAVE_TEXT("error", "\"%1\" is no lesson, but a folder or a device. Choose a file that ends with .toml."));
}

Lesson lessonIn(const BuiltInFile& file, std::string_view language)
{
    Lesson lesson = readCheckedLesson(file.text, std::string(idOf(file.name))).lesson;
    const std::string name = lesson.id + '.' + std::string(language) + std::string(kEnding);
    const auto files = builtInFiles();
    const auto translation = std::ranges::find(files, name, &BuiltInFile::name);
    if (!language.empty() && translation != files.end())
        translate(lesson, translation->text);
    return lesson;
}

} // namespace

std::vector<Lesson> builtInLessons(std::string_view language)
{
    std::vector<Lesson> lessons;
    for (const BuiltInFile& file : builtInFiles()) {
        if (!idOf(file.name).empty())
            lessons.push_back(lessonIn(file, language));
    }
    std::ranges::sort(lessons, {}, &Lesson::id);
    return lessons;
}

Result<Lesson> builtInLesson(std::string_view id, std::string_view language)
{
    std::vector<std::string_view> known;
    for (const BuiltInFile& file : builtInFiles()) {
        const std::string_view own = idOf(file.name);
        if (!own.empty() && (own == id || own.substr(0, own.find('-')) == id))
            return lessonIn(file, language);
        if (!own.empty())
            known.push_back(own);
    }
    return unknownName(INTERLEAVE_TEXT("catalog", "lesson"), id, known);
}

Result<ReadLesson> openLesson(const std::filesystem::path& path, std::string_view language)
{
    const Result<std::string> letters = lettersOf(path);
    if (!letters)
        return letters.error();
    ReadLesson read = readLesson(*letters, plainLine(utf8Of(path.stem())));
    read.lesson.file = path;
    std::filesystem::path beside = path;
    beside.replace_extension(std::filesystem::path("." + std::string(language) + std::string(kEnding)));
    if (const Result<std::string> translation = lettersOf(beside); !language.empty() && translation) {
        const std::vector<Fault> faults = translate(read.lesson, *translation);
        read.faults.insert(read.faults.end(), faults.begin(), faults.end());
    }
    return read;
}

} // namespace interleave::lesson
