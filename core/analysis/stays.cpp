// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/stays.h"

#include <map>

#include "core/analysis/running_spans.h"

namespace interleave {

namespace {

constexpr std::size_t kVisitsToALook = 1U << 15U;

/// The cpu where it is known, else the worker; cpus sort first.
struct Place {
    bool isWorker;
    std::size_t number;
    auto operator<=>(const Place&) const = default;
};

Place cpuOf(const RunningSpans::Visit& visit)
{
    if (visit.cpu)
        return {false, indexOf(*visit.cpu)};
    return {true, visit.worker ? indexOf(*visit.worker) : indexOf(visit.task)};
}

/// The stays in one place as far as they are known.
struct Group {
    std::vector<Stay> stays;
    std::size_t waits = 0; ///< waitsBefore of the last visit
};

void add(Group& group, const RunningSpans::Visit& visit)
{
    const bool continues = !group.stays.empty() && group.stays.back().task == visit.task && group.waits == visit.waitsBefore
                        && (visit.keptItsCore || visit.time.begin - group.stays.back().time.end <= kLongestPause);
    if (continues) {
        group.stays.back().time.end = visit.time.end;
        group.stays.back().running += visit.time.length();
    } else {
        group.stays.push_back({visit.time, visit.task, visit.span, visit.time.length()});
    }
    group.waits = visit.waitsBefore;
}

} // namespace

std::vector<CpuStays> staysOf(const Trace& trace, const Watch& watch)
{
    std::map<Place, Group> groups;
    std::size_t visits = 0;
    for (RunningSpans next(trace); !next.isAtEnd(); next.advance()) {
        const RunningSpans::Visit visit = next.current();
        add(groups[cpuOf(visit)], visit);
        if (++visits % kVisitsToALook == 0 && !watch.goesOn(next.share()))
            return {};
    }
    if (groups.empty() || !groups.begin()->first.isWorker) {
        for (const CpuId cpu : trace.info.cpus)
            groups[{false, indexOf(cpu)}];
    }
    std::vector<CpuStays> all;
    for (auto& [place, group] : groups) {
        all.push_back({.cpu = place.isWorker ? std::nullopt : std::optional(static_cast<CpuId>(place.number)),
                       .stays = std::move(group.stays)});
    }
    return all;
}

std::vector<WorkerStays> staysByWorker(const Trace& trace, const Watch& watch)
{
    std::vector<Group> groups(trace.info.workers);
    std::size_t visits = 0;
    for (RunningSpans next(trace); !next.isAtEnd(); next.advance()) {
        const RunningSpans::Visit visit = next.current();
        if (visit.worker) {
            if (indexOf(*visit.worker) >= groups.size())
                groups.resize(indexOf(*visit.worker) + 1);
            add(groups[indexOf(*visit.worker)], visit);
        }
        if (++visits % kVisitsToALook == 0 && !watch.goesOn(next.share()))
            return {};
    }
    std::vector<WorkerStays> all;
    for (std::size_t worker = 0; worker < groups.size(); ++worker)
        all.push_back({static_cast<WorkerId>(worker), std::move(groups[worker].stays)});
    return all;
}

} // namespace interleave
