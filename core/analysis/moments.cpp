// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/moments.h"

#include <algorithm>

#include "core/analysis/stays.h"

namespace interleave {

namespace {

std::optional<TimePoint> firstSwitchOf(const Trace& trace)
{
    std::optional<TimePoint> first;
    for (const CpuStays& cpu : staysOf(trace)) {
        const auto differs = [](const Stay& a, const Stay& b) { return a.task != b.task; };
        const auto before = std::ranges::adjacent_find(cpu.stays, differs);
        if (before == cpu.stays.end())
            continue;
        const TimePoint time = (before + 1)->time.begin;
        first = first ? std::min(*first, time) : time;
    }
    return first;
}

std::optional<TimePoint> firstTwoAtOnce(const Levels& levels)
{
    for (Levels::Cursor cursor(levels, TimePoint{}); !cursor.isAtEnd(); cursor.advance()) {
        if (cursor.level().running >= 2)
            return cursor.level().time.begin;
    }
    return std::nullopt;
}

/// Of waits of one length the earliest.
std::optional<TimePoint> longestWaitOf(const Trace& trace)
{
    std::optional<TimeRange> longest;
    for (const TaskTrace& task : trace.tasks) {
        for (const Span span : task.spans) {
            if (!isWaiting(span.activity))
                continue;
            const Duration length = span.time.length();
            const bool isLonger = !longest || length > longest->length();
            if (isLonger || (length == longest->length() && span.time.begin < longest->begin))
                longest = span.time;
        }
    }
    return longest ? std::optional(longest->begin) : std::nullopt;
}

} // namespace

std::vector<NotableMoment> momentsOf(const Trace& trace, const Levels& levels)
{
    if (trace.time().isEmpty())
        return {};
    std::vector<NotableMoment> moments;
    const auto add = [&moments](const Text& title, std::optional<TimePoint> time) {
        if (time)
            moments.push_back({title, *time});
    };
    add(INTERLEAVE_TEXT("moment", "first switch"), firstSwitchOf(trace));
    add(INTERLEAVE_TEXT("moment", "first time two run at once"), firstTwoAtOnce(levels));
    add(INTERLEAVE_TEXT("moment", "longest wait"), longestWaitOf(trace));
    if (trace.standstill)
        add(INTERLEAVE_TEXT("moment", "nobody can go on"), trace.standstill->found);
    add(INTERLEAVE_TEXT("moment", "last task ends"), trace.time().end);
    std::ranges::stable_sort(moments, {}, &NotableMoment::time);
    return moments;
}

} // namespace interleave
