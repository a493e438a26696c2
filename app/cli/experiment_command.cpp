// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <sstream>

#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/experiment_report.h"
#include "app/cli/interruption.h"
#include "app/cli/run_watcher.h"
#include "app/cli/watched.h"
#include "core/base/file.h"
#include "core/experiment/experiment_file.h"
#include "core/experiment/results_csv.h"
#include "core/experiment/runner.h"

namespace interleave::cli {
namespace {

using experiment::Checkpoints;
using experiment::Experiment;
using experiment::Results;
using experiment::Runner;

bool isStandardOutput(const std::optional<std::filesystem::path>& path)
{
    return path && *path == std::filesystem::path("-");
}

/// Where the experiment is kept: the file that is gone on with is its own record.
std::optional<std::filesystem::path> recordOf(const ExperimentCommand& command)
{
    return command.record ? command.record : command.file;
}

Result<Done> checkPlaces(const ExperimentCommand& command)
{
    const TidyEnd tidyEnd; // a check leaves nothing, once it is through
    std::vector<std::filesystem::path> places;
    if (const auto record = recordOf(command); record && !command.showsOnly)
        places.push_back(*record);
    if (command.csv && !isStandardOutput(command.csv))
        places.push_back(*command.csv);
    for (const std::filesystem::path& place : places) {
        if (const Result<Done> check = checkCanWrite(place); !check)
            return check;
    }
    if (places.size() == 2 && areOneFile(places[0], places[1]))
        return Error{ErrorCode::CannotWrite,
                     {{"cli", "\"%1\" would be written over. Give each file a name of its own."}, {shownPath(places[0])}},
                     {}};
    return Done{};
}

/// What was asked for in place of what the experiment says.
Experiment asWished(Experiment experiment, const ExperimentCommand& command)
{
    if (command.repeat)
        experiment.repeats = static_cast<int>(*command.repeat);
    if (command.seed)
        experiment.seed = static_cast<std::uint64_t>(*command.seed);
    if (command.limit)
        experiment.limit = std::chrono::seconds(*command.limit);
    return experiment;
}

/// That of a file, gone on with where it is the experiment that was asked for.
Result<experiment::OpenedExperiment> open(const std::filesystem::path& path, const Machine& machine, const Console& console)
{
    auto opened = watched("opening " + nameOf(path), console,
                          [&](const Watch& watch) { return experiment::openExperiment(path, machine, watch); });
    if (!opened)
        return Error{ErrorCode::Stopped, {{"cli", "Stopped; the file was not opened."}, {}}, {}};
    return std::move(*opened);
}

/// What there is to begin with: an empty one, or what a file holds of it.
Result<experiment::OpenedExperiment> begin(const ExperimentCommand& command, const Machine& machine, const Console& console)
{
    if (command.file)
        return open(*command.file, machine, console);
    const Experiment wished = asWished(command.own ? *command.own : command.builtIn->make(), command);
    Result<experiment::Design> design = checked(wished, machine);
    if (!design)
        return design.error();
    if (command.record && std::filesystem::exists(*command.record)) {
        Result<experiment::OpenedExperiment> opened = open(*command.record, machine, console);
        if (!opened || areSameButForTime(opened->results.experiment(), design->experiment))
            return opened;
        return Error{ErrorCode::CannotWrite,
                     {{"cli", "\"%1\" holds another experiment, which would be lost. Give another name, or "
                              "\"interleave-cli experiment %1\" goes "
                              "on with that one."},
                      {utf8Of(*command.record)}},
                     {}};
    }
    return experiment::OpenedExperiment{.results = Results(std::move(design).value())};
}

/// ", about 2 min left"; unknown before the first run.
std::string shownTimeLeft(std::int64_t seconds)
{
    if (seconds < 0)
        return {};
    constexpr std::int64_t kMinute = 60;
    return seconds < 2 * kMinute ? ", about " + std::to_string(seconds) + " s left"
                                 : ", about " + std::to_string((seconds + kMinute / 2) / kMinute) + " min left";
}

/// Shows on the terminal how far it is, has it stopped by Ctrl+C, and keeps what is there.
/// Thread safety: of the thread that makes the runs; the watcher's thread reads the atomics.
class Teller : public experiment::RunnerObserver {
public:
    Teller(const Results& results, std::optional<std::filesystem::path> record, std::string label, const Console& console)
        : m_results(results),
          m_watcher({.console = console,
                     .share = [this] { return m_share.load(std::memory_order_relaxed); },
                     .stop = m_stop,
                     .label = std::move(label),
                     .began = std::chrono::steady_clock::now(),
                     .more = [this] { return shownTimeLeft(m_secondsLeft.load(std::memory_order_relaxed)); }})
    {
        if (record)
            m_checkpoints.emplace(std::move(*record));
    }

    StopToken stop() const { return m_stop.token(); }

