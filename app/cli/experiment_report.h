#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ostream>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/experiment/curve_fits.h"

namespace interleave::cli {

/// What an experiment came to: a table for each curve, what was not measured and why, where real and simulated runs stand beside each other, and what the
/// laws say. Sentences are broken at `columns`.
std::string experimentReport(const experiment::Results& results, const std::vector<experiment::CurveFit>& fits,
                             const Words& words, std::size_t columns);

/// The same as one JSON object: "experiment", "rows", "points", "skipped", "agreements" and "fits". Words are in English. Ends with a new line.
void writeExperiment(const experiment::Results& results, const std::vector<experiment::CurveFit>& fits, std::ostream& out);

/// The experiments that come with the program.
std::string experimentsReport(const Words& words, std::size_t columns);
void writeExperiments(std::ostream& out);

} // namespace interleave::cli
