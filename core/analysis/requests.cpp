// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/requests.h"

#include <algorithm>
#include <span>
#include <utility>

namespace interleave {

namespace {

constexpr std::size_t kRequestsToALook = 1U << 15U;

/// Of times in order, at least one.
Duration nearestRank(std::span<const Duration> sorted, std::size_t permille)
{
    return sorted[(sorted.size() * permille + 999) / 1000 - 1];
}

std::optional<TimeSpread> spreadOf(std::vector<Duration> times, StopLook& look)
{
    if (times.empty())
        return std::nullopt;
    std::ranges::sort(times, {}, [&look](Duration time) {
        look.step();
        return time;
    });
    return TimeSpread{.p50 = nearestRank(times, 500),
                      .p90 = nearestRank(times, 900),
                      .p99 = nearestRank(times, 990),
                      .p999 = nearestRank(times, 999),
                      .worst = times.back()};
}

/// When a number becomes larger or smaller by so much.
struct Change {
    TimePoint time;
    int by;
};

void sort(std::vector<Change>& changes, StopLook& look)
{
    std::ranges::sort(changes, {}, [&look](const Change& change) {
        look.step();
        return change.time;
    });
}

TimePoint leftAt(const Request& request, TimePoint end)
{
    return request.answered.value_or(end);
}

/// How many there were on average, by what changed over time.
double meanInSystem(std::span<const Request* const> requests, TimePoint end, StopLook& look)
{
    std::vector<Change> changes;
    changes.reserve(2 * requests.size());
    for (const Request* request : requests) {
        changes.push_back({std::min(request->due, end), +1});
        changes.push_back({std::min(leftAt(*request, end), end), -1});
    }
    sort(changes, look);
    double area = 0;
    std::int64_t level = 0;
    TimePoint since{};
    for (const Change& change : changes) {
        area += static_cast<double>(level) * static_cast<double>((change.time - since).count());
        level += change.by;
        since = change.time;
    }
    return area / static_cast<double>(end.time_since_epoch().count());
}

LittlesLaw lawOf(std::span<const Request* const> requests, TimePoint end, StopLook& look)
{
    const auto length = static_cast<double>(end.time_since_epoch().count());
    if (requests.empty() || length <= 0)
        return {};
    double times = 0;
    for (const Request* request : requests)
        times += static_cast<double>((leftAt(*request, end) - request->due).count());
    const auto count = static_cast<double>(requests.size());
    LittlesLaw law{.inSystem = meanInSystem(requests, end, look), .rateTimesTime = (count / length) * (times / count)};
    if (law.rateTimesTime > 0)
        law.ratio = law.inSystem / law.rateTimesTime;
    return law;
}

std::optional<Duration> longestGapOf(std::span<const Request* const> requests, StopLook& look)
{
    std::vector<TimePoint> answers;
    TimePoint firstDue = TimePoint::max();
    for (const Request* request : requests) {
        firstDue = std::min(firstDue, request->due);
        if (request->fate == Fate::Answered && request->answered)
            answers.push_back(*request->answered);
    }
    answers.push_back(firstDue); // where the first of them comes late, that is a gap too
    std::ranges::sort(answers, {}, [&look](TimePoint t) {
        look.step();
        return t;
    });
    std::optional<Duration> longest;
    for (std::size_t n = 1; n < answers.size(); ++n)
        longest = std::max(longest.value_or(Duration{}), answers[n] - answers[n - 1]);
    return longest;
}

RequestFigures figuresOf(std::span<const Request* const> requests, TimePoint end, StopLook& look)
{
    RequestFigures figures;
    std::vector<Duration> latencies;
    std::vector<Duration> inLine;
    for (const Request* request : requests) {
        look.step();
        ++figures.sent;
        switch (request->fate) {
        case Fate::Answered: ++figures.answered; break;
        case Fate::Open: ++figures.open; break;
        case Fate::Refused: ++figures.refused; break;
        case Fate::TimedOut: ++figures.timedOut; break;
        }
        if (request->fate == Fate::Answered && request->answered)
            latencies.push_back(*request->answered - request->due);
        if (request->taken)
            inLine.push_back(*request->taken - request->sent);
    }
    const double seconds = std::chrono::duration<double>(end.time_since_epoch()).count();
    figures.throughput = seconds > 0 ? static_cast<double>(figures.answered) / seconds : 0;
    figures.latency = spreadOf(std::move(latencies), look);
    figures.inLine = spreadOf(std::move(inLine), look);
    figures.law = lawOf(requests, end, look);
    return figures;
}

/// From the first request to the last answer: what other programs send begins when they like, and so does the end of the run.
double throughputWhileAsked(std::span<const Request* const> requests, std::int64_t answered)
{
    TimePoint last{};
    for (const Request* request : requests) {
        if (request->fate == Fate::Answered && request->answered)
            last = std::max(last, *request->answered);
    }
    if (requests.empty() || last <= requests.front()->due)
        return 0;
    return static_cast<double>(answered) / std::chrono::duration<double>(last - requests.front()->due).count();
}

bool isForOthers(const SharedKind& kind)
{
    const auto* const service = std::get_if<Service>(&kind);
    return service && service->isForOthers;
}

bool isOfService(const Trace& trace, const Request& request)
{
    return std::holds_alternative<Service>(trace.plan->kindOf(request.device));
}

/// How long a request stood in the line.
TimeRange inLineOf(const Request& request, TimePoint end)
{
    const TimePoint begin = std::min(request.sent, end);
    return {begin, std::clamp(request.taken.value_or(leftAt(request, end)), begin, end)};
}

} // namespace

std::optional<RequestMetrics> requestMetricsOf(const Trace& trace, StopLook look)
{
    const std::vector<Shared>& shared = trace.plan->shared;
    std::vector<std::vector<const Request*>> byDevice(shared.size());
    std::vector<const Request*> all;
    const TimePoint end = trace.time().end;
    for (const Request& request : trace.requests) {
        look.step();
        if (request.due > end)
            continue;
        all.push_back(&request);
        byDevice[indexOf(request.device)].push_back(&request);
    }
    RequestMetrics metrics;
    for (std::size_t n = 0; n < shared.size(); ++n) {
        if (!takesRequests(shared[n].kind))
            continue;
        RequestFigures figures = figuresOf(byDevice[n], end, look);
        if (isForOthers(shared[n].kind))
            figures.throughput = throughputWhileAsked(byDevice[n], figures.answered);
        if (std::holds_alternative<Events>(shared[n].kind)) {
            figures.longestGap = longestGapOf(byDevice[n], look);
            metrics.all.longestGap = std::max(metrics.all.longestGap, figures.longestGap);
        }
        metrics.devices.push_back({static_cast<SharedId>(n), std::move(figures)});
    }
    if (metrics.devices.empty())
        return std::nullopt;
    const std::optional<Duration> longestGap = metrics.all.longestGap;
    metrics.all = metrics.devices.size() == 1 ? metrics.devices.front().figures : figuresOf(all, end, look);
    metrics.all.longestGap = longestGap;
    if (trace.info.held && hasLine(*trace.plan))
        metrics.heldByConnection = *trace.info.held / static_cast<std::int64_t>(trace.plan->tasks.size());
    return metrics;
}

bool hasLine(const Plan& plan)
{
    return std::ranges::any_of(plan.shared,
                               [](const Shared& shared) { return std::holds_alternative<Service>(shared.kind); });
}

Levels lineLevelsOf(const Trace& trace, const Watch& watch)
{
    const TimePoint end = trace.time().end;
    std::vector<Change> changes;
    for (std::size_t n = 0; n < trace.requests.size(); ++n) {
        if (n % kRequestsToALook == 0 && !watch.goesOn(static_cast<double>(n) / static_cast<double>(trace.requests.size())))
            return {};
        const Request& request = trace.requests[n];
        const TimeRange inLine = inLineOf(request, end);
        if (!isOfService(trace, request) || inLine.isEmpty())
            continue;
        changes.push_back({inLine.begin, +1});
        changes.push_back({inLine.end, -1});
    }
    std::ranges::sort(changes, {}, &Change::time);
    Levels levels;
    int told = 0;
    int length = 0;
    if (changes.empty() || changes.front().time > TimePoint{})
        levels.append(TimePoint{}, 0);
    for (std::size_t n = 0; n < changes.size();) {
        const TimePoint now = changes[n].time;
        for (; n < changes.size() && changes[n].time == now; ++n)
            length += changes[n].by;
        if (length != std::exchange(told, length))
            levels.append(now, length);
    }
    levels.finish(end);
    return levels;
}

int peakOf(const Levels& levels)
{
    int peak = 0;
    for (Levels::Cursor cursor(levels, TimePoint{}); !cursor.isAtEnd(); cursor.advance())
        peak = std::max(peak, cursor.level().running);
    return peak;
}

} // namespace interleave