    Result<Done> ended(const Runner& runner) override
    {
        m_share.store(runner.all() == 0 ? 1 : static_cast<double>(runner.made()) / static_cast<double>(runner.all()),
                      std::memory_order_relaxed);
        const std::optional<Duration> left = runner.timeLeft();
        m_secondsLeft.store(left ? std::chrono::ceil<std::chrono::seconds>(*left).count() : -1, std::memory_order_relaxed);
        return m_checkpoints ? m_checkpoints->look(m_results) : Result<Done>(Done{});
    }

private:
    const Results& m_results;
    StopSource m_stop;
    std::optional<Checkpoints> m_checkpoints;
    std::atomic<double> m_share{0};
    std::atomic<std::int64_t> m_secondsLeft{-1};
    RunWatcher m_watcher; ///< last, so that it ends first
};

std::string labelOf(const Results& results)
{
    const Experiment& experiment = results.experiment();
    return experiment.name.empty() ? std::string(experiment.works.front().scenario->id) : experiment.name;
}

/// Makes what is missing, as far as it comes. An error is told, and what is there is shown all the same.
std::optional<Error> make(Results& results, const ExperimentCommand& command, const Machine& machine, const Console& console)
{
    Runner runner(results, experiment::makingOn(machine));
    Teller teller(results, recordOf(command), labelOf(results), console);
    const Result<Done> made = goOn(runner, teller.stop(), teller);
    return made ? std::nullopt : std::optional(made.error());
}

std::optional<Error> save(const Results& results, const std::filesystem::path& path, const ExperimentCommand& command,
                          const Console& console)
{
    const TidyEnd tidyEnd;
    if (const Result<Done> saved = Checkpoints(path).finish(results); !saved)
        return saved.error();
    note("Saved the experiment to " + shownPath(path)
             + (results.isComplete() ? std::string() : "; \"interleave-cli experiment " + utf8Of(path) + "\" goes on with it"),
         command.form, console);
    return std::nullopt;
}

std::optional<Error> writeTable(const Results& results, const ExperimentCommand& command, const Console& console)
{
    if (isStandardOutput(command.csv)) {
        console.printJson([&](std::ostream& out) { writeCsv(results, out); }); // ids and numbers, in ASCII
        return std::nullopt;
    }
    const TidyEnd tidyEnd;
    const Result<Done> written = writeFile(*command.csv, [&](std::ostream& out) { writeCsv(results, out); });
    if (!written)
        return written.error();
    note("Wrote " + shownPath(*command.csv), command.form, console);
    return std::nullopt;
}

/// Why not all of it is there; nothing where it is.
void tellMissing(const Results& results, const Console& console)
{
    if (results.isComplete())
        return;
    console.report(std::to_string(results.rows().size()) + " of " + std::to_string(results.design().runs()) + " runs were made"
                   + (console.wasInterrupted() ? ", then it was stopped." : "; the rest was not, as its time was up."));
}

void tell(const Results& results, const ExperimentCommand& command, const Console& console)
{
    if (command.form == Form::Text && isStandardOutput(command.csv))
        return;
    const std::vector<experiment::CurveFit> fits = fitsOf(results);
    if (command.form == Form::Json)
        console.printJson([&](std::ostream& out) { writeExperiment(results, fits, out); });
    else
        console.print(experimentReport(results, fits, englishWords(), console.columns));
}

ExitStatus listAll(const ExperimentCommand& command, const Console& console)
{
    if (command.form == Form::Json)
        console.printJson(writeExperiments);
    else
        console.print(experimentsReport(englishWords(), console.columns));
    return ExitStatus::Done;
}

} // namespace

ExitStatus experimentOn(const ExperimentCommand& command, const Console& console)
{
    if (!command.own && !command.builtIn && !command.file)
        return listAll(command, console);
    if (const Result<Done> check = checkPlaces(command); !check)
        return failed(check.error(), console);
    Machine machine = inspectMachine();
    Result<experiment::OpenedExperiment> opened = begin(command, machine, console);
    if (!opened)
        return opened.error().code == ErrorCode::Stopped ? ExitStatus::Stopped : failed(opened.error(), console);
    Results& results = opened.value().results;
    machine.workRate = opened->workRate.value_or(machine.workRate);
    if (command.limit)
        results.setLimit(std::chrono::seconds(*command.limit));
    const bool isMade = !command.showsOnly && opened->isOfThisComputer && !results.isComplete();
    if (!opened->isOfThisComputer)
        console.report("It was made on another computer, so it is shown and not gone on with.");
    std::optional<Error> problem;
    if (isMade)
        problem = make(results, command, machine, console);
    if (isMade && !problem)
        tellMissing(results, console);
    if (!results.rows().empty())
        tell(results, command, console);
    const auto record = recordOf(command);
    if (isMade && record && !results.rows().empty()) {
        if (std::optional<Error> unsaved = save(results, *record, command, console); unsaved && !problem)
            problem = unsaved;
    }
    if (command.csv) {
        if (std::optional<Error> unwritten = writeTable(results, command, console); unwritten && !problem)
            problem = unwritten;
    }
    return problem ? failed(*problem, console) : ExitStatus::Done;
}

} // namespace interleave::cli
