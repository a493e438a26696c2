// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/kernel.h"

#include <cmath>

#include "core/base/random.h"

namespace interleave {

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

std::uint64_t unitsFor(Duration work, const WorkRate& rate)
{
    const double microseconds = std::chrono::duration<double, std::micro>(work).count();
    return static_cast<std::uint64_t>(std::llround(microseconds * rate.unitsPerMicrosecond));
}

} // namespace interleave
