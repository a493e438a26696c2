// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/disturbance.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/time_set.h"

namespace interleave {

namespace {

double shareOf(Duration lost, Duration had)
{
    const Duration all = lost + had;
    return all > Duration{} ? static_cast<double>(lost.count()) / static_cast<double>(all.count()) : 0;
}

Duration runningOf(const RunResult& run)
{
    Duration running{};
    for (const TaskMetrics& task : run.metrics.tasks)
        running += task.running;
    return running;
}

/// Of what was lost on all cores, or on one, the part that the run's own clients and servers may have had.
Duration ownPartOf(Duration lost, const RunResult& run)
{
    return std::min(lost, run.trace.info.besides.value_or(Duration{}));
}

/// Of the run's time, how long the core was lost to others that was lost longest.
double worstCoreOf(const RunResult& run)
{
    Duration worst{};
    for (const CpuAccount& cpu : run.metrics.account.cpus)
        worst = std::max(worst, cpu.taken + cpu.late);
    worst -= ownPartOf(worst, run);
    return shareOf(worst, run.metrics.makespan - worst);
}

/// Whether most of what was lost was taken by other programs, as far as anyone can tell: the kernel saw them come, or nobody looked. Who
/// was only woken late may have waited for anything.
bool isTakenByPrograms(const RunResult& run)
{
    const Witness& witness = run.trace.witness;
    Duration taken{};
    Duration late{};
    for (const CpuAccount& cpu : run.metrics.account.cpus) {
        taken += cpu.taken;
        late += cpu.late;
    }
    const Duration own = ownPartOf(taken + late, run);
    const Duration byPrograms = taken - own - (witness.saw() ? witness.inThoseGaps : Duration{});
    return 2 * byPrograms >= taken + late - own;
}

} // namespace

std::string_view idOf(Disturber disturber)
{
    switch (disturber) {
    case Disturber::Quota: return "quota";
    case Disturber::Suspension: return "suspension";
    case Disturber::OtherPrograms: return "other-programs";
    case Disturber::Unknown: return "unknown";
    }
    return {};
}

double takenByOthers(const RunResult& run)
{
    const Account& account = run.metrics.account;
    if (!account.knowsCpus)
        return 0;
    Duration lost{};
    for (const CpuAccount& cpu : account.cpus)
        lost += cpu.taken + cpu.late;
    const Duration own = ownPartOf(lost, run);
    return own > Duration{} ? account.disturbance * shareOf(lost - own, own) : account.disturbance;
}

std::optional<Disturbance> disturbanceOf(const RunResult& run)
{
    if (run.trace.info.isSimulated())
        return std::nullopt;
    const double taken = takenByOthers(run);
    const double byQuota = shareOf(run.trace.info.throttled.value_or(Duration{}), runningOf(run));
    const double inPause =
        run.longestPause >= kSuspended ? shareOf(run.longestPause, run.metrics.makespan - run.longestPause) : 0;
    const double share = std::max({taken, byQuota, inPause});
    if (share <= kNoisy) {
        const double ofOneCore = worstCoreOf(run);
        if (ofOneCore <= kNoisyCore)
            return std::nullopt;
        return Disturbance{isTakenByPrograms(run) ? Disturber::OtherPrograms : Disturber::Unknown, ofOneCore, true};
    }
    if (byQuota >= kShareOfQuota * share)
        return Disturbance{Disturber::Quota, share};
    if (inPause > kNoisy)
        return Disturbance{Disturber::Suspension, share};
    return Disturbance{isTakenByPrograms(run) ? Disturber::OtherPrograms : Disturber::Unknown, share};
}

Duration longestPauseOf(const Trace& trace)
{
    if (trace.info.isSimulated())
        return {};
    std::vector<TimeRange> running;
    std::vector<TimeRange> ready;
    for (const TaskTrace& task : trace.tasks) {
        for (const Span span : task.spans) {
            if (span.activity == Activity::Running)
                running.push_back(span.time);
            else if (!isWaiting(span.activity) && span.time.length() >= kSuspended)
                ready.push_back(span.time);
        }
    }
    if (ready.empty())
        return {};
    std::ranges::sort(running, {}, &TimeRange::begin);
    const TimeSet anyReady(std::move(ready));
    Duration longest{};
    TimePoint reached{};
    const auto pauseUntil = [&](TimePoint begin) {
        if (begin - reached >= kSuspended)
            longest = std::max(longest, anyReady.lengthIn({reached, begin}));
    };
    for (const TimeRange& run : running) {
        pauseUntil(run.begin);
        reached = std::max(reached, run.end);
    }
    pauseUntil(trace.time().end);
    return longest;
}

Message clauseOf(const Disturbance& disturbance)
{
    // Never "100 %": something of it ran.
    const std::int64_t percent = std::min<std::int64_t>(99, std::llround(100 * disturbance.share));
    switch (disturbance.by) {
    case Disturber::Quota:
        return {INTERLEAVE_TEXT("disturbance", "a quota took away %1 % of the cores' time"), {percent}};
    case Disturber::Suspension:
        return {INTERLEAVE_TEXT("disturbance", "the whole program stood still for %1 % of the time"), {percent}};
    case Disturber::OtherPrograms:
        return {disturbance.isOfOneCore
                    ? INTERLEAVE_TEXT("disturbance", "other programs took %1 % of the time of a core")
                    : INTERLEAVE_TEXT("disturbance", "other programs took %1 % of the cores' time"),
                {percent}};
    case Disturber::Unknown:
        return {disturbance.isOfOneCore
                    ? INTERLEAVE_TEXT("disturbance", "%1 % of the time of a core was lost, and how is not known")
                    : INTERLEAVE_TEXT("disturbance", "%1 % of the cores' time was lost, and how is not known"),
                {percent}};
    }
    return {};
}

Message adviceOn(Disturber disturber)
{
    switch (disturber) {
    case Disturber::Quota:
        return {INTERLEAVE_TEXT("disturbance",
                                "The group of programs that it belongs to may use the cores for part of the time "
                                "only: raise that quota, or run outside of the group."),
                {}};
    case Disturber::Suspension:
        return {INTERLEAVE_TEXT("disturbance", "Run again, and do not stop the program or put the computer to sleep."), {}};
    case Disturber::OtherPrograms:
        return {INTERLEAVE_TEXT("disturbance", "Run again when other programs are idle."), {}};
    case Disturber::Unknown:
        return {INTERLEAVE_TEXT("disturbance",
                                "Interrupts, or other computers on the same processor, may have had it: run again."),
                {}};
    }
    return {};
}

} // namespace interleave
