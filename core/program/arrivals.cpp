// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/arrivals.h"

#include <algorithm>
#include <numeric>

#include "core/program/drawing.h"

namespace interleave {

namespace {

/// `count` times, each `gap` after the one before, exactly or on average.
std::vector<Duration> timesOf(const Arrivals& arrivals, std::int64_t count, Random& random)
{
    std::vector<Duration> times;
    times.reserve(static_cast<std::size_t>(count));
    Duration time = arrivals.first;
    for (std::int64_t n = 0; n < count; ++n) {
        times.push_back(time);
        time += arrivals.manner == Arrivals::Manner::Random ? exponential(arrivals.gap, random) : arrivals.gap;
    }
    return times;
}

/// Of each connection the same number of turns, in an order drawn by lot.
std::vector<std::size_t> shuffledTurns(const Service& service, Random& random)
{
    std::vector<std::size_t> turns;
    for (std::int64_t r = 0; r < service.requestsEach; ++r) {
        for (std::int64_t c = 0; c < service.connections; ++c)
            turns.push_back(static_cast<std::size_t>(c));
    }
    for (std::size_t left = turns.size(); left > 1; --left)
        std::swap(turns[left - 1], turns[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(left) - 1))]);
    return turns;
}

} // namespace

std::vector<Duration> timesOf(const Events& events, std::uint64_t seed)
{
    Random random(seed);
    return timesOf(events.when, events.count, random);
}

std::vector<Due> dueOf(const Service& service, std::uint64_t seed)
{
    if (service.isForOthers)
        return {};
    Random random(seed);
    const auto each = static_cast<std::size_t>(service.requestsEach);
    const auto connections = static_cast<std::size_t>(service.connections);
    std::vector<Due> due(connections * each);
    if (service.arrivals.manner == Arrivals::Manner::Polite) {
        for (std::size_t n = 0; n < due.size(); ++n) {
            const Duration think = exponential(service.arrivals.gap, random);
            due[n] = n % each == 0 ? Due{service.arrivals.first + think, {}} : Due{{}, think};
        }
        return due;
    }
    const std::vector<Duration> times = timesOf(service.arrivals, static_cast<std::int64_t>(due.size()), random);
    std::vector<std::size_t> turns;
    if (service.arrivals.manner == Arrivals::Manner::Random) {
        turns = shuffledTurns(service, random);
    } else {
        for (std::size_t n = 0; n < due.size(); ++n)
            turns.push_back(n % connections);
    }
    std::vector<std::size_t> sent(connections);
    for (std::size_t n = 0; n < due.size(); ++n)
        due[turns[n] * each + sent[turns[n]]++].at = times[n];
    return due;
}

std::vector<std::uint32_t> inOrderOfDue(const std::vector<Due>& due)
{
    std::vector<std::uint32_t> order(due.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&due](std::uint32_t n) { return due[n].at; });
    return order;
}

} // namespace interleave
