// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/happens_before.h"

#include <algorithm>
#include <cassert>
#include <span>

namespace interleave {

namespace {

using Moments = std::vector<std::optional<TimePoint>>; // by TaskId; none: no such moment

/// Calls `step` for every link until it changes nothing any more. Links that are got at one instant can lead on to each other
/// in any order, so each such group is gone through again while it changes something; chains never leave the order of groups.
template<typename Iterator, typename Step>
void followChains(Iterator link, Iterator end, const Step& step)
{
    while (link != end) {
        const auto groupEnd = std::find_if(link, end, [got = link->got](const Link& other) { return other.got != got; });
        bool changes = true;
        while (changes) {
            changes = false;
            for (auto one = link; one != groupEnd; ++one)
                changes = step(*one) || changes;
        }
        link = groupEnd;
    }
}

/// The earliest moment of each task that is after `end` of `task`.
Moments firstAfter(const Trace& trace, TaskId task, TimePoint end)
{
    Moments first(trace.tasks.size());
    first[indexOf(task)] = end;
    const auto start = std::ranges::lower_bound(trace.links, end, {}, &Link::got);
    followChains(start, trace.links.end(), [&first](const Link& link) {
        const std::optional<TimePoint> from = first[indexOf(link.from)];
        std::optional<TimePoint>& to = first[indexOf(link.to)];
        if (!from || link.sent < *from || (to && *to <= link.got))
            return false;
        to = link.got;
        return true;
    });
    return first;
}

/// The latest moment of each task that is before `begin` of `task`.
Moments lastBefore(const Trace& trace, TaskId task, TimePoint begin)
{
    Moments last(trace.tasks.size());
    last[indexOf(task)] = begin;
    const auto start = std::ranges::upper_bound(trace.links, begin, {}, &Link::got);
    followChains(std::make_reverse_iterator(start), trace.links.rend(), [&last](const Link& link) {
        const std::optional<TimePoint> to = last[indexOf(link.to)];
        std::optional<TimePoint>& from = last[indexOf(link.from)];
        if (!to || link.got > *to || (from && *from >= link.sent))
            return false;
        from = link.sent;
        return true;
    });
    return last;
}

} // namespace

std::optional<std::vector<TimeRange>> unorderedWith(const Trace& trace, TaskId task, std::uint32_t span)
{
    if (trace.linksLeftOut > 0)
        return std::nullopt;
    assert(span < trace.tasks[indexOf(task)].spans.size());
    const TimeRange time = trace.tasks[indexOf(task)].spans[span].time;
    const Moments before = lastBefore(trace, task, time.begin);
    const Moments after = firstAfter(trace, task, time.end);
    std::vector<TimeRange> free;
    for (std::size_t n = 0; n < trace.tasks.size(); ++n) {
        const TimeRange life = trace.tasks[n].spans.time();
        const TimePoint begin = std::clamp(before[n].value_or(life.begin), life.begin, life.end);
        const TimePoint end = std::max(begin, std::min(after[n].value_or(life.end), life.end));
        free.push_back({begin, n == indexOf(task) ? begin : end});
    }
    return free;
}

} // namespace interleave
