#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/run/quiet.h"
#include "core/run/run.h"
#include "core/run/until_quiet.h"

namespace interleave {

using RunPointer = std::shared_ptr<const RunResult>;

/// A run among others: of which series, and which of it.
struct RunPlace {
    std::size_t series = 0;
    std::size_t run = 0;

    friend bool operator==(const RunPlace&, const RunPlace&) = default;
};

/// Runs of one plan that stand beside one another: for each model a series, its runs in the order in which they were made.
/// Which run stands for a series is decided here, for the window, the console and files alike.
struct RunSet {
    std::vector<std::vector<RunPointer>> series;
    std::vector<RunRequest> requests{};  ///< one for each series, whether it has runs or not
    bool dropsNoisy = false;             ///< runs of a noisy moment do not count
    RepeatTally repeats{};               ///< of runs that were made again because others disturbed them
    bool wasStopped = false;             ///< before all runs that were asked for were made
    bool contradictsCalibration = false; ///< one of the runs does

    /// Without runs.
    static RunSet of(std::vector<RunRequest> requests);
    /// Of runs that are there. Requires: no series is empty.
    static RunSet of(std::vector<std::vector<RunPointer>> series);

    /// One more run of a series. Of each series, the 200 runs next to its median are kept whole, or fewer of long ones, and the
    /// shortest, the longest and those that came out otherwise than expected as far as there is room; the others lose their spans
    /// and links.
    void add(std::size_t series, RunPointer run);
    /// What a stop leaves: of several runs of a series the last is dropped where it was stopped, then as many runs of each series are
    /// kept as of the others, but for those that have none yet.
    void evenOut();

    bool isEmpty() const;
    /// Whether a series has several runs.
    bool isRepeated() const;
    /// Of all series.
    std::vector<RunPointer> all() const;
    /// The runs of a series that count, in order, and how many do not.
    QuietRuns counted(std::size_t series) const;
    /// Which of those that count stands for the series: the one of middle makespan among those that are whole; of an even number the
    /// shorter of the two. None where there are no runs.
    std::optional<std::size_t> medianOf(std::size_t series) const;
    /// For each series that has runs, the run that stands for it.
    std::vector<RunPointer> medians() const;
};

/// Whether it still has its spans and links.
bool isWhole(const RunResult& run);

/// Without the runs that are not whole, and without series that have none.
RunSet wholeRunsOf(const RunSet& runs);

/// About how much memory the runs take, in bytes.
std::size_t bytesOf(const RunSet& runs);

/// Where the run of middle makespan is among these: see RunSet::medianOf.
std::optional<std::size_t> medianAmong(std::span<const RunPointer> runs);

} // namespace interleave
