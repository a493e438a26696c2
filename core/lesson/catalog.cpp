// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/catalog.h"

#include <algorithm>
#include <fstream>
#include <system_error>

#include "core/base/near.h"
#include "core/base/plain_text.h"
#include "core/lesson/lesson_translation.h"

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

std::string shown(const std::filesystem::path& path)
{
    const std::u8string name = path.u8string();
    return plainLine({reinterpret_cast<const char*>(name.data()), name.size()});
}

/// The letters of a lesson's file, and never more of it than a lesson may have.
Result<std::string> lettersOf(const std::filesystem::path& path)
{
    const auto refused = [&path](Text sentence) { return Error{ErrorCode::CannotRead, {sentence, {shown(path)}}, {}}; };
    std::error_code problem;
    const std::filesystem::file_status status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found)
        return refused(INTERLEAVE_TEXT("error", "There is no file \"%1\". Was it moved or renamed?"));
    if (status.type() != std::filesystem::file_type::regular)
        return refused(
            INTERLEAVE_TEXT("error",
                            "\"%1\" is no lesson, but a folder or a device. Choose a file that ends with .toml."));
    std::ifstream stream(path, std::ios::binary);
    std::string letters(kLargestLesson + 1, '\0');
    if (!stream || (!stream.read(letters.data(), static_cast<std::streamsize>(letters.size())) && !stream.eof()))
        return refused(
            INTERLEAVE_TEXT("error", "\"%1\" could not be read. May you read it, and is its disk in order?"));
    letters.resize(static_cast<std::size_t>(stream.gcount()));
    return letters;
}

void translateFromBeside(Lesson& lesson, std::string_view language)
{
    const std::string name = lesson.id + '.' + std::string(language) + std::string(kEnding);
    const auto files = builtInFiles();
    const auto file = std::ranges::find(files, name, &BuiltInFile::name);
    if (!language.empty() && file != files.end())
        translate(lesson, file->text);
}

} // namespace

std::vector<Lesson> builtInLessons(std::string_view language)
{
    std::vector<Lesson> lessons;
    for (const BuiltInFile& file : builtInFiles()) {
        const std::string_view id = idOf(file.name);
        if (id.empty())
            continue;
        lessons.push_back(readCheckedLesson(file.text, std::string(id)).lesson);
        translateFromBeside(lessons.back(), language);
    }
    std::ranges::sort(lessons, {}, &Lesson::id);
    return lessons;
}

Result<Lesson> builtInLesson(std::string_view id, std::string_view language)
{
    std::vector<Lesson> lessons = builtInLessons(language);
    std::vector<std::string_view> known;
    for (Lesson& lesson : lessons) {
        if (lesson.id == id || lesson.id.substr(0, lesson.id.find('-')) == id)
            return std::move(lesson);
        known.push_back(lesson.id);
    }
    return unknownName(INTERLEAVE_TEXT("catalog", "lesson"), id, known);
}

Result<ReadLesson> openLesson(const std::filesystem::path& path, std::string_view language)
{
    const Result<std::string> letters = lettersOf(path);
    if (!letters)
        return letters.error();
    ReadLesson read = readLesson(*letters, shown(path.stem()));
    std::filesystem::path beside = path;
    beside.replace_extension(std::filesystem::path("." + std::string(language) + std::string(kEnding)));
    if (const Result<std::string> translation = lettersOf(beside); !language.empty() && translation) {
        const std::vector<Fault> faults = translate(read.lesson, *translation);
        read.faults.insert(read.faults.end(), faults.begin(), faults.end());
    }
    return read;
}

} // namespace interleave::lesson
