#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/console.h"

namespace interleave::cli {

/// Does what the words after the program's name ask for, and reports what went wrong, in one line.
ExitStatus execute(const std::vector<std::string>& words, const Console& console);

/// Each command writes its answer to the console and reports its own problem, if there is one.
ExitStatus list(const ListCommand& command, const Console& console);
ExitStatus examine(const DoctorCommand& command, const Console& console);
ExitStatus run(const RunCommand& command, const Console& console);
ExitStatus serve(const ServeCommand& command, const Console& console);
ExitStatus show(const ShowCommand& command, const Console& console);
ExitStatus teach(const LessonCommand& command, const Console& console);
ExitStatus tellLecture(const LectureCommand& command, const Console& console);
ExitStatus fit(const FitCommand& command, const Console& console);
ExitStatus experimentOn(const ExperimentCommand& command, const Console& console);

/// Reports `error` and gives the exit status that belongs to it.
ExitStatus failed(const Error& error, const Console& console);

} // namespace interleave::cli
