#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/run/quiet.h"
#include "core/run/until_quiet.h"

namespace interleave::cli {

using RunPointer = std::shared_ptr<const RunResult>;

/// The runs of a command, of one plan, those of each model together.
struct Experiment {
    std::vector<std::vector<RunPointer>> series; ///< for each model its runs, in the order in which they were made
    bool dropsNoisy = false;                     ///< runs of a noisy moment are left out of what is shown
    RepeatTally repeats{};                       ///< of runs that were made again because others disturbed them

    /// A run of the model at place `model`. Of each model, the hundred runs next to its median are kept whole, or fewer of long
    /// ones; the others lose their spans and links.
    void add(std::size_t model, RunPointer run);
    /// Of all models.
    std::vector<RunPointer> all() const;
    /// Whether a model made several.
    bool isRepeated() const;
    /// The runs of the model at place `model` that are shown, in order.
    std::vector<RunPointer> runsOf(std::size_t model) const { return quietOf(model).kept; }
    /// The same, and how many were left out.
    QuietRuns quietOf(std::size_t model) const;
    /// Which of the model's runs is shown: the one of middle makespan, of an even number the shorter of the two.
    std::size_t medianOf(std::size_t model) const;
    /// The one that is shown, for each model.
    std::vector<RunPointer> medians() const;
};

/// Whether it still has its spans and links.
bool isWhole(const RunResult& run);

/// What is said before the runs of a command that will take long; none where they will not.
std::optional<std::string> noticeOf(const RunCommand& command, const Machine& machine);

/// Makes all runs, one after another, by each model in turn, so that what else the machine does meets all models alike, and all
/// on the same machine, so that a plan is the same work for each. None when it was stopped. Fails as runScenario does, and with
/// WrongAnswer when two runs
/// of the plan came to different results.
Result<std::optional<Experiment>> makeRuns(const RunCommand& command, const Machine& machine, const Console& console);

} // namespace interleave::cli
