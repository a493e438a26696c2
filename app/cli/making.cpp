// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/making.h"

#include <utility>

#include "app/cli/run_watcher.h"
#include "core/run/captions.h"
#include "core/run/estimate.h"
#include "core/run/make_runs.h"

namespace interleave::cli {
namespace {

/// One for each model.
std::vector<RunRequest> requestsOf(const RunCommand& command)
{
    std::vector<const ExecutionModel*> models;
    for (const ChosenModel& chosen : command.models)
        models.push_back(chosen.model);
    const std::vector<std::optional<int>> ordinals = ordinalsOf(models);
    std::vector<RunRequest> requests;
    for (std::size_t place = 0; place < models.size(); ++place)
        requests.push_back({.scenario = command.scenario,
                            .model = models[place],
                            .parameters = command.parameters,
                            .seed = command.seed,
                            .cores = command.cores,
                            .settings = command.models[place].settings,
                            .ordinal = ordinals[place]});
    return requests;
}

double shareOf(const Progress& progress)
{
    const std::uint64_t total = progress.unitsTotal.load(std::memory_order_relaxed);
    const std::uint64_t done = progress.unitsDone.load(std::memory_order_relaxed);
    return total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total);
}

/// Shows on the terminal how far each run is, and has them stopped by Ctrl+C.
class Teller : public RunSetObserver {
public:
    Teller(const RunCommand& command, const RunSetRequest& request, const Console& console)
        : m_command(command), m_request(request), m_console(console)
    {
    }

    StopToken stop() const { return m_stop.token(); }

    std::shared_ptr<Progress> begins(RunPlace place, int again) override
    {
        m_watcher.reset(); // of the run before
        m_progress = std::make_shared<Progress>();
        m_watcher.emplace(RunWatcher::Subject{.console = m_console,
                                              .share = [progress = m_progress] { return shareOf(*progress); },
                                              .stop = m_stop,
                                              .label = labelOf(place, again),
                                              .began = m_began});
        return m_progress;
    }

    void ended(RunPlace, const RunPointer&) override { m_watcher.reset(); }

private:
    /// "kebab, all-cores, run 3 of 10, again, 1 of 5 at most".
    std::string labelOf(RunPlace place, int again) const
    {
        std::string label =
            std::string(m_command.scenario->id) + ", " + interleave::labelOf(m_request.requests[place.series]);
        if (m_request.repeats > 1)
            label += ", run " + std::to_string(place.run + 1) + " of " + std::to_string(m_request.repeats);
        if (again > 0)
            label += ", again, " + std::to_string(again) + " of " + std::to_string(m_request.untilQuiet) + " at most";
        return label;
    }

    const RunCommand& m_command;
    const RunSetRequest& m_request;
    const Console& m_console;
    const std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    StopSource m_stop;
    std::shared_ptr<Progress> m_progress;
    std::optional<RunWatcher> m_watcher; ///< last, so that it ends first
};

} // namespace

std::optional<std::string> noticeOf(const RunCommand& command, const Machine& machine)
{
    const Message clause = longTimeClause(estimateOf(requestsOf(command), command.repeat, machine).time);
    if (clause.text.isEmpty())
        return std::nullopt;
    return "This will take " + englishWords()(clause)
         + " or longer. Ctrl+C stops it; fewer tasks, less computing for each or fewer runs take less time.";
}

Result<std::optional<RunSet>> makeRuns(const RunCommand& command, const Machine& machine, const Console& console)
{
    const RunSetRequest request{.requests = requestsOf(command),
                                .repeats = command.repeat,
                                .untilQuiet = command.untilQuiet,
                                .dropsNoisy = command.dropsNoisy};
    Teller teller(command, request, console);
    Result<RunSet> made = interleave::makeRuns(request, machine, teller.stop(), teller);
    if (!made)
        return made.error();
    if (console.wasInterrupted() || made->wasStopped)
        return std::optional<RunSet>();
    return std::optional(std::move(made).value());
}

} // namespace interleave::cli
