// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/distribution.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>

namespace interleave {

namespace {

using RunPointer = std::shared_ptr<const RunResult>;
using Places = std::vector<std::size_t>;

template<typename Value>
Value middleOf(std::span<const Value> sorted)
{
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : sorted[half - 1] + (sorted[half] - sorted[half - 1]) / 2;
}

template<typename Value>
Spread<Value> spreadOfAny(std::vector<Value> values)
{
    assert(!values.empty());
    std::ranges::sort(values);
    const std::span<const Value> sorted(values);
    const std::size_t half = sorted.size() / 2;
    const bool isSingle = sorted.size() == 1;
    return {.least = sorted.front(),
            .lowerQuarter = isSingle ? sorted.front() : middleOf(sorted.first(half)),
            .median = middleOf(sorted),
            .upperQuarter = isSingle ? sorted.front() : middleOf(sorted.last(half)),
            .most = sorted.back()};
}

Outcome outcomeOf(const RunPointer& run)
{
    return run->trace.info.outcome;
}

/// A run's verdict; the makespan stands for what a run without one came to.
Argument resultOf(const RunResult& run)
{
    return run.verdict ? run.verdict->result : Argument(run.metrics.makespan);
}

/// A number that can be put on a scale: nanoseconds for a time. None for a name.
std::optional<std::int64_t> numberIn(const Argument& result)
{
    if (const auto* number = std::get_if<std::int64_t>(&result))
        return *number;
    if (const auto* time = std::get_if<Duration>(&result))
        return time->count();
    return std::nullopt;
}

/// The least of 1, 2, 5, 10, 20, 50 ... that is not less than `wanted`. Requires: wanted >= 1.
std::int64_t niceStep(std::int64_t wanted)
{
    for (std::int64_t power = 1;; power *= 10) {
        for (const std::int64_t factor : {1, 2, 5}) {
            if (power * factor >= wanted)
                return power * factor;
        }
    }
}

/// Times are shown with three figures: two labels that are nearer than this could read the same.
std::int64_t shownStep(std::int64_t time)
{
    std::int64_t step = 1;
    while (time / step >= 1000)
        step *= 10;
    return step;
}

std::int64_t roundedDown(std::int64_t value, std::int64_t step)
{
    return value >= 0 ? value / step * step : -((-value + step - 1) / step * step);
}

Message labelOf(std::int64_t from, std::int64_t to, bool areTimes)
{
    const auto argument = [areTimes](std::int64_t value) {
        return areTimes ? Argument(Duration(value)) : Argument(value);
    };
    if (from == to)
        return {INTERLEAVE_TEXT("distribution", "%1"), {argument(from)}};
    return {INTERLEAVE_TEXT("distribution", "%1 – %2"), {argument(from), argument(to)}};
}

std::vector<ResultBar> barsOf(const std::vector<std::int64_t>& values, bool areTimes)
{
    const auto [least, most] = std::ranges::minmax(values);
    const std::set<std::int64_t> different(values.begin(), values.end());
    if (different.size() == 1 || (different.size() <= kMostBars && !areTimes)) {
        std::vector<ResultBar> bars;
        for (const std::int64_t value : different) {
            bars.push_back({labelOf(value, value, areTimes), {}});
            for (std::size_t run = 0; run < values.size(); ++run) {
                if (values[run] == value)
                    bars.back().runs.push_back(run);
            }
        }
        return bars;
    }
    // One stretch fewer than there may be, as both ends are rounded outwards.
    const std::int64_t shared = (most - least) / static_cast<std::int64_t>(kMostBars - 1) + 1;
    const std::int64_t step = niceStep(areTimes ? std::max(shared, shownStep(most)) : shared);
    const std::int64_t first = roundedDown(least, step);
    std::vector<ResultBar> bars;
    for (std::int64_t from = first; from <= most; from += step)
        bars.push_back({labelOf(from, areTimes ? from + step : from + step - 1, areTimes), {}});
    for (std::size_t run = 0; run < values.size(); ++run)
        bars[static_cast<std::size_t>((values[run] - first) / step)].runs.push_back(run);
    return bars;
}

Message nameOf(const Argument& result)
{
    return {INTERLEAVE_TEXT("distribution", "%1"), {result}};
}

/// The most frequent first, and of equally frequent ones the one that came first. What does not fit goes into the last bar.
std::vector<ResultBar> barsOf(const std::vector<Argument>& names)
{
    std::vector<ResultBar> bars;
    for (std::size_t run = 0; run < names.size(); ++run) {
        const Message label = nameOf(names[run]);
        auto bar = std::ranges::find(bars, label, &ResultBar::label);
        if (bar == bars.end())
            bar = bars.insert(bars.end(), {label, {}});
        bar->runs.push_back(run);
    }
    std::ranges::stable_sort(bars, std::greater(), [](const ResultBar& bar) { return bar.runs.size(); });
    if (bars.size() > kMostBars) {
        const auto others = static_cast<std::int64_t>(bars.size() - kMostBars + 1);
        ResultBar rest{{INTERLEAVE_TEXT_N("distribution", "%n other(s)"), {}, others}, {}};
        for (std::size_t bar = kMostBars - 1; bar < bars.size(); ++bar)
            rest.runs.insert(rest.runs.end(), bars[bar].runs.begin(), bars[bar].runs.end());
        std::ranges::sort(rest.runs);
        bars.resize(kMostBars - 1);
        bars.push_back(std::move(rest));
    }
    return bars;
}

std::size_t differentOf(const std::vector<Argument>& results)
{
    std::size_t different = 0;
    for (auto result = results.begin(); result != results.end(); ++result)
        different += std::find(results.begin(), result, *result) == result ? 1 : 0;
    return different;
}

/// The first run of the rarest kind; none where one kind is all there is, or two are equally rare.
template<typename Kind>
std::optional<std::size_t> rarestOf(const std::vector<Kind>& kinds)
{
    std::vector<Places> groups;
    for (std::size_t run = 0; run < kinds.size(); ++run) {
        const auto group =
            std::ranges::find_if(groups, [&](const Places& places) { return kinds[places.front()] == kinds[run]; });
        if (group == groups.end())
            groups.push_back({run});
        else
            group->push_back(run);
    }
    if (groups.size() < 2)
        return std::nullopt;
    std::ranges::sort(groups, {}, &Places::size);
    if (groups[0].size() == groups[1].size())
        return std::nullopt;
    return groups.front().front();
}

std::optional<std::size_t> farthestFrom(std::int64_t median, const std::vector<std::int64_t>& values)
{
    const auto distance = [median](std::int64_t value) { return value > median ? value - median : median - value; };
    const auto farthest = std::ranges::max_element(values, {}, distance);
    if (*farthest == median)
        return std::nullopt;
    return static_cast<std::size_t>(farthest - values.begin());
}

std::vector<std::int64_t> makespansOf(std::span<const RunPointer> runs)
{
    std::vector<std::int64_t> makespans;
    for (const RunPointer& run : runs)
        makespans.push_back(run->metrics.makespan.count());
    return makespans;
}

} // namespace

Spread<Duration> spreadOf(std::vector<Duration> values)
{
    return spreadOfAny(std::move(values));
}

Spread<std::int64_t> spreadOf(std::vector<std::int64_t> values)
{
    return spreadOfAny(std::move(values));
}

Distribution distributionOf(std::span<const RunPointer> runs)
{
    assert(!runs.empty());
    const Scenario& scenario = *runs.front()->request.scenario;
    std::vector<Duration> makespans;
    std::vector<Argument> results;
    std::vector<Judgement> judgements;
    std::vector<std::int64_t> numbers;
    for (const RunPointer& run : runs) {
        makespans.push_back(run->metrics.makespan);
        results.push_back(resultOf(*run));
        judgements.push_back(run->verdict ? run->verdict->judgement : Judgement::Open);
        if (const std::optional<std::int64_t> number = numberIn(results.back()))
            numbers.push_back(*number);
    }
    const auto shortest = std::ranges::min_element(makespans);
    const auto longest = std::ranges::max_element(makespans);
    Distribution distribution{
        .runs = runs.size(),
        .makespan = spreadOf(makespans),
        .shortest = static_cast<std::size_t>(shortest - makespans.begin()),
        .longest = static_cast<std::size_t>(longest - makespans.begin()),
        .resultName = scenario.resultName.isEmpty() ? INTERLEAVE_TEXT("distribution", "Time taken") : scenario.resultName,
        .bars = {},
        .asExpected = static_cast<std::size_t>(std::ranges::count(judgements, Judgement::AsExpected)),
        .unexpected = static_cast<std::size_t>(std::ranges::count(judgements, Judgement::Unexpected)),
        .standstills = static_cast<std::size_t>(std::ranges::count(runs, Outcome::Standstill, outcomeOf)),
    };
    const bool onScale = numbers.size() == runs.size();
    const bool areTimes = onScale && std::holds_alternative<Duration>(results.front());
    distribution.bars = onScale ? barsOf(numbers, areTimes) : barsOf(results);
    distribution.different = differentOf(results);
    if (areTimes) {
        std::vector<Duration> times;
        for (const std::int64_t number : numbers)
            times.emplace_back(number);
        distribution.times = spreadOf(std::move(times));
    } else if (onScale) {
        distribution.numbers = spreadOf(numbers);
    }
    if (runs.size() >= 3) {
        distribution.oddOne = rarestOf(judgements);
        if (!distribution.oddOne && !onScale)
            distribution.oddOne = rarestOf(results);
        if (!distribution.oddOne && onScale)
            distribution.oddOne =
                farthestFrom(areTimes ? distribution.times->median.count() : distribution.numbers->median, numbers);
        if (!distribution.oddOne)
            distribution.oddOne = farthestFrom(distribution.makespan.median.count(), makespansOf(runs));
    }
    return distribution;
}

Message summaryOf(const Distribution& distribution)
{
    const auto all = static_cast<std::int64_t>(distribution.runs);
    const auto unexpected = static_cast<std::int64_t>(distribution.unexpected);
    if (unexpected > 0 && distribution.unexpected == distribution.standstills)
        return {INTERLEAVE_TEXT_N("distribution", "In %1 of %n run(s) tasks came to a standstill."), {unexpected}, all};
    if (unexpected > 0) {
        return {INTERLEAVE_TEXT_N("distribution", "In %1 of %n run(s) what came out was not what was expected."),
                {unexpected},
                all};
    }
    if (distribution.asExpected == distribution.runs)
        return {INTERLEAVE_TEXT_N("distribution", "In %n run(s), each came out as expected."), {}, all};
    if (distribution.times || distribution.numbers) {
        const Argument median =
            distribution.times ? Argument(distribution.times->median) : Argument(distribution.numbers->median);
        const Argument lower = distribution.times ? Argument(distribution.times->lowerQuarter)
                                                  : Argument(distribution.numbers->lowerQuarter);
        const Argument upper = distribution.times ? Argument(distribution.times->upperQuarter)
                                                  : Argument(distribution.numbers->upperQuarter);
        return {INTERLEAVE_TEXT_N("distribution", "In %n run(s): median %1, and half of them from %2 to %3."),
                {median, lower, upper},
                all};
    }
    if (distribution.different == 1)
        return {INTERLEAVE_TEXT_N("distribution", "In %n run(s), each came to the same."), {}, all};
    return {INTERLEAVE_TEXT_N("distribution", "%n run(s), different outcomes: %1."),
            {static_cast<std::int64_t>(distribution.different)},
            all};
}

} // namespace interleave
