// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/experiment.h"
#include "app/cli/report.h"
#include "core/base/file.h"
#include "core/exporting/summary_json.h"

namespace interleave::cli {
namespace {

std::string shown(const std::filesystem::path& path)
{
    std::error_code problem;
    const std::filesystem::path absolute = std::filesystem::absolute(path, problem);
    const std::u8string text = (problem ? path : absolute).lexically_normal().u8string();
    return {text.begin(), text.end()};
}

/// Where files cannot be written is known before the runs, not after.
Result<Done> checkFiles(const std::vector<FileWish>& files)
{
    for (const FileWish& file : files) {
        if (const Result<Done> check = checkCanWrite(file.path); !check)
            return check;
    }
    return Done{};
}

/// Says where each file is: beside the table, or, when that is JSON, where it is in nobody's way.
Result<Done> writeFiles(const RunCommand& command, const ExportRequest& request, const Console& console)
{
    for (const FileWish& file : command.files) {
        const auto write = [&](std::ostream& out) { file.exporter->write(request, out); };
        if (const Result<Done> written = writeFile(file.path, write); !written)
            return written;
        const std::string line = "Wrote " + shown(file.path) + '\n';
        (command.form == Form::Json ? console.err : console.out) << inCharset(line, console.charset);
    }
    return Done{};
}

} // namespace

ExitStatus run(const RunCommand& command, const Console& console)
{
    if (const Result<Done> check = checkFiles(command.files); !check)
        return failed(check.error(), console);

    const Result<std::optional<Experiment>> experiment = makeRuns(command, inspectMachine(), console);
    if (!experiment)
        return failed(experiment.error(), console);
    if (!experiment->has_value()) {
        console.report("Stopped; nothing was written.");
        return ExitStatus::CouldNot;
    }

    if (command.form == Form::Json) // whose sentence is about the first two
        writeSummaryJson({.runs = (*experiment)->mediansFirst()}, console.out);
    else
        console.print(reportOf(command, **experiment, englishWords()));
    if (!command.files.empty() && command.form == Form::Text)
        console.print("\n");
    if (const Result<Done> written = writeFiles(command, {.runs = (*experiment)->medians()}, console); !written)
        return failed(written.error(), console);
    return ExitStatus::Done;
}

} // namespace interleave::cli
