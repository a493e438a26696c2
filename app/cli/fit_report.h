#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

#include "core/fitting/fit_all.h"

namespace interleave::cli {

/// Whether the residual of each point is told.
enum class Residuals { Hidden, Shown };

/// A law as the points have it: its numbers with their doubt, and what they mean. Sentences are broken at `columns`.
std::string fitReport(const fitting::Fit& fit, Residuals residuals, const Words& words, std::size_t columns);

/// Each law that the points could be of, and which of them fits better.
std::string fitReport(const fitting::AllFits& all, Residuals residuals, const Words& words, std::size_t columns);

/// What a law says of each point.
std::string examinationReport(const fitting::Law& law, const fitting::Examination& examination, const Words& words,
                              std::size_t columns);

/// The laws, and what can be set of them.
std::string lawsReport(const Words& words, std::size_t columns);

} // namespace interleave::cli
