#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <compare>
#include <map>
#include <optional>
#include <vector>

#include "core/lecture/lecture.h"
#include "core/lesson/measurements.h"
#include "core/run/make_runs.h"

namespace interleave::lecture {

/// Runs of a lecture, by the item that they belong to and the step of its lesson; of a run file the step is 0.
struct RunKey {
    std::size_t item = 0;
    std::size_t step = 0;
    friend auto operator<=>(const RunKey&, const RunKey&) = default;
};

/// What was run for a lecture, here or when it was recorded. While nothing was run here, the recording stands for it, so that no scene is
/// without its runs.
class LectureRuns {
public:
    enum class Source {
        None,
        Live,     ///< made in this lecture
        Recorded, ///< made before, maybe on another computer
    };

    /// `lecture` outlives it.
    explicit LectureRuns(const Lecture& lecture) : m_lecture(lecture) {}

    /// What is known of this computer before anything is run.
    void setMachine(const Machine& machine) { m_before = lesson::Measurements::before(machine); }

    /// The runs that a scene is about: those that come, or the last ones before it. None where there are none.
    std::optional<RunKey> runsAt(const LecturePlace& place) const;
    /// What they are. Requires: they are those of a lesson.
    const lesson::LessonRun& asked(const RunKey& key) const;
    bool isOfLesson(const RunKey& key) const;

    /// What is to be made next of them: of a sweep the first that is missing. None where all is made, or it is a file.
    std::optional<RunSetRequest> next(const RunKey& key) const;
    /// They were made, or the next ones of a sweep. False where these are others.
    bool take(const RunKey& key, RunSet runs);
    /// They are to be made once more.
    void forget(const RunKey& key);
    bool isMade(const RunKey& key) const;
    /// Of a sweep, so many of its runs are.
    std::size_t madeOf(const RunKey& key) const;
    bool hasRecording(const RunKey& key);

    /// Which of them are shown.
    Source source(const RunKey& key);
    /// Those that are not there are not chosen.
    void choose(const RunKey& key, Source source);

    /// What is shown; of a sweep all of them, empty where there are none.
    const std::vector<RunSet>& shown(const RunKey& key);
    /// And what it measured, or what is known before.
    const lesson::Measurements& measured(const std::optional<RunKey>& key);
    /// All that was made here, in the order of the lecture.
    std::vector<RunSet> made() const;

private:
    struct Runs {
        std::vector<RunSet> live{};                    ///< of a sweep, as far as they are made
        std::optional<std::vector<RunSet>> recorded{}; ///< none: nobody has looked yet
        std::optional<Source> chosen{};
        std::optional<lesson::Measurements> measured{}; ///< of what is shown
    };

    const std::vector<RunSet>& recorded(const RunKey& key);
    std::vector<RunSetRequest> requests(const RunKey& key) const;

    const Lecture& m_lecture;
    lesson::Measurements m_before;
    std::map<RunKey, Runs> m_runs;
};

/// A run of what is shown was disturbed, so that its times say nothing.
bool isDisturbed(const std::vector<RunSet>& runs);

} // namespace interleave::lecture
