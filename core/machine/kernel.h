#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>

#include "core/machine/machine_facts.h"

namespace interleave {

/// The computing that compute steps are made of: counting primes by trial division. One unit is one trial division, so a
/// quantum of units costs nearly the same wherever it falls, and the state after n units depends on the seed and n alone,
/// however they were cut into quanta.
/// Thread safety: none; one owner.
class PrimeCounter {
public:
    explicit PrimeCounter(std::uint64_t seed) noexcept;

    /// Does exactly `units` trial divisions. Allocates nothing.
    void run(std::uint64_t units) noexcept;

    std::uint64_t primesFound() const { return m_primes; }
    /// The answer so far, as one number: primes found and where the search stands.
    std::uint64_t checksum() const noexcept;

private:
    /// Odd numbers of [kLow, kHigh) are searched in a circle: a range of numbers of about equal cost.
    static constexpr std::uint32_t kLow = 1u << 20;
    static constexpr std::uint32_t kHigh = 1u << 21;

    std::uint32_t m_candidate;
    std::uint32_t m_divisor = 3;
    std::uint64_t m_primes = 0;
};

/// Units that take about `work` on one core at that rate.
std::uint64_t unitsFor(Duration work, const WorkRate& rate);

} // namespace interleave
