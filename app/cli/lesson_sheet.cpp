// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lesson_sheet.h"

#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/lesson_recording.h"
#include "app/cli/making.h"
#include "app/cli/translated_words.h"
#include "core/run/until_quiet.h"
#include "core/saving/run_file.h"

namespace interleave::cli {
namespace {

using lesson::RecordedRun;

/// None where it was interrupted.
Result<std::optional<RunSet>> madeFor(const lesson::Lesson& lesson, const Console& console)
{
    const Machine machine = inspectMachine();
    std::vector<RunSet> runs;
    for (const RunSetRequest& request : requestsOf(lesson)) {
        RunCommand wanted = commandOf(request);
        wanted.untilQuiet = kRepeatsUntilQuiet; // a key is for many
        Result<std::optional<RunSet>> made = makeRuns(wanted, machine, console);
        if (!made || !made->has_value())
            return made;
        runs.push_back(**std::move(made));
    }
    return std::optional(lesson::joined(runs));
}

/// What the answers of the key are by. None where it was interrupted.
Result<std::optional<std::vector<RecordedRun>>> runsFor(const LessonCommand& command, const lesson::Lesson& lesson,
                                                        const Console& console)
{
    using Runs = std::optional<std::vector<RecordedRun>>;
    if (lesson::requestsOf(lesson).empty())
        return Runs(std::vector<RecordedRun>());
    Result<std::vector<RecordedRun>> recorded = std::vector<RecordedRun>();
    if (command.isRecorded) {
        recorded = recordingOf(lesson);
    } else {
        std::optional<RunSet> all;
        if (command.runFile) {
            const Result<RunSet> opened = openRuns(*command.runFile, {});
            if (!opened)
                return opened.error();
            all = *opened;
        } else {
            const Result<std::optional<RunSet>> made = madeFor(lesson, console);
            if (!made)
                return made.error();
            all = *made;
        }
        if (!all)
            return Runs();
        recorded = recordedRuns(lesson, *all);
    }
    return recorded ? Result<Runs>(Runs(*std::move(recorded))) : Result<Runs>(recorded.error());
}

Result<std::optional<lesson::Worksheet>> keyFor(const LessonCommand& command, const lesson::Lesson& lesson,
                                                const Words& words, const Console& console)
{
    using Key = std::optional<lesson::Worksheet>;
    const Result<std::optional<std::vector<RecordedRun>>> runs = runsFor(command, lesson, console);
    if (!runs)
        return runs.error();
    if (!runs->has_value())
        return Key();
    lesson::MeasuredSteps measured;
    for (const RecordedRun& each : **runs)
        measured.emplace(each.place, each.measurements());
    const Message origin = (*runs)->empty() ? Message() : lesson::originOf(*(*runs)->front().runs.front().all().front());
    return Key(lesson::answerKeyOf(lesson, measured, origin, words));
}

} // namespace

ExitStatus writeSheet(const LessonCommand& command, const lesson::Lesson& lesson, const Console& console)
{
    const TranslatedWords words(command.language);
    lesson::Worksheet sheet;
    if (command.isKey) {
        Result<std::optional<lesson::Worksheet>> key = keyFor(command, lesson, words, console);
        if (!key)
            return failed(key.error(), console);
        if (!key->has_value()) {
            console.report("Stopped. Nothing was written.");
            return ExitStatus::Stopped;
        }
        sheet = **std::move(key);
    } else {
        sheet = worksheetOf(lesson, words);
    }
    if (const Result<Done> written = writePdf(sheet, command.paper, words, *command.output); !written)
        return failed(written.error(), console);
    console.note("Wrote " + shownPath(*command.output));
    return ExitStatus::Done;
}

} // namespace interleave::cli
