#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

#include "app/cli/making.h"
#include "core/base/text.h"

namespace interleave::cli {

/// The models as columns, their figures as rows: those of the run that is shown of each, and where there are several, between
/// what all of them lie. Rows that would be empty are left out.
std::string figuresTable(const RunSet& set, const Words& words);

} // namespace interleave::cli
