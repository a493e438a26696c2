#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/run/run.h"

namespace interleave {

/// The five numbers of a box plot. The quarters are the medians of the lower and of the upper half, without the middle value
/// where there is one (Moore and McCabe); of a single value all five are that.
template<typename Value>
struct Spread {
    Value least{};
    Value lowerQuarter{};
    Value median{};
    Value upperQuarter{};
    Value most{};

    friend bool operator==(const Spread&, const Spread&) = default;
};

/// Requires: not empty. Of an even number the median is half way between the middle two.
Spread<Duration> spreadOf(std::vector<Duration> values);
Spread<std::int64_t> spreadOf(std::vector<std::int64_t> values);

/// A bar of a histogram: the runs that came to the same, or to values in the same stretch.
struct ResultBar {
    Message label;                 ///< "300000", "12 ms – 14 ms", "deadlock"
    std::vector<std::size_t> runs; ///< their places, ascending; empty for a stretch in which none lies

    friend bool operator==(const ResultBar&, const ResultBar&) = default;
};

/// What many runs of one plan by one model came to: the answer to "is it always so?".
struct Distribution {
    std::size_t runs = 0;
    Spread<Duration> makespan;
    std::size_t shortest = 0; ///< place of the run with the shortest makespan, the first of several
    std::size_t longest = 0;
    /// What the bars count: "Final count"; where the scenario names nothing, "Time taken".
    Text resultName;
    /// Numbers and times ascending, in stretches where there are more than `kMostBars` different ones; names by how often they came.
    std::vector<ResultBar> bars;
    std::size_t different = 0;                     ///< results
    std::optional<Spread<std::int64_t>> numbers{}; ///< of results that are numbers
    std::optional<Spread<Duration>> times{};       ///< of results that are times
    std::size_t asExpected = 0;                    ///< runs with that judgement
    std::size_t unexpected = 0;
    std::size_t standstills = 0; ///< runs that were ended because tasks could not go on
    /// The run that stands out most: judged as the fewest are; else with the rarest name; else farthest from the median. None
    /// where all came to the same, or there are fewer than three.
    std::optional<std::size_t> oddOne{};

    friend bool operator==(const Distribution&, const Distribution&) = default;
};

inline constexpr std::size_t kMostBars = 10;

/// Requires: not empty, all of one scenario.
Distribution distributionOf(std::span<const std::shared_ptr<const RunResult>> runs);

/// "In 97 of 100 runs what came out was not what one would expect." For scenarios that nobody can be wrong about: how many different
/// results there were, or the median and the middle half.
Message summaryOf(const Distribution& distribution);

} // namespace interleave
