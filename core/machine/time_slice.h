#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/base/time.h"

namespace interleave {

/// Asks the system's scheduler to let the calling thread compute for about `slice` at a time while others want its core, for
/// the rest of its life. False where the system cannot, or refuses. The scheduler rounds up to its own tick.
/// Linux 6.12 and newer: sched_setattr(2), sched_runtime, 0.1 to 100 ms, no privileges needed. Elsewhere always false.
/// One file for each system: `time_slice_<os>.cpp`.
bool setSliceOfThisThread(Duration slice);

/// The present slice of the calling thread; none where the system does not tell.
Duration sliceOfThisThread();

/// Why slices cannot be set on this system; empty where they can. Tries it, in a thread of its own.
Text inspectSlices();

} // namespace interleave
