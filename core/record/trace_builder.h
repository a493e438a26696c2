#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "core/record/recording.h"

namespace interleave {

/// Makes the trace of a recording: concludes what each task did between the entries, and settles what cannot be, by the one
/// law that a logical processor runs one thread at a time.
///
/// - Before its first entry, and wherever it neither computed nor waited, a task was Ready.
/// - Between the two stamps around a gap the thread did one quantum of computing, half of it before it lost its core and half
///   after, as far as anyone can tell (Evidence::Inferred); where the kernel recorded the switch, that decides (Evidence::Kernel).
/// - Where it kept its core in a gap, that core did something else: it was Taken.
/// - In a call that cannot be looked into, the thread ran for as long as it had its core. What the kernel says of the rest holds: it
///   waited, or could have gone on, which is Ready. Without that it waited (Evidence::Inferred).
/// - A wait ends when its device was done; from then until the thread went on the task was Ready.
///
/// Where the room of a lane was used up, the trace ends there.
/// Requires: recording.info.resolution is one quantum, and the recording is of this plan.
/// Throws Stopped where `look` is told so.
Trace buildTrace(const Recording& recording, std::shared_ptr<const Plan> plan, StopLook look = {});

} // namespace interleave
