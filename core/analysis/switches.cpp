// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/switches.h"

#include <algorithm>
#include <iterator>

namespace interleave {

namespace {

std::vector<TimePoint> switchesOf(const Spans& spans)
{
    std::vector<TimePoint> times;
    bool wasRunning = false;
    for (const Span span : spans) {
        const bool isRunning = hasCore(span.activity);
        if (isRunning != wasRunning)
            times.push_back(span.time.begin);
        wasRunning = isRunning;
    }
    if (wasRunning)
        times.push_back(spans.time().end);
    return times;
}

/// Both ascending, without doubles.
std::vector<TimePoint> unionOf(const std::vector<TimePoint>& a, const std::vector<TimePoint>& b)
{
    std::vector<TimePoint> both;
    both.reserve(a.size() + b.size());
    std::ranges::set_union(a, b, std::back_inserter(both));
    return both;
}

} // namespace

std::vector<TimePoint> switchesOf(const Trace& trace)
{
    std::vector<std::vector<TimePoint>> lists;
    for (const TaskTrace& task : trace.tasks)
        lists.push_back(switchesOf(task.spans));
    return mergedTimes(std::move(lists));
}

/// Two by two, so that no time is moved more often than there are doublings.
std::vector<TimePoint> mergedTimes(std::vector<std::vector<TimePoint>> lists)
{
    for (std::vector<TimePoint>& list : lists)
        list.erase(std::unique(list.begin(), list.end()), list.end());
    while (lists.size() > 1) {
        const std::size_t half = (lists.size() + 1) / 2;
        for (std::size_t n = 0; n + half < lists.size(); ++n)
            lists[n] = unionOf(lists[n], lists[n + half]);
        lists.resize(half);
    }
    return lists.empty() ? std::vector<TimePoint>{} : std::move(lists.front());
}

std::optional<TimePoint> nextSwitch(std::span<const TimePoint> switches, TimePoint t)
{
    const auto after = std::ranges::upper_bound(switches, t);
    return after == switches.end() ? std::nullopt : std::optional(*after);
}

std::optional<TimePoint> previousSwitch(std::span<const TimePoint> switches, TimePoint t)
{
    const auto notBefore = std::ranges::lower_bound(switches, t);
    return notBefore == switches.begin() ? std::nullopt : std::optional(*std::prev(notBefore));
}

} // namespace interleave
