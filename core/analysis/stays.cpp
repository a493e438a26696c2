// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/stays.h"

#include <algorithm>

namespace interleave {

namespace {

/// A Running span on its way into a stay.
struct Visit {
    TimeRange time;
    TaskId task;
    std::size_t span;
    std::size_t waitsBefore; ///< waits of the task until then: two spans with different numbers are two turns
};

/// The cpu where it is known, else the worker; cpus sort first.
struct Place {
    bool isWorker;
    std::size_t number;
    auto operator<=>(const Place&) const = default;
};

std::map<Place, std::vector<Visit>> visitsOf(const Trace& trace)
{
    std::map<Place, std::vector<Visit>> places;
    for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
        std::size_t index = 0;
        std::size_t waits = 0;
        for (const Span span : trace.tasks[task].spans) {
            if (isWaiting(span.activity))
                ++waits;
            if (span.activity == Activity::Running) {
                const Place place = span.cpu ? Place{false, indexOf(*span.cpu)}
                                             : Place{true, span.worker ? indexOf(*span.worker) : task};
                places[place].push_back({span.time, static_cast<TaskId>(task), index, waits});
            }
            ++index;
        }
    }
    return places;
}

std::vector<Stay> joined(std::vector<Visit> visits)
{
    std::stable_sort(visits.begin(), visits.end(),
                     [](const Visit& a, const Visit& b) { return a.time.begin < b.time.begin; });
    std::vector<Stay> stays;
    std::size_t waits = 0;
    for (const Visit& visit : visits) {
        const bool continues = !stays.empty() && stays.back().task == visit.task && waits == visit.waitsBefore
                            && visit.time.begin - stays.back().time.end <= kLongestPause;
        if (continues) {
            stays.back().time.end = visit.time.end;
            stays.back().running += visit.time.length();
        } else {
            stays.push_back({visit.time, visit.task, visit.span, visit.time.length()});
        }
        waits = visit.waitsBefore;
    }
    return stays;
}

} // namespace

std::vector<CpuStays> staysOf(const Trace& trace)
{
    auto visits = visitsOf(trace);
    const bool cpusKnown = visits.empty() || !visits.begin()->first.isWorker;
    if (cpusKnown) {
        for (const CpuId cpu : trace.info.cpus)
            visits[{false, indexOf(cpu)}];
    }
    std::vector<CpuStays> all;
    for (auto& [place, list] : visits) {
        all.push_back({.cpu = place.isWorker ? std::nullopt : std::optional(static_cast<CpuId>(place.number)),
                       .stays = joined(std::move(list))});
    }
    return all;
}

} // namespace interleave
