#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <span>

#include "core/run/run_result.h"

namespace interleave {

/// What a run will need, by its plan alone: what tasks wait for one another, and what else the computer does, comes on top.
struct Estimate {
    Duration time{};          ///< until it is over; of a simulation, until it is computed
    std::size_t threads = 0;  ///< that are started
    std::uint64_t memory = 0; ///< bytes, to record it and to make its trace
    std::uint64_t kept = 0;   ///< bytes of these, as long as the run is kept

    friend bool operator==(const Estimate&, const Estimate&) = default;
};

/// Of one run. Makes the plan and does nothing with it. An empty estimate where the settings are not allowed.
Estimate estimateOf(const RunRequest& request, const Machine& machine);
/// The same with the plan that the request makes.
Estimate estimateOf(const Plan& plan, const RunRequest& request, const Machine& machine);

/// Of all of these, one after the other, so many times, if each run is kept.
Estimate estimateOf(std::span<const RunRequest> requests, int repeats, const Machine& machine);

/// Runs that take longer in all are said to do so before they begin.
inline constexpr Duration kLongRuns = std::chrono::minutes(1);

/// "about 5 minutes", of a time for which one does not stand and wait; no text up to kLongRuns.
Message longTimeClause(Duration time);

/// Why a run that needs so much cannot be made where `memoryLeft` bytes are left; none where it can, and where that is not known.
std::optional<Error> refusalOf(const Estimate& estimate, std::optional<std::uint64_t> memoryLeft);

} // namespace interleave
