// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answer.h"

#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/report.h"
#include "app/cli/watched.h"
#include "core/base/file.h"
#include "core/exporting/summary_json.h"

namespace interleave::cli {
namespace {

ExitStatus writeFiles(const AnswerWish& wish, const ExportRequest& request, const Console& console)
{
    const TidyEnd tidyEnd; // it is said which files were not written
    for (const FileWish& file : wish.files) {
        const auto write = [&](std::ostream& out) { file.exporter->write(request, out); };
        const auto written = watched("writing " + nameOf(file.path), console,
                                     [&](const Watch& watch) { return writeFile(file.path, write, watch.stop); });
        if (!written) {
            console.report("Stopped; files that are not named above were not written.");
            return ExitStatus::Stopped;
        }
        if (!*written)
            return failed(written->error(), console);
        note("Wrote " + shownPath(file.path), wish.form, console);
    }
    return ExitStatus::Done;
}

/// The runs of each model, and which of them is shown.
std::vector<Series> seriesOf(const RunSet& set)
{
    std::vector<Series> series;
    for (std::size_t model = 0; model < set.series.size(); ++model)
        series.push_back({set.counted(model).kept, set.medianOf(model).value_or(0), set.counted(model).leftOut});
    return series;
}

} // namespace

Result<Done> checkFiles(const std::vector<FileWish>& files, std::vector<std::filesystem::path> taken)
{
    const TidyEnd tidyEnd; // a check leaves nothing, once it is through
    for (const FileWish& file : files) {
        if (const Result<Done> check = checkCanWrite(file.path); !check)
            return check;
        if (std::ranges::any_of(taken, [&](const auto& other) { return areOneFile(file.path, other); }))
            return Error{ErrorCode::CannotWrite,
                         {{"cli", "\"%1\" would be written over. Give each file a name of its own."}, {shownPath(file.path)}},
                         {}};
        taken.push_back(file.path);
    }
    return Done{};
}

ExitStatus answer(const AnswerWish& wish, const RunSet& set, const Console& console)
{
    if (wish.form == Form::Json)
        console.printJson([&](std::ostream& out) { writeSummaryJson(seriesOf(set), out); });
    else
        console.print(wish.preface + reportOf(set, englishWords(), console.columns));
    if (!wish.files.empty() && wish.form == Form::Text)
        console.print("\n");
    return writeFiles(wish, {.runs = set.medians()}, console);
}

void note(std::string_view line, Form form, const Console& console)
{
    form == Form::Json ? console.note(line) : console.print(plainLine(line) + '\n');
}

std::string shownPath(const std::filesystem::path& path)
{
    std::error_code problem;
    const std::filesystem::path absolute = std::filesystem::absolute(path, problem);
    return utf8Of((problem ? path : absolute).lexically_normal());
}

} // namespace interleave::cli
