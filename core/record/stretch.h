#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/base/stop_look.h"
#include "core/record/recording.h"

namespace interleave {

/// A lane entry with its worker, on its way to becoming a span.
struct Stretch {
    LaneEntry entry;
    WorkerId worker{};
    TimeRange stamped{};                 ///< as the entry was
    TimePoint latest = TimePoint::max(); ///< when its thread had to be on its core again
    Evidence begin = Evidence::Recorded;
    Evidence end = Evidence::Recorded;
    /// In the gap before it the thread never left its core, and the core did something else.
    bool keptItsCore = false;
    /// A call that stamped nothing, of which is not known yet when in it the thread was on its core.
    bool isUnseen = false;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

using Stretches = std::vector<Stretch>;

inline bool runs(const Stretch& stretch)
{
    return stretch.entry.activity == Activity::Running;
}

/// Two of one worker, one after the other: a gap in the middle of computing lies between them.
inline bool haveGapBetween(const Stretch& before, const Stretch& after)
{
    return before.end == Evidence::Inferred && after.begin == Evidence::Inferred;
}

/// Two of one worker, one after the other: nothing lies between them but time in which the task did not get on.
inline bool goesOn(const Stretch& before, const Stretch& after)
{
    return runs(before) && runs(after) && before.entry.task == after.entry.task && before.entry.end < after.entry.begin;
}

/// The entries of one lane. In a gap in the middle of computing the thread did one quantum; how much of it before it lost its
/// core and how much after is not known. Where its own processor time tells how long it was off its core, it came back half a
/// quantum before it stamped, and what is left over was an interrupt, at whose end it was sent away. Where that does not tell, or
/// it was not off its core at all, all of the gap but the quantum was lost.
/// It kept its core where the system counted no switch, or its processor time went on.
/// Throws Stopped, as the next does, where `look` is told so.
Stretches stretchesOf(const Lane& lane, WorkerId worker, Duration quantum, StopLook look = {});

/// Makes all stretches of a run agree with one law: a logical processor runs one thread at a time, and one after the other.
/// - None overlap on one processor. Overlaps are shorter than a quantum or two: they come from boundaries that are known no better
///   than that, and from short stays of another thread between two stamps. Of two boundaries that were both concluded, the middle
///   is the best guess: the same switch lies within half a quantum of either.
/// - A thread that was sent off its core in favour of another left when that one came. Until then, for as long as an interrupt
///   may take, it did not compute, but nor did anything else.
/// - A thread kept its core only where no other thread of the run was seen on it meanwhile.
/// - In a call that stamped nothing a thread had its core for as long as its own processor time says, or where that was not counted
///   for all of it; and where no other thread of the run was seen on that core. The rest of the call was a wait: that it could have
///   gone on, only the kernel knows.
/// In order of time. Those whose processor is not known stay as they are.
Stretches settled(Stretches stretches, StopLook look = {});

} // namespace interleave
