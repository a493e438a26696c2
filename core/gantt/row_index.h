#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/time.h"

namespace interleave::gantt {

/// Prefix sums over the bars of a row, of one block of bars after the other.
struct RowIndex {
    std::size_t block = 0;              ///< bars to one entry of the index
    std::vector<std::size_t> kinds;     ///< the kinds that occur in the row, ascending
    std::vector<std::uint32_t> placeOf; ///< of each kind, from the first to the last, its place in `kinds`
    std::vector<TimePoint> blockBegins; ///< the begin of the first bar of each block
    std::vector<Duration> blockSums;    ///< per block and kind, time before that block
};

} // namespace interleave::gantt
