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

/// The runs of each model, and which of them is shown.
std::vector<Series> seriesOf(const Experiment& experiment)
{
    std::vector<Series> series;
    for (std::size_t model = 0; model < experiment.models; ++model)
        series.push_back({experiment.runsOf(model), experiment.medianOf(model), experiment.quietOf(model).leftOut});
    return series;
}

} // namespace

ExitStatus run(const RunCommand& command, const Console& console)
{
    if (const Result<Done> check = checkFiles(command.files); !check)
        return failed(check.error(), console);

    const Machine machine = inspectMachine();
    for (const ChosenModel& chosen : command.models) {
        if (const std::optional<Error> problem = problemOnThisMachine(chosen, machine))
            return failed(*problem, console);
    }
    const Result<std::optional<Experiment>> experiment = makeRuns(command, machine, console);
    if (!experiment)
        return failed(experiment.error(), console);
    if (!experiment->has_value()) {
        console.report("Stopped; nothing was written.");
        return ExitStatus::CouldNot;
    }

    if (command.form == Form::Json)
        writeSummaryJson(seriesOf(**experiment), console.out);
    else
        console.print(reportOf(command, **experiment, englishWords(), console.columns));
    if (!command.files.empty() && command.form == Form::Text)
        console.print("\n");
    if (const Result<Done> written = writeFiles(command, {.runs = (*experiment)->medians()}, console); !written)
        return failed(written.error(), console);
    return ExitStatus::Done;
}

} // namespace interleave::cli
