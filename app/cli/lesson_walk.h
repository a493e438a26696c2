#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <istream>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "core/lesson/answers.h"
#include "core/lesson/judging.h"
#include "core/lesson/measurements.h"
#include "core/lesson/recording.h"
#include "core/machine/machine.h"

namespace interleave::cli {

/// Goes through a lesson from its first step to its last: shows what it says, reads an answer for each question, makes its runs, and
/// then says of each prediction what came out.
class LessonWalk {
public:
    /// All of these outlive it. Answers are read from `answers`, a line each.
    LessonWalk(const lesson::Lesson& lesson, std::istream& answers, const Console& console, const std::string& language = {});
    /// What was recorded takes the place of the runs.
    void take(std::vector<lesson::RecordedRun> recorded) { m_recorded = std::move(recorded); }

    /// Done, or why not to the end.
    ExitStatus walk();
    /// What has been answered.
    const lesson::Attempt& attempt() const { return m_attempt; }

private:
    ExitStatus take(const lesson::LessonStep& step);
    ExitStatus ask(const lesson::LessonStep& step);
    ExitStatus runFor(const lesson::LessonStep& step);
    /// What was recorded for the step; none where nothing was.
    std::optional<lesson::Measurements> recordedFor(const lesson::LessonStep& step) const;
    ExitStatus change(const lesson::LessonStep& step);
    /// What the answer to such a step makes of the run; none where it is no answer.
    std::optional<lesson::LessonRun> changed(const lesson::LessonStep& step, const std::string& line) const;
    void showLines(const lesson::Repair& repair) const;
    /// None where it was stopped, or failed, which was said.
    std::optional<lesson::Measurements> measure(const lesson::LessonRun& run, ExitStatus& status) const;
    void showChart(const lesson::LessonStep& step) const;
    std::optional<std::string> readLine() const;
    void show(const std::string& prose, const std::string& indent = {}) const;
    void showChoices(const lesson::Choose& choose) const;
    void tellWhatCameOut();
    /// What was answered, and what was known and passed meanwhile.
    struct Open {
        const lesson::LessonStep* step = nullptr;
        lesson::Measurements asked;
        lesson::Given given;
        double seconds = 0;
    };
    void tell(const Open& answer);
    void keep(const Open& answer, const lesson::AnswerResult& result);

    const lesson::Lesson& m_lesson;
    std::istream& m_answers;
    const Console& m_console;
    const Machine m_machine;
    lesson::Measurements m_measured;
    std::vector<lesson::RecordedRun> m_recorded;
    std::vector<Open> m_open; ///< predictions that no run has decided yet
    lesson::Attempt m_attempt;
};

/// What a line answers: the number of a choice, a number, numbers in an order, "##........ ..##......" for bars, values of a curve, a
/// row and the time in ms ("2 150"), or "none". None where it does not.
std::optional<lesson::Given> givenIn(const std::string& line, const lesson::LessonStep& step);

} // namespace interleave::cli
