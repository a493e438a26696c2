// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/search.h"

#include <algorithm>

namespace interleave {

namespace {

using OfActivities = std::array<bool, kActivities.size()>;

bool at(const std::vector<bool>& list, std::size_t n)
{
    return n < list.size() && list[n];
}

bool fits(const Sought& sought, std::size_t task, std::size_t step, Activity activity)
{
    const bool byStep = task < sought.steps.size() && at(sought.steps[task], step);
    return byStep || at(sought.tasks, task) || sought.activities[static_cast<std::size_t>(activity)];
}

/// By StepIndex and Activity, whether a span of the task with both would fit.
std::vector<OfActivities> fittingKinds(const Trace& trace, std::size_t task, std::span<const Sought> all)
{
    std::vector<OfActivities> kinds(trace.plan->tasks[task].program.size());
    for (std::size_t step = 0; step < kinds.size(); ++step) {
        for (const Activity activity : kActivities) {
            kinds[step][static_cast<std::size_t>(activity)] =
                std::ranges::all_of(all, [&](const Sought& sought) { return fits(sought, task, step, activity); });
        }
    }
    return kinds;
}

struct Hit {
    TimePoint begin;
    FoundSpan span;
};

} // namespace

std::vector<FoundSpan> spansThatFit(const Trace& trace, std::span<const Sought> all)
{
    std::vector<Hit> hits;
    for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
        const std::vector<OfActivities> kinds = fittingKinds(trace, task, all);
        std::uint32_t index = 0;
        for (const Span span : trace.tasks[task].spans) {
            if (kinds[indexOf(span.step)][static_cast<std::size_t>(span.activity)])
                hits.push_back({span.time.begin, {static_cast<TaskId>(task), index}});
            ++index;
        }
    }
    std::ranges::stable_sort(hits, {}, &Hit::begin);
    std::vector<FoundSpan> found;
    found.reserve(hits.size());
    for (const Hit& hit : hits)
        found.push_back(hit.span);
    return found;
}

} // namespace interleave
