#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <string_view>

#include "core/trace/trace.h"

namespace interleave {

/// A trace from a drawing: a line for each task, its name and then a character for each millisecond.
///
///     Ada   RRR..RRiiii..R    R running on cpu 0
///     Ben@1 ...RRRiiiiiiR     ... or on the cpu that stands behind the name
///     Cem   00..11i?          a figure: running on that cpu; ?: running, the cpu is not known
///     Dan   RRRtRR            t: on its cpu, which is taken
///
/// Below the tasks what was asked of them may stand, a line for each, times in milliseconds: of clients of the service "web", or events
/// called "keys", which are sent when they are due. What has no end is open.
///
///     request web due 0 sent 0.5 taken 3 by Ada answered 8
///     request web due 1 sent 1 refused 2
///     request web due 1 sent 1 taken 4 by Ada timed-out 5
///     event keys due 6 taken 7 by Ben answered 7
///
/// `.` is ready, `i` or `I` waits for a device. Each task has a worker of its own. The plan is the one that fits: steps
/// that compute and steps that wait in turn; a task that is ready is already at the step that it wants to do next. All
/// boundaries count as recorded; the resolution is 10 µs; the run is completed. Throws std::invalid_argument for any
/// other character.
Trace traceFromText(std::string_view drawing);

/// The drawing of a trace, by what each task does at the begin of each millisecond. Inverse of traceFromText for traces
/// that it can make, without what was asked: names are padded to one width, cpus are figures unless all is on cpu 0. Other waits are `w`.
std::string textOf(const Trace& trace);

/// Every fact about the spans, times in µs: "0-1500 running, step 0, worker 2, cpu 1" on a line of its own for each;
/// where the begin is not recorded, how it is known is added.
std::string textOf(const Spans& spans);

} // namespace interleave
