// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/catalog.h"

#include <algorithm>
#include <sstream>
#include <string>

#include "core/base/file.h"
#include "core/base/near.h"
#include "core/base/plain_text.h"
#include "core/lesson/small_file.h"

namespace interleave::lecture {

using lesson::BuiltInFile;

namespace {

constexpr std::string_view kEnding = ".toml";

/// "short"; empty where the file is a translation.
std::string_view idOf(std::string_view name)
{
    name.remove_suffix(kEnding.size());
    return name.find('.') == std::string_view::npos ? name : std::string_view();
}

Lecture lectureIn(const BuiltInFile& file, std::string_view language)
{
    const std::string id(idOf(file.name));
    const auto find = [language](std::string_view lesson) { return lesson::builtInLesson(lesson, language); };
    Lecture lecture = readLecture(file.text, id, find).lecture;
    const auto files = builtInFiles();
    const auto translation =
        std::ranges::find(files, id + '.' + std::string(language) + std::string(kEnding), &BuiltInFile::name);
    if (!language.empty() && translation != files.end())
        translate(lecture, translation->text);
    return lecture;
}

std::vector<std::string_view> knownIds()
{
    std::vector<std::string_view> known;
    for (const BuiltInFile& file : builtInFiles()) {
        if (!idOf(file.name).empty())
            known.push_back(idOf(file.name));
    }
    return known;
}

Result<std::string> lettersOf(const std::filesystem::path& path)
{
    return lesson::bytesOf(path, lesson::kLargestLesson, INTERLEAVE_TEXT("error", "\"%1\" is no lecture, but a folder or a device. Choose a file that ends with .toml."));
}

/// One that lies beside a lecture's file, or one of the program.
Result<lesson::Lesson> lessonFor(const std::filesystem::path& lecture, std::string_view id, std::string_view language)
{
    if (!id.ends_with(kEnding))
        return lesson::builtInLesson(id, language);
    const std::filesystem::path name = std::filesystem::path(std::u8string(id.begin(), id.end())).filename();
    const Result<lesson::ReadLesson> read = lesson::openLesson(lecture.parent_path() / name, language);
    if (!read)
        return read.error();
    if (!read->isSound())
        return Error{ErrorCode::CannotRead,
                     {INTERLEAVE_TEXT("lecture", "The lesson \"%1\" has faults: check it first."), {plainLine(id)}},
                     {}};
    return read->lesson;
}

/// Those that it names, which lie beside it.
void findFiles(Lecture& lecture, const std::filesystem::path& folder)
{
    for (LectureItem& item : lecture.items) {
        if (auto* picture = std::get_if<PictureItem>(&item.work))
            picture->file = folder / picture->file;
        else if (auto* runs = std::get_if<RunsItem>(&item.work))
            runs->file = folder / runs->file;
    }
}

} // namespace

std::vector<Lecture> builtInLectures(std::string_view language)
{
    std::vector<Lecture> lectures;
    for (const BuiltInFile& file : builtInFiles()) {
        if (!idOf(file.name).empty())
            lectures.push_back(lectureIn(file, language));
    }
    std::ranges::stable_sort(lectures, {}, &Lecture::minutes);
    return lectures;
}

Result<Lecture> builtInLecture(std::string_view id, std::string_view language)
{
    const auto files = builtInFiles();
    const auto file = std::ranges::find(files, id, [](const BuiltInFile& each) { return idOf(each.name); });
    if (!id.empty() && file != files.end())
        return lectureIn(*file, language);
    return unknownName(INTERLEAVE_TEXT("catalog", "lecture"), id, knownIds());
}

Result<Lecture> lectureOrLesson(std::string_view id, std::string_view language)
{
    if (Result<Lecture> lecture = builtInLecture(id, language))
        return lecture;
    if (Result<lesson::Lesson> lesson = lesson::builtInLesson(id, language))
        return lectureOf(std::make_shared<const lesson::Lesson>(*std::move(lesson)));
    std::vector<std::string_view> known = knownIds();
    const std::vector<lesson::Lesson> lessons = lesson::builtInLessons();
    for (const lesson::Lesson& each : lessons)
        known.push_back(each.id);
    return unknownName(INTERLEAVE_TEXT("catalog", "lecture"), id, known);
}

bool isLecture(const std::filesystem::path& path)
{
    const Result<std::string> letters = lettersOf(path);
    if (!letters)
        return false;
    std::istringstream lines(*letters);
    std::string first; // of its tables
    for (std::string line; first.empty() && std::getline(lines, line);) {
        const std::size_t begin = line.find_first_not_of(" \t");
        if (begin != std::string::npos && line.compare(begin, 2, "[[") == 0)
            first = line.substr(begin);
    }
    return first.starts_with("[[item]]");
}

Result<ReadLecture> openLecture(const std::filesystem::path& path, std::string_view language)
{
    const Result<std::string> letters = lettersOf(path);
    if (!letters)
        return letters.error();
    const auto find = [&](std::string_view lesson) { return lessonFor(path, lesson, language); };
    ReadLecture read = readLecture(*letters, plainLine(utf8Of(path.stem())), find);
    findFiles(read.lecture, path.parent_path());
    std::filesystem::path beside = path;
    beside.replace_extension(std::filesystem::path("." + std::string(language) + std::string(kEnding)));
    if (const Result<std::string> translation = lettersOf(beside); !language.empty() && translation) {
        const std::vector<lesson::Fault> faults = translate(read.lecture, *translation);
        read.faults.insert(read.faults.end(), faults.begin(), faults.end());
    }
    return read;
}

} // namespace interleave::lecture
