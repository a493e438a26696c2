#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>
#include <vector>

#include "core/analysis/search.h"
#include "core/run/run.h"

namespace interleave {

/// The spans of a run that fit every one of `words`, which are parted by spaces: each is found, as it stands there in any case
/// of letters, in the task's name, in the step's long or short name, or in the title of what the task does then ("Waits for the
/// fryer"). All in the language of `language`. By time; none where no word is given.
std::vector<FoundSpan> findSpans(const RunResult& run, const QString& words, const Words& language);

} // namespace interleave
