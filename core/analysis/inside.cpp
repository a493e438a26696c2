// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/inside.h"

#include <algorithm>
#include <utility>

#include "core/program/plan_facts.h"

namespace interleave {

std::int64_t mostInside(const Trace& trace, SharedId what)
{
    std::vector<std::pair<TimePoint, int>> edges; // at one instant ends come first
    for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
        const HeldAtSteps held = heldAt(trace.plan->tasks[task].program);
        for (const Span span : trace.tasks[task].spans) {
            const std::vector<SharedId>& here = held[indexOf(span.step)];
            const Duration margin = trace.info.resolution / 2;
            // Who is ready at a step inside is often only about to go in.
            const bool isInside = std::ranges::find(here, what) != here.end() && span.activity != Activity::Ready;
            if (!isInside || span.time.length() <= 2 * margin)
                continue;
            edges.emplace_back(span.time.begin + margin, +1);
            edges.emplace_back(span.time.end - margin, -1);
        }
    }
    std::ranges::sort(edges);
    std::int64_t inside = 0;
    std::int64_t most = 0;
    for (const auto& [time, change] : edges) {
        inside += change;
        most = std::max(most, inside);
    }
    return most;
}

std::optional<TimeRange> timeOfTasks(const Trace& trace, std::size_t first, std::size_t count)
{
    std::optional<TimeRange> time;
    for (std::size_t task = first; task < first + count; ++task) {
        const Spans& spans = trace.tasks[task].spans;
        if (spans.isEmpty())
            continue;
        const TimeRange own = spans.time();
        if (!time)
            time = own;
        time->begin = std::min(time->begin, own.begin);
        time->end = std::max(time->end, own.end);
    }
    return time;
}

} // namespace interleave
