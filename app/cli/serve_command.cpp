// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/run_files.h"
#include "app/cli/run_watcher.h"
#include "core/base/file.h"
#include "core/device/serving.h"
#include "core/run/make_runs.h"
#include "core/run/run.h"

namespace interleave::cli {
namespace {

Result<Done> checkPlaces(const ServeCommand& command)
{
    if (!command.runFile)
        return checkFiles(command.files);
    const TidyEnd tidyEnd; // a check leaves nothing, once it is through
    if (const Result<Done> check = checkCanWrite(*command.runFile); !check)
        return check;
    return checkFiles(command.files, {*command.runFile});
}

/// Until it is told to end.
Result<RunPointer> serveOnThisMachine(const ServeCommand& command, const Console& console)
{
    const Machine machine = inspectMachine();
    if (const std::optional<Error> problem = problemOnThisMachine(command.model, machine))
        return *problem;
    StopSource closing;
    StopSource late;
    const Serving serving{.port = command.port, .closing = closing.token(), .opened = [&](std::uint16_t port) {
                              note("http://127.0.0.1:" + std::to_string(port) + "/ - press Ctrl+C to end", command.form, console);
                              static_cast<void>(console.wasWritten()); // whoever waits for the address reads it now
                          }};
    Progress progress;
    progress.serving = &serving;
    const RunRequest request{.scenario = &servingScenario(),
                             .model = command.model.model,
                             .parameters = command.parameters,
                             .cores = command.cores,
                             .settings = command.model.settings};
    Console quiet = console;
    quiet.showsProgress = false; // nobody knows how far it is
    const RunWatcher watcher({.console = quiet,
                              .share = [] { return kUnknownShare; },
                              .stop = closing,
                              .label = {},
                              .began = std::chrono::steady_clock::now(),
                              .late =
                                  [&] {
                                      if (progress.isMeasured) // what comes after that may take its time
                                          late.requestStop();
                                  }});
    return runScenario(request, machine, late.token(), progress);
}

/// What is missing in what follows.
void tellLeftOut(const RunResult& run, const Console& console)
{
    const std::int64_t answered = run.trace.shared.front().uses;
    const auto written = static_cast<std::int64_t>(run.trace.requests.size());
    if (answered > written)
        console.report("Of " + std::to_string(answered) + " requests the first " + std::to_string(written) + " were recorded.");
    if (!isComplete(run))
        console.report("Not all tasks had come to their end; what they did until then is shown.");
}

ExitStatus keep(const ServeCommand& command, const RunSet& set, const Console& console)
{
    if (wholeRunsOf(set).isEmpty()) {
        console.report("The run was not saved, since only runs that came to their end are.");
        return ExitStatus::CouldNot;
    }
    const Result<std::optional<std::string>> saved = saveSet(set, *command.runFile, console);
    if (!saved)
        return failed(saved.error(), console);
    if (!saved->has_value()) {
        console.report("Stopped; the run was not saved.");
        return ExitStatus::Stopped;
    }
    if (command.files.empty() && command.form == Form::Text)
        console.print("\n");
    note(**saved, command.form, console);
    return ExitStatus::Done;
}

} // namespace

ExitStatus serve(const ServeCommand& command, const Console& console)
{
    if (const Result<Done> check = checkPlaces(command); !check)
        return failed(check.error(), console);
    const Result<RunPointer> run = serveOnThisMachine(command, console);
    forgetInterruption();
    if (!run)
        return failed(run.error(), console);
    tellLeftOut(**run, console);
    const RunSet set = RunSet::of({{*run}});
    const ExitStatus answered = answer({command.form, command.files, {}}, set, console);
    if (answered != ExitStatus::Done || !command.runFile)
        return answered;
    return keep(command, set, console);
}

} // namespace interleave::cli
