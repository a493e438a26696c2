// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/kernel.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/random.h"
#include "core/machine/clock.h"

namespace interleave {

namespace {

/// Short enough that a gap of a few of them is seen, long enough that reading the clock after each costs under 1 %.
constexpr double kQuantumMicroseconds = 8;

} // namespace

PrimeCounter::PrimeCounter(std::uint64_t seed) noexcept
    : m_candidate(static_cast<std::uint32_t>(kLow + (Random(seed).next() % (kHigh - kLow))) | 1u)
{
}

void PrimeCounter::run(std::uint64_t units) noexcept
{
    std::uint32_t candidate = m_candidate;
    std::uint32_t divisor = m_divisor;
    std::uint64_t primes = m_primes;
    for (; units > 0; --units) {
        const bool divides = candidate % divisor == 0;
        const bool isPrime = !divides && divisor * divisor > candidate;
        if (divides || isPrime) {
            primes += isPrime ? 1 : 0;
            divisor = 3;
            candidate = candidate + 2 < kHigh ? candidate + 2 : (kLow | 1u);
        } else {
            divisor += 2;
        }
    }
    m_candidate = candidate;
    m_divisor = divisor;
    m_primes = primes;
}

std::uint64_t PrimeCounter::checksum() const noexcept
{
    const std::uint64_t place = (std::uint64_t{m_candidate} << 32) | m_divisor;
    return Random(m_primes).next() ^ Random(place).next();
}

WorkRate measureWorkRate()
{
    constexpr std::uint64_t kBatch = 200'000;
    constexpr auto kTime = std::chrono::milliseconds(60);
    constexpr int kMostBatches = 2'000;
    PrimeCounter counter(1);
    std::vector<double> rates;
    const SteadyTime start = readClock();
    SteadyTime last = start;
    while (rates.size() < 5 || (last - start < kTime && rates.size() < kMostBatches)) {
        counter.run(kBatch);
        const SteadyTime now = readClock();
        rates.push_back(kBatch / std::chrono::duration<double, std::micro>(now - last).count());
        last = now;
    }
    std::nth_element(rates.begin(), rates.begin() + static_cast<std::ptrdiff_t>(rates.size() / 2), rates.end());
    const double rate = rates[rates.size() / 2];
    const auto perQuantum = static_cast<std::uint64_t>(std::max(1.0, std::round(rate * kQuantumMicroseconds)));
    // The counter's result is used, so that no compiler can leave the work out.
    const double proof = counter.primesFound() > 0 ? 1.0 : 0.5;
    return {.unitsPerMicrosecond = rate * proof,
            .unitsPerQuantum = perQuantum,
            .quantum = Duration(static_cast<std::int64_t>(1000.0 * static_cast<double>(perQuantum) / rate))};
}

std::uint64_t unitsFor(Duration work, const WorkRate& rate)
{
    const double microseconds = std::chrono::duration<double, std::micro>(work).count();
    return static_cast<std::uint64_t>(std::llround(microseconds * rate.unitsPerMicrosecond));
}

} // namespace interleave
