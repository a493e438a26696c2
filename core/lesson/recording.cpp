// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/recording.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

#include "core/saving/run_file.h"

namespace interleave::lesson {

namespace {

Error notOf(const Lesson& lesson)
{
    return {ErrorCode::CannotRead,
            {INTERLEAVE_TEXT("lesson", "The recording was not made for \"%1\" as it is now. Record it again."), {lesson.title}},
            {}};
}

/// What a run step runs; null for all others.
const LessonRun* runOf(const Lesson& lesson, const LessonStep& step)
{
    const auto* run = std::get_if<RunStep>(&step.work);
    return !run ? nullptr : run->run ? &*run->run : &lesson.run;
}

/// A file numbers all runs of a model; here those of one request count.
RunPointer numberedAs(const std::optional<int>& ordinal, const RunPointer& run)
{
    if (run->request.ordinal == ordinal)
        return run;
    auto numbered = std::make_shared<RunResult>(*run);
    numbered->request.ordinal = ordinal;
    return numbered;
}

/// Takes the series that a request asks for from those that are left; none where they are others.
std::optional<RunSet> taken(const RunSetRequest& request, std::span<const std::vector<RunPointer>>& left)
{
    if (left.size() < request.requests.size())
        return std::nullopt;
    std::vector<std::vector<RunPointer>> series(left.begin(),
                                                left.begin() + static_cast<std::ptrdiff_t>(request.requests.size()));
    for (std::size_t n = 0; n < series.size(); ++n) {
        const auto isAsked = [&](const RunPointer& run) { return asksTheSame(run->request, request.requests[n]); };
        if (!std::ranges::all_of(series[n], isAsked) || (series[n].size() > 1) != (request.repeats > 1))
            return std::nullopt;
        for (RunPointer& run : series[n])
            run = numberedAs(request.requests[n].ordinal, run);
    }
    left = left.subspan(request.requests.size());
    return RunSet::of(std::move(series));
}

} // namespace

Measurements RecordedRun::measurements() const
{
    std::vector<Measurements> points(runs.begin(), runs.end());
    return points.size() == 1 ? std::move(points.front()) : Measurements::ofSweep(std::move(points));
}

std::vector<RunSetRequest> requestsOf(const Lesson& lesson)
{
    std::vector<RunSetRequest> all;
    for (const LessonStep& step : lesson.steps) {
        if (const LessonRun* run = runOf(lesson, step))
            std::ranges::move(run->requests(), std::back_inserter(all));
    }
    return all;
}

RunSet joined(const std::vector<RunSet>& runs)
{
    std::vector<std::vector<RunPointer>> series;
    for (const RunSet& each : runs)
        series.insert(series.end(), each.series.begin(), each.series.end());
    return RunSet::of(std::move(series));
}

Result<std::vector<RecordedRun>> recordedRuns(const Lesson& lesson, const RunSet& all)
{
    std::span<const std::vector<RunPointer>> left = all.series;
    std::vector<RecordedRun> recorded;
    for (std::size_t place = 0; place < lesson.steps.size(); ++place) {
        const LessonRun* run = runOf(lesson, lesson.steps[place]);
        if (!run)
            continue;
        RecordedRun& step = recorded.emplace_back(RecordedRun{place, {}});
        for (const RunSetRequest& request : run->requests()) {
            std::optional<RunSet> runs = taken(request, left);
            if (!runs)
                return notOf(lesson);
            step.runs.push_back(*std::move(runs));
        }
    }
    return left.empty() ? Result<std::vector<RecordedRun>>(std::move(recorded)) : notOf(lesson);
}

bool hasRecording(const Lesson& lesson)
{
    std::error_code unknown;
    if (!lesson.file.empty())
        return std::filesystem::is_regular_file(recordingPathOf(lesson.file), unknown);
    return std::ranges::find(builtInRecordings(), std::string_view(lesson.id), &BuiltInRecording::id)
        != builtInRecordings().end();
}

Result<std::vector<RecordedRun>> recordingOf(const Lesson& lesson)
{
    return lesson.file.empty() ? builtInRecording(lesson) : recordingBeside(lesson.file, lesson);
}

std::filesystem::path recordingPathOf(const std::filesystem::path& lessonFile)
{
    std::filesystem::path path = lessonFile;
    return path.replace_extension(kRunFileExtension);
}

Result<std::vector<RecordedRun>> builtInRecording(const Lesson& lesson)
{
    const auto all = builtInRecordings();
    const auto found = std::ranges::find(all, std::string_view(lesson.id), &BuiltInRecording::id);
    if (found == all.end())
        return Error{ErrorCode::CannotRead, {INTERLEAVE_TEXT("lesson", "There is no recording of \"%1\"."), {lesson.title}}, {}};
    const Result<RunSet> runs = openRuns(std::string(found->bytes.begin(), found->bytes.end()), lesson.id);
    return runs ? recordedRuns(lesson, *runs) : Result<std::vector<RecordedRun>>(runs.error());
}

Result<std::vector<RecordedRun>> recordingBeside(const std::filesystem::path& lessonFile, const Lesson& lesson)
{
    const Result<RunSet> runs = openRuns(recordingPathOf(lessonFile));
    return runs ? recordedRuns(lesson, *runs) : Result<std::vector<RecordedRun>>(runs.error());
}

bool asksTheSame(const RunRequest& one, const RunRequest& other)
{
    const auto settings = [](const RunRequest& request) {
        return checkedParameters(request.model->parameters, request.settings).value();
    };
    return one.scenario == other.scenario && one.model == other.model && one.parameters == other.parameters
        && one.seed == other.seed && one.cores == other.cores && settings(one) == settings(other);
}

} // namespace interleave::lesson
