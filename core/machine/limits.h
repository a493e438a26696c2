#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/base/time.h"

namespace interleave {

/// What keeps this program from using the whole computer, beside the choice of logical processors in Machine::cpus.
struct Limits {
    std::size_t cpusOfComputer = 0; ///< logical processors that are switched on; 0 where it is not told
    std::optional<double> quotaCores; ///< what a control group or job lets it use of them, on average; none without a quota

    friend bool operator==(const Limits&, const Limits&) = default;
};

/// One file for each system: `limits_<os>.cpp`.
Limits inspectLimits();

/// How long the system has kept this program off its cores because of the quota, so far, summed over logical processors and
/// over all programs under the same quota; none without a quota, and where it is not told.
std::optional<Duration> throttledSoFar();

/// How many bytes this program can still take without harm to others, as far as the system tells: what is free or would be freed for
/// it, under the limits of process, group or job. None where it is not told.
std::optional<std::uint64_t> memoryLeft();

} // namespace interleave
