#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ostream>

#include "core/exporting/json_writer.h"
#include "core/fitting/fit_all.h"

namespace interleave::cli {

/// One object with "fits", "examined", "refused" and "comparisons", each a list; words are in English. Ends with a new line.
void writeFits(const fitting::AllFits& all, std::ostream& out);
/// The same with one law alone.
void writeExamination(const fitting::Law& law, const fitting::Examination& examination, std::ostream& out);
/// The object of one fit, and that of one examination, among others.
void writeFit(JsonWriter& json, const fitting::Fit& fit);
void writeExamined(JsonWriter& json, const fitting::Law& law, const fitting::Examination& examination);
/// One object with "laws".
void writeLaws(std::ostream& out);

} // namespace interleave::cli
