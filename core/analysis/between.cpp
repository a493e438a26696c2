// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/between.h"

#include <algorithm>
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

void addLevels(const Levels& levels, Between& between)
{
    for (Levels::Cursor cursor(levels, between.time.begin); !cursor.isAtEnd(); cursor.advance()) {
        const Levels::Level level = cursor.level();
        if (level.time.begin >= between.time.end)
            return;
        const Duration length = intersection(level.time, between.time).length();
        if (length == Duration{})
            continue;
        between.peak = std::max(between.peak, level.running);
        if (level.running >= 2)
            between.atLeastTwo += length;
    }
}

} // namespace

std::int64_t Between::waitingPercent() const
{
    return std::accumulate(percent.begin(), percent.end(), std::int64_t{0}) - percentOf(Activity::Running)
         - percentOf(Activity::Ready) - percentOf(Activity::Taken);
}

Duration Between::taskTime() const
{
    return std::accumulate(tasks.begin(), tasks.end(), Duration{});
}

Between between(const Trace& trace, const Levels& levels, TimeRange range)
{
    Between result{.time = intersection(trace.time(), range)};
    for (const TaskTrace& task : trace.tasks)
        addSpans(task.spans, result.time, result);
    if (result.taskTime() > Duration{})
        std::ranges::copy(percentagesOf({result.tasks.begin(), result.tasks.end()}), result.percent.begin());
    addLevels(levels, result);
    return result;
}

} // namespace interleave
