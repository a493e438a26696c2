#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/lesson/answers_file.h"

namespace interleave::lesson {

/// The answers of a learner, and where they were read.
struct LearnerAnswers {
    std::string file; ///< its name, for people
    AnswersFile answers;
};

/// What several files held.
struct ClassFiles {
    std::vector<LearnerAnswers> learners;
    std::vector<Message> remarks; ///< files that are not among them, and why
};
/// Reads all of them; a folder stands for those in it that end with kAnswersExtension. What cannot be read is told, and the others are there.
ClassFiles openClass(std::span<const std::filesystem::path> paths);

/// The answers of all to one question, once.
struct Tally {
    std::vector<std::size_t> chosen; ///< how many chose each of the choices
    std::size_t met = 0;
    std::size_t otherwise = 0;
    std::size_t disturbed = 0; ///< counts for nothing
    std::size_t open = 0;      ///< not answered, or not decided

    std::size_t decided() const { return met + otherwise; }
    std::size_t all() const { return decided() + disturbed + open; }
    /// Who answered as it came out, of all that a run or the lesson decided. None where that is nobody.
    std::optional<double> share() const;
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// The normalized gain: what was won of what could be won, (after - before) / (1 - before), with shares of the class (Hake 1998,
/// American Journal of Physics 66(1), 64-74). None where a share is not known, or nothing could be won.
std::optional<double> normalizedGain(std::optional<double> before, std::optional<double> after);
std::optional<double> normalizedGain(const Tally& before, const Tally& after);

/// A question, and how it was answered the first time and the last one.
struct QuestionResult {
    std::string lesson; ///< its id
    std::string title;
    std::string version;
    std::size_t step = 0;
    std::string kind;
    std::string question;
    std::vector<OfferedChoice> choices;
    Tally before; ///< first attempts
    Tally after;  ///< of who tried again, the last attempt
};

/// How many held an idea, of those that were asked for it.
struct Holding {
    std::size_t held = 0;
    std::size_t asked = 0;
    friend bool operator==(const Holding&, const Holding&) = default;
};
struct MisconceptionResult {
    std::string id;
    Holding before;
    Holding after;
};

struct LessonResult {
    std::string lesson;
    std::string title;
    std::string version;
    std::size_t learnersBefore = 0;
    std::size_t learnersAfter = 0;
    Tally before{}; ///< of all its questions together
    Tally after{};
    std::vector<QuestionResult> questions{}; ///< in the order of the steps
};

/// What a class answered.
struct ClassResults {
    std::size_t learners = 0;
    std::vector<LessonResult> lessons;               ///< by id
    std::vector<MisconceptionResult> misconceptions; ///< those that were asked for, in the order of the list
    std::vector<Message> remarks;                    ///< what was counted once or apart, and why

    bool isEmpty() const { return lessons.empty(); }
};

/// Pure. The same attempt in several files counts once; lessons that are asked differently are counted apart.
ClassResults resultsOf(std::span<const LearnerAnswers> learners);

/// The attempts that are counted, each of them once, by learner.
struct CountedAttempt {
    enum class Round { First, Between, Last };
    const LearnerAnswers* learner = nullptr;
    const Attempt* attempt = nullptr;
    Round round = Round::First;
};
std::vector<CountedAttempt> countedOf(std::span<const LearnerAnswers> learners);

} // namespace interleave::lesson
