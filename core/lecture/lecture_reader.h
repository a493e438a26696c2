#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/lecture/lecture.h"

namespace interleave::lecture {

/// A lesson by its number, its name, or the name of its file.
using FindLesson = std::function<Result<lesson::Lesson>(std::string_view id)>;

/// What was made of a file. With faults the lecture is what could be understood of it.
struct ReadLecture {
    Lecture lecture;
    std::vector<lesson::Fault> faults; ///< all of them, in order of the lines

    bool isSound() const { return faults.empty(); }
};

/// Reads a lecture (resources/lectures/README.md says what stands in one), as lessons are read: nobody's word is taken for anything. Files
/// that it names are not opened.
ReadLecture readLecture(std::string_view toml, std::string id, const FindLesson& find);

/// Puts the texts of a translation into a lecture: title, about, and "say" and "notes" of an [[item]] for each item. Gives what is wrong
/// with the file.
std::vector<lesson::Fault> translate(Lecture& lecture, std::string_view toml);

} // namespace interleave::lecture
