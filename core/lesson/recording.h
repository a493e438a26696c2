#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/stop_token.h"
#include "core/lesson/lesson.h"
#include "core/lesson/measurements.h"
#include "core/run/run_set.h"

namespace interleave::lesson {

/// What was measured for a lesson on some computer, for whoever cannot measure undisturbed, or wants to know beforehand what will be
/// seen. It is a run file: the series of all run steps, in their order, of a sweep those of each value.

/// What was recorded for one run step.
struct RecordedRun {
    std::size_t place = 0;    ///< of the step
    std::vector<RunSet> runs; ///< of a sweep one for each value, else one

    Measurements measurements() const;
};

/// What such a file is to hold, in its order.
std::vector<RunSetRequest> requestsOf(const Lesson& lesson);
/// All of it as it is saved. Requires: none is empty.
RunSet joined(const std::vector<RunSet>& runs);
/// The other way round. Fails with CannotRead where the runs are not those of the lesson as it is now.
Result<std::vector<RecordedRun>> recordedRuns(const Lesson& lesson, const RunSet& all);

/// A file of resources/lessons that is in the program: "1.2-taking-turns.interleave".
struct BuiltInRecording {
    std::string_view id; ///< of the lesson
    std::span<const unsigned char> bytes;
};
std::span<const BuiltInRecording> builtInRecordings();

/// Whether there is one: in the program, or of a lesson of one's own beside its file.
bool hasRecording(const Lesson& lesson);
/// It. Fails with CannotRead where there is none, or it was not made for the lesson as it is now.
Result<std::vector<RecordedRun>> recordingOf(const Lesson& lesson);
/// Where it is kept, of a lesson of one's own.
std::filesystem::path recordingPathOf(const std::filesystem::path& lessonFile);
/// That of a lesson of the program. Fails with CannotRead where there is none.
Result<std::vector<RecordedRun>> builtInRecording(const Lesson& lesson);
/// That of a lesson of a teacher's own: the run file of the same name beside it.
Result<std::vector<RecordedRun>> recordingBeside(const std::filesystem::path& lessonFile, const Lesson& lesson);

/// Whether both ask for the same run. What is not set of a model's parameters is as it comes.
bool asksTheSame(const RunRequest& one, const RunRequest& other);

} // namespace interleave::lesson
