#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "core/lecture/lecture_reader.h"
#include "core/lesson/catalog.h"

namespace interleave::lecture {

/// Made from resources/lectures when the program is built.
std::span<const lesson::BuiltInFile> builtInFiles();

/// The lectures of the program, the shortest first, in a language ("de") as far as they are translated. To add one: a file in
/// resources/lectures.
std::vector<Lecture> builtInLectures(std::string_view language = {});

/// One of them, by its file's name without the ending. Fails with UnknownName and names the near ones.
Result<Lecture> builtInLecture(std::string_view id, std::string_view language = {});

/// The same; a lesson of the course is a lecture of its own, by its number or name.
Result<Lecture> lectureOrLesson(std::string_view id, std::string_view language = {});

/// Whether a file says that it is a lecture and not a lesson: it has items in place of steps. False where it cannot be read.
bool isLecture(const std::filesystem::path& path);

/// A teacher's own, with its translation beside it if there is one; lessons that it names are those of the program, or lie beside it
/// ("mine.toml"). Fails with CannotRead; what else is wrong with it are its faults.
Result<ReadLecture> openLecture(const std::filesystem::path& path, std::string_view language = {});

} // namespace interleave::lecture
