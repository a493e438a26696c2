#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/cli/experiment_arguments.h"
#include "app/cli/form.h"
#include "app/cli/settings.h"
#include "core/base/result.h"
#include "core/exporting/exporter.h"
#include "core/fitting/law.h"
#include "core/lesson/worksheet_pdf.h"
#include "core/scenario/scenario.h"

namespace interleave::cli {

struct HelpCommand {};
struct VersionCommand {};

struct ListCommand {
    bool scenarios = true;
    bool models = true;
    bool exports = true;
    Form form = Form::Text;
};

struct DoctorCommand {
    Form form = Form::Text;
};

struct FileWish {
    const Exporter* exporter = nullptr;
    std::filesystem::path path;
};

/// `run` and `compare`: runs of one plan. All values are checked.
struct RunCommand {
    const Scenario* scenario = nullptr;
    std::vector<ChosenModel> models; ///< at least one, in the order in which they are shown; each can execute the plan
    Parameters parameters;
    std::uint64_t seed = 1;
    int cores = 0;  ///< 0: all
    int repeat = 1; ///< runs of each model
    bool dropsNoisy = false;
    int untilQuiet = 0; ///< a disturbed run is made again, so many times at most
    std::vector<FileWish> files;
    std::optional<std::filesystem::path> runFile; ///< where the runs are kept
    Form form = Form::Text;
};

/// `serve`: a server for other programs, until the user has enough.
struct ServeCommand {
    ChosenModel model;
    Parameters parameters;  ///< of servingScenario()
    std::uint16_t port = 0; ///< 0: one that is free
    int cores = 0;          ///< 0: all
    std::vector<FileWish> files;
    std::optional<std::filesystem::path> runFile; ///< where the run is kept
    Form form = Form::Text;
};

/// `show`: runs that were saved.
struct ShowCommand {
    std::filesystem::path runFile;
    bool dropsNoisy = false;
    std::vector<FileWish> files;
    Form form = Form::Text;
};

/// `lesson`: a lesson without a window.
struct LessonCommand {
    enum class Verb {
        List,      ///< what lessons there are
        Show,      ///< the text of one
        Check,     ///< what is wrong with a file
        Try,       ///< goes through it: asks, runs, tells what came out
        Results,   ///< what many answered
        Worksheet, ///< one on paper
        Record,    ///< makes its runs and keeps them
    };
    Verb verb = Verb::List;
    std::string lesson;                           ///< a name or number of the course, or a file
    std::string language;                         ///< of its texts: "de"; empty: English
    std::optional<std::filesystem::path> answers; ///< a line for each question; else they are read from standard input
    std::optional<std::filesystem::path> save;    ///< where the answers are kept
    std::string name;                             ///< of who gave them; empty: nobody's
    std::vector<std::filesystem::path> files;     ///< answers of many, or folders of such files
    std::optional<std::filesystem::path> csv;     ///< where they are written
    std::optional<std::filesystem::path> xapi;
    std::optional<std::filesystem::path> output;  ///< of what is made
    bool isRecorded = false;                      ///< what was recorded is taken, and nothing run
    lesson::Paper paper = lesson::Paper::A4;      ///< of a worksheet
    bool isKey = false;                           ///< with its answers
    std::optional<std::filesystem::path> runFile; ///< of which the answers are; else runs are made
    Form form = Form::Text;
};

/// `lecture`: what a teacher would show, without a window.
struct LectureCommand {
    enum class Verb {
        List,  ///< what lectures there are
        Show,  ///< the scenes of one, with what is planned and noted
        Check, ///< what is wrong with a file
    };
    Verb verb = Verb::List;
    std::string lecture;  ///< a name, or a file
    std::string language; ///< of its texts: "de"; empty: English
    Form form = Form::Text;
};

/// `fit`: laws fitted to points from anywhere.
struct FitCommand {
    bool isList = false;                       ///< only says what laws there are
    const fitting::Law* law = nullptr;         ///< null: all that the points could be of
    std::optional<std::filesystem::path> data; ///< none: standard input
    Values settings;                           ///< of the law, or of any of them
    std::uint64_t seed = 1;                    ///< of the bootstrap
    bool isBootstrapped = false;               ///< also where no bound is hit
    bool showsResiduals = false;
    Form form = Form::Text;
};

using Command = std::variant<HelpCommand, VersionCommand, ListCommand, DoctorCommand, RunCommand, ServeCommand,
                             ShowCommand, LessonCommand, LectureCommand, FitCommand, ExperimentCommand>;

/// The command that the words after the program's name ask for. Fails with UnknownName, ValueOutOfRange or NotOffered, in a
/// sentence that says what to write instead. Nothing is run or written before all words are known to be right.
Result<Command> parseArguments(std::vector<std::string> words);

/// The page of `--help`; it names the scenarios, models and formats of the catalogs.
std::string helpText();

} // namespace interleave::cli
