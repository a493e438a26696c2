// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/making.h"
#include "app/cli/run_files.h"
#include "core/base/file.h"
#include "core/run/surroundings.h"

namespace interleave::cli {
namespace {

Result<Done> checkPlaces(const RunCommand& command)
{
    if (command.runFile) {
        if (const Result<Done> check = checkCanWrite(*command.runFile); !check)
            return check;
        return checkFiles(command.files, {*command.runFile});
    }
    return checkFiles(command.files);
}

/// Before runs that cannot be quiet, and what can be done about that. A simulation is never disturbed.
void warnOfOthers(const RunCommand& command, const Machine& machine, const Console& console)
{
    const std::optional<Load> load = machine.calibration ? machine.calibration->load : std::nullopt;
    const bool executes =
        std::ranges::any_of(command.models, [](const ChosenModel& chosen) { return !chosen.model->isSimulated; });
    if (!executes || !load || !isBusy(*load))
        return;
    const int most = command.untilQuiet > 0 ? command.untilQuiet : kRepeatsUntilQuiet;
    const std::string times = std::to_string(most) + (most == 1 ? " time" : " times") + " at most.";
    console.report(englishWords()(busySentence(*load))
                   + (command.untilQuiet > 0 ? " A disturbed run is repeated, " : " --until-quiet repeats it, ") + times);
}

void tellRepeats(const RepeatTally& repeats, const Console& console)
{
    if (const Message sentence = repeatsSentence(repeats); !sentence.text.isEmpty())
        console.report(englishWords()(sentence));
}

ExitStatus save(const RunCommand& command, const RunSet& set, const Console& console)
{
    const Result<std::optional<std::string>> saved = saveSet(set, *command.runFile, console);
    if (!saved)
        return failed(saved.error(), console);
    if (!saved->has_value()) {
        console.report("Stopped; the runs were not saved.");
        return ExitStatus::Stopped;
    }
    if (command.files.empty() && command.form == Form::Text)
        console.print("\n");
    note(**saved, command.form, console);
    return ExitStatus::Done;
}

/// None when it was interrupted.
Result<std::optional<RunSet>> makeRunsOnThisMachine(const RunCommand& command, const Console& console)
{
    const TidyEnd tidyEnd; // it is said that nothing was written
    if (const Result<Done> check = checkPlaces(command); !check)
        return check.error();
    const Machine machine = inspectMachine();
    for (const ChosenModel& chosen : command.models) {
        if (const std::optional<Error> problem = problemOnThisMachine(chosen, machine))
            return *problem;
    }
    if (const std::optional<std::string> notice = noticeOf(command, machine))
        console.report(*notice);
    warnOfOthers(command, machine, console);
    return makeRuns(command, machine, console);
}

} // namespace

ExitStatus run(const RunCommand& command, const Console& console)
{
    const Result<std::optional<RunSet>> set = makeRunsOnThisMachine(command, console);
    if (!set)
        return failed(set.error(), console);
    if (!set->has_value()) {
        console.report("Stopped; nothing was written.");
        return ExitStatus::Stopped;
    }
    tellRepeats((*set)->repeats, console);
    const ExitStatus answered = answer({command.form, command.files, {}}, **set, console);
    if (answered != ExitStatus::Done || !command.runFile)
        return answered;
    return save(command, **set, console);
}

} // namespace interleave::cli
