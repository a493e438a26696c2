// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/run_files.h"

namespace interleave::cli {

ExitStatus show(const ShowCommand& command, const Console& console)
{
    if (const Result<Done> check = checkFiles(command.files, {command.runFile}); !check)
        return failed(check.error(), console);
    Result<std::optional<RunSet>> opened = openSet(command.runFile, console);
    if (!opened)
        return failed(opened.error(), console);
    if (!opened->has_value()) {
        console.report("Stopped; nothing is shown.");
        return ExitStatus::Stopped;
    }
    RunSet set = **std::move(opened);
    set.dropsNoisy = command.dropsNoisy;
    const AnswerWish wish{command.form, command.files, wrapped(originOf(set), {}, console.columns) + '\n'};
    return answer(wish, set, console);
}

} // namespace interleave::cli
