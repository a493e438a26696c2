#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/parameters.h"
#include "core/lesson/claim.h"
#include "core/lesson/show.h"
#include "core/run/make_runs.h"

namespace interleave::lesson {

/// The same runs with one thing different each time.
struct Sweep {
    std::string what;                 ///< id of the scenario's parameter, or of a setting of the last model
    std::vector<std::int64_t> values; ///< two at least, and checked
};

/// What a lesson, or a step of it, runs.
struct LessonRun {
    const Scenario* scenario = nullptr; ///< required
    std::vector<const ExecutionModel*> models;
    Parameters parameters;
    std::map<std::string, Values> settings; ///< by the model's id, or "above" and "below", which go before it
    std::uint64_t seed = 1;
    int repeats = 1;
    std::optional<Sweep> sweep{};

    /// Of a sweep the first.
    RunSetRequest request() const;
    /// One for each value of the sweep; one where there is none.
    std::vector<RunSetRequest> requests() const;

private:
    RunSetRequest withoutSweep() const;
};

/// One of several answers. The measured run says whether it holds, or where there is none, the lesson.
struct Choice {
    std::string say;
    std::vector<Claim> holds{}; ///< all of them; none where the lesson says which answer is right
    bool isRight = false;       ///< where no run decides
    std::string because{}; ///< what is said where it is the one that holds; where no run decides, to whoever chose it too
    std::string but{};     ///< what is said to whoever chose it, where the run decided otherwise
    std::string misconception{}; ///< what who chooses it may believe; id of the list, or empty
    int line = 0;                ///< of the file

    bool holdsFor(const ValueOf& measured) const;
};

/// One thought, beside a picture.
struct Read {};

/// One of several.
struct Choose {
    enum class Purpose {
        Predict,  ///< before a run, which decides
        Explain,  ///< after it
        Transfer, ///< about something else
    };
    Purpose purpose = Purpose::Predict;
    std::vector<Choice> choices;

    bool isDecidedByRun() const;
};

/// A number, set by a slider.
struct PredictNumber {
    Formula measured;
    double least = 0;
    double most = 0;
    double near = 0.15; ///< off by at most this share of what was measured, it was well predicted
};

/// Names, put into an order: from the least of what is measured of each to the most.
struct PredictOrder {
    std::vector<std::string> items;
    std::vector<Formula> by{}; ///< one for each
};

/// Bars, drawn on an empty chart: who computes when. The run's time is cut into equal parts.
struct PredictBars {
    std::string of = "below";      ///< which run it is about: "above", "below"
    std::vector<std::string> rows; ///< the plan's first tasks
    std::size_t columns = 10;
    double near = 0.75; ///< if at least this share of the time agrees, it was well predicted
};

/// A curve: a value for each value of the sweep that decides.
struct PredictCurve {
    std::vector<std::int64_t> at; ///< the values of the sweep
    std::string over;             ///< what they are, in a word or two
    Formula measured;
    double least = 0;
    double most = 0;
    double near = 0.15; ///< off by at most this share of what was measured, on average, it was well predicted
};

/// A moment on the chart at which something holds, or that there is none.
struct Observe {
    std::string of = "below";   ///< which run's chart: "above", "below"
    std::vector<Claim> where{}; ///< all of them; of an instant and a row, see core/lesson/observing.h
    std::string because{};      ///< what is said then; prose
};

/// Runs what the lesson runs, or this.
struct RunStep {
    std::optional<LessonRun> run{};
};

/// Parameters and models are changed, and run, until something holds.
struct Change {
    std::vector<std::string> may; ///< ids of parameters; "above" and "below" stand for the models
    std::vector<Claim> until;
};

/// The lines of a program are put into another order, and run, until something holds. The order is the scenario's parameter
/// "arrangement" (core/program/arrangement.h).
struct Repair {
    std::size_t task = 0; ///< whose program is shown
    std::vector<Claim> until;
};

using StepWork =
    std::variant<Read, Choose, PredictNumber, PredictOrder, PredictBars, PredictCurve, RunStep, Observe, Change, Repair>;

struct LessonStep {
    std::string say;                     ///< what is told, or asked; prose
    std::string notes;                   ///< for whoever speaks; prose, may be empty
    std::vector<std::string> introduces; ///< words that are new here, as in Lesson::words
    StepWork work;
    Show show{};  ///< goes before that of the lesson
    int line = 0; ///< of the file
};

/// A lesson as its author wrote it, in one language. Immutable once read; share freely.
struct Lesson {
    std::string id;               ///< "1.2-taking-turns", as its file is called
    std::filesystem::path file{}; ///< of one's own; empty: it is one of the program
    std::string title;
    std::string about; ///< what it is for, a sentence
    int part = 0;      ///< of the course; 0: none
    int minutes = 5;
    LessonRun run;
    Show show{};
    std::map<std::string, std::string> words; ///< what each new word means
    std::vector<LessonStep> steps;

    /// "1.2" of "1.2-taking-turns".
    std::string number() const { return id.substr(0, id.find('-')); }
    /// At a step.
    Show showAt(std::size_t place) const;
};

/// A lesson's file may have so many bytes.
inline constexpr std::size_t kLargestLesson = 200'000;

/// Something in a lesson's file that is not right, and what to do.
struct Fault {
    int line = 0;   ///< from 1
    int column = 0; ///< from 1; 0: the whole line
    Message message;
    friend bool operator==(const Fault&, const Fault&) = default;
};

} // namespace interleave::lesson
