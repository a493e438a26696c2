#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <filesystem>
#include <optional>

#include "app/cli/form.h"
#include "app/cli/words.h"
#include "core/experiment/catalog.h"

namespace interleave::cli {

/// `experiment` and `sweep`: not one run but a curve.
struct ExperimentCommand {
    const experiment::BuiltIn* builtIn = nullptr; ///< of the catalog
    std::optional<experiment::Experiment> own{};  ///< of `sweep`
    std::optional<std::filesystem::path> file{};  ///< where one was kept; where all three are missing, they are listed
    std::optional<std::int64_t> repeat{};         ///< in place of what the experiment says
    std::optional<std::int64_t> seed{};
    std::optional<std::int64_t> limit{};           ///< seconds
    std::optional<std::filesystem::path> record{}; ///< where it is kept, and gone on with
    std::optional<std::filesystem::path> csv{};    ///< "-": standard output, in place of the report
    bool showsOnly = false;                        ///< what is in the file
    Form form = Form::Text;
};

/// What the words after `sweep` and after `experiment` ask for. What cannot be measured is known only on a machine: see checked().
Result<ExperimentCommand> readSweep(const CommandWords& words);
Result<ExperimentCommand> readExperiment(const CommandWords& words);

} // namespace interleave::cli
