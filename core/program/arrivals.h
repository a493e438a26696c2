#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <vector>

#include "core/program/plan.h"

// When requests are due and who sends them: pure, and the same for the same seed.

namespace interleave {

/// When each of some events happens, since the run began, in order. Requires: the manner is Paced or Random.
std::vector<Duration> timesOf(const Events& events, std::uint64_t seed);

/// A request of a service, by its number. Those of connection c are c * requestsEach to (c + 1) * requestsEach - 1, in order.
struct Due {
    Duration at{}; ///< since the run began; of Polite ones only the first of each connection is known, all others are 0
    Duration think{}; ///< of Polite ones: so long after the answer before it
    friend bool operator==(const Due&, const Due&) = default;
};
/// By number. None of a service for others.
std::vector<Due> dueOf(const Service& service, std::uint64_t seed);
/// Numbers in the order in which they are due; of Polite ones, those of each connection in order.
std::vector<std::uint32_t> inOrderOfDue(const std::vector<Due>& due);

/// No service may have more.
inline constexpr std::int64_t kMostRequests = 1'000'000;

} // namespace interleave
