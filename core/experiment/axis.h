#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"

namespace interleave::experiment {

/// Cores, used or simulated: how many a model of real threads may use, and how many a simulation has.
inline constexpr std::string_view kCoresAxis = "cores";

/// What is swept, and over which values.
struct Axis {
    enum class Growth { Adding, Multiplying };
    /// From `first` on, and never beyond `last`.
    struct Range {
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::int64_t by = 1; ///< added each time, or multiplied by
        Growth growth = Growth::Adding;

        friend bool operator==(const Range&, const Range&) = default;
    };
    using Places = std::variant<std::vector<std::int64_t>, Range>;

    std::string id; ///< of a parameter of the scenario or of a model, or kCoresAxis
    Places places;  ///< a list, in any order, or a range

    friend bool operator==(const Axis&, const Axis&) = default;
};

/// No axis has more values.
inline constexpr std::size_t kMostPlaces = 1000;

/// All of them, in order; of a range that has more than kMostPlaces one more than that.
std::vector<std::int64_t> valuesOf(const Axis& axis);

/// "tasks=1,2,4", "cores=1..8", "work_ms=10..100+10" or "tasks=1..64x2", which doubles; factors above 2 are as good. Fails with ValueOutOfRange for other
/// words, an empty range, too many values and for a value that stands twice.
Result<Axis> axisFrom(std::string_view text);
/// The same words again.
std::string textOf(const Axis& axis);

} // namespace interleave::experiment
