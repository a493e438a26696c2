#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/judging.h"
#include "core/machine/machine.h"
#include "core/run/run_result.h"

namespace interleave::lesson {

/// "met", "otherwise": in files.
std::string_view idOf(AnswerResult::Standing standing);
std::optional<AnswerResult::Standing> standingById(std::string_view id);

/// What one could choose at a question.
struct OfferedChoice {
    std::string say;
    std::string misconception{}; ///< what who chooses it may believe; empty: nothing in particular
    friend bool operator==(const OfferedChoice&, const OfferedChoice&) = default;
};

/// A question of a lesson, what a learner said to it, and what came of that. It makes sense without the lesson.
struct Answer {
    std::size_t step = 0; ///< of the lesson, from 1
    std::string kind;     ///< as in a lesson's file: "predict", "explain"
    std::string question; ///< as it was asked; prose
    std::vector<OfferedChoice> choices{};
    std::string given{};                 ///< as it was given, for programs; empty: nothing
    std::string said{};                  ///< the same in words
    std::optional<std::size_t> chosen{}; ///< a place among the choices
    std::optional<std::size_t> held{};   ///< of the choices the one that came out
    AnswerResult::Standing standing = AnswerResult::Standing::Open;
    std::optional<double> error{};   ///< as in AnswerResult
    std::optional<double> seconds{}; ///< from when the question was seen to its answer; none: not known

    /// The idea behind what was chosen, where it came out otherwise; else empty.
    const std::string& heldMisconception() const;
    friend bool operator==(const Answer&, const Answer&) = default;
};

/// On what it was run: the names of `--json`.
struct Computer {
    std::string os{};
    std::string cpu{};
    std::int64_t cores = 0; ///< 0: not known
    friend bool operator==(const Computer&, const Computer&) = default;
};

/// Once through a lesson.
struct Attempt {
    std::string lesson; ///< its id
    std::string title;
    std::string version{};  ///< as versionOf() gives it
    std::string language{}; ///< "de"; empty: English
    int number = 1;         ///< of the attempts that this learner made at the lesson, from 1
    std::string began{};    ///< "2026-11-27T14:03:05.120Z"; empty: not known
    std::string program{};  ///< version of Interleave
    Computer computer{};
    std::vector<Answer> answers{}; ///< one of a step at most

    /// In the place of what was answered at that step before.
    void keep(Answer answer);
    friend bool operator==(const Attempt&, const Attempt&) = default;
};

/// What a step is answered with, and all that says what became of it.
struct Answered {
    std::size_t place = 0; ///< of the step in the lesson, from 0
    const LessonStep& step;
    const Given& given;
    const AnswerResult& result;
    const ValueOf& asked; ///< what was known when it was asked
    std::optional<double> seconds{};
};
Answer answerOf(const Answered& answered, const Words& words);

/// Whether what is done at a step is kept as an answer.
bool isKept(const LessonStep& step);

/// Of a lesson as it is asked, whatever its language: where questions, answers or what decides them are changed, it is another one.
std::string versionOf(const Lesson& lesson);

/// An attempt without answers. The number is to be seen to by who keeps it.
Attempt attemptAt(const Lesson& lesson, const std::string& language, const Machine& machine, WallTime began);

Computer computerOf(const Machine& machine);

} // namespace interleave::lesson
