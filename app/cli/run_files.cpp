// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/run_files.h"

#include <algorithm>
#include <atomic>

#include "app/cli/answer.h"
#include "app/cli/run_watcher.h"
#include "core/exporting/time_text.h"
#include "core/saving/run_file.h"

namespace interleave::cli {
namespace {

/// Watches over long work with a file: `work` is given the watch. None when it was interrupted.
template<typename Work>
auto watched(const std::string& label, const Console& console, Work work) -> std::optional<decltype(work(Watch{}))>
{
    StopSource stop;
    if (console.wasInterrupted())
        stop.requestStop();
    std::atomic<double> share = 0;
    const auto told = [&share] { return share.load(std::memory_order_relaxed); };
    const auto tell = [&share](double value) { share.store(value, std::memory_order_relaxed); };
    auto result = [&] {
        const RunWatcher watcher({console, told, stop, label, std::chrono::steady_clock::now()});
        return work(Watch{stop.token(), tell});
    }();
    if (stop.stopRequested())
        return std::nullopt;
    return result;
}

/// As much of a file's name as fits on a line.
std::string nameOf(const std::filesystem::path& path)
{
    constexpr std::size_t kMostLetters = 40;
    const std::u8string name = path.filename().u8string();
    return firstLetters(plainLine({reinterpret_cast<const char*>(name.data()), name.size()}), kMostLetters);
}

/// "Saved 100 of 300 runs of each model to /home/ada/kebab.interleave, those nearest to the median."
std::string savedLine(const Experiment& experiment, const SavedRuns& saved, const std::filesystem::path& path)
{
    const std::string where = " to " + shownPath(path);
    if (std::ranges::equal(experiment.series, saved.series, {}, &std::vector<RunPointer>::size, &std::vector<RunPointer>::size))
        return (experiment.all().size() == 1 ? "Saved the run" : "Saved the runs") + where;
    const std::string whose = saved.series.size() > 1 ? " of each model" : "";
    return "Saved " + std::to_string(saved.series.front().size()) + " of "
         + std::to_string(experiment.series.front().size()) + " runs" + whose + where + ", those nearest to the median.";
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

Result<std::optional<std::string>> saveExperiment(const Experiment& experiment, const std::filesystem::path& path,
                                                  const Console& console)
{
    SavedRuns saved;
    for (const std::vector<RunPointer>& runs : experiment.series) {
        saved.series.emplace_back();
        std::ranges::copy_if(runs, std::back_inserter(saved.series.back()),
                             [](const RunPointer& run) { return isWhole(*run); });
    }
    const auto result =
        watched("saving " + nameOf(path), console, [&](const Watch& watch) { return saveRuns(saved, path, watch); });
    if (!result)
        return std::optional<std::string>();
    if (!*result)
        return result->error();
    return std::optional(savedLine(experiment, saved, path));
}

Result<std::optional<Experiment>> openExperiment(const std::filesystem::path& path, const Console& console)
{
    auto opened =
        watched("opening " + nameOf(path), console, [&](const Watch& watch) { return openComparison(path, watch); });
    if (!opened)
        return std::optional<Experiment>();
    if (!*opened)
        return opened->error();
    return std::optional(Experiment{std::move(*opened).value().series});
}

std::string originOf(const Experiment& experiment)
{
    const std::vector<RunPointer> runs = experiment.all();
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
