#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <vector>

#include "core/trace/trace.h"

namespace interleave {

/// Which moments of other tasks the record does not order with a span: those could have come before it, after it, or at the
/// same time, without any task doing its steps in another order and without any link of the trace turning round.
///
/// One moment is ordered before another when it is earlier in the same task, or when a chain of links leads from it to the
/// other: `from` did something at `sent`, `to` went on with it at `got`, and was itself the `from` of a later link ... A moment
/// is ordered with a span when it is before the span's begin or after its end in this sense; what is sent or got in the middle
/// of the span orders nothing. Moments of the same time in one task count as ordered, so that of simulated runs, where much
/// happens at one instant, too little is called unordered rather than too much.
///
/// For each task, by TaskId, the moments that are not ordered with the span, which are one stretch: from the latest one that is
/// before it until the earliest one that is after it, as far as the task lived. Where the task lived during the span, the
/// stretch holds that time. Empty for the span's own task, and for a task that is ordered with it throughout.
///
/// What it does not say:
/// - that the two would come out in the other order if the run were made again. Who gets a lock first is chance, but once it was
///   given from one task to another that is a link, and counts as order here as it did in this run;
/// - that nothing else orders them: a barrier is recorded from the last to come to the others only, and what tasks tell each
///   other through counters, or through the one core that they share, is not recorded at all;
/// - anything finer than `RunInfo::resolution`, within which a span's begin and end are known.
///
/// None where links are missing (Trace::linksLeftOut): a link that is not there would make two moments seem free of each other.
/// Requires: `span` is a place in the task's spans. Takes time by the number of links.
std::optional<std::vector<TimeRange>> unorderedWith(const Trace& trace, TaskId task, std::uint32_t span);

} // namespace interleave
