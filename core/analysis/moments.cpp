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
class LongestWait {
public:
    void consider(TimeRange wait)
    {
        const bool isLonger = !m_longest || wait.length() > m_longest->length();
        if (isLonger || (wait.length() == m_longest->length() && wait.begin < m_longest->begin))
            m_longest = wait;
    }
    std::optional<TimePoint> begin() const { return m_longest ? std::optional(m_longest->begin) : std::nullopt; }

private:
    std::optional<TimeRange> m_longest;
};

struct LongestWaits {
    LongestWait forCore;
    LongestWait forOthers; ///< a device, a lock, another task
};

/// A task may go on to its next step while it waits for a core: that is one wait.
LongestWaits longestWaitsOf(const Trace& trace)
{
    LongestWaits longest;
    for (const TaskTrace& task : trace.tasks) {
        std::optional<TimePoint> readySince;
        for (const Span span : task.spans) {
            if (span.activity == Activity::Ready) {
                readySince = readySince.value_or(span.time.begin);
                longest.forCore.consider({*readySince, span.time.end});
                continue;
            }
            readySince.reset();
            if (isWaiting(span.activity))
                longest.forOthers.consider(span.time);
        }
    }
    return longest;
}

Text endInKitchen(const Trace& trace)
{
    return std::ranges::all_of(trace.tasks, &TaskTrace::completed) ? INTERLEAVE_TEXT("moment", "last order served")
                                                                   : INTERLEAVE_TEXT("moment", "the kitchen closes");
}

} // namespace

std::vector<NotableMoment> momentsOf(const Trace& trace, const Levels& levels)
{
    if (trace.time().isEmpty())
        return {};
    std::vector<NotableMoment> moments;
    const auto add = [&moments](const Text& title, const Text& inKitchen, std::optional<TimePoint> time) {
        if (time)
            moments.push_back({title, inKitchen, *time});
    };
    const LongestWaits longest = longestWaitsOf(trace);
    add(INTERLEAVE_TEXT("moment", "first switch"), INTERLEAVE_TEXT("moment", "first time a chef changes orders"),
        firstSwitchOf(trace));
    add(INTERLEAVE_TEXT("moment", "first time two run at once"),
        INTERLEAVE_TEXT("moment", "first time two chefs work at once"), firstTwoAtOnce(levels));
    add(INTERLEAVE_TEXT("moment", "longest wait for a turn"), INTERLEAVE_TEXT("moment", "longest wait for a chef"),
        longest.forCore.begin());
    add(INTERLEAVE_TEXT("moment", "longest wait for a device, a lock or a task"),
        INTERLEAVE_TEXT("moment", "longest wait for equipment, a key or another order"), longest.forOthers.begin());
    if (trace.standstill)
        add(INTERLEAVE_TEXT("moment", "nobody can go on"), INTERLEAVE_TEXT("moment", "nobody can go on"),
            trace.standstill->found);
    add(INTERLEAVE_TEXT("moment", "last task ends"), endInKitchen(trace), trace.time().end);
    std::ranges::stable_sort(moments, {}, &NotableMoment::time);
    return moments;
}

} // namespace interleave
