// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/calibration.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

#include "core/machine/clock.h"
#include "core/machine/kernel.h"
#include "core/machine/thread_counters.h"

namespace interleave {

namespace {

/// Short enough that a gap of a few of them is seen, long enough that reading the clock after each costs under 1 %.
constexpr double kQuantumMicroseconds = 8;

/// A batch takes under a millisecond: shorter than a time slice, so that some are whole even on a core that many share.
constexpr std::uint64_t kUnitsOfABatch = 200'000;
constexpr auto kTimeOfARound = std::chrono::milliseconds(60);
constexpr std::size_t kLeastBatches = 5;
constexpr std::size_t kMostBatches = 2'000;

/// The fastest tenth is beyond chance; a batch that takes a twentieth longer than that was in some way disturbed.
constexpr std::size_t kFastestPart = 10;
constexpr double kHardlyLonger = 1.05;

double share(Duration part, Duration whole)
{
    return whole > Duration{} ? std::max(0.0, static_cast<double>(part.count()) / static_cast<double>(whole.count())) : 0;
}

Duration sumOf(const std::vector<Duration>& batches)
{
    return std::accumulate(batches.begin(), batches.end(), Duration{});
}

/// The longest that a batch may take to count as undisturbed. Sorts.
Duration limitOf(std::vector<Duration>& batches)
{
    std::ranges::sort(batches);
    const Duration fast = batches[(batches.size() - 1) / kFastestPart];
    return Duration(std::llround(static_cast<double>(fast.count()) * kHardlyLonger));
}

Calibration judged(const CalibrationRound& round, Duration limit)
{
    const Duration all = sumOf(round.batches);
    Duration even{};
    for (const Duration batch : round.batches)
        even += batch <= limit ? batch : Duration{};
    return {.even = share(even, all),
            .taken = round.cpuTime ? std::optional(share(all - *round.cpuTime, all)) : std::nullopt,
            .load = {}};
}

WorkRate rateOf(double unitsPerMicrosecond)
{
    const auto perQuantum =
        static_cast<std::uint64_t>(std::max(1.0, std::round(unitsPerMicrosecond * kQuantumMicroseconds)));
    return {.unitsPerMicrosecond = unitsPerMicrosecond,
            .unitsPerQuantum = perQuantum,
            .quantum = Duration(static_cast<std::int64_t>(1000.0 * static_cast<double>(perQuantum) / unitsPerMicrosecond))};
}

/// Reading the thread's processor time may take 0.3 ms where system calls are watched, so it is read twice in a round, and what that
/// takes is no part of a batch.
CalibrationRound measureRound(PrimeCounter& counter)
{
    CalibrationRound round;
    const std::optional<Duration> spent = cpuTimeOfThisThread();
    const SteadyTime start = readClock();
    SteadyTime last = start;
    while (round.batches.size() < kLeastBatches || (last - start < kTimeOfARound && round.batches.size() < kMostBatches)) {
        counter.run(kUnitsOfABatch);
        const SteadyTime now = readClock();
        round.batches.push_back(std::max(Duration(1), now - last));
        last = now;
    }
    if (const std::optional<Duration> now = cpuTimeOfThisThread(); now && spent)
        round.cpuTime = *now - *spent;
    return round;
}

} // namespace

Calibrated calibrate(std::uint64_t units, const std::function<CalibrationRound()>& measureRound)
{
    std::vector<Duration> sorted;
    std::optional<Calibration> best;
    Duration limit{};
    for (int round = 0; round < kMostCalibrationRounds && (!best || wasDisturbed(*best)); ++round) {
        const CalibrationRound measured = measureRound();
        assert(!measured.batches.empty());
        sorted.insert(sorted.end(), measured.batches.begin(), measured.batches.end());
        limit = limitOf(sorted);
        const Calibration calibration = judged(measured, limit);
        if (!best || !wasDisturbed(calibration) || calibration.even > best->even)
            best = calibration;
    }
    const auto undisturbed = std::ranges::upper_bound(sorted, limit) - sorted.begin();
    const Duration median = sorted[static_cast<std::size_t>(undisturbed) / 2];
    return {.rate = rateOf(static_cast<double>(units) / std::chrono::duration<double, std::micro>(median).count()),
            .calibration = *best};
}

Calibrated measureWorkRate()
{
    PrimeCounter counter(1);
    Calibrated calibrated = calibrate(kUnitsOfABatch, [&counter] { return measureRound(counter); });
    // The counter's result is used, so that no compiler can leave the work out.
    if (counter.primesFound() == 0)
        calibrated.rate = rateOf(calibrated.rate.unitsPerMicrosecond / 2);
    return calibrated;
}

bool wasDisturbed(const Calibration& calibration)
{
    return calibration.taken.value_or(0) > kMostTaken || calibration.even < 1 - kMostUneven;
}

Machine calibratedAnew(const Machine& machine, const Calibrated& anew)
{
    const double before = machine.workRate.unitsPerMicrosecond;
    const double now = anew.rate.unitsPerMicrosecond;
    if (std::abs(now / before - 1) <= kSameRate || (now < before && wasDisturbed(anew.calibration)))
        return machine;
    Machine changed = machine;
    changed.workRate = anew.rate;
    changed.calibration = anew.calibration;
    return changed;
}

Machine calibratedAnew(const Machine& machine)
{
    const LoadReading before = readLoad();
    Calibrated anew = measureWorkRate();
    anew.calibration.load = loadBetween(before, readLoad(), machine.cpus);
    return calibratedAnew(machine, anew);
}

} // namespace interleave
