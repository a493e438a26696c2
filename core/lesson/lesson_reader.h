#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/lesson.h"

namespace interleave::lesson {

/// What was made of a file. With faults the lesson is what could be understood of it, for looking at while it is being written.
struct ReadLesson {
    Lesson lesson;
    std::vector<Fault> faults; ///< all of them, in order of the lines

    bool isSound() const { return faults.empty(); }
};

/// Reads a lesson (resources/lessons/README.md says what stands in one). Nobody's word is taken for anything: whatever the text is, there is
/// an answer, and it takes no longer than its length allows.
ReadLesson readLesson(std::string_view toml, std::string id);
/// The same of a lesson that was checked before, as those of the program are by its tests: whether it makes sense is not asked again.
ReadLesson readCheckedLesson(std::string_view toml, std::string id);

/// "line 12, column 3: ..."
std::string textOf(const Fault& fault, const Words& words);

} // namespace interleave::lesson
