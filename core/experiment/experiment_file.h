#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <filesystem>

#include "core/base/watch.h"
#include "core/experiment/results.h"
#include "core/machine/machine.h"

namespace interleave::experiment {

/// Which of the kept runs are written.
enum class RunsInFile {
    All,             ///< as many as a file can have
    Representatives, ///< one of each point
};

/// Writes an experiment into a run file, whole or not at all: its text, its rows, and runs. Other programs, and older ones, find the runs. When the watch
/// stopped it, nothing was written. Fails with CannotWrite.
Result<Done> saveExperiment(const Results& results, const std::filesystem::path& path, RunsInFile which,
                            const Watch& watch = {});

/// What a file holds.
struct OpenedExperiment {
    Results results;
    bool isOfThisComputer = true; ///< else it is not gone on with: its runs would be of two computers
    /// By which its runs took milliseconds for work: to be used for those to come, so that they do the same. None where no run was kept.
    std::optional<WorkRate> workRate{};
};

/// Reads such a file, and trusts nothing in it. Fails with CannotRead, for a run file without an experiment too.
Result<OpenedExperiment> openExperiment(const std::filesystem::path& path, const Machine& machine, const Watch& watch = {});

/// Whether a run file holds one. False of whatever cannot be read.
bool holdsExperiment(const std::filesystem::path& path, const Watch& watch = {});

/// Writes an experiment while it is made: as soon as a point is done and some time has gone by, which is the longer the longer writing takes. So it takes one part in
/// 40 of the time at most, and what a program loses that is killed are the runs of 2 s, or of 40 times as long as writing them takes.
/// Thread safety: none; one owner.
class Checkpoints {
public:
    static constexpr std::chrono::milliseconds kBetween{2000};
    static constexpr int kShare = 40;

    explicit Checkpoints(std::filesystem::path path) : m_path(std::move(path)) {}

    /// Writes it if it is time. Fails with CannotWrite; what was written before is still there.
    Result<Done> look(const Results& results);
    /// Writes all of it.
    Result<Done> finish(const Results& results, const Watch& watch = {});

private:
    using Clock = std::chrono::steady_clock;

    std::filesystem::path m_path;
    Clock::time_point m_next = Clock::now() + kBetween;
};

} // namespace interleave::experiment
