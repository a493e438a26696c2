// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/between.h"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "core/analysis/percentages.h"

namespace interleave {

namespace {

void addSpans(const Spans& spans, TimeRange range, Between& between)
{
    const TimeRange shared = intersection(spans.time(), range);
    if (shared.isEmpty())
        return;
    for (std::size_t n = *spans.indexAt(shared.begin); n < spans.size() && spans.boundary(n) < shared.end; ++n) {
        const Span span = spans[n];
        between.tasks[static_cast<std::size_t>(span.activity)] += intersection(span.time, shared).length();
    }
}

void addLevels(const Overlap& overlap, TimeRange traceTime, Between& between)
{
    const std::vector<Overlap::Level>& levels = overlap.levels;
    auto level = std::ranges::upper_bound(levels, between.time.begin, {}, &Overlap::Level::begin);
    if (level != levels.begin())
        --level;
    for (; level != levels.end() && level->begin < between.time.end; ++level) {
        const auto next = std::next(level);
        const TimePoint end = next == levels.end() ? std::max(traceTime.end, level->begin) : next->begin;
        const Duration length = intersection({level->begin, end}, between.time).length();
        if (length == Duration{})
            continue;
        between.peak = std::max(between.peak, level->running);
        if (level->running >= 2)
            between.atLeastTwo += length;
    }
}

} // namespace

std::int64_t Between::waitingPercent() const
{
    return std::accumulate(percent.begin(), percent.end(), std::int64_t{0}) - percentOf(Activity::Running)
         - percentOf(Activity::Ready);
}

Duration Between::taskTime() const
{
    return std::accumulate(tasks.begin(), tasks.end(), Duration{});
}

Between between(const Trace& trace, const Overlap& overlap, TimeRange range)
{
    Between result{.time = intersection(trace.time(), range)};
    for (const TaskTrace& task : trace.tasks)
        addSpans(task.spans, result.time, result);
    if (result.taskTime() > Duration{})
        std::ranges::copy(percentagesOf({result.tasks.begin(), result.tasks.end()}), result.percent.begin());
    addLevels(overlap, trace.time(), result);
    return result;
}

} // namespace interleave
