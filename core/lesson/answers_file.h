#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/answers.h"

namespace interleave::lesson {

/// What the name of a file of answers ends with. Its last part lets any editor, mail filter and learning platform take it for what it is;
/// what it really holds stands in it.
inline constexpr std::string_view kAnswersExtension = "answers.json";
/// A file of answers may have so many bytes: hundreds of lessons.
inline constexpr std::size_t kLargestAnswers = 4'000'000;

/// What one learner answered, over as many lessons as they like.
struct AnswersFile {
    std::string learner{}; ///< drawn by lot when the file was made: the same in all its copies, and nobody's name
    std::string name{};    ///< as it was typed; empty: none was
    std::vector<Attempt> attempts{};
    friend bool operator==(const AnswersFile&, const AnswersFile&) = default;
};

/// JSON, and a line end.
void writeAnswers(const AnswersFile& file, std::ostream& out);

/// Reads what `writeAnswers` wrote, and takes nobody's word for anything. Fails with CannotRead, in a sentence about the file that is
/// called `name`.
Result<AnswersFile> readAnswers(std::string_view json, std::string_view name);
Result<AnswersFile> openAnswers(const std::filesystem::path& path);

/// Which attempt at the lesson the next one will be, from 1.
int nextAttempt(const AnswersFile& file, std::string_view lesson);

/// Adds an attempt to the file, in the place of the same one if it is there already, and makes the file if there is none. Its number is at
/// least the next one of the file. A name that was typed goes before the one in it. What is no file of answers is not replaced. Gives what
/// is in it now. Fails with CannotRead and CannotWrite.
Result<AnswersFile> saveAttempt(const std::filesystem::path& path, const Attempt& attempt, const std::string& name);

} // namespace interleave::lesson
