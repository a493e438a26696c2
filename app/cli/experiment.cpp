// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/experiment.h"

#include <algorithm>
#include <utility>

#include "app/cli/run_watcher.h"
#include "core/run/captions.h"
#include "core/run/estimate.h"

namespace interleave::cli {
namespace {

/// "kebab, all-cores, run 3 of 10".
std::string labelOf(const RunCommand& command, const RunRequest& request, int repetition)
{
    const std::string label = std::string(command.scenario->id) + ", " + interleave::labelOf(request);
    return command.repeat == 1
             ? label
             : label + ", run " + std::to_string(repetition + 1) + " of " + std::to_string(command.repeat);
}

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

/// So many runs of a model are kept whole: a trace may be some megabytes, and there may be a thousand runs.
constexpr std::size_t kMostWhole = 100;
/// And no more than have so many spans together, but for the one next to the median.
constexpr std::size_t kMostWholeSpans = 10'000'000;

/// The figures of a run without its spans and links. All runs of an experiment have equal plans, so one is enough.
RunPointer figuresOf(const RunResult& run, const std::shared_ptr<const Plan>& plan)
{
    auto figures = std::make_shared<RunResult>();
    figures->request = run.request;
    figures->machine = run.machine;
    figures->trace.info = run.trace.info;
    figures->trace.plan = plan;
    figures->trace.shared = run.trace.shared;
    figures->trace.standstill = run.trace.standstill;
    figures->metrics = run.metrics;
    figures->trace.witness = run.trace.witness;
    figures->checksum = run.checksum;
    figures->stampCostNs = run.stampCostNs;
    figures->verdict = run.verdict;
    figures->madeAt = run.madeAt;
    figures->longestPause = run.longestPause;
    return figures;
}

std::size_t spansOf(const RunResult& run)
{
    std::size_t spans = 0;
    for (const TaskTrace& task : run.trace.tasks)
        spans += task.spans.size();
    return spans;
}

double shareOf(const Progress& progress)
{
    const std::uint64_t total = progress.unitsTotal.load(std::memory_order_relaxed);
    const std::uint64_t done = progress.unitsDone.load(std::memory_order_relaxed);
    return total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total);
}

/// Makes a run, again and again while it is disturbed. `make` is told what to say of a further one. None when it was stopped.
template<typename Make>
Result<std::optional<UntilQuiet>> makeUntilQuiet(int most, const Make& make, const Console& console)
{
    UntilQuiet repeated(most);
    std::string again;
    for (bool wantsAnother = true; wantsAnother;) {
        Result<RunPointer> run = make(again);
        if (console.wasInterrupted() || (!run && run.error().code == ErrorCode::Stopped))
            return std::optional<UntilQuiet>();
        if (!run)
            return run.error();
        wantsAnother = repeated.wantsAnother(std::move(run).value());
        again = ", again, " + std::to_string(repeated.repeats() + 1) + " of " + std::to_string(most) + " at most";
    }
    return std::optional(std::move(repeated));
}

Duration middleOf(const std::vector<RunPointer>& runs)
{
    std::vector<Duration> makespans;
    for (const RunPointer& run : runs)
        makespans.push_back(run->metrics.makespan);
    std::ranges::sort(makespans);
    return makespans[(makespans.size() - 1) / 2];
}

Duration distance(Duration a, Duration b)
{
    return a > b ? a - b : b - a;
}

} // namespace

bool isWhole(const RunResult& run)
{
    return run.trace.tasks.size() == run.metrics.tasks.size();
}

void Experiment::add(std::size_t model, RunPointer run)
{
    std::vector<RunPointer>& runs = series[model];
    runs.push_back(std::move(run));
    std::vector<std::size_t> whole;
    std::size_t spans = 0;
    for (std::size_t place = 0; place < runs.size(); ++place) {
        if (!isWhole(*runs[place]))
            continue;
        whole.push_back(place);
        spans += spansOf(*runs[place]);
    }
    const Duration middle = middleOf(runs);
    while (whole.size() > kMostWhole || (whole.size() > 1 && spans > kMostWholeSpans)) {
        const auto farthest = std::ranges::max_element(whole, {}, [&](std::size_t place) {
            return distance(runs[place]->metrics.makespan, middle);
        });
        spans -= spansOf(*runs[*farthest]);
        runs[*farthest] = figuresOf(*runs[*farthest], series.front().front()->trace.plan);
        whole.erase(farthest);
    }
}

std::vector<RunPointer> Experiment::all() const
{
    std::vector<RunPointer> runs;
    for (const std::vector<RunPointer>& one : series)
        runs.insert(runs.end(), one.begin(), one.end());
    return runs;
}

bool Experiment::isRepeated() const
{
    return std::ranges::any_of(series, [](const std::vector<RunPointer>& runs) { return runs.size() > 1; });
}

QuietRuns Experiment::quietOf(std::size_t model) const
{
    return dropsNoisy ? withoutNoisy(series[model]) : QuietRuns{.kept = series[model]};
}

std::size_t Experiment::medianOf(std::size_t model) const
{
    const std::vector<RunPointer> all = runsOf(model);
    const Duration middle = middleOf(all);
    std::optional<std::size_t> nearest;
    for (std::size_t place = 0; place < all.size(); ++place) {
        const auto distanceOf = [&](std::size_t run) { return distance(all[run]->metrics.makespan, middle); };
        if (isWhole(*all[place]) && (!nearest || distanceOf(place) < distanceOf(*nearest)))
            nearest = place;
    }
    return nearest.value_or(0);
}

std::vector<RunPointer> Experiment::medians() const
{
    std::vector<RunPointer> shown;
    for (std::size_t model = 0; model < series.size(); ++model)
        shown.push_back(runsOf(model)[medianOf(model)]);
    return shown;
}

std::optional<std::string> noticeOf(const RunCommand& command, const Machine& machine)
{
    const Message clause = longTimeClause(estimateOf(requestsOf(command), command.repeat, machine).time);
    if (clause.text.isEmpty())
        return std::nullopt;
    return "This will take " + englishWords()(clause)
         + " or longer. Ctrl+C stops it; fewer tasks, less computing for each or fewer runs take less time.";
}

Result<std::optional<Experiment>> makeRuns(const RunCommand& command, const Machine& machine, const Console& console)
{
    const auto began = std::chrono::steady_clock::now();
    StopSource stop;
    const std::vector<RunRequest> requests = requestsOf(command);
    Experiment experiment{std::vector<std::vector<RunPointer>>(command.models.size()), command.dropsNoisy};
    for (int repetition = 0; repetition < command.repeat; ++repetition) {
        for (std::size_t place = 0; place < requests.size(); ++place) {
            const RunRequest& request = requests[place];
            const auto make = [&](const std::string& again) -> Result<RunPointer> {
                Progress progress;
                const RunWatcher watcher({console, [&progress] { return shareOf(progress); }, stop,
                                          labelOf(command, request, repetition) + again, began});
                return runScenario(request, machine, stop.token(), progress);
            };
            const Result<std::optional<UntilQuiet>> run = makeUntilQuiet(command.untilQuiet, make, console);
            if (!run)
                return run.error();
            if (!run->has_value())
                return std::optional<Experiment>();
            experiment.repeats.add(**run);
            experiment.add(place, (*run)->kept());
            if (const std::optional<Error> disagreement = disagreementOf(experiment.all()))
                return *disagreement;
        }
    }
    return std::optional(std::move(experiment));
}

} // namespace interleave::cli
