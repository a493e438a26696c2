// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/run_files.h"

#include <algorithm>

#include "app/cli/answer.h"
#include "app/cli/watched.h"
#include "core/exporting/time_text.h"
#include "core/saving/run_file.h"

namespace interleave::cli {
namespace {

/// "Saved 100 of 300 runs of each model to /home/ada/kebab.interleave, those nearest to the median, and those that stand out."
std::string savedLine(const RunSet& set, const RunSet& saved, const std::filesystem::path& path)
{
    const std::string where = " to " + shownPath(path);
    if (std::ranges::equal(set.series, saved.series, {}, &std::vector<RunPointer>::size, &std::vector<RunPointer>::size))
        return (set.all().size() == 1 ? "Saved the run" : "Saved the runs") + where;
    const std::string whose = saved.series.size() > 1 ? " of each model" : "";
    return "Saved " + std::to_string(saved.series.front().size()) + " of " + std::to_string(set.series.front().size())
         + " runs" + whose + where + ", those nearest to the median, and those that stand out.";
}

/// "2026-11-27 14:03 UTC".
std::string minuteOf(WallTime time)
{
    std::string text = timeText(time).substr(0, std::string_view("2026-11-27T14:03").size());
    std::ranges::replace(text, 'T', ' ');
    return text + " UTC";
}

/// "Linux 6.1, AMD EPYC 7763".
std::string computerOf(const Machine& machine)
{
    const char* between = machine.os.empty() || machine.processor.empty() ? "" : ", ";
    return machine.os + between + machine.processor;
}

} // namespace

Result<std::optional<std::string>> saveSet(const RunSet& set, const std::filesystem::path& path, const Console& console)
{
    const RunSet saved = wholeRunsOf(set);
    const auto result =
        watched("saving " + nameOf(path), console, [&](const Watch& watch) { return saveRuns(saved, path, watch); });
    if (!result)
        return std::optional<std::string>();
    if (!*result)
        return result->error();
    return std::optional(savedLine(set, saved, path));
}

Result<std::optional<RunSet>> openSet(const std::filesystem::path& path, const Console& console)
{
    auto opened =
        watched("opening " + nameOf(path), console, [&](const Watch& watch) { return openComparison(path, watch); });
    if (!opened)
        return std::optional<RunSet>();
    if (!*opened)
        return opened->error();
    return std::optional(std::move(*opened).value());
}

std::string originOf(const RunSet& set)
{
    const std::vector<RunPointer> runs = set.all();
    const auto [first, last] = std::ranges::minmax(runs, {}, [](const RunPointer& run) { return run->madeAt; });
    std::string text = "Made";
    if (first->madeAt != WallTime{}) {
        const std::string begin = minuteOf(first->madeAt);
        const std::string end = minuteOf(last->madeAt);
        text += begin == end ? ' ' + begin : " from " + begin + " to " + end;
    }
    std::vector<std::string> computers;
    for (const RunPointer& run : runs) {
        const std::string computer = computerOf(run->machine);
        if (!computer.empty() && std::ranges::find(computers, computer) == computers.end())
            computers.push_back(computer);
    }
    for (const std::string& computer : computers)
        text += (&computer == &computers.front() ? " on " : "; ") + computer;
    return text == "Made" ? "When and where these runs were made is not known." : text + '.';
}

} // namespace interleave::cli
