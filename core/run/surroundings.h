#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/machine/machine.h"
#include "core/run/fact.h"

namespace interleave {

/// Whether others use so much of the cores that a run would hardly be quiet. What they use now is about what a run on all cores would
/// lose to them, so it is the share from which a run counts as disturbed (`kNoisy`), and it must be beyond doubt.
bool isBusy(const Load& load);

/// "Other programs use 1.3 of 2 cores now: what is run may show little."
Message busySentence(const Load& load);

/// How good a millisecond of work is; none where that is not known.
std::optional<Fact> calibrationFact(const Machine& machine);

} // namespace interleave
