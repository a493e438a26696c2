// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/clock.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

#include "core/machine/binding.h"

namespace interleave {

namespace {

using namespace std::chrono_literals;

constexpr int kReadings = 20'000;
/// Two cores' counters that differ by more could turn the order of two events round.
constexpr Duration kMostApart = 2us;
constexpr Duration kCountAtLeast = 20ms;

struct Reading {
    Duration resolution{};
    double costNs = 0;
};

template<typename Read>
Reading timeOf(const Read& read, const TickClock& clock)
{
    const SteadyTime start = readClock();
    Duration resolution = 1s;
    Ticks last = read();
    for (int n = 0; n < kReadings; ++n) {
        const Ticks now = read();
        if (now > last)
            resolution = std::min(resolution, std::max<Duration>(1ns, clock.lengthOf(now - last)));
        last = now;
    }
    return {resolution, std::chrono::duration<double, std::nano>(readClock() - start).count() / kReadings};
}

double nsPerTick(const Moment& from, const Moment& to)
{
    return static_cast<double>(Duration(to.steady - from.steady).count()) / static_cast<double>(to.ticks - from.ticks);
}

/// How far the counters of two of these lie apart, by the steady clock that all have in common.
Duration largestDifference(const TickClock& clock, std::span<const CpuId> cpus)
{
    Duration lowest = 24h;
    Duration highest = -24h;
    std::thread([&] {
        const Moment first = clock.moment();
        for (const CpuId cpu : cpus) {
            if (!bindThisThread(std::array{cpu}))
                continue;
            const Moment here = clock.moment();
            const Duration ahead = clock.lengthOf(here.ticks - first.ticks) - Duration(here.steady - first.steady);
            lowest = std::min(lowest, ahead);
            highest = std::max(highest, ahead);
        }
    }).join();
    return highest < lowest ? Duration{} : highest - lowest;
}

} // namespace

Moment TickClock::moment() const noexcept
{
    // Of some readings that hold the other clock's between them, the closest.
    constexpr int kTries = 5;
    Moment best;
    Ticks closest = 0;
    for (int n = 0; n < kTries; ++n) {
        const Ticks before = read();
        const SteadyTime steady = readClock();
        const Ticks after = read();
        if (n == 0 || after - before < closest) {
            closest = after - before;
            best = {steady, before + (after - before) / 2};
        }
    }
    return best;
}

Moment countFromNow()
{
    return TickClock::ofCounter(1).moment();
}

ClockFacts inspectClock(const Moment& begun, std::span<const CpuId> cpus)
{
    ClockFacts facts;
    if (!hasInvariantCounter()) {
        facts.counterProblem = {INTERLEAVE_TEXT("machine", "this processor has no counter that ticks at one rate"), {}};
    } else {
        Moment now = countFromNow();
        while (now.steady - begun.steady < kCountAtLeast)
            now = countFromNow();
        const double rate = nsPerTick(begun, now);
        if (now.ticks == begun.ticks || !std::isfinite(rate) || rate <= 0)
            facts.counterProblem = {INTERLEAVE_TEXT("machine", "its counter stands still"), {}};
        else if (largestDifference(TickClock::ofCounter(rate), cpus) > kMostApart)
            facts.counterProblem = {INTERLEAVE_TEXT("machine", "the counters of its cores do not agree"), {}};
        else
            facts.ticks = TickClock::ofCounter(rate);
    }
    const Reading reading = timeOf([&facts] { return facts.ticks.readEarly(); }, facts.ticks);
    facts.resolution = reading.resolution;
    facts.costNs = reading.costNs;
    return facts;
}

} // namespace interleave
