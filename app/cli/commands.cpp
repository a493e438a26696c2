// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

namespace interleave::cli {
namespace {

ExitStatus statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownName:
    case ErrorCode::ValueOutOfRange:
    case ErrorCode::NotOffered: return ExitStatus::WrongWords;
    case ErrorCode::CannotStart:
    case ErrorCode::CannotWrite:
    case ErrorCode::CannotRead:
    case ErrorCode::TaskThrew:
    case ErrorCode::InvalidTrace:
    case ErrorCode::Stopped:
    case ErrorCode::WrongAnswer: return ExitStatus::CouldNot;
    }
    return ExitStatus::CouldNot;
}

/// Does a command, whichever it is.
struct Execute {
    const Console& console;

    ExitStatus operator()(HelpCommand) const
    {
        console.print(helpText());
        return ExitStatus::Done;
    }
    ExitStatus operator()(VersionCommand) const
    {
        console.print("Interleave " INTERLEAVE_VERSION "\n");
        return ExitStatus::Done;
    }
    ExitStatus operator()(const ListCommand& command) const { return list(command, console); }
    ExitStatus operator()(const DoctorCommand& command) const { return examine(command, console); }
    ExitStatus operator()(const RunCommand& command) const { return run(command, console); }
    ExitStatus operator()(const ServeCommand& command) const { return serve(command, console); }
    ExitStatus operator()(const ShowCommand& command) const { return show(command, console); }
    ExitStatus operator()(const LessonCommand& command) const { return teach(command, console); }
    ExitStatus operator()(const LectureCommand& command) const { return tellLecture(command, console); }
    ExitStatus operator()(const FitCommand& command) const { return fit(command, console); }
    ExitStatus operator()(const ExperimentCommand& command) const { return experimentOn(command, console); }
};

} // namespace

ExitStatus failed(const Error& error, const Console& console)
{
    console.report(englishWords()(error.message));
    return statusOf(error.code);
}

ExitStatus execute(const std::vector<std::string>& words, const Console& console)
{
    const Result<Command> command = parseArguments(words);
    if (!command)
        return failed(command.error(), console);
    const ExitStatus status = std::visit(Execute{console}, *command);
    const bool wasWritten = console.wasWritten();
    if (console.wasInterrupted()) // also where it came too late to stop anything: what was to follow shall not
        return ExitStatus::Stopped;
    if (!wasWritten && status == ExitStatus::Done) {
        console.report("The answer could not be written to standard output; is the disk full, or its reader gone?");
        return ExitStatus::CouldNot;
    }
    return status;
}

} // namespace interleave::cli
