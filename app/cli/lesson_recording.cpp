// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lesson_recording.h"

#include "app/cli/commands.h"
#include "app/cli/making.h"
#include "core/base/file.h"
#include "core/saving/run_file.h"

namespace interleave::cli {

namespace {

/// A disturbed run is made again so many times at most: what is recorded shall show what it is to show.
constexpr int kUntilQuiet = 20;

std::filesystem::path fileOf(const LessonCommand& command)
{
    return std::filesystem::path(std::u8string(command.lesson.begin(), command.lesson.end()));
}

} // namespace

RunCommand commandOf(const RunSetRequest& asked)
{
    const RunRequest& first = asked.requests.front();
    RunCommand command{.scenario = first.scenario,
                       .models = {},
                       .parameters = first.parameters,
                       .seed = first.seed,
                       .repeat = asked.repeats,
                       .files = {},
                       .runFile = {}};
    for (const RunRequest& request : asked.requests)
        command.models.push_back({request.model, request.settings});
    return command;
}

ExitStatus recordLesson(const LessonCommand& command, const lesson::Lesson& lesson, const Console& console)
{
    const std::vector<RunSetRequest> requests = requestsOf(lesson);
    if (requests.empty()) {
        console.report("Nothing is run in this lesson, so there is nothing to record.");
        return ExitStatus::CouldNot;
    }
    const Machine machine = inspectMachine();
    std::vector<RunSet> runs;
    for (const RunSetRequest& request : requests) {
        RunCommand wanted = commandOf(request);
        wanted.untilQuiet = kUntilQuiet;
        Result<std::optional<RunSet>> made = makeRuns(wanted, machine, console);
        if (!made)
            return failed(made.error(), console);
        if (!made->has_value()) {
            console.report("Stopped. Nothing was recorded.");
            return ExitStatus::Stopped;
        }
        runs.push_back(**std::move(made));
    }
    std::filesystem::path path = fileOf(command).replace_extension(kRunFileExtension);
    if (command.output)
        path = *command.output;
    else if (!command.lesson.ends_with(".toml"))
        path = lesson.id + '.' + std::string(kRunFileExtension);
    if (const Result<Done> saved = saveRuns(lesson::joined(runs), path); !saved)
        return failed(saved.error(), console);
    console.print("Recorded in " + utf8Of(path) + ".\n");
    return ExitStatus::Done;
}

} // namespace interleave::cli
