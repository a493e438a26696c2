#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <span>
#include <string>

#include "app/cli/making.h"
#include "core/base/text.h"

namespace interleave::cli {

/// What several runs of one model came to: a bar for each result with how often it came, and below it what stands out. No line
/// is longer than `columns`, if that leaves any room for bars. Requires: two runs or more.
std::string distributionText(std::span<const RunPointer> runs, const Words& words, std::size_t columns);

} // namespace interleave::cli
