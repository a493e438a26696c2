#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

#include "app/cli/making.h"
#include "core/base/text.h"

namespace interleave::cli {

/// What a person reads after `run`, `compare` and `show`: the charts on one time axis, the figures side by side, the tasks, what the
/// runs came to, and last (so that it is what stays in view) the sentence. Of several runs of a model it shows the median one,
/// and how all of them came out. Sentences are broken at `columns`.
std::string reportOf(const RunSet& set, const Words& words, std::size_t columns);

} // namespace interleave::cli
