#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/lesson_reader.h"

namespace interleave::lesson {

/// A file of resources/lessons, which is in the program itself.
struct BuiltInFile {
    std::string_view name; ///< "1.2-taking-turns.toml", "1.2-taking-turns.de.toml"
    std::string_view text;
};
/// Made from the folder when the program is built.
std::span<const BuiltInFile> builtInFiles();

/// The lessons of the program, in the order of the course, in a language ("de") as far as they are translated. To add one: a file in
/// resources/lessons.
std::vector<Lesson> builtInLessons(std::string_view language = {});

/// A lesson by its file's name without the ending, or by its number alone ("1.2"). Fails with UnknownName and names the near ones.
Result<Lesson> builtInLesson(std::string_view id, std::string_view language = {});

/// A lesson of a teacher's own, with the translation beside it if there is one. Fails with CannotRead where there is no such file, or
/// it is too large; what else is wrong with it are its faults.
Result<ReadLesson> openLesson(const std::filesystem::path& path, std::string_view language = {});

} // namespace interleave::lesson
