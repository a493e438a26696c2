#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>

namespace interleave {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed on every system.
/// Thread safety: none; one owner.
class Random {
public:
    explicit constexpr Random(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// Even over [low, high], but for a bias below 2^-32. Requires: low <= high, high - low < 2^32.
    constexpr std::int64_t between(std::int64_t low, std::int64_t high)
    {
        const auto width = static_cast<std::uint64_t>(high - low) + 1;
        return low + static_cast<std::int64_t>(((next() >> 32) * width) >> 32);
    }

private:
    std::uint64_t m_state;
};

} // namespace interleave
