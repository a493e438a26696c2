#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/stretch.h"

namespace interleave {

/// Holds what was found without the kernel against what the kernel wrote down. `found` are settled, of all lanes.
Witness witnessOf(const Recording& recording, const Stretches& found);

/// The lane's stretches with the kernel's boundaries, where the kernel has a record of the lane, else as they are:
/// - while the thread was off its core it ran nothing, found or not;
/// - of a gap in which the kernel knows a switch nothing else is concluded, but where much of it is left over;
/// - in a gap in which the kernel knows none the thread kept its core, and the core did something else;
/// - in a call that stamped nothing, what the thread was off its core for was a wait, but where it could have gone on;
/// - after a wait the thread went on when it came back onto its core;
/// - the core is the one that the kernel names.
Stretches withKernelBoundaries(Stretches stretches, const LaneWitness& witness, Duration quantum);

} // namespace interleave
