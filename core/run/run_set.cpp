// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run_set.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace interleave {

namespace {

/// So many runs of a series are kept whole: a trace may be some megabytes, and there may be a thousand runs.
constexpr std::size_t kMostWhole = 200;
/// And no more than have so many spans together, but for the one next to the median.
constexpr std::size_t kMostWholeSpans = 10'000'000;
/// Of those runs that stand out so many at most are kept before others.
constexpr std::size_t kMostOutstanding = 20;

/// The figures of a run without its spans and links. All runs of a set have equal plans, so one is enough.
RunPointer figuresOf(const RunResult& run, const std::shared_ptr<const Plan>& plan)
{
    auto figures = std::make_shared<RunResult>();
    figures->request = run.request;
    figures->machine = run.machine;
    figures->trace.info = run.trace.info;
    figures->trace.plan = plan;
    figures->trace.shared = run.trace.shared;
    figures->trace.standstill = run.trace.standstill;
    figures->metrics = run.metrics;
    figures->trace.witness = run.trace.witness;
    figures->checksum = run.checksum;
    figures->stampCostNs = run.stampCostNs;
    figures->verdict = run.verdict;
    figures->madeAt = run.madeAt;
    figures->longestPause = run.longestPause;
    return figures;
}

std::size_t spansOf(const RunResult& run)
{
    std::size_t spans = 0;
    for (const TaskTrace& task : run.trace.tasks)
        spans += task.spans.size();
    return spans;
}

Duration makespanOf(const RunPointer& run)
{
    return run->metrics.makespan;
}

/// Requires: not empty.
Duration middleOf(std::span<const RunPointer> runs)
{
    std::vector<Duration> makespans;
    std::ranges::transform(runs, std::back_inserter(makespans), makespanOf);
    const auto middle = makespans.begin() + static_cast<std::ptrdiff_t>((makespans.size() - 1) / 2);
    std::ranges::nth_element(makespans, middle);
    return *middle;
}

Duration distance(Duration a, Duration b)
{
    return a > b ? a - b : b - a;
}

bool isUnexpected(const RunPointer& run)
{
    return run->trace.standstill || (run->verdict && run->verdict->judgement == Judgement::Unexpected);
}

/// The runs that somebody may want to look at because they are not like the others.
std::vector<std::size_t> outstandingOf(std::span<const RunPointer> runs)
{
    const auto placeOf = [&runs](auto found) { return static_cast<std::size_t>(found - runs.begin()); };
    std::vector<std::size_t> places{placeOf(std::ranges::min_element(runs, {}, makespanOf)),
                                    placeOf(std::ranges::max_element(runs, {}, makespanOf))};
    for (std::size_t place = 0; place < runs.size() && places.size() < kMostOutstanding; ++place) {
        if (isUnexpected(runs[place]))
            places.push_back(place);
    }
    return places;
}

/// Which whole run is given up first: one like the others, and far from the median; that next to it last of all.
std::size_t leastWanted(std::span<const std::size_t> whole, std::span<const RunPointer> runs)
{
    const Duration middle = middleOf(runs);
    const auto distanceOf = [&](std::size_t place) { return distance(makespanOf(runs[place]), middle); };
    const std::size_t nearest = *std::ranges::min_element(whole, {}, distanceOf);
    const std::vector<std::size_t> outstanding = outstandingOf(runs);
    const auto rank = [&](std::size_t place) {
        const bool standsOut = std::ranges::find(outstanding, place) != outstanding.end();
        return std::tuple(place != nearest, !standsOut, distanceOf(place));
    };
    return *std::ranges::max_element(whole, {}, rank);
}

std::vector<std::size_t> wholeOnes(std::span<const RunPointer> runs)
{
    std::vector<std::size_t> whole;
    for (std::size_t place = 0; place < runs.size(); ++place) {
        if (isWhole(*runs[place]))
            whole.push_back(place);
    }
    return whole;
}

} // namespace

bool isWhole(const RunResult& run)
{
    return run.trace.tasks.size() == run.metrics.tasks.size();
}

