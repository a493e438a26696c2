// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/releases.h"

#include <algorithm>

namespace interleave {

std::optional<Link> releaseOf(const Trace& trace, TaskId task, std::size_t span)
{
    const Spans& spans = trace.tasks[indexOf(task)].spans;
    const Activity activity = spans[span].activity;
    if (activity != Activity::WaitingLock && activity != Activity::WaitingMessage)
        return std::nullopt;
    // A wait ends when the other one let go; what follows is Ready until the task goes on, which is when it got it.
    const TimePoint ended = spans.boundary(span + 1);
    const auto first = std::ranges::lower_bound(trace.links, ended, {}, &Link::got);
    const auto found =
        std::find_if(first, trace.links.end(), [&](const Link& link) { return link.to == task && link.sent <= ended; });
    if (found == trace.links.end() || found->sent < spans[span].time.begin)
        return std::nullopt;
    return *found;
}

} // namespace interleave