RunSet wholeRunsOf(const RunSet& runs)
{
    RunSet whole = runs;
    whole.series.clear();
    whole.requests.clear();
    for (std::size_t n = 0; n < runs.series.size(); ++n) {
        std::vector<RunPointer> series;
        std::ranges::copy_if(runs.series[n], std::back_inserter(series),
                             [](const RunPointer& run) { return isWhole(*run); });
        if (series.empty())
            continue;
        whole.requests.push_back(series.front()->request);
        whole.series.push_back(std::move(series));
    }
    return whole;
}

std::size_t bytesOf(const RunSet& runs)
{
    constexpr std::size_t kSpanBytes = 16; // see Spans
    std::size_t bytes = 0;
    for (const RunPointer& run : runs.all())
        bytes += sizeof(RunResult) + spansOf(*run) * kSpanBytes + run->trace.links.size() * sizeof(Link)
               + run->trace.requests.size() * sizeof(Request) + run->metrics.tasks.size() * sizeof(TaskMetrics);
    return bytes;
}

std::optional<std::size_t> medianAmong(std::span<const RunPointer> runs)
{
    if (runs.empty())
        return std::nullopt;
    const Duration middle = middleOf(runs);
    const auto distanceOf = [&](std::size_t place) { return distance(makespanOf(runs[place]), middle); };
    const std::vector<std::size_t> whole = wholeOnes(runs);
    return whole.empty() ? 0 : *std::ranges::min_element(whole, {}, distanceOf);
}

RunSet RunSet::of(std::vector<RunRequest> requests)
{
    const std::size_t count = requests.size();
    return {.series = std::vector<std::vector<RunPointer>>(count), .requests = std::move(requests)};
}

RunSet RunSet::of(std::vector<std::vector<RunPointer>> series)
{
    RunSet set;
    for (const std::vector<RunPointer>& runs : series)
        set.requests.push_back(runs.front()->request);
    set.series = std::move(series);
    return set;
}

void RunSet::add(std::size_t to, RunPointer run)
{
    std::vector<RunPointer>& runs = series[to];
    runs.push_back(std::move(run));
    std::vector<std::size_t> whole = wholeOnes(runs);
    std::size_t spans = 0;
    for (const std::size_t place : whole)
        spans += spansOf(*runs[place]);
    while (whole.size() > kMostWhole || (whole.size() > 1 && spans > kMostWholeSpans)) {
        const std::size_t place = leastWanted(whole, runs);
        spans -= spansOf(*runs[place]);
        runs[place] = figuresOf(*runs[place], series.front().front()->trace.plan);
        std::erase(whole, place);
    }
}

void RunSet::evenOut()
{
    for (std::vector<RunPointer>& runs : series) {
        if (runs.size() > 1 && runs.back()->trace.info.outcome == Outcome::Stopped)
            runs.pop_back();
    }
    const std::size_t least = std::ranges::min(series, {}, &std::vector<RunPointer>::size).size();
    if (least == 0)
        return;
    for (std::vector<RunPointer>& runs : series)
        runs.resize(least);
}

bool RunSet::isEmpty() const
{
    return std::ranges::all_of(series, &std::vector<RunPointer>::empty);
}

bool RunSet::isRepeated() const
{
    return std::ranges::any_of(series, [](const std::vector<RunPointer>& runs) { return runs.size() > 1; });
}

std::vector<RunPointer> RunSet::all() const
{
    std::vector<RunPointer> runs;
    for (const std::vector<RunPointer>& one : series)
        runs.insert(runs.end(), one.begin(), one.end());
    return runs;
}

QuietRuns RunSet::counted(std::size_t of) const
{
    return dropsNoisy ? withoutNoisy(series[of]) : QuietRuns{.kept = series[of]};
}

std::optional<std::size_t> RunSet::medianOf(std::size_t of) const
{
    return medianAmong(counted(of).kept);
}

std::vector<RunPointer> RunSet::medians() const
{
    std::vector<RunPointer> all;
    for (std::size_t n = 0; n < series.size(); ++n) {
        const QuietRuns runs = counted(n);
        if (const std::optional<std::size_t> median = medianAmong(runs.kept))
            all.push_back(runs.kept[*median]);
    }
    return all;
}

} // namespace interleave
